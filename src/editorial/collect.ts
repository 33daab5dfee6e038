/** Owns gathering every word that a reader sees from the Library, with the place that an author would open. */
import { SCHEMAS } from '../model/schemas/index.ts';
import { COLLECTIONS } from '../model/schemas/common.ts';
import { formatPath, visitFields } from '../model/fields.ts';
import { BEFORE_SESSION, sessionPlan } from '../model/session-plan.ts';
import { ACTIVITY_KINDS } from '../model/schemas/session.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { Briefing, Library } from '../model/library.ts';
import type { Inline } from '../render/document.ts';
import { documentsOf, easyReadText, plainText } from '../render/documents.ts';
import { inlineText, RenderError, resolveInline } from '../render/inline.ts';
import { wordCount } from './words.ts';
import type { EditorialPiece, EditorialRow, EditorialText, FieldPlace, TextKind } from './types.ts';

/** Official names and titles: each counts as one word (WCAG 3.1.5 removes names before it measures). */
export function officialNames(library: Library): string[] {
  const names = new Set<string>();
  for (const { term, alsoWritten } of library.glossary.all)
    [term, ...alsoWritten].filter((n) => /[A-Z]/.test(n)).forEach((n) => names.add(n));
  for (const { officialName } of library.timeline.all) if (officialName) names.add(officialName);
  for (const { title, publisher } of library.sources.all) names.add(title).add(publisher);
  for (const { name, service } of library.help.all) names.add(name).add(service);
  for (const { who } of library.reactions.all) names.add(who);
  return [...names];
}

/**
 * Every prose field of every record. Of briefings only their facts: their words are pieces of their own.
 *
 * @param only the id of the one briefing whose facts are wanted, and nothing else.
 * @throws {ContentError} naming every field whose words cannot be shown.
 */
