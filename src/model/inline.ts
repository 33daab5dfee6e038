/**
 * Owns the grammar of references inside words for readers: `[[kind:id]]` and `[[kind:id|words to show]]`.
 *
 * | written                            | shown                                                   |
 * |------------------------------------|---------------------------------------------------------|
 * | `[[figure:bursary-2023]]`          | the figure as words: "£3,000"                           |
 * | `[[date:strategy-published]]`      | the date of a timeline event: "2 February 2023"         |
 * | `[[month:strategy-published]]`     | "February 2023"                                         |
 * | `[[year:strategy-published]]`      | "2023"                                                  |
 * | `[[name:strategy-published]]`      | the official name of the law or document of the event   |
 * | `[[checked:month]]`                | the month up to which the public record was checked     |
 * | `[[term:staying-close]]`           | a hard word, linked to its meaning                      |
 * | `[[cite:promises/bursary]]`        | nothing but the marker for the sources of that record   |
 * | `[[to:recommendations/staying-close\|words]]` | a link to that record on its own page        |
 * | `[[thread:staying-close]]`         | alone on a line: asked, answered, what happened         |
 * | `[[answers:a-safe-home]]`          | alone on a line: the requests on a topic, each with its answer |
 * | `[[promise:bursary]]`              | alone on a line, or several in a row: promises, each with what came of it |
 * | `[[request:bursary]]`              | alone on a line, or several in a row: requests, each with its answer and what came of it |
 * | `[[series:missions-cost]]`         | alone on a line: a table of numbers                     |
 */
import { anyOf, nearest } from './problems.ts';
import type { CollectionName } from './schemas/common.ts';

export const REFERENCE_KINDS = [
  'figure',
  'date',
  'month',
  'year',
  'name',
  'checked',
  'term',
  'cite',
  'to',
  'thread',
  'answers',
  'promise',
  'request',
  'series',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface InlineReference {
  kind: ReferenceKind;
  /** The collection that holds the record; none for `[[checked:month]]`, which is about the whole site. */
  collection?: CollectionName;
  id: string;
  /** The words to show in place of the record's own, when the author gave some. */
  label?: string;
}

export type InlinePart =
  { type: 'text'; text: string } | { type: 'reference'; reference: InlineReference; raw: string };

const COLLECTION_OF: Record<Exclude<ReferenceKind, 'cite' | 'to' | 'checked'>, CollectionName> = {
  figure: 'figures',
  date: 'timeline',
  month: 'timeline',
  year: 'timeline',
  name: 'timeline',
  term: 'glossary',
  thread: 'recommendations',
  answers: 'topics',
  promise: 'promises',
  request: 'recommendations',
  series: 'series',
};

/** Kinds that may show other words. A figure or a date may not: its words are the fact. */
const LABELLED: readonly string[] = ['term', 'to'];

/** Matches one reference. Use with the sticky or global flag added by the caller. */
export const REFERENCE_SOURCE = String.raw`\[\[([a-z]+):([^\]|]+)(?:\|([^\]]+))?\]\]`;

/** A `[[…]]` that is no reference: what was found, what was expected, and what to try. */
export class InlineSyntaxError extends SyntaxError {
  override name = 'InlineSyntaxError';
  readonly expected: string;
  readonly attempt: string | undefined;

  constructor(found: string, expected: string, attempt?: string) {
    super(found);
    this.expected = expected;
    this.attempt = attempt;
  }
}

/**
 * The reference that a raw `[[…]]` stands for.
 *
 * @throws {InlineSyntaxError} when it is malformed, its kind is unknown, or a "cite" or "to" does not name its collection.
 */
export function parseReference(raw: string): InlineReference {
  const match = new RegExp(`^${REFERENCE_SOURCE}$`).exec(raw);
  if (!match)
    throw new InlineSyntaxError(
      `"${raw}", which is not a whole reference`,
      '[[kind:id]] or [[kind:id|words to show]]',
      'check that it opens with [[ and closes with ]], and has no space before the colon',
    );
  const [, kind, target, label] = match as unknown as [string, string, string, string | undefined];
  if (!REFERENCE_KINDS.includes(kind as ReferenceKind)) {
    const near = nearest(kind, REFERENCE_KINDS);
    throw new InlineSyntaxError(
      `"${raw}", of the unknown kind "${kind}"`,
      `one of the kinds ${REFERENCE_KINDS.join(', ')}`,
      near.length > 0 ? anyOf(near.map((known) => `"${known}"`)) : undefined,
    );
  }
  if (label !== undefined && !LABELLED.includes(kind)) {
    throw new InlineSyntaxError(
      `"${raw}", with words of its own`,
      `only "${LABELLED.join('" and "')}" with words of their own: the words of a ${kind} come from its record`,
      `[[${kind}:${target}]]`,
    );
  }
  const shown = label === undefined ? {} : { label: label.trim() };
  if (kind === 'cite' || kind === 'to') {
    const [collection, id, ...rest] = target.trim().split('/');
    if (!collection || !id || rest.length > 0) {
      throw new InlineSyntaxError(
        `"${raw}", which does not name a collection and an id`,
        `both, with a slash between them, such as [[${kind}:promises/bursary]]`,
      );
    }
    return { kind, collection: collection as CollectionName, id, ...shown };
  }
  if (kind === 'checked') {
    if (target.trim() !== 'month') throw new InlineSyntaxError(`"${raw}"`, '[[checked:month]]');
    return { kind, id: 'month', ...shown };
  }
  return {
    kind: kind as ReferenceKind,
    collection: COLLECTION_OF[kind as keyof typeof COLLECTION_OF],
    id: target.trim(),
    ...shown,
  };
}

/** A whole `[[…]]`, or else a `[[` or `]]` without its partner, which would be printed as it stands. */
const BRACKETS = /\[\[[^\]]*\]\]|\[\[[^\s\]]*\]?|[^\s[\]]*\]\]/g;

/** Everything in a text that is written like a reference, right or wrong, and where it starts. */
export const findReferences = (text: string): { raw: string; index: number }[] =>
  Array.from(text.matchAll(BRACKETS), (match) => ({ raw: match[0], index: match.index }));

/**
 * Splits words for readers into plain text and references, in order.
 *
 * @throws {InlineSyntaxError} for a malformed reference.
 */
export function parseInline(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let from = 0;
  for (const { raw, index } of findReferences(text)) {
    if (index > from) parts.push({ type: 'text', text: text.slice(from, index) });
    parts.push({ type: 'reference', reference: parseReference(raw), raw });
    from = index + raw.length;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return parts;
}
