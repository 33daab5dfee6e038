/** Owns writing a copy as a zip into the site. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { SearchBundle } from '../search/build-search.ts';
import { SEARCH_FOLDER } from '../search/build-search.ts';
import { dataAsScripts } from '../search/data-scripts.ts';
import type { Download } from './downloads.ts';
import type { FrontAssets } from './front-files.ts';
import type { OfflinePage } from './offline-page.ts';
import { zipOf, type PackedBefore } from './zip.ts';

export interface Copy {
  /** Where the zip goes, below the top folder of the site. */
  path: string;
  /** The one folder at the top of the zip, so that unzipping never spills files into another folder. */
  folder: string;
  /** Content by path below that folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The day that every file in the zip bears, as YYYY-MM-DD. */
  released: string;
}

/**
 * Writes a copy into the site. The same files and day give the same bytes.
 *
 * @param siteDirectory the folder that the site has been built into.
 * @param before what earlier copies had to compress.
 */
export async function writeCopy(
  siteDirectory: string,
  { path, folder, files, released }: Copy,
  before?: PackedBefore,
): Promise<Download> {
  const zip = zipOf(new Map([...files].map(([name, content]) => [`${folder}/${name}`, content])), released, before);
  return writeDownload(siteDirectory, path, zip);
}

/**
 * Writes a download into the site. The file appears whole or not at all.
 *
 * @param siteDirectory the folder that the site has been built into.
 * @param path where the download goes, below the top folder of the site.
 */
export async function writeDownload(siteDirectory: string, path: string, content: Uint8Array): Promise<Download> {
  const target = resolve(siteDirectory, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.part`, content);
  await rename(`${target}.part`, target);
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of a search, in the form in which a page opened from disk can load them. */
export const searchFiles = (search: SearchBundle): Map<string, Uint8Array> =>
  new Map(
    [...search.scripts, ...dataAsScripts(search.data)].map(({ path, content }) => [
      `${SEARCH_FOLDER}/${path}`,
      content,
    ]),
  );

/**
 * Adds pages to the files of a copy.
 *
 * @param pages pages of the copy by the file that holds each.
 * @param copy what the copy is called in an error.
 * @throws {Error} when a page refers to a file that the copy does not have.
 */
export function addPages(files: Map<string, Uint8Array>, pages: ReadonlyMap<string, OfflinePage>, copy: string): void {
  for (const [file, { html }] of pages) files.set(file, encode(html));
  const broken = [...pages].flatMap(([page, { files: targets }]) =>
    [...targets].filter((file) => !files.has(file)).map((file) => `  ${page} links to ${file}`),
  );
  if (broken.length > 0) {
    throw new Error(
      `${copy}: ${broken.length} links lead to files that the copy does not have:\n${broken.join('\n')}\n` +
        'Correct the address, or mark the element with data-hosted-only if only the hosted site has that file.',
    );
  }
}

/** What the page to open first shares with the pages of the site, under its hashed names. */
export function frontAssets(files: ReadonlyMap<string, Uint8Array>): FrontAssets {
  const names = [...files.keys()];
  const named = (name: string, type: string): string | undefined =>
    names.find((file) => new RegExp(`^assets/${name}\\.[^/]+\\.${type}$`).test(file));
  return {
    styles: named('core', 'css'),
    script: named('apply-settings', 'js'),
    choices: named('choices', 'css'),
    carrying: named('carry-settings', 'js'),
  };
}
