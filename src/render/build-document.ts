/** Owns making the document tree of a briefing, in plain English and in Easy Read, from its words and the Library. */
import type { Briefing, Library } from '../model/library.ts';
import type { EasyReadRow } from '../model/schemas/briefing.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { findReferences, parseReference } from '../model/inline.ts';
import type { Block, EasyReadDocument, Inline, PlainDocument, Row, RowPicture, Section } from './document.ts';
import { Collector, inlineText, RenderError, resolveInline } from './inline.ts';
import { threadProse } from './thread.ts';
import { formatOutOf } from './numbers.ts';
import { parsePlainMarkdown } from './markdown.ts';

/** A drawn block stands alone: one thread, list of answers or table, or several promises or requests in a row. */
const ALONE =
  /^\[\[(?:thread|answers|series):[^\]]+\]\]$|^(?:\[\[promise:[^\]]+\]\]\s*)+$|^(?:\[\[request:[^\]]+\]\]\s*)+$/;

/** Words that cannot be shown are noted with their place, so that an author sees all of them at once. */
class Words {
  readonly #problems: Problem[] = [];

  /** What `make` gives; `[]`, and a problem noted, when the words cannot be shown. */
  show(where: Pick<Problem, 'file' | 'line' | 'at'>, make: () => Inline[]): Inline[] {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      this.#problems.push({ ...where, found: error.message, expected: 'words that can be shown in this version' });
      return [];
    }
  }

  /** @throws {ContentError} naming every place whose words could not be shown. */
  finish(): void {
    if (this.#problems.length > 0) throw new ContentError(this.#problems);
  }
}

/**
 * The plain English document of a briefing. Each paragraph and list item ends with the markers of the sources
 * that back the records in it, so that an author never has to place one by hand.
 *
 * @throws {ContentError} when the Markdown uses something that briefings may not.
 */
export function buildPlainDocument(library: Library, briefing: Briefing): PlainDocument {
  const file = `${briefing.folder}/plain.md`;
  const collector = new Collector();
  const shown = new Words();
  const words = (text: string, line: number): Inline[] =>
    shown.show({ file, line }, () => {
      const { nodes, citations } = resolveInline(library, text, collector);
      return [...nodes, ...citations.map((citation) => collector.cite(citation))];
    });

  // A heading carries no markers, and a hard word in it is not its first use.
  const heading = (text: string, line: number): Inline[] =>
    shown.show({ file, line }, () => resolveInline(library, text).nodes);

  const lead: Block[] = [];
  const sections: Section[] = [];
  for (const block of parsePlainMarkdown(briefing.plain, file)) {
    const blocks = sections.at(-1)?.blocks ?? lead;
    if (block.type === 'heading')
      sections.push({
        id: block.id,
        heading: inlineText(heading(block.text, block.line)),
        line: block.line,
        blocks: [],
      });
    else if (block.type === 'list')
      blocks.push({ ...block, items: block.items.map(({ text, line }) => ({ children: words(text, line), line })) });
    else if (ALONE.test(block.text)) {
      const drawn = drawnBlock(block.text, block.line);
      // A thread draws its own words from the record; only its hard words, for the list at the end, are taken here.
      if (drawn.type === 'thread')
        shown.show({ file, line: block.line }, () =>
          threadProse(library, drawn.recommendation).flatMap((text) => resolveInline(library, text, collector).nodes),
        );
      blocks.push(drawn);
    } else blocks.push({ type: 'paragraph', children: words(block.text, block.line), line: block.line });
  }
  shown.finish();
  return { slug: briefing.id, version: 'plain', lead, sections, notes: collector.notes, terms: collector.terms };
}

function drawnBlock(raw: string, line: number): Block {
  const [first, ...others] = findReferences(raw).map((found) => parseReference(found.raw));
  if (!first) throw new Error(`no reference in "${raw}"`);
  switch (first.kind) {
    case 'thread':
      return { type: 'thread', recommendation: first.id, line };
    case 'promise':
      return { type: 'promises', promises: [first, ...others].map(({ id }) => id), line };
    case 'request':
      return { type: 'requests', requests: [first, ...others].map(({ id }) => id), line };
    case 'series':
      return { type: 'series', series: first.id, line };
    default:
      return { type: 'answers', topic: first.id, line };
  }
}

/** The model has checked that a row has a picture, or a figure of people to count. */
function pictureOf(library: Library, { picture = '', people = '', alt = '' }: EasyReadRow): RowPicture {
  const figure = library.figures.byId[people];
  return figure?.outOf
    ? { type: 'people', ...figure.outOf, alt: formatOutOf(figure, figure.outOf) }
    : { type: 'drawing', id: picture, alt };
}

/**
 * The Easy Read document of a briefing. It shows no markers (rule E-17); the sources that back it are listed at its end.
 *
 * @throws {ContentError} when a row uses a record that Easy Read cannot show, such as a percentage without words.
 */
export function buildEasyReadDocument(library: Library, briefing: Briefing): EasyReadDocument {
  const file = `${briefing.folder}/easy-read.ts`;
  const collector = new Collector();
  const shown = new Words();
  const words = (text: string, at: string): Inline[] =>
    shown.show({ file, at }, () => {
      const { nodes, citations } = resolveInline(library, text, collector, { easyRead: true });
      citations.forEach((citation) => collector.citeSilently(citation));
      return nodes;
    });
  const rowsOf = (rows: readonly EasyReadRow[], place: string): Row[] =>
    rows.map((row, i) => {
      const lines = row.lines.map((line, j) => ({
        children: words(line, easyReadPlace(place, i, j)),
      }));
      if (row.term) collector.useTerm(row.term);
      return { picture: pictureOf(library, row), lines };
    });
  const document: EasyReadDocument = {
    slug: briefing.id,
    version: 'easy-read',
    opening: rowsOf(briefing.easyRead.opening, 'opening'),
    sections: briefing.easyRead.sections.map(({ id, heading, picture, rows }) => ({
      id,
      heading: inlineText(words(heading, `section "${id}", heading`)),
      picture,
      rows: rowsOf(rows, `section "${id}"`),
    })),
    notes: collector.notes,
    terms: collector.terms,
  };
  shown.finish();
  return document;
}

/** A line of Easy Read as its author finds it: `section "answered", row 2, line 1`. Rows and lines count from 0 here. */
const easyReadPlace = (part: string, row: number, line: number): string => `${part}, row ${row + 1}, line ${line + 1}`;
