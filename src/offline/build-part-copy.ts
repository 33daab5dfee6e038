/** Owns the copy of one briefing: its pages and those that every reader of it needs, small enough to mail. */
import type { SearchBundle } from '../search/build-search.ts';
import { BRIEFING_PAGES, briefingPath } from '../render/paths.ts';
import { partNote, START_FILE } from './copy-notes.ts';
import { partPath, type Download } from './downloads.ts';
import { READ_ME_FILE, readMe, startPage, type CopyFacts } from './front-files.ts';
import { COPY_POLICY, offlinePage, type OfflinePage, type Part } from './offline-page.ts';
import { inTurns } from './in-turns.ts';
import { filesOfStyles, type SiteToCopy } from './site-to-copy.ts';
import type { PackedBefore } from './zip.ts';
import { addPages, encode, searchFiles, frontAssets, writeCopy } from './write-copy.ts';

/** What the copy of every briefing has besides the briefing: pages, and folders of pages (with a slash at the end of both). */
const SHARED_PAGES = [
  '/search/',
  '/a-to-z/',
  '/get-help/',
  '/status-words/',
  '/reading-settings/',
  '/licences/',
  '/offline/',
];
const SHARED_FOLDERS = ['/glossary/'];

export interface BriefingToCopy {
  id: string;
  title: string;
}

export interface PartCopyOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  site: SiteToCopy;
  briefing: BriefingToCopy;
  /** The search of the pages of this copy. */
  search: SearchBundle;
  /** What earlier copies had to compress. */
  before?: PackedBefore;
  /** Where the whole site is hosted, without a slash at the end; null when it has no address. */
  address: string | null;
  /** Where the document is that a place in the site is about, by the address of that place, such as "/sources/law/#act". */
  originals: ReadonlyMap<string, string>;
}

/** The one folder at the top of the zip of a briefing; each has another name, so that they can lie side by side. */
export const partFolder = (briefing: string): string => `leaving-care-${briefing}`;

/** Those pages of the site that the copy of a briefing has. @throws {Error} when one of them is missing. */
export function pagesOfPart<P extends { url: string }>(briefing: string, pages: readonly P[]): P[] {
  const wanted = [...BRIEFING_PAGES.map((page) => briefingPath(briefing, page)), ...SHARED_PAGES];
  const folders = [briefingPath(briefing, 'print'), ...SHARED_FOLDERS];
  const urls = new Set(pages.map(({ url }) => url));
  const lost = wanted.filter((url) => !urls.has(url));
  if (lost.length > 0) {
    throw new Error(
      `Copy of the briefing "${briefing}": the site has no page at ${lost.join(', ')}. ` +
        'If such a page has moved, change SHARED_PAGES in src/offline/build-part-copy.ts.',
    );
  }
  return pages.filter(({ url }) => wanted.includes(url) || folders.some((folder) => url.startsWith(folder)));
}

/**
 * Writes the copy of one briefing into the site. The same site, search and release give the same bytes.
 *
 * @throws {Error} when a page refers to a file that the site does not have, or a page that the copy needs is missing.
 */
export async function buildPartCopy(options: PartCopyOptions): Promise<Download> {
  const { siteDirectory, site, briefing, search, before, address, originals, ...facts } = options;
  const pages = pagesOfPart(briefing.id, site.pages);
  const names = new Set(pages.map(({ file }) => file));
  const part: Part = {
    has: (file) => names.has(file) || site.assets.has(file),
    elsewhere: (path) => (address === null ? originals.get(path) : address + path),
    note: (start) => partNote(briefing.title, start, address),
  };
  const copied = new Map(await inTurns(pages, (page) => [page.file, offlinePage(page, part)] as const));
  const files = new Map([...assetsOf(copied, site.assets), ...searchFiles(search)]);
  files.set(START_FILE, encode(startPage({ ...facts, briefing }, COPY_POLICY, frontAssets(files))));
  files.set(READ_ME_FILE, encode(readMe({ ...facts, briefing })));
  addPages(files, copied, `Copy of the briefing "${briefing.id}"`);
  const { id } = briefing;
  return writeCopy(
    siteDirectory,
    { path: partPath(id), folder: partFolder(id), files, released: facts.released },
    before,
  );
}

/** The assets that some pages refer to, and what their style sheets refer to. */
function assetsOf(
  pages: ReadonlyMap<string, OfflinePage>,
  assets: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const used = new Map<string, Uint8Array>();
  const take = (name: string): void => {
    const content = assets.get(name);
    if (!content || used.has(name)) return;
    used.set(name, content);
    if (name.endsWith('.css')) filesOfStyles(name, new TextDecoder().decode(content)).forEach(take);
  };
  for (const { files } of pages.values()) files.forEach(take);
  return used;
}
