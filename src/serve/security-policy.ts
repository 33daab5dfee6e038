/** Owns what pages of the hosted site may do, and the file that tells the host. */

/** The file with headers that only a build can know, in the form of https://docs.netlify.com/manage/routing/headers/ */
export const HEADERS_FILE = '_headers';

/** What stands inside pages, each text by its SHA-256 in base64. */
export interface InsidePages {
  /** Of each `<style>`. */
  styles: readonly string[];
  /** Of each `<script>` that is run. */
  scripts: readonly string[];
}

/**
 * The scripts of ours that may write HTML or name a script, where browsers ask for leave (Trusted Types): src/client/write-html.ts
 * and src/client/script-address.ts.
 */
const TRUSTED = ['early', 'choices', 'late', 'search-files', 'keep-site'];

const allowed = (hash: string): string => `'sha256-${hash}'`;

/**
 * The security policy. There is one for every path: netlify.toml says why no two rules may set the same header. It allows
 * nothing but files of this site, no script and no style inside a page but those that the build put there, and no form
 * that leaves the site. 'wasm-unsafe-eval' lets the search engine, which is WebAssembly, start; it does not let
 * text be run as script. The engine runs in the page and fetches its index (connect-src). The service worker of a kept
 * site falls under worker-src; Safari before 15.5 knows only child-src for it, which would allow frames too.
 * No text becomes HTML or the address of a script but by the policies that are named last.
 */
export const securityPolicy = ({ styles, scripts }: InsidePages): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(allowed)].join(' '),
    ["style-src 'self'", ...styles.map(allowed)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "child-src 'self'",
    "frame-src 'none'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED.join(' ')}`,
  ].join('; ');

/** The text of the file of headers. */
export const headersFile = (inside: InsidePages): string =>
  `/*\n  Content-Security-Policy: ${securityPolicy(inside)}\n`;
