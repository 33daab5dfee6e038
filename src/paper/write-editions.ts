/** Owns having the PDFs of a library made, on all cores and each only once, and writing them into the site. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Library } from '../model/library.ts';
import type { EditionDelivery } from './edition-worker.ts';
import { wantedEditions, type WantedEdition } from './editions.ts';
import { PDF_FOLDER, type MadeEdition } from './make-edition.ts';
import { PaperError } from './paper-error.ts';
import { readTemplates } from './typst.ts';

/** More threads than these are idle most of the time, and each has its own copy of Typst. */
const MOST_THREADS = 4;

/** What was made before in this process, by the hash of what it holds: a rebuild makes only what changed. */
const madeBefore = new Map<string, MadeEdition | undefined>();

/** One thread at work until nothing is left to take. */
async function work(pictures: ReadonlyMap<string, string>, take: () => Ordered | undefined): Promise<void> {
  const worker = new Worker(new URL('./start-edition-worker.mjs', import.meta.url));
  try {
    worker.postMessage({ pictures });
    for (let ordered = take(); ordered; ordered = take()) {
      worker.postMessage({ wanted: ordered.wanted });
      const [delivery] = (await once(worker, 'message')) as [EditionDelivery];
      if ('refused' in delivery) throw new PaperError(delivery.refused);
      madeBefore.set(ordered.key, delivery.made);
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
 * @returns those of each briefing in its order, then the books; an edition that is too long in every length is left out.
 * @throws {PaperError} naming the edition, the briefing and the section, when one cannot be made.
 */
export async function writeEditions(
  library: Library,
  pictures: ReadonlyMap<string, string>,
  siteDirectory: string,
): Promise<MadeEdition[]> {
  const ground = createHash('sha256')
    .update(readTemplates())
    .update(JSON.stringify([...pictures]))
    .digest('hex');
  const all = wantedEditions(library).map((wanted): Ordered => {
    const key = createHash('sha256').update(ground).update(JSON.stringify(wanted)).digest('hex');
    return { wanted, key };
  });
  // The books come last in the list and take longest: they are begun first, so that no thread waits for one at the end.
  const left = all.filter(({ key }) => !madeBefore.has(key));
  const threads = Math.min(left.length, MOST_THREADS, availableParallelism());
  const working = Array.from({ length: threads }, () => work(pictures, () => left.pop()));
  await Promise.all([...working, mkdir(join(siteDirectory, PDF_FOLDER), { recursive: true })]);
  const made = all.flatMap(({ key }) => madeBefore.get(key) ?? []);
  await Promise.all(made.map(({ path, bytes }) => writeFile(join(siteDirectory, path), bytes)));
  return made;
}
