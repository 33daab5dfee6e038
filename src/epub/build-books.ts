/** Owns writing the books into the site, next to the other downloads. */
import { readFile } from 'node:fs/promises';
import type { Library } from '../model/library.ts';
import { bookPath, type Download } from '../offline/downloads.ts';
import { readSiteFiles } from '../offline/read-site-files.ts';
import { encode, writeDownload } from '../offline/write-copy.ts';
import { zipOf, type PackedBefore } from '../offline/zip.ts';
import { hasBooks } from '../render/books.ts';
import type { Page } from '../search/index-pages.ts';
import { makeBook } from './make-book.ts';
import { EDITIONS } from './plan.ts';

export interface BooksOptions {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  /** Every page of the site. */
  pages: readonly Page[];
  library: Library;
}

/** The file that comes first in an EPUB, not compressed, by which programs know what it is: OCF 3.3, section 4.2.6.3. */
const MIMETYPE = 'mimetype';

/**
 * Writes the book of each edition into the site, where there are books. The same site and release give the same bytes.
 *
 * @throws {ContentError} naming everything in the pages that a book cannot have.
 */
export async function buildBooks({ siteDirectory, pages, library }: BooksOptions): Promise<Download[]> {
  if (!hasBooks(library)) return [];
  const assets = await readSiteFiles(siteDirectory, (file) => /^assets\/(?:pictures\/|[^/]+\.woff2$)/.test(file));
  const styles = await readFile(new URL('./book.css', import.meta.url), 'utf8');
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const before: PackedBefore = new Map();
  const books: Download[] = [];
  for (const edition of EDITIONS) {
    const files = await makeBook({ library, edition, pages: { get: (url) => byUrl.get(url)?.html }, assets, styles });
    files.set(MIMETYPE, encode('application/epub+zip'));
    const zip = zipOf(files, library.site.released, before, MIMETYPE);
    books.push(await writeDownload(siteDirectory, bookPath(library.site, edition), zip));
  }
  return books;
}
