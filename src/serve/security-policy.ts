/** Owns what pages of the hosted site may do, and the file that tells the host. */

/** The file with headers that only a build can know, in the form of https://docs.netlify.com/manage/routing/headers/ */
export const HEADERS_FILE = '_headers';

/**
 * The security policy. There is one for every path: netlify.toml says why no two rules may set the same header. It allows
 * nothing but files of this site, no script inside a page, no style inside a page but those that the build put there, and
 * no form that leaves the site. 'wasm-unsafe-eval' lets the search engine, which is WebAssembly, start; it does not let
 * text be run as script. The engine runs in the page and fetches its index (connect-src). The service worker of a kept
 * site falls under worker-src; Safari before 15.5 knows only child-src for it, which would allow frames too.
 *
 * @param styles the SHA-256 of each text of a `<style>` of the site, in base64.
 */
export const securityPolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...styles.map((hash) => `'sha256-${hash}'`)].join(' '),
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
  ].join('; ');

/** The text of the file of headers. */
export const headersFile = (styles: readonly string[]): string =>
  `/*\n  Content-Security-Policy: ${securityPolicy(styles)}\n`;
