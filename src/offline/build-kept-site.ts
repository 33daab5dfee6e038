/** Owns what the hosted site needs so that a reader can keep it: the list of its files, and the service worker. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from '../build/assets.ts';
import { sha256 } from '../build/sha256.ts';
import { formatBytes } from '../render/bytes.ts';
import { headersFor, loadHeaderRules } from '../serve/headers.ts';
import { KEPT_FOLDER, LIST_ADDRESS, WORKER_ADDRESS, type KeptFile, type KeptList } from './kept-list.ts';
import { siteFiles } from './read-site-files.ts';

/** Stands on pages for the size of the kept site as readers know it. It is known only once all pages are made. */
export const KEPT_SIZE = '\uFDD0kept-site-size\uFDD1';
/** The same as a number of bytes, for scripts. */
export const KEPT_BYTES = '\uFDD0kept-site-bytes\uFDD1';

/**
 * What a kept site does without: files for hosts and search engines of the web, downloads, data files and feeds, the page that is for those
 * who work on the site, the page for addresses that
 * only a host can know to be wrong, and the two files that this module writes.
 */
const NOT_KEPT =
  /^(?:(?:downloads|pdf|cite|share|style|feeds|data\/v\d+)\/.*|_headers|_redirects|netlify\.toml|404\.html|robots\.txt|sitemap.*\.xml)$|\.(?:map|part)$/;
const OWN_FILES: readonly string[] = [WORKER_ADDRESS.slice(1), LIST_ADDRESS.slice(1)];

/** Whether a kept site has a file of the site. */
export const isKept = (file: string): boolean => !NOT_KEPT.test(file) && !OWN_FILES.includes(file);

export interface KeptSiteOptions {
  /** The folder that the site has been built into. All other files must be final. */
  siteDirectory: string;
  /** The folder with the sources of scripts. */
  project: string;
  /** The netlify.toml with the headers that every file gets. */
  configFile: string;
  /** The version of the release. */
  version: string;
  /** The day of the release, as YYYY-MM-DD. */
  released: string;
}

/** What was made: how much a reader's device has to hold, and the SHA-256 of the list. */
export interface KeptSiteReport {
  files: number;
  bytes: number;
  fingerprint: string;
}

/**
 * Puts the size of the kept site on the pages that ask for it, and writes the list and the service worker. The same
 * site gives the same bytes; the bytes of the worker change whenever those of any file do, since that is how browsers
 * notice a new site.
 *
 * @throws {Error} when the folder, the configuration or the source of the worker cannot be read.
 */
export async function buildKeptSite(options: KeptSiteOptions): Promise<KeptSiteReport> {
  const { siteDirectory, project, configFile, version, released } = options;
  const { files, asking } = await measureFiles(siteDirectory);
  const bytes = await writeSizes(siteDirectory, files, asking);
  const list: KeptList = {
    version,
    released,
    bytes,
    headers: await commonHeaders(configFile, siteDirectory),
    files: [...files].map(([file, measured]) => ({ ...placesOf(file), ...measured })),
  };
  list.files.sort((a, b) => (a.address < b.address ? -1 : 1));
  const text = JSON.stringify(list);
  const fingerprint = sha256(text);
  const worker = await bundleScript(project, 'src/client/service-worker.ts', {
    LIST_FINGERPRINT: JSON.stringify(fingerprint),
  });
  await writeFile(join(siteDirectory, LIST_ADDRESS), text);
  await writeFile(join(siteDirectory, WORKER_ADDRESS), worker);
  return { files: list.files.length, bytes, fingerprint };
}

/** What the list says of a file. */
type Measured = Pick<KeptFile, 'bytes' | 'sha256'>;

const measure = (content: Uint8Array): Measured => ({ bytes: content.length, sha256: sha256(content) });

interface MeasuredFiles {
  /** The files of the kept site. */
  files: Map<string, Measured>;
  /** Pages of the site that ask for the size of the kept site. */
  asking: Map<string, string>;
}

/** Measures every file that a kept site has, one at a time: together they are as large as the site. */
async function measureFiles(siteDirectory: string): Promise<MeasuredFiles> {
  const all = (await siteFiles(siteDirectory)).filter(isKept);
  const known = new Set(all);
  const files = new Map<string, Measured>();
  const asking = new Map<string, string>();
  for (const file of all) {
    const content = await readFile(join(siteDirectory, file));
    if (file.endsWith('.html') && [KEPT_SIZE, KEPT_BYTES].some((mark) => content.includes(mark)))
      asking.set(file, content.toString('utf8'));
    if (!known.has(`${KEPT_FOLDER}/${file}`)) files.set(file, measure(content));
  }
  return { files, asking };
}

/** "glossary/index.html" is asked for as "/glossary/". */
const addressOf = (file: string): string => `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;

function placesOf(file: string): Pick<KeptFile, 'address' | 'from'> {
  const isForKeeping = file.startsWith(`${KEPT_FOLDER}/`);
  const from = addressOf(file);
  return isForKeeping ? { address: from.slice(KEPT_FOLDER.length + 1), from } : { address: from };
}

/** Puts the size of `files` on the pages of the site that ask for it, and returns it. */
async function writeSizes(
  siteDirectory: string,
  files: Map<string, Measured>,
  asking: ReadonlyMap<string, string>,
): Promise<number> {
  const total = (): number => [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  // The size of those pages is part of the size that they show. It changes only with the number of digits, so that the
  // second or third round changes nothing.
  for (let bytes = total(), before = -1; ; before = bytes, bytes = total()) {
    if (bytes === before) return bytes;
    for (const [file, html] of asking) {
      const filled = Buffer.from(html.replaceAll(KEPT_SIZE, formatBytes(bytes)).replaceAll(KEPT_BYTES, String(bytes)));
      if (files.has(file)) files.set(file, measure(filled));
      await writeFile(join(siteDirectory, file), filled);
    }
  }
}

/**
 * The headers that no path is without. A kept file is shown with these, whenever it was fetched: a changed security
 * policy changes the list, and so reaches kept sites too.
 */
async function commonHeaders(configFile: string, siteDirectory: string): Promise<Record<string, string>> {
  const rules = await loadHeaderRules(configFile, siteDirectory);
  return Object.fromEntries(headersFor('/', rules).map(({ name, value }) => [name, value]));
}
