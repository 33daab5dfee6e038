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

/**
 * The result for each item, with so many of them underway at once, in the order in which they were begun. No item is asked
 * for before there is room for it.
 *
 * @throws what the first to fail throws.
 */
export async function atMost<T, R>(many: number, items: Iterable<T>, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items[Symbol.iterator]();
  let begun = 0;
  const worker = async (): Promise<void> => {
    for (let taken = queue.next(); !taken.done; taken = queue.next()) {
      const at = begun++;
      results[at] = await work(taken.value);
    }
  };
  await Promise.all(Array.from({ length: many }, worker));
  return results;
}
