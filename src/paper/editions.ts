/** Owns which editions a library has on paper, what stands in each, and how each looks. */
import type { Briefing, Library } from '../model/library.ts';
import type { Site } from '../model/schemas/site.ts';
import { hasBooks } from '../render/books.ts';
import { bookChapters, WORDS_CHAPTER } from '../render/build-book.ts';
import { oneSheets } from '../render/build-one-sheet.ts';
import { easyReadPaper, plainPaper } from '../render/build-paper.ts';
import { sessionPack } from '../render/build-session-pack.ts';
import { formatDate, formatMonth } from '../render/dates.ts';
import type { PaperDocument, PaperSection } from '../render/paper-document.ts';
import { PICTURE_CREDIT } from '../render/views.ts';

/** The folder of the PDFs, below the top folder of the site. */
export const PDF_FOLDER = 'pdf';

/** The editions of a briefing, in the order in which pages list them, with the words of their names. */
export const EDITION_NAMES = {
  plain: 'Plain English',
  'easy-read': 'Easy Read',
  'one-sheet': 'Easy Read on one sheet',
  'large-print': 'Large print',
  'session-pack': 'Session pack',
} as const;
export type EditionKind = keyof typeof EDITION_NAMES;

/** How an edition looks, as far as it may differ from another. */
export interface EditionLook {
  /** Size of the words, in points. */
  size: number;
  /** Side of the pictures of Easy Read, in millimetres; 0 for none. */
  picture: number;
  /** Room above and below a row of Easy Read, in millimetres. */
  rowGap: number;
  /** Whether the three rings stand above its title. */
  mark: boolean;
}

/** A document in an edition. */
export interface Chapter extends PaperDocument {
  /** The hard words whose meaning stands in the edition, by id. */
  explained: string[];
  /** The slug of the chapter where they stand. */
  words: string;
}

export interface Edition {
  /** The name of its file, without ".pdf". */
  id: string;
  /** What readers call it, such as "Large print". */
  kind: string;
  title: string;
  /** One sentence about it, for the properties of the file. */
  about: string;
  publisher: string;
  site: string;
  book: boolean;
  look: EditionLook;
  /** Sentences on the cover of a book. */
  coverLines: string[];
  /** What stands on a side that is left empty. */
  emptySide: readonly string[];
  chapters: Chapter[];
}

/** An edition that is wanted. */
export interface WantedEdition {
  kind: EditionKind | 'book';
  /** The briefing that it is of; undefined for a book of all. */
  briefing?: string;
  /** The same in several lengths, the longest first: the first that has few enough pages is made. */
  lengths: Edition[];
  /** Infinity when any number of pages will do. When no length is short enough, there is no such edition. */
  mostPages: number;
}

const LOOKS: Readonly<Record<EditionKind, EditionLook>> = {
  plain: { size: 14, picture: 0, rowGap: 0, mark: true },
  'large-print': { size: 18, picture: 0, rowGap: 0, mark: true },
  'easy-read': { size: 16, picture: 30, rowGap: 6, mark: true },
  // Rule P-14: one sheet, two sides. The words stay at 16 points; pictures and gaps give way.
  'one-sheet': { size: 16, picture: 19, rowGap: 3.2, mark: false },
  'session-pack': { size: 14, picture: 30, rowGap: 3, mark: true },
};

/** Three short lines, so that nobody takes the side for a fault of the printer. */
const EMPTY_SIDE = ['This side is left empty.', 'The next part begins on a new sheet,', 'whichever way you print.'];

/** A sheet of paper has two sides. */
const ONE_SHEET = 2;

const explainedIn = (sections: readonly PaperSection[]): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'words' ? block.words.map(({ id }) => id) : [])),
  );

const chapterOf = (document: PaperDocument): Chapter => ({
  ...document,
  explained: explainedIn(document.sections),
  words: document.slug,
});

/** One document as an edition of its own. */
const single = ({ site }: Library, document: PaperDocument, kind: EditionKind): Edition => ({
  id: `${document.slug}-${kind}`,
  kind: EDITION_NAMES[kind],
  title: document.title,
  about: `${EDITION_NAMES[kind]}. ${document.facts}`,
  publisher: site.publisher,
  site: site.name,
  book: false,
  look: LOOKS[kind],
  coverLines: [],
  emptySide: EMPTY_SIDE,
  chapters: [chapterOf(document)],
});

/** The editions of one briefing. */
function editionsOf(library: Library, briefing: Briefing): WantedEdition[] {
  const plain = plainPaper(library, briefing);
  const wanted = (kind: EditionKind, documents: PaperDocument[], mostPages = Infinity): WantedEdition => ({
    kind,
    briefing: briefing.id,
    lengths: documents.map((document) => single(library, document, kind)),
    mostPages,
  });
  return [
    wanted('plain', [plain]),
    wanted('easy-read', [easyReadPaper(library, briefing)]),
    wanted('one-sheet', oneSheets(library, briefing), ONE_SHEET),
    wanted('large-print', [plain]),
    wanted('session-pack', [sessionPack(library, briefing)]),
  ];
}

const BOOK_NAMES = { plain: 'Plain English', 'easy-read': 'Easy Read' } as const;

/** The name of the file of a book, without ".pdf". */
export const bookId = ({ id }: Pick<Site, 'id'>, version: 'plain' | 'easy-read'): string => `${id}-${version}`;

/** The book of a version. */
function bookOf(library: Library, version: 'plain' | 'easy-read'): WantedEdition {
  const { site } = library;
  const chapters = bookChapters(library, version);
  const explained = explainedIn(chapters.flatMap(({ sections }) => sections));
  const edition: Edition = {
    id: bookId(site, version),
    kind: BOOK_NAMES[version],
    title: `${site.name}: the book in ${version === 'plain' ? 'plain English' : 'Easy Read'}`,
    about: `All briefings in one book. ${site.appliesTo} only. Checked to ${formatMonth(site.checkedTo)}.`,
    publisher: site.publisher,
    site: site.name,
    book: true,
    look: LOOKS[version],
    coverLines: [
      'All briefings in one book.',
      `${site.appliesTo} only. We checked everything up to ${formatMonth(site.checkedTo)}.`,
      `Version ${site.version}, made on ${formatDate(site.released)}.`,
      `By ${site.publisher}.`,
      ...(version === 'easy-read' ? [PICTURE_CREDIT] : []),
    ],
    emptySide: EMPTY_SIDE,
    chapters: chapters.map((document) => ({ ...document, explained, words: WORDS_CHAPTER })),
  };
  return { kind: 'book', lengths: [edition], mostPages: Infinity };
}

/** Every edition of the library: those of each briefing in its order, then the books, where there are books. */
export const wantedEditions = (library: Library): WantedEdition[] => [
  ...library.briefings.all.flatMap((briefing) => editionsOf(library, briefing)),
  ...(hasBooks(library) ? [bookOf(library, 'plain'), bookOf(library, 'easy-read')] : []),
];
