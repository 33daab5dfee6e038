/** Owns saving a site whole: what it shares with an earlier save stays, the rest is fetched, and each file is checked. */
import {
  CACHE_NAME,
  fileKey,
  LIST_ADDRESS,
  listKey,
  type FailureReason,
  type KeptFile,
  type KeptList,
} from '../offline/kept-list.ts';
import { forgetAllBut, keptLists, sha256Of } from './kept-files.ts';

/** As many as a slow phone can use; more would only make each one later. */
const FILES_AT_A_TIME = 6;

export interface SaveOptions {
  /** The SHA-256 of the list of the site to save. */
  fingerprint: string;
  caches: CacheStorage;
  fetch: typeof fetch;
  /** Ends the saving early. */
  signal: AbortSignal;
  onProgress(savedBytes: number, totalBytes: number): void;
}

export class SaveError extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Saves the site. What was saved before an earlier try ended is used again, so that on a slow connection each try comes
 * further; but until the last file is in, nothing of it counts as kept.
 *
 * @throws {SaveError} saying why it could not be saved. When there was no room, what was saved of it is deleted; after
 *   other failures it stays for the next try.
 */
export async function saveSite({ fingerprint, caches, fetch, signal, onProgress }: SaveOptions): Promise<void> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  signal.addEventListener('abort', end);
  try {
    const { bytes: listBytes } = await fetchChecked(fetch, LIST_ADDRESS, fingerprint, ending.signal);
    const { files, bytes: totalBytes } = JSON.parse(new TextDecoder().decode(listBytes)) as KeptList;
    const cache = await caches.open(CACHE_NAME);
    const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const missing = files.filter(({ sha256 }) => !here.has(fileKey(sha256)));
    let savedBytes = totalBytes - missing.reduce((sum, { bytes }) => sum + bytes, 0);
    onProgress(savedBytes, totalBytes);
    await eachOf(missing, end, async ({ address, from = address, sha256, bytes }) => {
      const file = await fetchChecked(fetch, from, sha256, ending.signal);
      await cache.put(fileKey(sha256), responseOf(file.bytes, file.type));
      savedBytes += bytes;
      onProgress(savedBytes, totalBytes);
    });
    if (signal.aborted) throw new Error('stopped when all files were in');
    await cache.put(listKey(fingerprint), responseOf(listBytes, 'application/json'));
  } catch (error) {
    const failure = signal.aborted ? new SaveError('stopped', 'stopped by the reader') : asSaveError(error);
    if (failure.reason === 'no-room') await giveRoomBack(caches);
    throw failure;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Deletes what belongs to no whole site. */
async function giveRoomBack(caches: CacheStorage): Promise<void> {
  const whole = await keptLists(caches);
  if (whole.length > 0) await forgetAllBut(caches, whole);
  else await caches.delete(CACHE_NAME);
}

/** Works on some files at a time. After a failure no further file is begun, and those begun are waited for. */
async function eachOf(
  files: readonly KeptFile[],
  end: () => void,
  work: (file: KeptFile) => Promise<void>,
): Promise<void> {
  const waiting = [...files];
  let failure: { error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      try {
        await work(file);
      } catch (error) {
        failure ??= { error };
        waiting.length = 0;
        end();
      }
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_A_TIME }, worker));
  if (failure) throw failure.error;
}

/**
 * A file from the host. The browser's own cache may give it, since the bytes tell whether they are the right ones; when
 * they are not, the host is asked past every cache on the way.
 */
async function fetchChecked(
  fetch: SaveOptions['fetch'],
  address: string,
  sha256: string,
  signal: AbortSignal,
): Promise<{ bytes: ArrayBuffer; type: string | null }> {
  let response: Response | undefined;
  for (const cache of ['default', 'reload'] as const) {
    response = await fetch(address, { cache, signal });
    const bytes = await response.arrayBuffer();
    if ((await sha256Of(bytes)) === sha256) return { bytes, type: response.headers.get('content-type') };
  }
  throw new SaveError(
    response?.ok ? 'damaged' : 'network',
    `${address} did not come as published (status ${response?.status ?? 'none'})`,
  );
}

const responseOf = (bytes: ArrayBuffer, type: string | null): Response =>
  new Response(bytes, { headers: { 'content-type': type ?? '', date: new Date().toUTCString() } });

/** Browsers say by the name of an error that there is no room, and with a TypeError that a request failed. */
function asSaveError(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'QuotaExceededError') return new SaveError('no-room', message);
  return new SaveError(name === 'TypeError' ? 'network' : 'unknown', message);
}
