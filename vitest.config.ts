import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test. "unit" is quick: code and records; "site" reads the built pages, and makes documents and sites of its
 * own; "browser" drives real browsers. All files of a worker share one module graph: they only call pure functions and
 * loaders, and the pages are read once.
 */
export default defineConfig({
  test: {
    // What was made of a file is kept until the file changes: to make it anew takes a third of the time of the quick tests.
    experimental: { fsModuleCache: true },
    // Vitest leaves one core to itself, and hardly uses it: of two, half would stand idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/content/**/*.test.ts'],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
