/** Owns turning words with references into inline nodes, and collecting the notes and hard words on the way. */
import type { Library } from '../model/library.ts';
import type { Citation, CollectionName } from '../model/schemas/common.ts';
import { parseInline, type InlineReference } from '../model/inline.ts';
import { citationKey } from './citations.ts';
import { formatDate, formatMonth, formatYear } from './dates.ts';
import type { Inline, Note } from './document.ts';
import { formatFigure, unbrokenName } from './numbers.ts';
import { hasPage, recordPath } from './paths.ts';

/** Words that cannot be shown where they stand, such as a percentage in Easy Read. Its message says which and why. */
export class RenderError extends Error {
  override name = 'RenderError';
}

const record = <C extends keyof Library & CollectionName>(
  library: Library,
  collection: C,
  id: string,
): Library[C]['all'][number] => {
  const found = library[collection].byId[id];
  // The model has already checked every reference; this can only be a fault of ours.
  if (!found) throw new RenderError(`no record "${id}" in ${collection}`);
  return found;
};

/** The first citation of a record that has any: the one that a marker in the text points to. */
export function firstCitation(library: Library, collection: CollectionName, id: string): Citation | undefined {
  const found = record(library, collection, id);
  return 'cites' in found ? found.cites[0] : undefined;
}

/**
 * Gathers, over one document, the notes in order of first use and the hard words in order of first use.
 * Equal citations share one note.
 */
export class Collector {
  readonly notes: Note[] = [];
  readonly terms: string[] = [];
  readonly #byKey = new Map<string, Note>();

  /** Notes a citation, and returns the marker node for it. */
  cite(citation: Citation): Extract<Inline, { type: 'cite' }> {
    const note = this.citeSilently(citation);
    const anchor = `cite-${note.number}-${note.anchors.length + 1}`;
    note.anchors.push(anchor);
    return { type: 'cite', note: note.number, anchor };
  }

  /** Notes a citation without a marker, for versions that show none, and returns its note. */
  citeSilently(citation: Citation): Note {
    const key = citationKey(citation);
    let note = this.#byKey.get(key);
    if (!note) {
      note = { number: this.notes.length + 1, citation, anchors: [] };
      this.#byKey.set(key, note);
      this.notes.push(note);
    }
    return note;
  }

  /** Notes a hard word; true when this is its first use. */
  useTerm(id: string): boolean {
    if (this.terms.includes(id)) return false;
    this.terms.push(id);
    return true;
  }
}

function named({ collection, kind, id }: InlineReference): CollectionName {
  if (!collection) throw new RenderError(`[[${kind}:${id}]] names no collection`);
  return collection;
}

function pathOf(library: Library, reference: InlineReference): string {
  const collection = named(reference);
  if (!hasPage(collection)) {
    throw new RenderError(`[[to:${collection}/${reference.id}]] links to a record that has no page`);
  }
  return recordPath(collection, record(library, collection, reference.id));
}

export interface ResolveOptions {
  /** Easy Read says percentages in words and never uses a sign. */
  easyRead?: boolean;
}

/** What a reference shows, and the citation that backs it. Threads and answer counts are blocks, not words. */
function resolveReference(
  library: Library,
  reference: InlineReference,
  collector: Collector | undefined,
  options: ResolveOptions,
): { node?: Inline; citation?: Citation | undefined } {
  const { kind, id, label } = reference;
  switch (kind) {
    case 'figure': {
      const figure = record(library, 'figures', id);
      if (options.easyRead && figure.unit === 'percent' && !figure.inWords) {
        throw new RenderError(
          `figure "${id}" is a percentage and needs "inWords" before Easy Read can use it (rule E-13)`,
        );
      }
      const words = options.easyRead && figure.unit === 'percent' ? (figure.inWords ?? '') : formatFigure(figure);
      return { node: { type: 'text', text: words }, citation: figure.cites[0] };
    }
    case 'date':
    case 'month':
    case 'year': {
      const event = record(library, 'timeline', id);
      const show = { date: formatDate, month: formatMonth, year: formatYear }[kind];
      return { node: { type: 'text', text: show(event.date) }, citation: kind === 'year' ? undefined : event.cites[0] };
    }
    case 'name': {
      const event = record(library, 'timeline', id);
      if (!event.officialName) throw new RenderError(`timeline event "${id}" has no "officialName" to show`);
      return { node: { type: 'text', text: unbrokenName(event.officialName) }, citation: event.cites[0] };
    }
    case 'checked':
      return { node: { type: 'text', text: formatMonth(library.site.checkedTo) } };
    case 'term': {
      const term = record(library, 'glossary', id);
      return {
        node: {
          type: 'term',
          id,
          href: recordPath('glossary', term),
          text: label ?? term.term,
          first: collector ? collector.useTerm(id) : true,
        },
      };
    }
    case 'cite':
      return { citation: firstCitation(library, named(reference), id) };
    case 'to':
      return { node: { type: 'link', href: pathOf(library, reference), text: label ?? id } };
    case 'thread':
    case 'answers':
    case 'promise':
    case 'request':
    case 'series':
      throw new RenderError(`[[${kind}:${id}]] must stand alone, as a paragraph of its own in plain.md`);
  }
}

/**
 * Words with references as inline nodes, and the citations that back them, in order, each once.
 *
 * @throws {RenderError} when a reference cannot be shown there.
 */
export function resolveInline(
  library: Library,
  text: string,
  collector?: Collector,
  options: ResolveOptions = {},
): { nodes: Inline[]; citations: Citation[] } {
  const nodes: Inline[] = [];
  const citations = new Map<string, Citation>();
  for (const part of parseInline(text)) {
    if (part.type === 'text') {
      nodes.push({ type: 'text', text: part.text });
      continue;
    }
    const { node, citation } = resolveReference(library, part.reference, collector, options);
    if (node) nodes.push(node);
    if (citation) citations.set(citationKey(citation), citation);
  }
  return { nodes, citations: [...citations.values()] };
}

/** The words that a reader sees, without markup or markers. */
export const inlineText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => (node.type === 'cite' ? '' : node.type === 'strong' ? inlineText(node.children) : node.text))
    .join('');
