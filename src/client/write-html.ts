/** Owns adding to a page what its first paint has to wait for, while the parser is still in the head. */
import type { TrustedTypes } from './trusted-types.ts';

/**
 * Puts HTML right behind the script that is running. What the parser meets is the only thing that every browser waits for
 * before it paints, so it is written, not appended. Browsers with Trusted Types are told that it is meant.
 *
 * @param html from our own page, never from a reader.
 * @param policy the name of the leave to do so: one that the security policy names, and that no other script of the page uses.
 */
export function writeHtml(html: string, policy: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  document.write(trustedTypes?.createPolicy(policy, { createHTML: (text) => text }).createHTML(html) ?? html);
}
