/** Owns the downloadable copy: the whole site in one zip file, made to be opened from disk, search included. */
import type { SearchBundle } from '../search/build-search.ts';
import { START_FILE } from './copy-notes.ts';
import { COPY_PATH, type Download } from './downloads.ts';
import { READ_ME_FILE, readMe, startPage, type CopyFacts } from './front-files.ts';
import { COPY_POLICY, offlinePage } from './offline-page.ts';
import type { SiteToCopy } from './site-to-copy.ts';
import { addPages, encode, searchFiles, siteStyles, writeCopy } from './write-copy.ts';

/** The one folder at the top of the zip. */
export const TOP_FOLDER = 'leaving-care-briefings';

export interface OfflineCopyOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  site: SiteToCopy;
  /** The search of the whole site. */
  search: SearchBundle;
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
  ...facts
}: OfflineCopyOptions): Promise<Download> {
  const files = new Map([...site.assets, ...searchFiles(search)]);
  addPages(files, new Map(site.pages.map((page) => [page.file, offlinePage(page)])), 'Offline copy');
  files.set(START_FILE, encode(startPage(facts, COPY_POLICY, siteStyles(files))));
  files.set(READ_ME_FILE, encode(readMe(facts)));
  return writeCopy(siteDirectory, { path: COPY_PATH, folder: TOP_FOLDER, files, released: facts.released });
}
