/** Owns reading a kept site back: only whole, and only bytes that are the ones we published. */
import { CACHE_NAME, fileKey, fingerprintAt, listKey, type KeptList } from '../offline/kept-list.ts';
import type { Generation } from './kept-answers.ts';

/** The SHA-256 of some bytes, as hexadecimal. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A list that is kept, and when it became so, in milliseconds since 1970. */
export interface KeptListEntry {
  /** The SHA-256 of the list. */
  fingerprint: string;
  list: KeptList;
  keptAt: number;
}

/** The lists of all sites that are kept whole, the newest first. Those whose bytes are damaged do not count. */
export async function keptLists(caches: CacheStorage): Promise<KeptListEntry[]> {
  if (!(await caches.has(CACHE_NAME))) return [];
  const keys = await (await caches.open(CACHE_NAME)).keys();
  const found: KeptListEntry[] = [];
  for (const { url } of keys) {
    const fingerprint = fingerprintAt(url);
    const entry = fingerprint === undefined ? undefined : await keptList(caches, fingerprint);
    if (entry) found.push(entry);
  }
  return found.sort((a, b) => b.keptAt - a.keptAt);
}

/** The list with this SHA-256, or undefined when the site that it describes is not kept, or not whole. */
export async function keptList(caches: CacheStorage, fingerprint: string): Promise<KeptListEntry | undefined> {
  const kept = await readChecked(caches, listKey(fingerprint), fingerprint);
  if (!kept) return undefined;
  return {
    fingerprint,
    list: JSON.parse(new TextDecoder().decode(kept.bytes)) as KeptList,
    keptAt: Date.parse(kept.headers.get('date') ?? ''),
  };
}

/** The files of a list, as requests ask for them. */
export const generationOf = ({ files, headers }: KeptList): Generation => ({
  headers,
  files: new Map(files.map(({ address, sha256 }) => [address, sha256])),
});

/** A kept file as the host would send it, or undefined when it is gone or damaged; a damaged one is deleted. */
export async function readKept(
  caches: CacheStorage,
  { files, headers }: Generation,
  address: string,
): Promise<Response | undefined> {
  const sha256 = files.get(address) ?? '';
  const kept = await readChecked(caches, fileKey(sha256), sha256);
  return (
    kept &&
    new Response(kept.bytes, { headers: { ...headers, 'content-type': kept.headers.get('content-type') ?? '' } })
  );
}

/** Deletes every kept file and list that belongs to none of these. */
export async function forgetAllBut(caches: CacheStorage, needed: readonly KeptListEntry[]): Promise<void> {
  const keys = new Set(
    needed.flatMap(({ fingerprint, list }) => [
      listKey(fingerprint),
      ...list.files.map(({ sha256 }) => fileKey(sha256)),
    ]),
  );
  const cache = await caches.open(CACHE_NAME);
  for (const request of await cache.keys()) {
    if (!keys.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function readChecked(
  caches: CacheStorage,
  key: string,
  sha256: string,
): Promise<{ bytes: ArrayBuffer; headers: Headers } | undefined> {
  const kept = await caches.match(key, { cacheName: CACHE_NAME });
  if (!kept) return undefined;
  const bytes = await kept.arrayBuffer().catch(() => undefined);
  if (bytes && (await sha256Of(bytes)) === sha256) return { bytes, headers: kept.headers };
  await (await caches.open(CACHE_NAME)).delete(key);
  return undefined;
}