export function recordTexts(library: Library, only?: string): EditorialText[] {
  const texts: EditorialText[] = [];
  const problems: Problem[] = [];
  for (const collection of only === undefined ? COLLECTIONS : (['briefings'] as const)) {
    for (const record of library[collection].all) {
      if (only !== undefined && record.id !== only) continue;
      visitFields(SCHEMAS[collection], record, ({ path, value, prose, easyRead = false }) => {
        if (!prose) return;
        const raw = value as string;
        const field = formatPath(path);
        const shown = shownText(library, raw, easyRead);
        if (shown instanceof RenderError) {
          problems.push({
            file: record.home,
            record: record.id,
            field,
            found: shown.message,
            expected: easyRead ? 'words that can be shown in Easy Read' : 'words that can be shown in a record',
          });
          return;
        }
        texts.push({
          version: easyRead ? 'easy-read' : 'record',
          kind: easyRead ? 'line' : 'definition',
          file: record.home,
          at: `record \`${record.id}\`, field \`${field}\``,
          field: { record: record.id, path },
          text: shown,
          raw,
        });
      });
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return texts;
}

/** The words that every session has: what to do before it begins, and the steps of its plan. */
export function sessionPlanTexts(): EditorialText[] {
  const steps = ACTIVITY_KINDS.flatMap((kind) => sessionPlan(kind));
  const words = new Set([...BEFORE_SESSION, ...steps.flatMap(({ title, todo }) => [title, todo])]);
  return [...words].map((text) => ({
    version: 'record',
    kind: 'definition',
    file: 'src/model/session-plan.ts',
    text,
    raw: text,
  }));
}

function shownText(library: Library, raw: string, easyRead: boolean): string | RenderError {
  try {
    return inlineText(resolveInline(library, raw, undefined, { easyRead }).nodes);
  } catch (error) {
    if (error instanceof RenderError) return error;
    throw error;
  }
}

function plainPiece(library: Library, briefing: Briefing, names: readonly string[]): EditorialPiece {
  const file = `${briefing.folder}/plain.md`;
  const lines = briefing.plain.split('\n');
  const { plain } = documentsOf(library, briefing);
  const text = (kind: TextKind, line: number, words: string): EditorialText => ({
    version: 'plain',
    kind,
    file,
    line,
    text: words,
    raw: rawParagraph(lines, line),
  });
  const blocks = [{ heading: undefined, line: 0, blocks: plain.lead }, ...plain.sections];
  const texts = blocks.flatMap((section) => [
    ...(section.heading === undefined ? [] : [text('heading', section.line, section.heading)]),
    ...section.blocks.flatMap((block): EditorialText[] => {
      if (block.type === 'paragraph') return [text('paragraph', block.line, inlineText(block.children))];
      if (block.type === 'list')
        return block.items.map((item) => text('list-item', item.line, inlineText(item.children)));
      return [];
    }),
  ]);
  const title = titleOf(briefing, briefing.title, 'plain');
  return {
    briefing: briefing.id,
    version: 'plain',
    file,
    title,
    texts: [title, ...texts],
    words: wordCount(plainText(library, plain), names),
  };
}

/** The paragraph, heading or list item that begins on a line: up to the next blank line or list item. */
function rawParagraph(lines: readonly string[], line: number): string {
  const found: string[] = [];
  for (let i = line - 1; i < lines.length; i += 1) {
    const current = lines[i] ?? '';
    if (current.trim() === '' || (found.length > 0 && /^\s*([-*+]|\d+[.)])\s/.test(current))) break;
    found.push(current.trim());
  }
  return found
    .join(' ')
    .replace(/^(#+|[-*+]|\d+[.)])\s+/, '')
    .replace(/\s*\{#[a-z0-9-]+\}$/, '');
}

const titleOf = (briefing: Briefing, title: string, version: 'plain' | 'easy-read'): EditorialText => ({
  version,
  kind: 'title',
  file: `${briefing.folder}/briefing.ts`,
  at: `record \`${briefing.id}\`, field \`${version === 'plain' ? 'title' : 'easyReadTitle'}\``,
  field: { record: briefing.id, path: [version === 'plain' ? 'title' : 'easyReadTitle'] },
  text: title,
  raw: title,
});

function easyReadPiece(library: Library, briefing: Briefing, names: readonly string[]): EditorialPiece {
  const file = `${briefing.folder}/easy-read.ts`;
  const { easyRead } = documentsOf(library, briefing);
  const words = (children: readonly Inline[]) => inlineText(children);
  const text = (kind: TextKind, at: string, path: FieldPlace['path'], shown: string, raw: string): EditorialText => ({
    version: 'easy-read',
    kind,
    file,
    at,
    field: { path },
    text: shown,
    raw,
  });
  const rowsOf = (
    place: string,
    path: FieldPlace['path'],
    shown: typeof easyRead.opening,
    raw: Briefing['easyRead']['opening'],
  ): EditorialRow[] =>
    shown.map((row, i) => {
      const term = raw[i]?.term;
      const hardWord = term === undefined ? undefined : library.glossary.byId[term]?.term;
      return {
        lines: row.lines.map((line, j) =>
          text(
            'line',
            `${place}, row ${i + 1}, line ${j + 1}`,
            [...path, i, 'lines', j],
            words(line.children),
            raw[i]?.lines[j] ?? '',
          ),
        ),
        ...(hardWord === undefined ? {} : { hardWord }),
      };
    });
  const opening = rowsOf('opening', ['opening'], easyRead.opening, briefing.easyRead.opening);
  const sections = easyRead.sections.map((section, i) => {
    const raw = briefing.easyRead.sections[i];
    return {
      heading: text(
        'heading',
        `section "${section.id}", heading`,
        ['sections', i, 'heading'],
        section.heading,
        raw?.heading ?? '',
      ),
      rows: rowsOf(`section "${section.id}"`, ['sections', i, 'rows'], section.rows, raw?.rows ?? []),
    };
  });
  const title = titleOf(briefing, briefing.easyReadTitle, 'easy-read');
  return {
    briefing: briefing.id,
    version: 'easy-read',
    file,
    title,
    opening,
    sections,
    texts: [
      title,
      ...opening.flatMap((r) => r.lines),
      ...sections.flatMap((s) => [s.heading, ...s.rows.flatMap((r) => r.lines)]),
    ],
    words: wordCount(easyReadText(easyRead), names),
  };
}

/**
 * Both written versions of every briefing. Print has no words of its own.
 *
 * @param names official names, each counted as one word; pass the one list that the rules get too.
 * @throws {ContentError} when words of a briefing cannot be shown.
 */
export function briefingPieces(
  library: Library,
  names: readonly string[],
  briefings: readonly Briefing[] = library.briefings.all,
): EditorialPiece[] {
  return briefings.flatMap((briefing) => [
    plainPiece(library, briefing, names),
    easyReadPiece(library, briefing, names),
  ]);
}
