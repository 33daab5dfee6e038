/** Owns doing long work in steps, so that what runs in another process meanwhile, such as the indexer, is not kept waiting. */
import { setImmediate } from 'node:timers/promises';

/** The result for each item, in order. Between two items, everything else that waits has its turn. */
export async function inTurns<T, R>(items: Iterable<T>, work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    await setImmediate();
  }
  return results;
}
