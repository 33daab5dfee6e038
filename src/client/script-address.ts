/** Owns addresses that a browser runs as script. Browsers with Trusted Types take no other, wherever in the page it comes from. */
import type { TrustedTypes } from './trusted-types.ts';

/**
 * Gives leave to run the scripts at some addresses. Call it once for each name on a page.
 *
 * @param policy a name that the security policy of the site names (src/serve/security-policy.ts).
 * @param isAllowed whether there is a script of ours at an address.
 * @returns a function that gives an address in the form in which the browser takes it; it throws a TypeError, naming the
 *   address, for one that is not allowed.
 */
export function scriptAddresses(policy: string, isAllowed: (address: string) => boolean): (address: string) => string {
  const createScriptURL = (address: string): string => {
    if (!isAllowed(address)) throw new TypeError(`${address} is no script of this site`);
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = trustedTypes?.createPolicy(policy, { createScriptURL });
  // What a browser with Trusted Types takes is no text, but stands in the place of one.
  return (address) => (rules ? (rules.createScriptURL(address) as string) : createScriptURL(address));
}
