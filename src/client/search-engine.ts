/** Owns the search itself: opening the engine, asking it for every reading of the query, and joining the answers. */
import { createPlanner, exactPlan, wordsFrom, type Plan, type Planner, type WordList } from '../search/words.ts';
import { openSearchFiles, type SearchFiles } from './search-files.ts';
import { ask, openIndex, type Index, type Wish } from '../search/ask.ts';
import type { PagefindResult } from '../search/pagefind-types.ts';

export interface Answer {
  /** What was searched for. */
  plan: Plan;
  /** The best first, each once. */
  results: PagefindResult[];
  /** Whether some result has every word, or another word for it. */
  hasAll: boolean;
}

export interface Search {
  /** Starts loading, so that the first answer comes sooner. Never rejects: `find` will say what went wrong. */
  warmUp(): void;
  /**
   * What answers a query.
   *
   * @param exactly whether to take the words as they are typed.
   * @throws {Error} when files of the index could not be read, so that an answer would be wrong.
   */
  find(query: string, wish: Wish, exactly: boolean): Promise<Answer>;
}

/**
 * A search over the files in a folder. Nothing is loaded before it is first used; what failed to load is tried again.
 *
 * @param folder the address of the folder of the search files, ending in a slash.
 * @param isCopy whether the page belongs to the downloaded copy.
 */
export function createSearch(folder: URL, isCopy: boolean): Search {
  const files = openSearchFiles(folder, isCopy);
  const words = once(() => files.words());
  const engine = once(async () => {
    const [{ kinds }] = await Promise.all([words(), briefingSearch.engine ?? files.script('engine.js')]);
    return openEngine(files, kinds);
  });
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
  const planner = once(async (): Promise<Planner> => createPlanner(wordsFrom(await words())));

  return {
    warmUp() {
      engine().catch(() => undefined);
      planner().catch(() => undefined);
    },
    async find(query, wish, exactly) {
      const [index, plan] = await Promise.all([engine(), exactly ? exactPlan : planner()]);
      const planned = plan(query);
      const { results, hasAll } = await orCloseEngine(async () => {
        files.forgetMissing();
        const found = await ask(index, planned, wish);
        complainOfMissing(files);
        return found;
      });
      return {
        plan: planned,
        hasAll,
        results: results.map((result) => ({ ...result, data: () => orCloseEngine(() => result.data()) })),
      };
    },
  };
}

async function openEngine(files: SearchFiles, kinds: WordList['kinds']): Promise<Index> {
  const { engine } = briefingSearch;
  if (!engine) throw new Error('engine.js is damaged');
  files.forgetMissing();
  try {
    const index = await openIndex(engine, kinds);
    complainOfMissing(files);
    return index;
  } catch (error) {
    await engine.destroy();
    throw error;
  }
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
