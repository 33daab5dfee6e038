import { defineConfig } from 'vitest/config';

/**
 * Four kinds of test. The first two are quick, and share one module graph because they only call pure functions and
 * loaders; "site" reads the built pages; "browser" drives real browsers.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000, isolate: false } },
      { test: { name: 'content', include: ['test/content/**/*.test.ts'], testTimeout: 30_000, isolate: false } },
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
