/** Owns what the build, the service worker and the page about it agree on: the list of a kept site, and where it is kept. */

/** Where the service worker is. Its address never changes: browsers look here for the next one. */
export const WORKER_ADDRESS = '/service-worker.js';
/** Where the list of the site is. */
export const LIST_ADDRESS = '/kept-site.json';
/** The page shown for what is not kept, when there is no internet. */
export const NO_INTERNET_ADDRESS = '/no-internet/';

/**
 * The folder with the pages as a kept site has them: with links to their style sheets, which are then kept once and not
 * inside each page.
 */
export const KEPT_FOLDER = 'kept';

/**
 * The cache with all that is kept. Files stand in it under the SHA-256 of their bytes, so that the versions of a site
 * share what they have in common; a list of files goes in last, so that a site whose list is here is whole.
 */
export const CACHE_NAME = 'kept-site';

/** Where a file stands in the cache. */
export const fileKey = (sha256: string): string => `/kept/file/${sha256}`;

const LIST_KEY = '/kept/list/';
/** Where a list stands in the cache, by the SHA-256 of its own bytes. */
export const listKey = (fingerprint: string): string => LIST_KEY + fingerprint;

/** The SHA-256 of the list that stands in the cache at a place, or undefined when a file stands there. */
export function fingerprintAt(key: string): string | undefined {
  const { pathname } = new URL(key);
  return pathname.startsWith(LIST_KEY) ? pathname.slice(LIST_KEY.length) : undefined;
}

export interface KeptFile {
  /** As browsers ask for it, from the root of the site and without "index.html". */
  address: string;
  /** Where it is fetched, if not there. */
  from?: string;
  bytes: number;
  /** As hexadecimal. */
  sha256: string;
}

export interface KeptList {
  /** The version of the release. */
  version: string;
  /** The day of the release, as YYYY-MM-DD. */
  released: string;
  /** The size of all files together. */
  bytes: number;
  /** The headers that the host sends with every file, the security policy among them. */
  headers: Record<string, string>;
  /** In order of their addresses. */
  files: KeptFile[];
}

/** Why saving ended early; "stopped" when the reader asked for that. */
export type FailureReason = 'network' | 'no-room' | 'damaged' | 'stopped' | 'unknown';

/** What the worker tells pages. */
export type WorkerMessage =
  | { kind: 'progress'; savedBytes: number; totalBytes: number }
  | { kind: 'kept' }
  | { kind: 'failed'; reason: FailureReason };

/** What a page asks of the worker: to save again what is missing, or to stop saving. */
export type PageMessage = { kind: 'save' } | { kind: 'stop' };
