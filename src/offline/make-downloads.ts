/** Owns making all that follows from the finished pages and needs nothing else of the build: search, and the copies with it. */
import { readFileSync } from 'node:fs';
import { withLinks } from '../build/page-styles.ts';
import { phase } from '../build/phases.ts';
import { groupBy } from '../model/lists.ts';
import type { Site } from '../model/schemas/site.ts';
import { makeSearch, writeSearch, type SearchBundle } from '../search/build-search.ts';
import type { EverydayWords } from '../search/everyday-words.ts';
import type { Page } from '../search/index-pages.ts';
import { commonEnglish } from '../search/right-words.ts';
import { searchDocuments, type SearchPlan } from '../search/search-documents.ts';
import { buildDownloads } from './build-downloads.ts';
import type { BriefingToCopy } from './build-part-copy.ts';
import type { Download } from './downloads.ts';
import type { CopyFacts } from './front-files.ts';

/** A page that Eleventy has written. */
export interface WrittenPage {
  url: string;
  file: string;
  /** Links to its style sheets. */
  links: string;
}

/** A page read when its HTML is asked for, so that no one holds the whole site. */
const readWhenAsked = ({ url, file, links }: WrittenPage): Page => ({
  url,
  get html() {
    return withLinks(readFileSync(file, 'utf8'), links);
  },
});

/** Plain data, which another thread can be given. */
export interface DownloadsOrder extends CopyFacts {
  wanted: 'search and copies' | 'search alone';
  /** The folder that the site is built into. */
  siteDirectory: string;
  /** What files and folders are named for. */
  names: Pick<Site, 'id' | 'folders'>;
  /** Every page of the site, as Eleventy wrote it, and what stands in the place of its styles. */
  pages: readonly WrittenPage[];
  plan: SearchPlan;
  words: EverydayWords;
  briefings: readonly BriefingToCopy[];
  /** Where the whole site is hosted, without a slash at the end; null when it has no address. */
  address: string | null;
  /** Where the document is that a place in the site is about, by the address of that place. */
  originals: ReadonlyMap<string, string>;
}

/**
 * Writes the search files and every download into the site.
 *
 * @returns the whole site first, then the briefings in their order; nothing where search alone is wanted.
 * @throws {Error} when a record is not on its page, a page refers to a file that a copy does not have, or Pagefind fails.
 */
export async function makeDownloads({ wanted, plan, words, ...order }: DownloadsOrder): Promise<Download[]> {
  const { siteDirectory } = order;
  const pages = order.pages.map(readWhenAsked);
  const documents = await phase('what search finds', () => searchDocuments(pages, plan));
  const search = phase('search index', () => makeSearch({ documents, words, english: commonEnglish() }));
  const documentsOf = groupBy(documents, ({ page }) => [page]);
  const searchOfPart = async (some: ReadonlySet<string>): Promise<SearchBundle> =>
    makeSearch({
      documents: [...some].flatMap((page) => documentsOf.get(page) ?? []),
      words,
      // What is right on the whole site is right in a part of it.
      english: (await search).rightWords,
    });
  const writing = search.then((files) => writeSearch(siteDirectory, files));
  if (wanted === 'search alone') {
    await writing;
    return [];
  }
  const [downloads] = await Promise.all([
    phase('copies', () => buildDownloads({ ...order, pages, search, searchOfPart })),
    writing,
  ]);
  return downloads;
}
