/** Owns the downloadable copy: the whole site in one zip file, made to be opened from disk, search included. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { SEARCH_FOLDER, type SearchBundle } from '../search/build-search.ts';
import { dataAsScripts } from '../search/data-scripts.ts';
import type { Page } from '../search/index-pages.ts';
import { READ_ME_FILE, readMe, START_FILE, startPage } from './front-files.ts';
import { COPY_POLICY, fileOf, offlinePage } from './offline-page.ts';
import { zipOf } from './zip.ts';

/** Where the zip is, below the top folder of the site. */
export const COPY_PATH = 'downloads/leaving-care-briefings-offline.zip';
/** The one folder at the top of the zip, so that unzipping never spills files into another folder. */
export const TOP_FOLDER = 'leaving-care-briefings';

/** Files that only a host or a search engine of the web has a use for. */
const HOSTED_FILES = new Set([
  '404.html',
  '_headers',
  '_redirects',
  'netlify.toml',
  'robots.txt',
  'sitemap.xml',
  COPY_PATH,
]);

export interface OfflineCopyOptions {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  /** Every page of the site. */
  pages: Page[];
  /** The search of the whole site. */
  search: SearchBundle;
  /** The name of the site. */
  name: string;
  /** The version of the release. */
  version: string;
  /** The day of the release, as YYYY-MM-DD; every file in the zip bears it. */
  released: string;
}

/**
 * Writes the zip into the site. The same site and release give the same bytes. The file appears whole or not at all.
 *
 * @returns the absolute path of the zip, its size in bytes, and its SHA-256 as hexadecimal.
 * @throws {Error} when a page links to a file that the copy does not have, or a style sheet names a file from the root.
 */
export async function buildOfflineCopy(
  options: OfflineCopyOptions,
): Promise<{ path: string; bytes: number; sha256: string }> {
  const { siteDirectory, pages, search, released } = options;
  const files = await readAssets(siteDirectory);
  for (const file of [...search.scripts, ...dataAsScripts(search.data)]) {
    files.set(`${SEARCH_FOLDER}/${file.path}`, file.content);
  }
  addPages(files, pages);
  files.set(START_FILE, encode(startPage(options, COPY_POLICY, siteStyles(files))));
  files.set(READ_ME_FILE, encode(readMe(options)));

  const zip = zipOf(new Map([...files].map(([path, content]) => [`${TOP_FOLDER}/${path}`, content])), released);
  const path = resolve(siteDirectory, COPY_PATH);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, zip);
  await rename(`${path}.part`, path);
  return { path, bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything of the built site but its pages, its hosted search files, and what only a host needs. */
async function readAssets(siteDirectory: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(siteDirectory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(siteDirectory, sep).length).split(sep).join('/');
    const isLeftOut =
      HOSTED_FILES.has(name) || name.startsWith(`${SEARCH_FOLDER}/`) || /\.(?:html|map|part)$/.test(name);
    if (!entry.isFile() || isLeftOut) continue;
    const content = await readFile(path);
    if (name.endsWith('.css')) refuseRootAddresses(name, content.toString('utf8'));
    files.set(name, content);
  }
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

function addPages(files: Map<string, Uint8Array>, pages: Page[]): void {
  const links = new Map<string, Set<string>>();
  for (const { url, html } of pages) {
    const page = HOSTED_FILES.has(fileOf(url)) ? undefined : offlinePage(url, html);
    if (!page) continue;
    files.set(fileOf(url), encode(page.html));
    links.set(fileOf(url), page.files);
  }
  const broken = [...links].flatMap(([page, targets]) =>
    [...targets].filter((file) => !files.has(file)).map((file) => `  ${page} links to ${file}`),
  );
  if (broken.length > 0) {
    throw new Error(
      `Offline copy: ${broken.length} links lead to files that the copy does not have:\n${broken.join('\n')}\n` +
        'Correct the address, or mark the element with data-hosted-only if only the hosted site has that file.',
    );
  }
}

/** The style sheet that the pages of the site share, under its hashed name. */
const siteStyles = (files: ReadonlyMap<string, Uint8Array>): string | undefined =>
  [...files.keys()].find((file) => /^assets\/site\.[^/]+\.css$/.test(file));
