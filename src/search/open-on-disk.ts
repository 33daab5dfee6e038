/** Owns searching a built site from Node, with the very files that readers get: for measuring how good its answers are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { ask, EVERYTHING, placeOf, openIndex, type Place, type Wish } from './ask.ts';
import { SEARCH_FOLDER } from './build-search.ts';
import type { Pagefind, PagefindFilters } from './pagefind-types.ts';
import { createPlanner, wordsFrom, type Plan, type WordList } from './words.ts';

export interface Found extends Place {
  filters: PagefindFilters;
}

export interface DiskSearch {
  plan(query: string): Plan;
  /** The best answers, as the search page shows them. */
  find(query: string, most: number, wish?: Partial<Wish>): Promise<Found[]>;
}

/**
 * Opens the search of the site in a folder.
 *
 * @throws {Error} when the folder has no search files.
 */
export async function openSearchOnDisk(siteDirectory: string): Promise<DiskSearch> {
  const folder = join(siteDirectory, SEARCH_FOLDER);
  let words: WordList | undefined;
  const page: { engine?: Pagefind } & Record<string, unknown> = {
    read: async (name: string) => new Response(new Uint8Array(await readFile(join(folder, name)))),
    words: (list: WordList) => {
      words = list;
    },
  };
  Object.assign(globalThis, { briefingSearch: page });
  for (const script of ['engine.js', 'words.js'])
    runInThisContext(await readFile(join(folder, script), 'utf8'), { filename: script });
  const { engine } = page;
  if (!engine || !words) throw new Error(`Search: the scripts in ${folder} are damaged. Build the site again.`);
  const index = await openIndex(engine, words.kinds);
  const plan = createPlanner(wordsFrom(words));
  return {
    plan,
    async find(query, most, wish = {}) {
      const { results } = await ask(index, plan(query), { ...EVERYTHING, ...wish });
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return pages.map((found) => ({ ...placeOf(found), filters: found.filters }));
    },
  };
}
