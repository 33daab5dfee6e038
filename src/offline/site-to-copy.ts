/** Owns reading what the downloadable copies are made of: the files of the built site, once for all, and each page. */
import { FEEDS_FOLDER } from '../open-data/addresses.ts';
import { CITATIONS_FOLDER } from '../render/cite-page.ts';
import { SEARCH_FOLDER } from '../search/build-search.ts';
import type { Page } from '../search/index-pages.ts';
import { SHARE_PICTURES_FOLDER } from '../share-pictures/plan.ts';
import { DOWNLOADS_FOLDER } from './downloads.ts';
import { KEPT_FOLDER, LIST_ADDRESS, WORKER_ADDRESS } from './kept-list.ts';
import { fileOf, readPage, type SitePage } from './offline-page.ts';
import { readSiteFiles } from './read-site-files.ts';

/** Files that only a host or a search engine of the web has a use for. */
const HOSTED_FILES = new Set([
  '404.html',
  '_headers',
  '_redirects',
  'netlify.toml',
  'robots.txt',
  'sitemap.xml',
  'manifest.webmanifest',
  WORKER_ADDRESS.slice(1),
  LIST_ADDRESS.slice(1),
]);
/** Folders of such files. */
const HOSTED_FOLDERS = [
  SEARCH_FOLDER,
  DOWNLOADS_FOLDER,
  CITATIONS_FOLDER,
  SHARE_PICTURES_FOLDER,
  FEEDS_FOLDER,
  KEPT_FOLDER,
  'assets/hosted',
  'icons',
];

/**
 * A page of the site, read for copies; undefined for one that only the hosted site has.
 *
 * @throws {Error} when it cannot be made a page of a copy.
 */
export function readCopiedPage({ url, html }: Page): SitePage | undefined {
  return HOSTED_FILES.has(fileOf(url)) ? undefined : readPage(url, html);
}

const isAsset = (file: string): boolean =>
  !HOSTED_FILES.has(file) &&
  !HOSTED_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) &&
  !/\.(?:html|map|part)$/.test(file);

/**
 * Everything that copies have but pages, search and downloads, by path: styles, scripts, fonts, pictures, data.
 *
 * @param siteDirectory the folder that the site has been built into.
 * @throws {Error} when a style sheet names a file from the root.
 */
export async function readAssets(siteDirectory: string): Promise<Map<string, Uint8Array>> {
  const files = await readSiteFiles(siteDirectory, isAsset);
  for (const [file, content] of files) if (file.endsWith('.css')) refuseRootAddresses(file, content.toString('utf8'));
  return files;
}

/** On disk, an address such as `/assets/a.png` means the top of the disk. */
function refuseRootAddresses(name: string, css: string): void {
  const [address] = /url\(\s*["']?\/(?!\/)[^)]*\)/.exec(css) ?? [];
  if (address) {
    throw new Error(
      `Offline copy: ${name} has ${address}, which from disk is not in the site. Name it relative to the style sheet, such as url(font.woff2).`,
    );
  }
}

/** The files that a style sheet names, as paths below the top folder of the site. */
export function filesOfStyles(sheet: string, css: string): string[] {
  const names = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address ?? '');
  return names
    .filter((address) => !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address))
    .map((address) => decodeURI(new URL(address, `https://site.invalid/${sheet}`).pathname.slice(1)));
}
