/** Owns what a book says of itself to reading apps and libraries: its package file. */
import type { Site } from '../model/schemas/site.ts';
import { formatDate } from '../render/dates.ts';
import { escapeHtml } from '../render/html.ts';
import { EDITION_NAMES, type Edition } from './plan.ts';
import { uuidOf } from './uuid.ts';

/** A file of the book. */
export interface Item {
  /** Its path beside the package file. */
  path: string;
  /** Words of EPUB about it: "nav", "svg". */
  properties?: readonly string[];
  /** Whether it is read from first to last. */
  isRead: boolean;
}

export interface PackageOptions {
  site: Site;
  edition: Edition;
  /** How many briefings there are. */
  briefings: number;
  /** In reading order, as far as they are read. */
  items: readonly Item[];
  /** Whether pictures in it say something, beside the words. */
  hasPictures: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
};

/**
 * What both books meet: `test/site/epub.test.ts` has EPUBCheck and Ace say so for every file, and looks at the rest
 * (names of links, order of headings, targets, contrast in light and dark) itself.
 */
const STANDARD = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

/** Values of https://www.w3.org/community/reports/publishingcg/CG-FINAL-a11y-discov-vocab-20250722/ */
const FEATURES = [
  'ARIA',
  'displayTransformability',
  'index',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'unlocked',
];

/** What is added when a book in plain English has pictures: they are charts. */
const ABOUT_CHARTS = 'Each chart has its numbers in words or in a table beside it. ';

const SUMMARY: Readonly<Record<Edition, string>> = {
  plain:
    'This book is in plain English. All of it is text that can be read aloud, made larger or shown in other colours. ' +
    'It has headings, contents, a list of topics, and links between its parts. ' +
    'It has no sound, no film and nothing that flashes. ' +
    'We checked it with EPUBCheck and with Ace by DAISY. Disabled readers have not tested it yet.',
  'easy-read':
    'This book is in Easy Read: short sentences, with a picture beside each. The words say everything that the pictures show. ' +
    'All words can be read aloud, made larger or shown in other colours. ' +
    'It has headings, contents, a list of topics, and links between its parts. ' +
    'It has no sound, no film and nothing that flashes. ' +
    'The notes on sources and licences are in plain English. ' +
    'We checked it with EPUBCheck and with Ace by DAISY. Disabled readers have not tested it yet.',
};

/** What a book is called. */
export const bookTitle = ({ name }: Pick<Site, 'name'>, edition: Edition): string =>
  `${name}: ${EDITION_NAMES[edition]}`;

/** A name inside the package for a file. */
const idOf = (path: string): string => `file-${path.replace(/[^A-Za-z0-9-]/g, '-')}`;

/** @throws {RangeError} for a kind of file that books cannot have. */
function typeOf(path: string): string {
  const type = TYPES[path.split('.').at(-1) ?? ''];
  if (!type)
    throw new RangeError(`${path}: a book cannot have such a file. Known kinds: ${Object.keys(TYPES).join(', ')}`);
  return type;
}

/** The package file. The same site and files give the same bytes: its dates are those of the release. */
export function packageFile({ site, edition, briefings, items, hasPictures }: PackageOptions): string {
  const text = (words: string): string => escapeHtml(words);
  const meta = (property: string, value: string, more = ''): string =>
    `<meta property="${property}"${more}>${text(value)}</meta>`;
  const metadata = [
    // A new release is a new edition, with words and facts of its own.
    `<dc:identifier id="book-id">urn:uuid:${uuidOf(`${site.name} ${site.version} ${edition}`)}</dc:identifier>`,
    `<dc:title id="book-title">${text(bookTitle(site, edition))}</dc:title>`,
    '<dc:language>en-GB</dc:language>',
    `<dc:creator>${text(site.publisher)}</dc:creator>`,
    `<dc:publisher>${text(site.publisher)}</dc:publisher>`,
    `<dc:date>${site.released}</dc:date>`,
    `<dc:description>${text(`${site.tagline} All ${briefings} briefings, with the hard words, who to turn to and the sources. ${site.appliesTo} only. Checked up to ${formatDate(site.checkedTo)}.`)}</dc:description>`,
    '<dc:rights>Words: Creative Commons Attribution 4.0. Pictures: OpenMoji, CC BY-SA 4.0, and our own, CC BY-SA 4.0.</dc:rights>',
    ...(site.address ? [`<dc:source>${text(site.address)}/</dc:source>`] : []),
    meta('dcterms:modified', `${site.released}T12:00:00Z`),
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...(hasPictures ? [meta('schema:accessModeSufficient', 'textual,visual')] : []),
    ...[...FEATURES, ...(hasPictures ? ['alternativeText'] : [])].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', (hasPictures && edition === 'plain' ? ABOUT_CHARTS : '') + SUMMARY[edition]),
    meta('dcterms:conformsTo', STANDARD, ' id="standard"'),
    meta('a11y:certifiedBy', site.publisher, ' refines="#standard"'),
  ];
  const manifest = items.map(
    ({ path, properties = [] }) =>
      `<item id="${idOf(path)}" href="${encodeURI(path)}" media-type="${typeOf(path)}"${properties.length > 0 ? ` properties="${properties.join(' ')}"` : ''}/>`,
  );
  const spine = items.filter(({ isRead }) => isRead).map(({ path }) => `<itemref idref="${idOf(path)}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="en-GB">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

/** Where a reading app finds the package file. */
export const containerFile = (packagePath: string): string => `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="${packagePath}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
