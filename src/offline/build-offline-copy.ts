/** Owns the downloadable copy: the whole site in one zip file, made to be opened from disk, search included. */
import type { SearchBundle } from '../search/build-search.ts';
import { START_FILE } from './copy-notes.ts';
import { COPY_PATH, type Download } from './downloads.ts';
import { READ_ME_FILE, readMe, startPage, type CopyFacts } from './front-files.ts';
import { COPY_POLICY, offlinePage } from './offline-page.ts';
import type { SiteToCopy } from './site-to-copy.ts';
import type { PackedBefore } from './zip.ts';
import { inTurns } from './in-turns.ts';
import { addPages, encode, searchFiles, frontAssets, writeCopy } from './write-copy.ts';

/** The one folder at the top of the zip. */
export const TOP_FOLDER = 'leaving-care-briefings';

export interface OfflineCopyOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  site: SiteToCopy;
  /** The search of the whole site. */
  search: SearchBundle;
  /** What earlier copies had to compress. */
  before?: PackedBefore;
}

/**
 * Writes the copy of the whole site into the site. The same site and release give the same bytes.
 *
 * @throws {Error} when a page links to a file that the copy does not have.
 */
export async function buildOfflineCopy({
  siteDirectory,
  site,
  search,
  before,
  ...facts
}: OfflineCopyOptions): Promise<Download> {
  const files = new Map([...site.assets, ...searchFiles(search)]);
  const pages = await inTurns(site.pages, (page) => [page.file, offlinePage(page)] as const);
  addPages(files, new Map(pages), 'Offline copy');
  files.set(START_FILE, encode(startPage(facts, COPY_POLICY, frontAssets(files))));
  files.set(READ_ME_FILE, encode(readMe(facts)));
  return writeCopy(siteDirectory, { path: COPY_PATH, folder: TOP_FOLDER, files, released: facts.released }, before);
}
