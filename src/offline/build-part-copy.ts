/** Owns the copy of one briefing: its pages and those that every reader of it needs, small enough to mail. */
import type { Site } from '../model/schemas/site.ts';
import { groupBy } from '../model/lists.ts';
import type { SearchBundle } from '../search/build-search.ts';
import { BRIEFING_PAGES, briefingPath } from '../render/paths.ts';
import { partNote, START_FILE } from './copy-notes.ts';
import { partFolder, partPath, type Download } from './downloads.ts';
import { READ_ME_FILE, readMe, startPage, type CopyFacts } from './front-files.ts';
import { COPY_POLICY, offlinePage, type Part, type SitePage } from './offline-page.ts';
import { inTurns } from './in-turns.ts';
import { filesOfStyles } from './site-to-copy.ts';
import type { Packed, PackedBefore } from './zip.ts';
import { copyPages, encode, searchFiles, frontAssets, writeCopy } from './write-copy.ts';

/**
 * What the copy of every briefing has besides the briefing: pages, and folders of pages (with a slash at the end of both).
 * Not the A to Z: nearly all that it lists is not in the copy, and it grows with the whole site.
 */
const SHARED_PAGES = ['/search/', '/get-help/', '/status-words/', '/reading-settings/', '/licences/', '/offline/'];
const SHARED_FOLDERS = ['/glossary/'];

export interface BriefingToCopy {
  id: string;
  title: string;
}

export interface PartCopyOptions extends CopyFacts {
  /** The folder that the site has been built into. */
  siteDirectory: string;
  /** What files and folders are named for. */
  names: Pick<Site, 'id' | 'folders'>;
  /** What copies have besides pages and search. */
  assets: ReadonlyMap<string, Uint8Array>;
  /** The pages of this copy. */
  pages: readonly SitePage[];
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

/** Whether a page is in the copy of every briefing. */
const isShared = (url: string): boolean =>
  SHARED_PAGES.includes(url) || SHARED_FOLDERS.some((folder) => url.startsWith(folder));

/** The briefing that a page belongs to, by its address; undefined for other pages. */
const briefingOf = (url: string): string | undefined => /^\/briefings\/([^/]+)\//.exec(url)?.[1];

const isOfBriefing = (briefing: string, url: string): boolean =>
  BRIEFING_PAGES.some((page) => url === briefingPath(briefing, page)) ||
  url.startsWith(briefingPath(briefing, 'print'));

/** The pages of the copies of briefings. */
export interface PartPages<P> {
  /** In the copy of every briefing. */
  shared: readonly P[];
  /** Its own pages, in their order. @throws {Error} when one that its copy needs is missing. */
  own(briefing: string): readonly P[];
}

/** Tells pages of the site apart by the copies that have them: once for all briefings, since there may be thousands. */
export function partPages<P extends { url: string }>(pages: readonly P[]): PartPages<P> {
  const shared = pages.filter(({ url }) => isShared(url));
  const missing = SHARED_PAGES.filter((wanted) => !shared.some(({ url }) => url === wanted));
  const byBriefing = groupBy(pages, ({ url }) => [briefingOf(url) ?? '']);
  return {
    shared,
    own(briefing) {
      const own = (byBriefing.get(briefing) ?? []).filter(({ url }) => isOfBriefing(briefing, url));
      const wanted = BRIEFING_PAGES.map((page) => briefingPath(briefing, page));
      const lost = [...wanted.filter((page) => !own.some(({ url }) => url === page)), ...missing];
      if (lost.length > 0) {
        throw new Error(
          `Copy of the briefing "${briefing}": the site has no page at ${lost.join(', ')}. ` +
            'If such a page has moved, change SHARED_PAGES in src/offline/build-part-copy.ts.',
        );
      }
      return own;
    },
  };
}

/**
 * Writes the copy of one briefing into the site. The same site, search and release give the same bytes.
 *
 * @throws {Error} when a page refers to a file that the site does not have.
 */
export async function buildPartCopy(options: PartCopyOptions): Promise<Download> {
  const { siteDirectory, assets, pages, briefing, search, before, address, originals, names, ...facts } = options;
  const pageFiles = new Set(pages.map(({ file }) => file));
  const part: Part = {
    has: (file) => pageFiles.has(file) || assets.has(file),
    elsewhere: (path) => (address === null ? originals.get(path) : address + path),
    note: (start) => partNote(briefing.title, start, address),
  };
  const copied = copyPages(`Copy of the briefing "${briefing.id}"`);
  const used = new Set<string>();
  await inTurns(pages, (page) => {
    const offline = offlinePage(page, part);
    copied.add(page.file, offline);
    for (const file of offline.files) used.add(file);
  });
  const files = new Map<string, Uint8Array | Packed>([...assetsOf(used, assets), ...searchFiles(search)]);
  files.set(START_FILE, encode(startPage({ ...facts, briefing }, COPY_POLICY, frontAssets(files))));
  files.set(READ_ME_FILE, encode(readMe({ ...facts, briefing })));
  for (const [file, packed] of copied.all(files)) files.set(file, packed);
  const { id } = briefing;
  return writeCopy(
    siteDirectory,
    { path: partPath(id), folder: partFolder(names, id), files, released: facts.released },
    before,
  );
}

/** Those of some files that are assets, and what their style sheets refer to. */
function assetsOf(files: ReadonlySet<string>, assets: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const used = new Map<string, Uint8Array>();
  const take = (name: string): void => {
    const content = assets.get(name);
    if (!content || used.has(name)) return;
    used.set(name, content);
    if (name.endsWith('.css')) filesOfStyles(name, new TextDecoder().decode(content)).forEach(take);
  };
  files.forEach(take);
  return used;
}
