/** Owns the search files of a build: what they are, and where the hosted site keeps them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildEngine } from './engine.ts';
import { indexPages, type Page } from './index-pages.ts';
import { kindsOf, vocabularyOf, type SearchFile } from './vocabulary.ts';
import type { EverydayWords } from './everyday-words.ts';
import { rightWords } from './right-words.ts';
import type { SearchWords, WordList } from './words.ts';

/** The folder of the search files, below the top folder of the site. */
export const SEARCH_FOLDER = 'pagefind';

/** What the hosted site and the downloadable copy search with, from one and the same index. */
export interface SearchBundle {
  /** The engine and the list of words: scripts that are the same in both. */
  scripts: SearchFile[];
  /** The index: files to fetch when hosted; wrapped as scripts in the copy. */
  data: SearchFile[];
  /** English words that search leaves alone. */
  rightWords: readonly string[];
}

export interface SearchOptions {
  /** What can be found on the site, or on a part of it. */
  documents: readonly Page[];
  words: EverydayWords;
  /** English words of which those that could be taken for misspellings are to be left alone. */
  english?: readonly string[];
}

/**
 * The search files for some documents. The same documents and words give the same bytes.
 *
 * @throws {Error} when there is nothing to index, or when Pagefind fails or has changed.
 */
export async function makeSearch({ documents, words, english = [] }: SearchOptions): Promise<SearchBundle> {
  const { code, data } = await indexPages(documents);
  const vocabulary = vocabularyOf(data);
  const known = rightWords(vocabulary, english);
  return {
    scripts: [await buildEngine(code), wordList({ vocabulary, ...words, rightWords: known }, kindsOf(data))],
    data,
    rightWords: known,
  };
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

/** The words as a script, which a page opened from disk can load too. Long lists are one text each: half the size. */
function wordList(
  { vocabulary, rightWords = [], ...words }: SearchWords,
  kinds: Readonly<Record<string, readonly string[]>>,
): SearchFile {
  const list: WordList = {
    vocabulary: vocabulary.join(' '),
    rightWords: rightWords.join(' '),
    ...words,
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, ids]) => [kind, ids.join(' ')])),
  };
  return {
    path: 'words.js',
    content: new TextEncoder().encode(`briefingSearch.words(${JSON.stringify(list)});\n`),
  };
}
