/** Owns the documents of all briefings, each made once for a Library. */
import type { Briefing, Library } from '../model/library.ts';
import { allOrProblems } from '../model/problems.ts';
import { buildEasyReadDocument, buildPlainDocument } from './build-document.ts';
import type { Block, EasyReadDocument, Inline, PlainDocument } from './document.ts';
import { inlineText, resolveInline } from './inline.ts';
import { threadProse } from './thread.ts';

export interface BriefingDocuments {
  plain: PlainDocument;
  easyRead: EasyReadDocument;
}

const made = new WeakMap<Library, Map<string, BriefingDocuments>>();

/**
 * Both documents of a briefing.
 *
 * @throws {ContentError} when its words use something that they may not.
 */
export function documentsOf(library: Library, briefing: Briefing): BriefingDocuments {
  let all = made.get(library);
  if (!all) made.set(library, (all = new Map()));
  let documents = all.get(briefing.id);
  if (!documents) {
    const [plain, easyRead] = allOrProblems(
      () => buildPlainDocument(library, briefing),
      () => buildEasyReadDocument(library, briefing),
    );
    documents = { plain, easyRead };
    all.set(briefing.id, documents);
  }
  return documents;
}

const threadText = (library: Library, id: string): string =>
  [library.recommendations.byId[id]?.title ?? '', ...threadProse(library, id)]
    .map((text) => inlineText(resolveInline(library, text).nodes))
    .join(' ');

const blockText = (library: Library, block: Block): string => {
  if (block.type === 'paragraph') return inlineText(block.children);
  if (block.type === 'list') return block.items.map(({ children }) => inlineText(children)).join(' ');
  if (block.type === 'promises') return block.promises.map((id) => library.promises.byId[id]?.title ?? '').join(' ');
  if (block.type === 'requests')
    return block.requests.map((id) => library.recommendations.byId[id]?.title ?? '').join(' ');
  return block.type === 'thread' ? threadText(library, block.recommendation) : '';
};

/** The words of the plain version itself: lead and sections, without the lists that every page has at its end. */
export function plainText(library: Library, { lead, sections }: PlainDocument): string {
  const parts = [
    ...lead.map((b) => blockText(library, b)),
    ...sections.flatMap((s) => [s.heading, ...s.blocks.map((b) => blockText(library, b))]),
  ];
  return parts.join(' ');
}

const lineText = (line: { children: Inline[] }): string => inlineText(line.children);

/** The words of the Easy Read version itself, without the lists at its end. */
export function easyReadText({ opening, sections }: EasyReadDocument): string {
  const rows = [...opening, ...sections.flatMap((s) => s.rows)];
  return [...sections.map((s) => s.heading), ...rows.flatMap((row) => row.lines.map(lineText))].join(' ');
}
