/**
 * Owns what follows once all pages are known: their styles, the sitemap, the search index, the downloads and what pages
 * say of them, and last, once no other file changes any more, what a reader needs to keep the site.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { phase } from '../build/phases.ts';
import { placeBelow } from '../build/slashes.ts';
import { hashForPolicy, stylePages, type StyledSite } from '../build/page-styles.ts';
import { buildBooks } from '../epub/build-books.ts';
import { EDITION_NAMES, EDITIONS } from '../epub/plan.ts';
import { buildKeptSite, isKept, KEPT_BYTES, KEPT_SIZE } from '../offline/build-kept-site.ts';
import { KEPT_FOLDER } from '../offline/kept-list.ts';
import { bookPath, copyPath, partPath, type Download } from '../offline/downloads.ts';
import { searchPlan } from '../search/search-documents.ts';
import type { DownloadsOrder } from '../offline/make-downloads.ts';
import { orderDownloads } from '../offline/order-downloads.ts';
import { everydayWords } from '../search/everyday-words.ts';
import { currentLibrary } from '../load/current-library.ts';
import { hasBooks } from '../render/books.ts';
import { recordPath } from '../render/paths.ts';
import { listedPages, sitemap, SITEMAP_PATH } from '../open-data/sitemap.ts';
import { HEADERS_FILE, headersFile } from '../serve/security-policy.ts';
import type { EleventyConfig, EleventyResult } from './config-types.ts';
import { currentAssets } from './current-assets.ts';
import { fillMarks, hashMark, NOT_MADE, sizeMark, withoutMarks } from './download-marks.ts';

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

async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** What a template shows of a download. */
const downloadView = (path: string): { href: string; size: string; sha256: string } => ({
  href: `/${path}`,
  size: sizeMark(path),
  sha256: hashMark(path),
});

export function finishPlugin(config: EleventyConfig): void {
  config.addGlobalData('offlineSize', () => sizeMark(copyPath(currentLibrary().site)));
  config.addGlobalData('offlinePath', () => `/${copyPath(currentLibrary().site)}`);
  config.addNunjucksGlobal('siteDownload', () => downloadView(copyPath(currentLibrary().site)));
  config.addFilter('briefingDownload', (id: string) => downloadView(partPath(id)));
  config.addNunjucksGlobal('bookDownloads', () =>
    (hasBooks(currentLibrary()) ? EDITIONS : []).map((edition) => ({
      edition,
      name: EDITION_NAMES[edition],
      ...downloadView(bookPath(currentLibrary().site, edition)),
    })),
  );
  config.addNunjucksGlobal('keptSize', KEPT_SIZE);
  config.addNunjucksGlobal('keptBytes', KEPT_BYTES);
  let isFirst = true;
  config.on('eleventy.after', async ({ directories, results, runMode }) => {
    const written = results.filter((page) => page.outputPath.endsWith('.html'));
    const styled = await phase('styles', () => stylePages(written, currentAssets()));
    const site: WrittenSite = { directory: directories.output, written, styled };
    if (runMode === 'build') lastReport = await finishSite(site);
    else {
      await showToAuthor(site);
      // Search finds what was there when the author began: to make it anew takes longer than most edits.
      if (isFirst) orderDownloads(orderOf(site, 'search alone')).catch((error: unknown) => console.error(error));
      isFirst = false;
    }
  });
}

/** The pages of a build, as Eleventy wrote them and with their styles. */
interface WrittenSite {
  directory: string;
  written: readonly EleventyResult[];
  styled: StyledSite;
}

/** What search and copies are made of. */
function orderOf({ directory, written, styled }: WrittenSite, wanted: DownloadsOrder['wanted']): DownloadsOrder {
  const { site: facts, briefings, sources, ...library } = currentLibrary();
  return {
    wanted,
    siteDirectory: directory,
    pages: written.map(({ url, outputPath }, at) => ({
      url,
      file: resolve(outputPath),
      links: styled.pages[at]?.links ?? '',
    })),
    plan: searchPlan(currentLibrary()),
    words: everydayWords(library.searchWords, library.glossary.all),
    briefings: briefings.all.map(({ id, title }) => ({ id, title })),
    address: facts.address,
    originals: new Map(
      sources.all.flatMap((source) => (source.address ? [[recordPath('sources', source), source.address]] : [])),
    ),
    version: facts.version,
    released: facts.released,
    name: facts.name,
    names: { id: facts.id, folders: facts.folders },
  };
}

/** Writes the pages as a browser reads them, with nothing beside them: under `npm run dev` each save waits for this. */
async function showToAuthor({ written, styled }: WrittenSite): Promise<void> {
  for (const [at, { outputPath }] of written.entries())
    await put(
      outputPath,
      withoutMarks(styled.pages[at]?.html ?? '')
        .replaceAll(KEPT_SIZE, NOT_MADE)
        .replaceAll(KEPT_BYTES, '0'),
    );
}

/** Makes all that a published site has beside its pages, and writes those with what they say of it. */
async function finishSite(site: WrittenSite): Promise<FinishReport> {
  const { directory, written, styled } = site;
  const library = currentLibrary();
  const { address, version, released } = library.site;
  if (address !== null)
    await writeFile(join(directory, SITEMAP_PATH), sitemap(address, listedPages(written), released));
  const making = orderDownloads(orderOf(site, 'search and copies'));
  const binding = phase('books', () =>
    buildBooks({
      siteDirectory: directory,
      // Copies and books have no use for the styles inside.
      pages: styled.pages.map((page) => ({
        url: page.url,
        get html() {
          return page.linked;
        },
      })),
      library,
    }),
  );
  const [downloads, books] = await Promise.all([
    making,
    binding,
    put(
      join(directory, HEADERS_FILE),
      headersFile({ styles: styled.hashes, scripts: [hashForPolicy(currentAssets().earlyScript)] }),
    ),
  ]);
  const made = new Map([...downloads, ...books].map((download) => [download.path, download]));
  // Not before: until then copies are made of what Eleventy wrote.
  await phase('writing', async () => {
    for (const [at, { outputPath }] of written.entries()) {
      const page = styled.pages[at];
      if (!page) continue;
      const file = placeBelow(directory, outputPath);
      await Promise.all([
        put(outputPath, fillMarks(page.html, made, outputPath)),
        isKept(file) && put(join(directory, KEPT_FOLDER, file), fillMarks(page.linked, made, outputPath)),
      ]);
    }
  });
  await phase('kept site', () =>
    buildKeptSite({
      siteDirectory: directory,
      project: process.cwd(),
      configFile: resolve('netlify.toml'),
      version,
      released,
    }),
  );
  return { pages: written.length, downloads, books };
}
