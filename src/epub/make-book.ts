/** Owns making one book of the pages of the built site: its files, before they are packed. */
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../model/library.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { cutPage, HEADING, helpOfChapters, idsOf, titleOf, type Part } from './cut-page.ts';
import { keepNamedSources, linkPart, placePictures, Places, type Fault } from './inner-links.ts';
import { CONTENTS_FILE, contentsFile } from './navigation.ts';
import { bookTitle, containerFile, packageFile, type Item } from './package-file.ts';
import { EDITION_NAMES, planBook, type Edition, type PartKind, type PlannedPart } from './plan.ts';
import { titlePage } from './title-page.ts';
import { topicIndex } from './topic-index.ts';
import { faultsOfXhtml, innerXhtml, xhtmlFile } from './xhtml.ts';

/** The folder of everything but the two files that EPUB wants elsewhere. */
const FOLDER = 'EPUB';
const PACKAGE = `${FOLDER}/book.opf`;

/** What a whole part is, as screen readers and older reading apps call it, and where in a book it belongs. */
const KINDS: Readonly<Record<PartKind, { matter: string; type: string; role?: string }>> = {
  title: { matter: 'frontmatter', type: 'titlepage' },
  chapter: { matter: 'bodymatter', type: 'chapter', role: 'doc-chapter' },
  // It adds to the chapter before it.
  session: { matter: 'bodymatter', type: 'appendix', role: 'doc-appendix' },
  help: { matter: 'backmatter', type: 'appendix', role: 'doc-appendix' },
  timeline: { matter: 'backmatter', type: 'appendix', role: 'doc-appendix' },
  glossary: { matter: 'backmatter', type: 'glossary', role: 'doc-glossary' },
  'status-words': { matter: 'backmatter', type: 'appendix', role: 'doc-appendix' },
  sources: { matter: 'backmatter', type: 'bibliography', role: 'doc-bibliography' },
  licences: { matter: 'backmatter', type: 'colophon', role: 'doc-colophon' },
};

/** The fonts of the site by their names in the book, and how their file names begin in the site. */
const FONTS: Readonly<Record<string, string>> = {
  'fonts/hyperlegible-400.woff2': 'assets/atkinson-hyperlegible-next-latin-400-normal.',
  'fonts/hyperlegible-700.woff2': 'assets/atkinson-hyperlegible-next-latin-700-normal.',
  'fonts/plain-zero-400.woff2': 'assets/plain-zero-400.',
  'fonts/plain-zero-700.woff2': 'assets/plain-zero-700.',
};

export interface BookOptions {
  library: Library;
  edition: Edition;
  /** The HTML of every page of the built site, by its address. */
  pages: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Pictures and fonts of the built site, by path below its top folder. */
  assets: ReadonlyMap<string, Uint8Array>;
  /** The style sheet of the books. */
  styles: string;
}

/**
 * The files of a book, by path in it, without `mimetype`.
 *
 * @throws {ContentError} naming each link that leads nowhere, each picture that is missing and all that is not XHTML.
 * @throws {Error} when the site lacks a page or a font that books have.
 */
export async function makeBook(options: BookOptions): Promise<Map<string, Uint8Array>> {
  const { library, edition, assets, styles } = options;
  const { groups, parts } = await cutParts(options);
  const places = new Places(parts);
  const pictures = new Map<string, Uint8Array>();
  const faults: Fault[] = parts.flatMap((part) => [
    ...linkPart(part, { places, address: library.site.address }),
    ...placePictures(part, assets, pictures),
    ...faultsOfXhtml(part.$, part.root).map((found) => notXhtml(part, found)),
    ...idsTwice(part),
  ]);
  if (faults.length > 0) throw new ContentError(faults.map((fault) => problemOf(fault, edition)));

  const book = bookTitle(library.site, edition);
  const topics = topicIndex(
    library,
    parts.flatMap(({ kind, briefing }) => (kind === 'chapter' && briefing ? [briefing] : [])),
  );
  // Writing takes the content out of the parts, so the contents come first.
  const contents = contentsFile({ book, edition, groups, topics });
  const texts = new Map(parts.map((part) => [part.file, fileOf(part, book, edition)]));
  const svgFiles = new Set(parts.filter(({ file }) => texts.get(file)?.includes('<svg')).map(({ file }) => file));
  const read: Item[] = parts.map(({ file }) => ({
    path: file,
    isRead: true,
    ...(svgFiles.has(file) ? { properties: ['svg'] } : {}),
  }));
  read.splice(1, 0, { path: CONTENTS_FILE, isRead: true, properties: ['nav'] });
  const fonts = fontsOf(assets);
  const others = ['book.css', ...fonts.keys(), ...[...pictures.keys()].sort()];
  const hasPictures = pictures.size > 0 || [...texts.values()].some((text) => /<svg[^>]* role="img"/.test(text));
  const opf = packageFile({
    site: library.site,
    edition,
    briefings: library.briefings.all.length,
    items: [...read, ...others.map((path) => ({ path, isRead: false }))],
    hasPictures,
  });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const inFolder: [string, Uint8Array][] = [
    [CONTENTS_FILE, encode(contents)],
    ...[...texts].map(([file, text]): [string, Uint8Array] => [file, encode(text)]),
    ['book.css', encode(styles)],
    ...fonts,
    ...pictures,
  ];
  return new Map<string, Uint8Array>([
    ['META-INF/container.xml', encode(containerFile(PACKAGE))],
    [PACKAGE, encode(opf)],
    ...inFolder.map(([path, content]): [string, Uint8Array] => [`${FOLDER}/${path}`, content]),
  ]);
}

