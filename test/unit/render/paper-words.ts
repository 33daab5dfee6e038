/** Owns a document on paper as a person reads it aloud: a line for each thing that stands by itself. */
import type { Briefing, Library } from '../../../src/model/library.ts';
import type { Inline } from '../../../src/render/document.ts';
import type {
  PaperBlock,
  PaperDocument,
  PaperParagraph,
  PaperSection,
  PaperStatus,
} from '../../../src/render/paper-document.ts';

/** The one briefing of the tiny site. */
export function tinyBriefingOf(library: Library): Briefing {
  const briefing = library.briefings.byId['tiny'];
  if (!briefing) throw new Error('no briefing');
  return briefing;
}

/** Words with every space as people type it. */
export const plainSpaces = (words: string): string => words.replaceAll('\u00A0', ' ');

/** Words with the numbers of their markers, such as "It fell.(2)". */
export const spoken = (nodes: readonly Inline[]): string =>
  plainSpaces(
    nodes
      .map((node) => {
        if (node.type === 'cite') return `(${node.note})`;
        return node.type === 'strong' ? spoken(node.children) : node.text;
      })
      .join(''),
  ).trim();

const labelled = ({ label, children }: PaperParagraph): string => `${label} ${spoken(children)}`.trim();
const stands = (status?: PaperStatus): string => (status ? ` <${status.words}> ${status.date}`.trimEnd() : '');

function linesOf(block: PaperBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [labelled(block)];
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${labelled(item)}`);
    case 'thread':
      return [
        block.title,
        ...block.steps.flatMap(({ name, date, status, paragraphs }) => [
          `${name} ${date}`.trim() + stands(status),
          ...paragraphs.map(labelled),
        ]),
      ];
    case 'cases':
      return block.cases.flatMap(({ title, steps }) => [
        title,
        ...steps.map(({ label, words, status }) => `${label} ${words}`.trim() + stands(status)),
      ]);
    case 'table':
      return [block.table.title, ...block.table.notes.map(spoken)];
    case 'rows':
      return block.rows.flatMap(({ lines }) => lines.map(({ children }) => spoken(children)));
    case 'words':
      return block.words.flatMap(({ term, lines }) => [term, ...lines.map(spoken)]);
    case 'contacts':
      return block.contacts.map(({ name, service, phone, children }) =>
        [name, service, phone, spoken(children)].filter(Boolean).join(', '),
      );
    case 'sources':
      return block.sources.map(({ words, notes }) =>
        [words, ...notes.map(({ number, place }) => `(${number}) ${place}`.trim())].join(' '),
      );
    case 'cards':
      return block.cards.map(
        ({ label, kind, status, date, children }) => `[${label}] ${kind}${stands(status)} ${date} ${spoken(children)}`,
      );
    case 'parts':
      return block.parts.map(({ name, words }) => `- ${name}: ${words}`);
    case 'lines':
      return [`${block.count} empty lines`];
    case 'events':
      return block.events.flatMap(({ date, kind, title, children }) => [
        `${date}, ${kind}: ${title}`,
        spoken(children),
      ]);
    case 'index':
      return block.index.flatMap(({ topic, chapters }) => [topic, ...chapters.map(({ words }) => `- ${words}`)]);
    case 'addresses':
      return block.addresses.map(({ words, typed, code }) => `${words} ${typed}${code ? ` [${code.alt}]` : ''}`);
  }
}

/** The words of a block, a line for each thing that stands by itself. */
export const blockLines = (block: PaperBlock): string[] => linesOf(block).map(plainSpaces);

/** A section of a document. @throws {Error} when the document does not have it. */
export function sectionOf({ sections }: PaperDocument, id: string): PaperSection {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`no section "${id}", only ${sections.map((section) => section.id).join(', ')}`);
  return found;
}

/** The words of a section below its heading. */
export const sectionLines = (document: PaperDocument, id: string): string[] =>
  sectionOf(document, id).blocks.flatMap(blockLines);

/** The words of sections, with their headings. */
export const allLines = (sections: readonly PaperSection[]): string[] =>
  sections.flatMap(({ heading, blocks }) => [...(heading ? [`# ${heading}`] : []), ...blocks.flatMap(blockLines)]);

/** The one block of a kind in a section. @throws {Error} when there is none. */
export function blockOf<T extends PaperBlock['type']>(
  document: PaperDocument,
  id: string,
  type: T,
): Extract<PaperBlock, { type: T }> {
  const found = sectionOf(document, id).blocks.find((block) => block.type === type);
  if (!found) throw new Error(`no ${type} in section "${id}"`);
  return found as Extract<PaperBlock, { type: T }>;
}
