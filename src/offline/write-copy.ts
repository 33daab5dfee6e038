/** Owns writing a copy as a zip into the site. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sha256 } from '../build/sha256.ts';
import type { SearchBundle } from '../search/build-search.ts';
import { SEARCH_FOLDER } from '../search/build-search.ts';
import { dataAsScripts } from '../search/data-scripts.ts';
import type { Download } from './downloads.ts';
import type { FrontAssets } from './front-files.ts';
import type { OfflinePage } from './offline-page.ts';
import { pack, zipOf, type Packed, type PackedBefore } from './zip.ts';

export interface Copy {
  /** Where the zip goes, below the top folder of the site. */
  path: string;
  /** The one folder at the top of the zip, so that unzipping never spills files into another folder. */
  folder: string;
  /** Content by path below that folder. */
  files: ReadonlyMap<string, Uint8Array | Packed>;
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
  return { path, bytes: content.length, sha256: sha256(content) };
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

/** The pages of a copy, each packed as it comes, so that no more than one is held as it was. */
export interface CopiedPages {
  add(file: string, page: OfflinePage): void;
  /**
   * The pages by the file that holds each.
   *
   * @param others the other files of the copy.
   * @throws {Error} when a page refers to a file that the copy does not have.
   */
  all(others: ReadonlyMap<string, unknown>): ReadonlyMap<string, Packed>;
}

/** @param copy what the copy is called in an error. */
export function copyPages(copy: string): CopiedPages {
  const pages = new Map<string, Packed>();
  /** Every file that a page refers to, with the pages that do. */
  const wanted = new Map<string, string[]>();
  return {
    add(file, { html, files }) {
      pages.set(file, pack(encode(html)));
      for (const target of files) {
        const from = wanted.get(target);
        if (from) from.push(file);
        else wanted.set(target, [file]);
      }
    },
    all(others) {
      const order = [...pages.keys()];
      const broken = [...wanted]
        .filter(([target]) => !pages.has(target) && !others.has(target))
        .flatMap(([target, from]) => from.map((page) => ({ page, target })))
        .sort((a, b) => order.indexOf(a.page) - order.indexOf(b.page));
      if (broken.length > 0) {
        throw new Error(
          `${copy}: ${broken.length} links lead to files that the copy does not have:\n` +
            `${broken.map(({ page, target }) => `  ${page} links to ${target}`).join('\n')}\n` +
            'Correct the address, or mark the element with data-hosted-only if only the hosted site has that file.',
        );
      }
      return pages;
    },
  };
}

/** What the page to open first shares with the pages of the site, under its hashed names. */
export function frontAssets(files: ReadonlyMap<string, unknown>): FrontAssets {
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
