/**
 * Owns what follows once all pages are written: the sitemap, the search index, the downloads and what pages say of them, and last,
 * once no other file changes any more, what a reader needs to keep the site.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildBooks } from '../epub/build-books.ts';
import { EDITION_NAMES, EDITIONS } from '../epub/plan.ts';
import { buildDownloads } from '../offline/build-downloads.ts';
import { buildKeptSite, KEPT_BYTES, KEPT_SIZE } from '../offline/build-kept-site.ts';
import { bookPath, COPY_PATH, partPath, type Download } from '../offline/downloads.ts';
import { makeSearch, writeSearch, type SearchBundle } from '../search/build-search.ts';
import { searchDocuments } from '../search/search-documents.ts';
import { commonEnglish } from '../search/right-words.ts';
import { everydayWords } from '../search/everyday-words.ts';
import searchWords from '../../_data/searchWords.ts';
import { currentLibrary } from '../load/current-library.ts';
import { recordPath } from '../render/paths.ts';
import { listedPages, sitemap, SITEMAP_PATH } from '../open-data/sitemap.ts';
import type { EleventyConfig } from './config-types.ts';
import { fillMarks, hashMark, hasMarks, sizeMark } from './download-marks.ts';

export interface FinishReport {
  pages: number;
  /** The whole site first, then the briefings in their order. */
  downloads: Download[];
  /** The book of each edition. */
  books: Download[];
}

let lastReport: FinishReport | undefined;

/** What the last build made. @throws {Error} when no build has finished. */
export function finishReport(): FinishReport {
  if (!lastReport) throw new Error('no build has finished yet');
  return lastReport;
}

/** What a template shows of a download. */
const downloadView = (path: string): { href: string; size: string; sha256: string } => ({
  href: `/${path}`,
  size: sizeMark(path),
  sha256: hashMark(path),
});

export function finishPlugin(config: EleventyConfig): void {
  config.addNunjucksGlobal('offlineSize', sizeMark(COPY_PATH));
  config.addNunjucksGlobal('offlinePath', `/${COPY_PATH}`);
  config.addNunjucksGlobal('siteDownload', () => downloadView(COPY_PATH));
  config.addFilter('briefingDownload', (id: string) => downloadView(partPath(id)));
  config.addNunjucksGlobal('bookDownloads', () =>
    EDITIONS.map((edition) => ({ edition, name: EDITION_NAMES[edition], ...downloadView(bookPath(edition)) })),
  );
  config.addNunjucksGlobal('keptSize', KEPT_SIZE);
  config.addNunjucksGlobal('keptBytes', KEPT_BYTES);
  config.on('eleventy.after', async ({ directories, results }) => {
    const library = currentLibrary();
    const { site, briefings, sources } = library;
    const written = results.filter((page) => page.outputPath.endsWith('.html'));
    const pages = written.map(({ url, content }) => ({ url, html: content }));
    if (site.address !== null)
      await writeFile(
        resolve(directories.output, SITEMAP_PATH),
        sitemap(site.address, listedPages(pages), site.released),
      );
    const documents = searchDocuments(pages, library);
    const words = everydayWords(searchWords, library.glossary.all);
    const search = makeSearch({ documents, words, english: commonEnglish() });
    const searchOfPart = async (some: ReadonlySet<string>): Promise<SearchBundle> =>
      makeSearch({
        documents: documents.filter(({ page }) => some.has(page)),
        words,
        // What is right on the whole site is right in a part of it.
        english: (await search).rightWords,
      });
    const building = buildDownloads({
      siteDirectory: directories.output,
      pages,
      search,
      briefings: briefings.all.map(({ id, title }) => ({ id, title })),
      searchOfPart,
      address: site.address,
      originals: new Map(
        sources.all.flatMap((source) => (source.address ? [[recordPath('sources', source), source.address]] : [])),
      ),
      version: site.version,
      released: site.released,
      name: site.name,
    });
    const writing = search.then((files) => writeSearch(directories.output, files));
    const binding = buildBooks({ siteDirectory: directories.output, pages, library });
    const [downloads, , books] = await Promise.all([building, writing, binding]);
    const made = [...downloads, ...books];
    await Promise.all(
      written
        .filter(({ content }) => hasMarks(content))
        .map(({ outputPath, content }) => writeFile(outputPath, fillMarks(content, made, outputPath))),
    );
    await buildKeptSite({
      siteDirectory: directories.output,
      project: process.cwd(),
      configFile: resolve('netlify.toml'),
      version: site.version,
      released: site.released,
    });
    lastReport = { pages: written.length, downloads, books };
  });
}
