/** Owns making the document tree of a briefing, in plain English and in Easy Read, from its words and the Library. */
import type { Briefing, Library } from '../model/library.ts';
import type { EasyReadRow } from '../model/schemas/briefing.ts';
import { ContentError } from '../model/problems.ts';
import { parseReference } from '../model/inline.ts';
import type { Block, EasyReadDocument, Inline, PlainDocument, Row, Section } from './document.ts';
import { Collector, RenderError, resolveInline } from './inline.ts';
import { parsePlainMarkdown } from './markdown.ts';

const ALONE = /^\[\[(?:thread|answers):[^\]]+\]\]$/;

/** Says where the words stand when one of them cannot be shown. */
function located<T>(file: string, line: number | undefined, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    throw new ContentError([
      {
        file,
        ...(line === undefined ? {} : { line }),
        found: error.message,
        expected: 'words that can be shown in this version',
      },
    ]);
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
  const words = (text: string, line: number): Inline[] =>
    located(file, line, () => {
      const { nodes, citations } = resolveInline(library, text, collector);
      return [...nodes, ...citations.map((citation) => collector.cite(citation))];
    });

  const lead: Block[] = [];
  const sections: Section[] = [];
  for (const block of parsePlainMarkdown(briefing.plain, file)) {
    const blocks = sections.at(-1)?.blocks ?? lead;
    if (block.type === 'heading')
      sections.push({ id: block.id, heading: headingText(library, file, block), line: block.line, blocks: [] });
    else if (block.type === 'list')
      blocks.push({ ...block, items: block.items.map(({ text, line }) => ({ children: words(text, line), line })) });
    else if (ALONE.test(block.text)) blocks.push(drawnBlock(block.text, block.line));
    else blocks.push({ type: 'paragraph', children: words(block.text, block.line), line: block.line });
  }
  return { slug: briefing.id, version: 'plain', lead, sections, notes: collector.notes, terms: collector.terms };
}

function headingText(library: Library, file: string, { text, line }: { text: string; line: number }): string {
  const { nodes } = located(file, line, () => resolveInline(library, text));
  return nodes.map((node) => ('text' in node ? node.text : '')).join('');
}

function drawnBlock(raw: string, line: number): Block {
  const { kind, id } = parseReference(raw);
  return kind === 'thread' ? { type: 'thread', recommendation: id, line } : { type: 'answers', topic: id, line };
}

/**
 * The Easy Read document of a briefing. It shows no markers (rule E-17); the sources that back it are listed at its end.
 *
 * @throws {ContentError} when a row uses a record that Easy Read cannot show, such as a percentage without words.
 */
export function buildEasyReadDocument(library: Library, briefing: Briefing): EasyReadDocument {
  const file = `${briefing.folder}/easy-read.ts`;
  const collector = new Collector();
  const words = (text: string): Inline[] =>
    located(file, undefined, () => {
      const { nodes, citations } = resolveInline(library, text, collector, { easyRead: true });
      citations.forEach((citation) => collector.citeSilently(citation));
      return nodes;
    });
  const row = ({ picture, lines, alt, term }: EasyReadRow): Row => {
    const children = lines.map((line) => ({ children: words(line) }));
    if (term) collector.useTerm(term);
    return { picture, alt: alt ?? '', lines: children };
  };
  return {
    slug: briefing.id,
    version: 'easy-read',
    opening: briefing.easyRead.opening.map(row),
    sections: briefing.easyRead.sections.map(({ id, heading, picture, rows }) => ({
      id,
      heading: words(heading)
        .map((node) => ('text' in node ? node.text : ''))
        .join(''),
      picture,
      rows: rows.map(row),
    })),
    notes: collector.notes,
    terms: collector.terms,
  };
}
