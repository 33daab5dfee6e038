/** Owns the editions of the tiny site as tests make them: pictures drawn here, one Typst for all, one thing changed. */
import type { Library } from '../../../src/model/library.ts';
import { wantedEditions, type Chapter, type Edition, type WantedEdition } from '../../../src/paper/editions.ts';
import type { PaperSection } from '../../../src/render/paper-document.ts';
import { startTypst, type MakePdf } from '../../../src/paper/typst.ts';

export const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>';

/** The pictures that the editions of the tiny site show, by id. */
export const TINY_PICTURES: ReadonlyMap<string, string> = new Map(
  ['slide', 'letter', 'easy-read', 'help', 'warning'].map((id) => [id, DRAWING]),
);

let started: MakePdf | undefined;

/** A Typst with these pictures: to start one takes longer than an edition. */
export const typst = (): MakePdf => (started ??= startTypst(TINY_PICTURES));

/** The editions of one kind, a copy for each caller. @throws {Error} when there is none. */
export function wantedOf(library: Library, kind: WantedEdition['kind']): WantedEdition {
  const wanted = wantedEditions(library).find((each) => each.kind === kind);
  if (!wanted) throw new Error(`no edition ${kind}`);
  return structuredClone(wanted);
}

/** The first length of an edition. */
export function editionOf({ lengths: [edition] }: WantedEdition): Edition {
  if (!edition) throw new Error('an edition without lengths');
  return edition;
}

export function chapterOf(wanted: WantedEdition): Chapter {
  const [chapter] = editionOf(wanted).chapters;
  if (!chapter) throw new Error('an edition without chapters');
  return chapter;
}

/** A section of the first chapter, to be changed in place. */
export function sectionIn(wanted: WantedEdition, id: string): PaperSection {
  const section = chapterOf(wanted).sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section "${id}"`);
  return section;
}
