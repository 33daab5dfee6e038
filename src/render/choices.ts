/** Owns the links and pages by which requests, promises and events are chosen without a script, and what the script reads. */
import {
  eventFacets,
  promiseFacets,
  requestFacets,
  type Choosable,
  type ChoosableName,
  type Facet,
} from '../model/facets.ts';
import type { Library } from '../model/library.ts';
import { choicePath } from './paths.ts';

export interface ChoiceLink {
  id: string;
  words: string;
  href: string;
  count: number;
}

/** One facet as links. */
export interface ChoiceField {
  id: string;
  name: string;
  /** What is shown when nothing is chosen. */
  all: string;
  links: readonly ChoiceLink[];
  /** How many more choices the page of the whole list has. */
  more: number;
}

/** What a page offers to choose from a collection. */
export interface Choosing {
  /** Where all of it is listed. */
  home: string;
  /** What is counted, such as "requests". */
  noun: string;
  count: number;
  fields: readonly ChoiceField[];
}

/** The page of one choice. */
export interface ChoicePage {
  href: string;
  title: string;
  facet: string;
  choice: string;
  words: string;
  count: number;
}
/** Every facet of every collection. */
type Facets = { readonly [C in ChoosableName]: readonly Facet<Choosable[C]>[] };

const known = new WeakMap<Library, Facets>();

function facetsOf(library: Library): Facets {
  const made = known.get(library) ?? {
    recommendations: requestFacets(library),
    promises: promiseFacets(library),
    timeline: eventFacets(library),
  };
  known.set(library, made);
  return made;
}

const NOUNS: Readonly<Record<ChoosableName, string>> = {
  recommendations: 'requests',
  promises: 'promises',
  timeline: 'events',
};

/** The titles of the pages of choices, by facet: no two pages of the site share a title. */
const TITLES: { readonly [C in ChoosableName]: Readonly<Record<string, (words: string) => string>> } = {
  recommendations: {
    by: (words) => `Asked by: ${words}`,
    answer: (words) => `Asked, and the answer: ${words}`,
    state: (words) => `Asked, and what happened: ${words}`,
    mission: (words) => `Asked under a mission: ${words}`,
  },
  promises: {
    by: (words) => `Promised by: ${words}`,
    strength: (words) => `How firm it was: ${words}`,
    mission: (words) => `Promised under a mission: ${words}`,
  },
  timeline: {
    kind: (words) => `Timeline by kind: ${words}`,
    topic: (words) => `Timeline by topic: ${words}`,
  },
};

/**
 * The most choices of a kind that the page of one choice links to. There is such a page for each: if each had all, the
 * site would grow with the square of the choices.
 */
export const MOST_CHOICES = 40;

const offered = new WeakMap<Library, Partial<Record<ChoosableName, Choosing>>>();

function allChoices(library: Library, collection: ChoosableName): Choosing {
  const before = offered.get(library) ?? {};
  const made = (before[collection] ??= {
    home: `/${collection}/`,
    noun: NOUNS[collection],
    count: library[collection].all.length,
    fields: facetsOf(library)[collection].map(({ id, name, all, choices }) => ({
      id,
      name,
      all,
      more: 0,
      links: choices.map((choice) => ({
        id: choice.id,
        words: choice.words,
        href: choicePath(collection, id, choice.id),
        count: choice.records.length,
      })),
    })),
  });
  offered.set(library, before);
  return made;
}

/**
 * The links to the choices that a collection offers, with how many records fit each: to all of them on the page of the
 * whole list; of kinds with very many, only to the chosen one on the page of one choice.
 *
 * @param current the choice whose page it is; the page of the whole list when left out.
 */
export function choosing(
  library: Library,
  collection: ChoosableName,
  current?: Pick<ChoicePage, 'facet' | 'choice'>,
): Choosing {
  const all = allChoices(library, collection);
  if (!current) return all;
  const fields = all.fields.map((field) => {
    if (field.links.length <= MOST_CHOICES) return field;
    const links = field.links.filter(({ id }) => field.id === current.facet && id === current.choice);
    return { ...field, links, more: field.links.length - links.length };
  });
  return { ...all, fields };
}

/**
 * The choices of a collection that have a page of their own. Its records are asked for by `chosenRecords`: they would make
 * the data slow that Eleventy copies for every page of the site.
 */
export function choicePages(library: Library, collection: ChoosableName): ChoicePage[] {
  const facets: readonly Pick<Facet<unknown>, 'id' | 'choices'>[] = facetsOf(library)[collection];
  return facets.flatMap(({ id: facet, choices }) =>
    choices.flatMap(({ id: choice, words, records }): ChoicePage[] => {
      const href = choicePath(collection, facet, choice);
      const title = TITLES[collection][facet]?.(words);
      if (title === undefined || href.includes('#')) return [];
      return [{ href, title, facet, choice, words, count: records.length }];
    }),
  );
}

/** The records that fit one choice, in the order of their collection. */
export const chosenRecords = <C extends ChoosableName>(
  library: Library,
  collection: C,
  { facet, choice }: Pick<ChoicePage, 'facet' | 'choice'>,
): readonly Choosable[C][] =>
  facetsOf(library)
    [collection].find(({ id }) => id === facet)
    ?.choices.find(({ id }) => id === choice)?.records ?? [];

/**
 * What the script on the page reads of a record: for each facet, in their order, the ids of the choices that the record
 * fits, joined by "+". Facets are parted by spaces; one that the record does not fit at all is "-".
 */
export function choiceValues<C extends ChoosableName>(library: Library, collection: C, record: Choosable[C]): string {
  return facetsOf(library)
    [collection].map(({ valuesOf }) => valuesOf(record).join('+') || '-')
    .join(' ');
}
