/** Owns making every download of the site: the copy of the whole, and one of each briefing. */
import type { SearchBundle } from '../search/build-search.ts';
import type { Page } from '../search/index-pages.ts';
import { buildOfflineCopy } from './build-offline-copy.ts';
import { buildPartCopy, pagesOfPart, type BriefingToCopy } from './build-part-copy.ts';
import type { Download } from './downloads.ts';
import type { CopyFacts } from './front-files.ts';
import { readSite } from './site-to-copy.ts';
import type { PackedBefore } from './zip.ts';

export interface DownloadsOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  /** Every page of the site. */
  pages: readonly Page[];
  /** The search of the whole site, which may still be made. */
  search: Promise<SearchBundle>;
  briefings: readonly BriefingToCopy[];
  /** The search of some pages, by their addresses. */
  searchOfPart: (pages: ReadonlySet<string>) => Promise<SearchBundle>;
  /** Where the whole site is hosted, without a slash at the end; null when it has no address. */
  address: string | null;
  /** Where the document is that a place in the site is about, by the address of that place. */
  originals: ReadonlyMap<string, string>;
}

/**
 * Writes every download into the site.
 *
 * @returns the whole site first, then the briefings in their order.
 * @throws {Error} when a page refers to a file that a copy does not have.
 */
export async function buildDownloads(options: DownloadsOptions): Promise<Download[]> {
  const { siteDirectory, pages, search, briefings, searchOfPart, address, originals, ...facts } = options;
  const before: PackedBefore = new Map();
  const whole = async (): Promise<Download> =>
    buildOfflineCopy({ siteDirectory, site: await reading, search: await search, before, ...facts });
  const part = async (briefing: BriefingToCopy): Promise<Download> => {
    const partSearch = await searchOfPart(new Set(pagesOfPart(briefing.id, pages).map(({ url }) => url)));
    return buildPartCopy({
      siteDirectory,
      site: await reading,
      briefing,
      search: partSearch,
      before,
      address,
      originals,
      ...facts,
    });
  };
  // All at once: the indexer, a process of its own, is at one copy while another is packed here.
  const reading = readSite(siteDirectory, pages);
  const [, ...downloads] = await Promise.all([reading, whole(), ...briefings.map(part)]);
  return downloads;
}