interface BookParts {
  groups: readonly { name?: string; parts: readonly Part[] }[];
  parts: readonly Part[];
}

/** The parts of a book in their groups, cut out of the pages. */
async function cutParts({ library, edition, pages, assets }: BookOptions): Promise<BookParts> {
  const plan = planBook(library, edition);
  const cut = new Map<PlannedPart, Part>();
  for (const planned of plan.flatMap((group) => group.parts)) {
    if (planned.url === undefined) continue;
    const html = pages.get(planned.url);
    if (html === undefined) {
      throw new Error(
        `The ${EDITION_NAMES[edition]} book: the site has no page at ${planned.url}. ` +
          'If such a page has moved, change src/epub/plan.ts.',
      );
    }
    cut.set(planned, cutPage(planned, html, edition));
    // The indexer of search, a process of its own, waits for this one meanwhile.
    await setImmediate();
  }
  const chapters = [...cut.values()].filter(({ kind }) => kind === 'chapter');
  const own = ({ kind }: PlannedPart): string =>
    kind === 'help'
      ? helpOfChapters(chapters)
      : titlePage(edition, { library, helpFile: 'help.xhtml', pictureOf: (id) => pictureOf(id, assets) });
  const whole = plan.map((group) => ({
    ...group,
    parts: group.parts.map((planned) => cut.get(planned) ?? cutPage(planned, own(planned), edition)),
  }));
  const kept = new Set(keepNamedSources(whole.flatMap((group) => group.parts)));
  const groups = whole
    .map((group) => ({ ...group, parts: group.parts.filter((part) => kept.has(part)) }))
    .filter((group) => group.parts.length > 0);
  return { groups, parts: [...kept] };
}

/** The address of a picture of the site by its id. When the site has none, the address says which one was wanted. */
function pictureOf(id: string, assets: ReadonlyMap<string, Uint8Array>): string {
  const start = `assets/pictures/${id}.`;
  return `/${[...assets.keys()].find((path) => path.startsWith(start)) ?? `${start}svg`}`;
}

/** @throws {Error} when the site has no such font. */
function fontsOf(assets: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(FONTS).map(([name, start]) => {
      const [, font] = [...assets].find(([path]) => path.startsWith(start)) ?? [];
      if (!font) {
        throw new Error(
          `A book needs the font "${start}…woff2", which the built site does not have. ` +
            'If the fonts of src/styles/fonts.css have changed, change FONTS in src/epub/make-book.ts.',
        );
      }
      return [name, font];
    }),
  );
}

function fileOf(part: Part, book: string, edition: Edition): string {
  const { matter, type, role } = KINDS[part.kind];
  const title = titleOf(part);
  const attributes = `epub:type="${type}"${role ? ` role="${role}"` : ''} aria-labelledby="${HEADING}"`;
  const body = `<section ${attributes}>\n${innerXhtml(part.root)}\n</section>`;
  return xhtmlFile({ title, book, edition, matter, body });
}

const notXhtml = (part: Part, found: string): Fault => ({
  part,
  found,
  expected: 'HTML that can be written as XHTML, which books are made of',
  try: 'mend it in the template or in the words of the page; look for a quote or a bracket that is missing',
});

function idsTwice(part: Part): Fault[] {
  const ids = idsOf(part);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({
    part,
    found: `more than one element with the id "${id}"`,
    expected: 'each id once',
    try: 'give one of them another id',
  }));
}

/** A fault as the person who can mend it needs it: with the file of the words, where the page is made of one. */
function problemOf({ part, ...fault }: Fault, edition: Edition): Problem {
  const { briefing, url, file, kind } = part;
  const words = kind === 'session' ? 'briefing.ts' : edition === 'plain' ? 'plain.md' : 'easy-read.ts';
  return {
    ...(briefing
      ? { file: `${briefing.folder}/${words}`, record: briefing.id }
      : { file: url === undefined ? 'src/epub/title-page.ts' : `the page ${url}` }),
    at: `${file} of the ${EDITION_NAMES[edition]} book`,
    ...fault,
  };
}
