/** Owns the downloadable copy: the whole site in one zip file, made to be opened from disk, search included. */
import type { Site } from '../model/schemas/site.ts';
import type { SearchBundle } from '../search/build-search.ts';
import { START_FILE } from './copy-notes.ts';
import { copyPath, topFolder, type Download } from './downloads.ts';
import { READ_ME_FILE, readMe, startPage, type CopyFacts } from './front-files.ts';
import { COPY_POLICY, offlinePage, type SitePage } from './offline-page.ts';
import type { Packed, PackedBefore } from './zip.ts';
import { copyPages, encode, searchFiles, frontAssets, writeCopy } from './write-copy.ts';

export interface OfflineCopyOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  /** What files and folders are named for. */
  names: Pick<Site, 'id' | 'folders'>;
  /** What copies have besides pages and search. */
  assets: ReadonlyMap<string, Uint8Array>;
  /** What earlier copies had to compress. */
  before?: PackedBefore;
}

/** The copy of the whole site while it is made, page by page. */
export interface OfflineCopy {
  add(page: SitePage): void;
  /**
   * Writes it into the site. The same site and release give the same bytes.
   *
   * @param search the search of the whole site.
   * @throws {Error} when a page links to a file that the copy does not have.
   */
  write(search: SearchBundle): Promise<Download>;
}

/** Begins the copy of the whole site. */
export function startOfflineCopy({ siteDirectory, assets, before, names, ...facts }: OfflineCopyOptions): OfflineCopy {
  const pages = copyPages('Offline copy');
  return {
    add: (page) => pages.add(page.file, offlinePage(page)),
    write(search) {
      const files = new Map<string, Uint8Array | Packed>([...assets, ...searchFiles(search)]);
      files.set(START_FILE, encode(startPage(facts, COPY_POLICY, frontAssets(files))));
      files.set(READ_ME_FILE, encode(readMe(facts)));
      for (const [file, packed] of pages.all(files)) files.set(file, packed);
      return writeCopy(
        siteDirectory,
        { path: copyPath(names), folder: topFolder(names), files, released: facts.released },
        before,
      );
    },
  };
}
