/** Owns which request of a page is answered by which kept file. */

/** One version of the site that is kept. */
export interface Generation {
  /** The SHA-256 of each file, by its address. */
  files: ReadonlyMap<string, string>;
  /** The headers that every file is shown with. */
  headers: Readonly<Record<string, string>>;
}

export type Answer = { kind: 'file'; address: string } | { kind: 'redirect'; to: string } | { kind: 'network' };

/** What of a request decides its answer. */
export interface Asked {
  method: string;
  url: string;
  /** Whether only a part of a file is asked for. */
  isForPart: boolean;
}

/**
 * Whether a request may be answered from a kept site. All others are the browser's own business: what is not a GET,
 * other sites, parts of files, and the files by which the browser learns of a newer site.
 *
 * @param origin of the site, such as "https://example.org".
 * @param never addresses that are never answered from a kept site.
 */
export function isForKeptSite({ method, url, isForPart }: Asked, origin: string, never: readonly string[]): boolean {
  const asked = new URL(url);
  return method === 'GET' && !isForPart && asked.origin === origin && !never.includes(asked.pathname);
}

/**
 * What answers a request for an address of the site, as the host would answer: its query does not matter, "/x" leads to
 * "/x/", and "/x/index.html" is "/x/". What is not kept is for the network: a download, a redirect, a new page.
 */
export function answerTo(url: string, { files }: Generation): Answer {
  const { origin, pathname, search } = new URL(url);
  const address = pathname.replace(/\/index\.html$/, '/');
  if (files.has(address)) return { kind: 'file', address };
  if (files.has(`${address}/`)) return { kind: 'redirect', to: `${origin}${address}/${search}` };
  return { kind: 'network' };
}

/**
 * The address of a file that only the version before has: a page that was open before an update may still ask for a
 * style, a picture or a part of the search index of its own time. Undefined for pages: one that is gone stays gone.
 */
export function leftBehind(url: string, before: Generation): string | undefined {
  const { pathname } = new URL(url);
  return before.files.has(pathname) && !pathname.endsWith('/') ? pathname : undefined;
}
