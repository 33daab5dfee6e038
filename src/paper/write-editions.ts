/** Owns having the PDFs of a library made, on all cores and each only once, and writing them into the site. */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { NO_CACHE, type MadeCache } from '../build/made-cache.ts';
import type { Library } from '../model/library.ts';
import { editionKey, keepEdition, keptEdition, typstGround } from './edition-cache.ts';
import type { EditionDelivery } from './edition-worker.ts';
import { PDF_FOLDER, wantedEditions, type WantedEdition } from './editions.ts';
import type { MadeEdition } from './make-edition.ts';
import { PaperError } from './paper-error.ts';
import { checkFonts } from './typst.ts';

/** More threads than these are idle most of the time, and each has its own copy of Typst. */
const MOST_THREADS = 4;

/** One thread at work until nothing is left to take. */
async function work(
  pictures: ReadonlyMap<string, string>,
  cache: MadeCache,
  take: () => Ordered | undefined,
  made: Map<string, MadeEdition | undefined>,
): Promise<void> {
  const worker = new Worker(new URL('./start-edition-worker.mjs', import.meta.url));
  try {
    worker.postMessage({ pictures });
    for (let ordered = take(); ordered; ordered = take()) {
      worker.postMessage({ wanted: ordered.wanted });
      const [delivery] = (await once(worker, 'message')) as [EditionDelivery];
      if ('refused' in delivery) throw new PaperError(delivery.refused);
      made.set(ordered.key, delivery.made);
      await keepEdition(cache, ordered.key, delivery.made);
    }
  } finally {
    await worker.terminate();
  }
}

interface Ordered {
  wanted: WantedEdition;
  key: string;
}

/**
 * Makes every PDF of the library beside the main thread, and writes them into the site.
 *
 * @param siteDirectory the top folder of the site.
 * @param pictures drawings as SVG, by the id of their record.
 * @param cache what earlier builds made.
 * @returns those of each briefing in its order, then the books; an edition that is too long in every length is left out.
 * @throws {PaperError} naming the edition, the briefing and the section, when one cannot be made, or the typeface when it is not whole.
 */
export async function writeEditions(
  library: Library,
  pictures: ReadonlyMap<string, string>,
  siteDirectory: string,
  cache: MadeCache = NO_CACHE,
): Promise<MadeEdition[]> {
  checkFonts();
  const ground = typstGround(pictures);
  const all = wantedEditions(library).map((wanted): Ordered => ({ wanted, key: editionKey(ground, wanted) }));
  const made = new Map<string, MadeEdition | undefined>();
  const left: Ordered[] = [];
  for (const ordered of all) {
    const kept = await keptEdition(cache, ordered.key);
    if (kept) made.set(ordered.key, kept.made);
    else left.push(ordered);
  }
  // The books come last in the list and take longest: they are begun first, so that no thread waits for one at the end.
  const threads = Math.min(left.length, MOST_THREADS, availableParallelism());
  const working = Array.from({ length: threads }, () => work(pictures, cache, () => left.pop(), made));
  await Promise.all([...working, mkdir(join(siteDirectory, PDF_FOLDER), { recursive: true })]);
  const editions = all.flatMap(({ key }) => made.get(key) ?? []);
  await Promise.all(editions.map(({ path, bytes }) => writeFile(join(siteDirectory, path), bytes)));
  return editions;
}
