/** Owns what follows once all pages are written: the search index, the downloaded copy, and its size on every page. */
import { writeFile } from 'node:fs/promises';
import { buildOfflineCopy, COPY_PATH } from '../offline/build-offline-copy.ts';
import { makeSearch, writeSearch } from '../search/build-search.ts';
import searchWords from '../../_data/searchWords.ts';
import { currentLibrary } from '../load/current-library.ts';
import { formatBytes } from '../render/bytes.ts';
import type { EleventyConfig } from './config-types.ts';

/** Stands on pages for the size of the downloaded copy, which is known only after the pages are made. */
export const OFFLINE_SIZE = '@@offline-copy-size@@';

export interface FinishReport {
  pages: number;
  offlineCopy: { path: string; bytes: number; sha256: string };
}

let lastReport: FinishReport | undefined;

/** What the last build made. @throws {Error} when no build has finished. */
export function finishReport(): FinishReport {
  if (!lastReport) throw new Error('no build has finished yet');
  return lastReport;
}

export function finishPlugin(config: EleventyConfig): void {
  // Only in parts marked data-hosted-only: the index and the copy are made before the size is known.
  config.addNunjucksGlobal('offlineSize', OFFLINE_SIZE);
  config.addNunjucksGlobal('offlinePath', `/${COPY_PATH}`);
  config.on('eleventy.after', async ({ directories, results }) => {
    const { site } = currentLibrary();
    const written = results.filter((page) => page.outputPath.endsWith('.html'));
    const pages = written.map(({ url, content }) => ({ url, html: content }));
    const search = await makeSearch({ pages, words: searchWords });
    await writeSearch(directories.output, search);
    const offlineCopy = await buildOfflineCopy({
      siteDirectory: directories.output,
      pages,
      search,
      version: site.version,
      released: site.released,
      name: site.name,
    });
    const size = formatBytes(offlineCopy.bytes);
    await Promise.all(
      written
        .filter(({ content }) => content.includes(OFFLINE_SIZE))
        .map(({ outputPath, content }) => writeFile(outputPath, content.replaceAll(OFFLINE_SIZE, size))),
    );
    lastReport = { pages: written.length, offlineCopy };
  });
}
