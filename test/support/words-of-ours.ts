/** Owns the names and phrases by which anyone would know our own subject, taken from our records: nobody has to list them. */
import type { Library } from '../../src/model/library.ts';
import type { CollectionName } from '../../src/model/schemas/common.ts';

/** Words of a text in small letters; joined words such as "care-leaver" come apart. */
export const wordsIn = (text: string): string[] =>
  text
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];

/** The fields of each collection that name something. */
const NAMES: { readonly [C in CollectionName]?: readonly string[] } = {
  sources: ['title', 'shortTitle', 'publisher', 'address'],
  topics: ['name'],
  timeline: ['title', 'officialName'],
  missions: ['name'],
  recommendations: ['by', 'title'],
  responses: ['by'],
  promises: ['by', 'title'],
  series: ['title'],
  reactions: ['who'],
  consultations: ['name', 'by'],
  glossary: ['term', 'alsoWritten', 'peopleSay'],
  help: ['name', 'service', 'website'],
  briefings: ['title', 'easyReadTitle'],
};

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
};

/** Each phrase, as words with one space between. */
export function phrasesOf(library: Library): Set<string> {
  const { site, words } = library;
  const said = [
    ...texts(words),
    ...[site.name, site.shortName, site.id, site.folders, site.tagline, site.audience, site.appliesTo, site.publisher],
    ...Object.entries(NAMES).flatMap(([collection, fields]) =>
      library[collection as CollectionName].all.flatMap((record) =>
        fields.flatMap((field) => texts((record as unknown as Record<string, unknown>)[field])),
      ),
    ),
  ].map(wordsIn);
  // A name of one word, such as "Health", says nothing by itself; but the place that the site is about does.
  const names = said.filter((parts) => parts.length > 1).map((parts) => parts.join(' '));
  return new Set([...names, ...wordsIn(site.appliesTo)]);
}

/** Those of some phrases that a text has, each once. */
export function phrasesIn(text: string, phrases: ReadonlyMap<string, readonly string[]>): Set<string> {
  const words = wordsIn(text);
  const found = new Set<string>();
  words.forEach((word, at) => {
    for (const phrase of phrases.get(word) ?? []) {
      const parts = phrase.split(' ');
      if (parts.every((part, i) => words[at + i] === part)) found.add(phrase);
    }
  });
  return found;
}

/** Phrases by their first word, for `phrasesIn`. */
export const byFirstWord = (phrases: Iterable<string>): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(' ')[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
};
