/** Owns the part of Trusted Types that our scripts use; only some browsers have them: https://www.w3.org/TR/trusted-types/ */

export interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}
