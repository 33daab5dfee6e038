import { expect, test } from 'vitest';
import { atMost } from '../../../src/offline/in-turns.ts';
import { threadsFor } from '../../../src/offline/order-downloads.ts';

const order = (many: number, wanted: 'search and copies' | 'search alone' = 'search and copies') => ({
  wanted,
  briefings: Array.from({ length: many }, (_, at) => ({ id: `briefing-${at}`, title: `Briefing ${at}` })),
});

test.each([
  ['a library without briefings', order(0), 8, 1],
  ['one that a thread alone is quick with', order(6), 8, 1],
  ['one of a charity on two cores', order(15), 2, 2],
  ['a large one, on one core', order(1000), 1, 1],
  ['a large one, on many cores', order(1000), 64, 4],
  ['search alone, however many briefings there are', order(1000, 'search alone'), 8, 1],
])('the threads for %s', (_, asked, cores, threads) => {
  expect(threadsFor(asked, cores)).toBe(threads);
});

test('no more than so many are underway at once, none is asked for before, and results keep the order', async () => {
  let asked = 0;
  let underway = 0;
  let most = 0;
  function* items(): Generator<number> {
    for (let item = 0; item < 10; item++) {
      asked += 1;
      yield item;
    }
  }
  const results = await atMost(3, items(), async (item) => {
    underway += 1;
    most = Math.max(most, underway);
    expect(asked).toBeLessThanOrEqual(item + 3);
    await new Promise((go) => setTimeout(go, 10 - item));
    underway -= 1;
    return item * 2;
  });
  expect(most).toBe(3);
  expect(results).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
});

test('what the first to fail throws is thrown', async () => {
  await expect(
    atMost(2, [1, 2, 3], (item) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item))),
  ).rejects.toThrow('two');
});
