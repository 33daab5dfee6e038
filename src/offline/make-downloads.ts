/**
 * Owns making all that follows from the finished pages and needs nothing else of the build: search, and the copies with it.
 * Several threads can share the copies of briefings.
 */
import { readFileSync } from 'node:fs';
import { withLinks } from '../build/page-styles.ts';
import { phase } from '../build/phases.ts';
import type { Site } from '../model/schemas/site.ts';
import { makeSearch, writeSearch } from '../search/build-search.ts';
import type { EverydayWords } from '../search/everyday-words.ts';
import type { Page } from '../search/index-pages.ts';
import { commonEnglish } from '../search/right-words.ts';
import { searchDocuments, type SearchPlan } from '../search/search-documents.ts';
import { startOfflineCopy } from './build-offline-copy.ts';
import { buildPartCopy, partPages, type BriefingToCopy } from './build-part-copy.ts';
import type { Download } from './downloads.ts';
import type { CopyFacts } from './front-files.ts';
import { atMost, inTurns } from './in-turns.ts';
import type { SitePage } from './offline-page.ts';
import { readAssets, readCopiedPage } from './site-to-copy.ts';
import type { PackedBefore } from './zip.ts';

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

/** The place of the next briefing to copy, in the memory of all threads that share the work. */
export type NextBriefing = SharedArrayBuffer;

export const firstBriefing = (): NextBriefing => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** The copy of a briefing, with the place of the briefing in the order. */
export interface PartCopy {
  at: number;
  download: Download;
}

/**
 * Writes the search files into the site, and the copy of the whole.
 *
 * @param onSearch is told the English words that search leaves alone, as soon as they are known: copies of briefings need them.
 * @returns the copy; undefined where search alone is wanted.
 * @throws {Error} when a record is not on its page, a page refers to a file that the copy does not have, or Pagefind fails.
 */
export async function makeSearchAndCopy(
  { wanted, plan, words, ...order }: DownloadsOrder,
  onSearch: (rightWords: readonly string[]) => void,
): Promise<Download | undefined> {
  const { siteDirectory, pages: written, briefings: _, address: __, originals: ___, ...facts } = order;
  const pages = written.map(readWhenAsked);
  const search = phase('search', async () => {
    const documents = await phase('what search finds', () => searchDocuments(pages, plan));
    const made = await makeSearch({ documents, words, english: commonEnglish() });
    onSearch(made.rightWords);
    await writeSearch(siteDirectory, made);
    return made;
  });
  if (wanted === 'search alone') {
    await search;
    return undefined;
  }
  // The indexer is a process of its own: meanwhile pages are packed here.
  const copy = phase('copy of the whole', async () => {
    const whole = startOfflineCopy({ siteDirectory, assets: await readAssets(siteDirectory), ...facts });
    await inTurns(pages, (page) => {
      const copied = readCopiedPage(page);
      if (copied) whole.add(copied);
    });
    return whole.write(await search);
  });
  const [download] = await Promise.all([copy, search]);
  return download;
}

/** Copies of briefings that a thread makes at once: the indexer, a process of its own, is at one while another is packed. */
const AT_ONCE = 3;

/**
 * Writes copies of briefings into the site, one after the other, until none is left that no thread has taken.
 *
 * @param next what all threads share that make them.
 * @param rightWords what `makeSearchAndCopy` said: what is right on the whole site is right in a part of it.
 * @throws {Error} when a page refers to a file that a copy does not have, or Pagefind fails.
 */
export async function makePartCopies(
  { plan, words, wanted: _, ...order }: DownloadsOrder,
  next: NextBriefing,
  rightWords: readonly string[],
): Promise<PartCopy[]> {
  const { siteDirectory, pages: written, briefings, ...facts } = order;
  const before: PackedBefore = new Map();
  const assets = await readAssets(siteDirectory);
  const parts = partPages(written.map(readWhenAsked));
  const read = async (pages: readonly Page[]): Promise<SitePage[]> =>
    (await inTurns(pages, (page) => readCopiedPage(page) ?? [])).flat();
  const shared = await read(parts.shared);
  const sharedDocuments = searchDocuments(parts.shared, plan);

  const copy = async (at: number, briefing: BriefingToCopy): Promise<PartCopy> => {
    const own = parts.own(briefing.id);
    const documents = [...searchDocuments(own, plan), ...sharedDocuments];
    const [search, ownPages] = await Promise.all([makeSearch({ documents, words, english: rightWords }), read(own)]);
    const download = await buildPartCopy({
      siteDirectory,
      assets,
      pages: [...ownPages, ...shared],
      briefing,
      search,
      before,
      ...facts,
    });
    return { at, download };
  };
  return phase('copies of briefings', () => atMost(AT_ONCE, notTaken(briefings, next), ([at, item]) => copy(at, item)));
}

/** Takes items, each with its place, until all threads together have taken all. */
function* notTaken<T>(items: readonly T[], next: NextBriefing): Generator<[at: number, item: T]> {
  const counter = new Int32Array(next);
  for (;;) {
    const at = Atomics.add(counter, 0, 1);
    const item = items[at];
    if (item === undefined) return;
    yield [at, item];
  }
}
