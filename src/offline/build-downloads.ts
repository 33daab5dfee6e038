/** Owns making every download of the site: the copy of the whole, and one of each briefing. */
import type { Site } from '../model/schemas/site.ts';
import type { SearchBundle } from '../search/build-search.ts';
import type { Page } from '../search/index-pages.ts';
import { startOfflineCopy } from './build-offline-copy.ts';
import { buildPartCopy, partPages, type BriefingToCopy } from './build-part-copy.ts';
import type { Download } from './downloads.ts';
import type { CopyFacts } from './front-files.ts';
import { atMost, inTurns } from './in-turns.ts';
import type { SitePage } from './offline-page.ts';
import { readAssets, readCopiedPage } from './site-to-copy.ts';
import type { PackedBefore } from './zip.ts';

export interface DownloadsOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  /** What files and folders are named for. */
  names: Pick<Site, 'id' | 'folders'>;
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

/** Copies of briefings that are made at once: the indexer, a process of its own, is at one while another is packed here. */
const AT_ONCE = 3;

/**
 * Writes every download into the site. Each page is read once, and no more of them are held than the copies underway need.
 *
 * @returns the whole site first, then the briefings in their order.
 * @throws {Error} when a page refers to a file that a copy does not have.
 */
export async function buildDownloads(options: DownloadsOptions): Promise<Download[]> {
  const { siteDirectory, pages, search, briefings, searchOfPart, address, originals, ...facts } = options;
  const before: PackedBefore = new Map();
  const assets = await readAssets(siteDirectory);
  const whole = startOfflineCopy({ siteDirectory, assets, before, ...facts });
  const left = new Set(pages);
  const read = async (some: readonly Page[]): Promise<SitePage[]> =>
    (
      await inTurns(some, (page) => {
        left.delete(page);
        const copied = readCopiedPage(page);
        if (copied) whole.add(copied);
        return copied ?? [];
      })
    ).flat();

  const parts = partPages(pages);
  const shared = await read(parts.shared);
  const part = async (briefing: BriefingToCopy): Promise<Download> => {
    const own = parts.own(briefing.id);
    const urls = new Set([...own, ...parts.shared].map(({ url }) => url));
    const [partSearch, ownPages] = await Promise.all([searchOfPart(urls), read(own)]);
    return buildPartCopy({
      siteDirectory,
      assets,
      pages: [...ownPages, ...shared],
      briefing,
      search: partSearch,
      before,
      address,
      originals,
      ...facts,
    });
  };
  const downloads = await atMost(AT_ONCE, briefings, part);
  await read([...left]);
  return [await whole.write(await search), ...downloads];
}
