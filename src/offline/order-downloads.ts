/** Owns having search and downloads made beside the main thread, by as many threads as there is work and room for. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addPhases } from '../build/phases.ts';
import type { Download } from './downloads.ts';
import type { DownloadsNews, DownloadsWork } from './downloads-worker.ts';
import { firstBriefing, type DownloadsOrder } from './make-downloads.ts';

/** More than these wait for each other's files, and each holds the pages that all copies have. */
const MOST_THREADS = 4;
/** Copies of briefings that are worth a thread: it takes about as long to start as one of them. */
const COPIES_FOR_A_THREAD = 6;

/** How many threads share the work, the first among them, on a machine with so many cores. */
export const threadsFor = (order: Pick<DownloadsOrder, 'wanted' | 'briefings'>, cores: number): number =>
  order.wanted === 'search alone'
    ? 1
    : Math.max(1, Math.min(cores, MOST_THREADS, Math.ceil(order.briefings.length / COPIES_FOR_A_THREAD)));

/** What a thread says of one kind; rejects when something goes wrong in it first. */
function heard<S extends DownloadsNews['said']>(thread: Worker, said: S): Promise<Extract<DownloadsNews, { said: S }>> {
  return new Promise((done, failed) => {
    thread.on('message', (news: DownloadsNews) => {
      if (news.said === said) done(news as Extract<DownloadsNews, { said: S }>);
    });
    thread.once('error', failed);
  });
}

/**
 * Has the search files and every download written into the site.
 *
 * @returns the whole site first, then the briefings in their order; nothing where search alone is wanted.
 * @throws what the makers throw, with its message.
 */
export async function orderDownloads(order: DownloadsOrder): Promise<Download[]> {
  const next = firstBriefing();
  const [first, ...others] = Array.from(
    { length: threadsFor(order, availableParallelism()) },
    () => new Worker(new URL('./start-downloads-worker.mjs', import.meta.url)),
  );
  if (!first) throw new Error('no thread was started to make the downloads');
  const threads = [first, ...others];
  try {
    const made = Promise.all(threads.map((thread) => heard(thread, 'made')));
    const helped = heard(first, 'search').then(({ rightWords }) => {
      for (const thread of others) thread.postMessage({ order, next, rightWords } satisfies DownloadsWork);
    });
    first.postMessage({ order, next } satisfies DownloadsWork);
    const [all] = await Promise.all([made, helped]);
    for (const { times } of all) addPhases(times);
    const parts = all.flatMap((each) => each.parts).sort((a, b) => a.at - b.at);
    return [...all.flatMap(({ whole }) => whole ?? []), ...parts.map(({ download }) => download)];
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
