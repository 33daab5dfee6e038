import { expect, test } from 'vitest';
import { withStrayFailures } from '../../../src/build/stray-failures.ts';

const never = (): Promise<never> => new Promise(() => undefined);
const nothing = (): Promise<void> => Promise.resolve();

test('what works gives what it gives, and leaves no listener', async () => {
  const before = process.listenerCount('unhandledRejection');
  expect(await withStrayFailures(() => Promise.resolve(7), nothing)).toBe(7);
  expect(process.listenerCount('unhandledRejection')).toBe(before);
});

test('a failure that nobody waits for is thrown, once all else is done, and leaves no listener', async () => {
  const before = process.listeners('unhandledRejection');
  // Vitest listens too, and would take it for a fault of the test.
  process.removeAllListeners('unhandledRejection');
  try {
    const done: string[] = [];
    const work = withStrayFailures(
      () => {
        void Promise.reject(new Error('no room to copy'));
        return never();
      },
      async () => void done.push('cleared'),
    );
    await expect(work).rejects.toThrow('no room to copy');
    expect(done).toEqual(['cleared']);
    expect(process.listenerCount('unhandledRejection')).toBe(0);
  } finally {
    for (const listener of before) process.on('unhandledRejection', listener);
  }
});
