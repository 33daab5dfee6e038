/** Owns the search files of a build: what they are, and where the hosted site keeps them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildEngine } from './engine.ts';
import { indexPages, type Page } from './index-pages.ts';
import { vocabularyOf, type SearchFile } from './vocabulary.ts';
import type { SearchWords } from './words.ts';

/** The folder of the search files, below the top folder of the site. */
export const SEARCH_FOLDER = 'pagefind';

/** What the hosted site and the downloadable copy search with, from one and the same index. */
export interface SearchBundle {
  /** The engine and the list of words: scripts that are the same in both. */
  scripts: SearchFile[];
  /** The index: files to fetch when hosted; wrapped as scripts in the copy. */
  data: SearchFile[];
}

export interface SearchOptions {
  /** The pages of the site, or of a part of it; those marked with `data-pagefind-body` can be found. */
  pages: Page[];
  /** The editors' list: an everyday word, and the words that the pages use for it. */
  words: Record<string, string[]>;
}

/**
 * The search files for some pages. The same pages and words give the same bytes.
 *
 * @throws {Error} when there is nothing to index, or when Pagefind fails or has changed.
 */
export async function makeSearch({ pages, words }: SearchOptions): Promise<SearchBundle> {
  const { code, data } = await indexPages(pages);
  return { scripts: [await buildEngine(code), wordList({ vocabulary: vocabularyOf(data), plainWords: words })], data };
}

/**
 * Writes the search files of the hosted site, in place of any older ones.
 *
 * @param siteDirectory the folder that the site has been built into.
 */
export async function writeSearch(siteDirectory: string, { scripts, data }: SearchBundle): Promise<void> {
  const folder = join(siteDirectory, SEARCH_FOLDER);
  await rm(folder, { recursive: true, force: true });
  for (const file of [...scripts, ...data]) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
}

/** The words as a script, which a page opened from disk can load too. */
function wordList({ vocabulary, plainWords }: SearchWords): SearchFile {
  const text = `briefingSearch.words(${JSON.stringify({ vocabulary: vocabulary.join(' '), plainWords })});\n`;
  return { path: 'words.js', content: new TextEncoder().encode(text) };
}
