/**
 * Owns keeping what takes long to make, such as PDFs, on disk from one build to the next. It stands in
 * `node_modules/.cache`: no tool publishes or commits that folder, hosts keep it between builds, and a fresh install
 * begins without it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Things by the hash of all that goes into them. It never fails a build: what cannot be kept is made again. */
export interface MadeCache {
  /** What was kept; undefined when there is nothing, or what is there is not what was put. */
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Removes what no build asked for or put in the last day. */
  prune(): Promise<void>;
}

const HASH_BYTES = 32;
/** Milliseconds. Long enough to go from one branch to another and back. */
const KEPT_UNUSED = 24 * 60 * 60 * 1000;

/** Of the key too: an entry under another name is not what was put there. */
const checkOf = (key: string, bytes: Uint8Array): Buffer => createHash('sha256').update(key).update(bytes).digest();

/** A key: the SHA-256 of all parts, each with its length, so that no two lists of parts look alike. */
export function madeKey(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** The cache in a folder, which need not be there. */
export function openCache(folder: string): MadeCache {
  const fileOf = (key: string): string => join(folder, key);
  return {
    async get(key) {
      const file = fileOf(key);
      try {
        const kept = await readFile(file);
        const bytes = kept.subarray(HASH_BYTES);
        if (!kept.subarray(0, HASH_BYTES).equals(checkOf(key, bytes))) {
          await rm(file, { force: true });
          return undefined;
        }
        const now = new Date();
        await utimes(file, now, now);
        return bytes;
      } catch {
        return undefined;
      }
    },
    async put(key, bytes) {
      // Two builds may run at once, and any may be stopped: an entry appears whole or not at all.
      const unfinished = `${fileOf(key)}.${randomUUID()}.part`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(unfinished, Buffer.concat([checkOf(key, bytes), bytes]));
        await rename(unfinished, fileOf(key));
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined);
      }
    },
    async prune() {
      const names = await readdir(folder).catch((): string[] => []);
      const oldest = Date.now() - KEPT_UNUSED;
      await Promise.all(
        names.map(async (name) => {
          try {
            if ((await stat(fileOf(name))).mtimeMs < oldest) await rm(fileOf(name), { force: true });
          } catch {
            // Another build was quicker, or nothing may be removed here.
          }
        }),
      );
    },
  };
}

/** Keeps nothing: everything is made. */
export const NO_CACHE: MadeCache = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  prune: () => Promise.resolve(),
};

let isCold = false;

/** Whether the builds of this process make everything themselves, and keep nothing for others. */
export function setColdBuild(cold: boolean): void {
  isCold = cold;
}

/** The cache of a project, an absolute path. */
export const cacheOf = (project: string): MadeCache =>
  isCold ? NO_CACHE : openCache(join(project, 'node_modules', '.cache', 'leaving-care-briefings'));
