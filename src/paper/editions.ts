/** Owns which editions a library has on paper, and what stands in each. */
import type { Briefing, Library } from '../model/library.ts';
import { easyReadPaper, plainPaper } from '../render/build-paper.ts';
import type { PaperDocument, PaperSection } from '../render/paper-document.ts';

/** The editions of one briefing, by the end of their address. */
export const EDITION_KINDS = ['plain', 'easy-read', 'large-print'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** How an edition looks, as far as it may differ from another. */
export interface EditionLook {
  /** Size of the words, in points. */
  size: number;
  /** Side of the pictures of Easy Read, in millimetres; 0 for none. */
  picture: number;
  /** Room above and below a row of Easy Read, in millimetres. */
  rowGap: number;
  /** The share of the usual space between lines and paragraphs. */
  tight: number;
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
  /** Which of the editions it is. */
  of: EditionKind;
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
  chapters: Chapter[];
}

const LOOKS: Readonly<Record<EditionKind, EditionLook>> = {
  plain: { size: 14, picture: 0, rowGap: 0, tight: 1 },
  'large-print': { size: 18, picture: 0, rowGap: 0, tight: 1 },
  'easy-read': { size: 16, picture: 30, rowGap: 6, tight: 1 },
};

const explainedIn = (sections: readonly PaperSection[]): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'words' ? block.words.map(({ id }) => id) : [])),
  );

const chapter = (document: PaperDocument): Chapter => ({
  ...document,
  explained: explainedIn(document.sections),
  words: document.slug,
});

/** One document as an edition of its own. */
function single(
  library: Library,
  document: PaperDocument,
  kind: EditionKind,
  look: EditionLook,
  name: string,
): Edition {
  return {
    id: `${document.slug}-${kind}`,
    of: kind,
    kind: name,
    title: document.title,
    about: `${name}. ${document.facts}`,
    publisher: library.site.publisher,
    site: library.site.name,
    book: false,
    look,
    coverLines: [],
    chapters: [chapter(document)],
  };
}

/** The editions of one briefing. */
export function editionsOf(library: Library, briefing: Briefing): Edition[] {
  const plain = plainPaper(library, briefing);
  const easyRead = easyReadPaper(library, briefing);
  return [
    single(library, plain, 'plain', LOOKS.plain, 'Plain English'),
    single(library, easyRead, 'easy-read', LOOKS['easy-read'], 'Easy Read'),
    single(library, { ...plain, kind: 'Large print' }, 'large-print', LOOKS['large-print'], 'Large print'),
  ];
}
