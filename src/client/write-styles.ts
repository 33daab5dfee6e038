/** Owns styles that the first paint has to wait for, but only for some readers. */

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

/**
 * Links a style sheet right behind the script that is running in the head. A sheet that the parser meets is the only one
 * that every browser waits for before it paints, so it is written, not appended. Browsers with Trusted Types are told that
 * it is meant.
 *
 * @param address from our own page, never from a reader.
 */
export function writeStyles(address: string): void {
  const link = `<link rel="stylesheet" href="${address}">`;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  document.write(trustedTypes?.createPolicy('styles', { createHTML: (html) => html }).createHTML(link) ?? link);
}
