import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Vitest leaves one core to itself, and hardly uses it: of two, half would stand idle.
const MOST_WORKERS = Math.max(2, availableParallelism() - 1);
/** More browsers at once wait for each other longer than tests do for them. */
const MOST_BROWSERS = 2;

/** The files that take longest, first: begun last, one would be waited for while all other workers are done. */
const LONGEST = ['every-page', 'reproducible', 'keep-site', 'print', 'reading-settings', 'offline', 'same-answers'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    // Those of a kind one after the other: a worker is kept for as long as the next file is of its kind.
    return (await super.sort(files)).sort(
      (a, b) =>
        place(a) - place(b) || Number(a.project.name > b.project.name) - Number(a.project.name < b.project.name),
    );
  }
}

/**
 * Three kinds of test. "unit" is quick: code and records; "site" reads the built pages, and makes documents and sites of its
 * own; "browser" drives real browsers. All files of a worker share one module graph: they only call pure functions and
 * loaders, and the pages are read once.
 */
export default defineConfig({
  test: {
    // What was made of a file is kept until the file changes: to make it anew takes a third of the time of the quick tests.
    experimental: { fsModuleCache: true },
    maxWorkers: MOST_WORKERS,
    sequence: { sequencer: LongestFirst },
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
          maxWorkers: MOST_BROWSERS,
          isolate: false,
          // Vitest wants a turn of its own for a project with another number of workers.
          sequence: { groupOrder: MOST_BROWSERS === MOST_WORKERS ? 0 : 1 },
        },
      },
    ],
  },
});
