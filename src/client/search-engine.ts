/** Owns the search itself: opening the engine, asking it for every reading of the query, and joining the answers. */
import { createPlanner, exactPlan, type Plan, type Planner } from '../search/words.ts';
import { openSearchFiles, type SearchFiles } from './search-files.ts';
import type { Pagefind, PagefindResult } from './search-globals.ts';

export interface Answer {
  /** What was searched for. */
  plan: Plan;
  /** One result a page, the best first. */
  results: PagefindResult[];
}

export interface Search {
  /** Starts loading, so that the first answer comes sooner. Never rejects: `find` will say what went wrong. */
  warmUp(): void;
  /**
   * The pages that answer a query.
   *
   * @param version the version of pages to look in; empty for all.
   * @param exactly whether to take the words as they are typed.
   * @throws {Error} when files of the index could not be read, so that an answer would be wrong.
   */
  find(query: string, version: string, exactly: boolean): Promise<Answer>;
}

/** How much a page found by one reading counts, against one found as well by the reading before it. */
const WEIGHT_OF_NEXT_READING = 0.7;
const EXCERPT_WORDS = 26;

/**
 * A search over the files in a folder. Nothing is loaded before it is first used; what failed to load is tried again.
 *
 * @param folder the address of the folder of the search files, ending in a slash.
 * @param isCopy whether the page belongs to the downloaded copy.
 */
export function createSearch(folder: URL, isCopy: boolean): Search {
  const files = openSearchFiles(folder, isCopy);
  const engine = once(() => openEngine(files));
  // Pagefind keeps what it failed to read as if that were the whole of it, so an engine that failed is not used again.
  const orCloseEngine = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      engine.forget();
      await briefingSearch.engine?.destroy();
      throw error;
    }
  };
  const planner = once(async (): Promise<Planner> => {
    const { vocabulary, plainWords } = await files.words();
    return createPlanner({ vocabulary: vocabulary.split(' '), plainWords });
  });

  return {
    warmUp() {
      engine().catch(() => undefined);
      planner().catch(() => undefined);
    },
    async find(query, version, exactly) {
      const [pagefind, plan] = await Promise.all([engine(), exactly ? exactPlan : planner()]);
      const planned = plan(query);
      const results = await orCloseEngine(async () => {
        files.forgetMissing();
        const found = await ask(pagefind, planned.readings, version);
        complainOfMissing(files);
        return found;
      });
      return {
        plan: planned,
        results: results.map((result) => ({ ...result, data: () => orCloseEngine(() => result.data()) })),
      };
    },
  };
}

async function openEngine(files: SearchFiles): Promise<Pagefind> {
  if (!briefingSearch.engine) await files.script('engine.js');
  const { engine } = briefingSearch;
  if (!engine) throw new Error('engine.js is damaged');
  files.forgetMissing();
  try {
    await engine.options({
      basePath: '/pagefind/',
      baseUrl: '/',
      noWorker: true,
      excerptLength: EXCERPT_WORDS,
    });
    await engine.init();
    // init() returns before the index is open; this waits for it, and brings the list of versions that filters need.
    await engine.filters();
    complainOfMissing(files);
    return engine;
  } catch (error) {
    await engine.destroy();
    throw error;
  }
}

async function ask(engine: Pagefind, readings: string[], version: string): Promise<PagefindResult[]> {
  const best = new Map<string, { result: PagefindResult; score: number }>();
  for (const [rank, reading] of readings.entries()) {
    const { results } = await engine.search(reading, { filters: version ? { version } : {} });
    for (const result of results) {
      const score = result.score * WEIGHT_OF_NEXT_READING ** rank;
      const earlier = best.get(result.id);
      if (!earlier || score > earlier.score) best.set(result.id, { result, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** Pagefind answers "no results" when it could not read a part of its index; this makes a failure of it. */
function complainOfMissing(files: SearchFiles): void {
  const missing = files.missing();
  if (missing.length > 0) throw new Error(`search files could not be loaded: ${missing.join(', ')}`);
}

/** Keeps the first success of a task until it is forgotten; a failure is forgotten at once. The next call tries again. */
function once<T>(task: () => Promise<T>): (() => Promise<T>) & { forget(): void } {
  let kept: Promise<T> | undefined;
  const forget = (): void => {
    kept = undefined;
  };
  const run = (): Promise<T> =>
    (kept ??= task().catch((error: unknown) => {
      forget();
      throw error;
    }));
  return Object.assign(run, { forget });
}
