/** Owns by what requests, promises and events can be chosen, and which of them fit each choice. Only records decide. */
import type { JoinedPromise, JoinedRecommendation, Library } from './library.ts';
import { groupBy } from './lists.ts';
import { EVENT_KIND_WORDS, STRENGTH_WORDS } from './kind-words.ts';
import { ANSWER_WORDS, STATE_WORDS } from './status.ts';

export type TimelineRecord = Library['timeline']['all'][number];

/** What each collection that can be chosen from holds. */
export interface Choosable {
  recommendations: JoinedRecommendation;
  promises: JoinedPromise;
  timeline: TimelineRecord;
}
export type ChoosableName = keyof Choosable;

export interface Choice<T> {
  /** As it stands in addresses: lower case, with hyphens. */
  id: string;
  words: string;
  /** Those that fit, in the order of their collection; never none. */
  records: readonly T[];
}

/** One question that a reader can ask of a collection, such as "Who asked?", and the answers that records give. */
export interface Facet<T> {
  /** As it stands in addresses. */
  id: string;
  name: string;
  /** What is shown when nothing is chosen, such as "Everyone". */
  all: string;
  choices: readonly Choice<T>[];
  /** The ids of the choices that a record fits. */
  valuesOf: (record: T) => readonly string[];
}

type Words = readonly (readonly [id: string, words: string])[];

/** The choice of records that name no mission. */
const NONE = 'none';
/** The choice of records that hold no answer, or no news. */
const NOT_FOUND = 'not-found';

/** A name as it stands in an address: "Care Review" is "care-review". */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A facet with those of the choices that some record fits, in the order of `words`. */
function facet<T>(
  { id, name, all }: Pick<Facet<T>, 'id' | 'name' | 'all'>,
  records: readonly T[],
  words: Words,
  valuesOf: Facet<T>['valuesOf'],
): Facet<T> {
  const fitting = groupBy(records, valuesOf);
  const choices = words.flatMap(([choice, inWords]): Choice<T>[] => {
    const found = fitting.get(choice);
    return found ? [{ id: choice, words: inWords, records: found }] : [];
  });
  return { id, name, all, choices, valuesOf };
}

/** Names by how many records have them, most first; equals in the order in which they come. */
function names<T>(records: readonly T[], nameOf: (record: T) => string): Words {
  const groups = [...groupBy(records, (record) => [nameOf(record)])];
  return groups.sort(([, a], [, b]) => b.length - a.length).map(([name]) => [slug(name), name]);
}

const wordsOf = (table: Readonly<Record<string, { words: string }>>): Words =>
  Object.entries(table).map(([id, { words }]) => [id, words]);

const topicWords = ({ topics }: Library): Words => topics.all.map(({ id, name }) => [id, name]);

/** The missions that records name, and none. A record that names none was not made under one, or no source says so. */
const missionWords = ({ missions }: Library): Words => [
  ...missions.all.map(({ id, name }) => [id, name] as const),
  [NONE, 'No mission named'],
];

/** What can be asked of requests: who asked, the answer, what has happened since, the mission and the topic. */
export function requestFacets(library: Library): Facet<JoinedRecommendation>[] {
  const { all } = library.recommendations;
  return [
    facet(
      { id: 'by', name: 'Who asked', all: 'Everyone' },
      all,
      names(all, ({ by }) => by),
      ({ by }) => [slug(by)],
    ),
    facet(
      { id: 'answer', name: 'The answer', all: 'All answers' },
      all,
      [...wordsOf(ANSWER_WORDS), [NOT_FOUND, 'We found no answer']],
      ({ said }) => [said?.answer ?? NOT_FOUND],
    ),
    facet(
      { id: 'state', name: 'What happened since', all: 'All news' },
      all,
      [...wordsOf(STATE_WORDS), [NOT_FOUND, 'Not recorded']],
      ({ since }) => [since?.state ?? NOT_FOUND],
    ),
    facet({ id: 'mission', name: 'Mission', all: 'All missions' }, all, missionWords(library), ({ mission }) => [
      mission ?? NONE,
    ]),
    facet({ id: 'topic', name: 'Topic', all: 'All topics' }, all, topicWords(library), ({ topic }) => [topic]),
  ];
}

/** What can be asked of promises: who promised, how firm it was, what came of it, the mission and the topic. */
export function promiseFacets(library: Library): Facet<JoinedPromise>[] {
  const { all } = library.promises;
  return [
    facet(
      { id: 'by', name: 'Who promised', all: 'Everyone' },
      all,
      names(all, ({ by }) => by),
      ({ by }) => [slug(by)],
    ),
    facet(
      { id: 'strength', name: 'How firm it was', all: 'All promises' },
      all,
      Object.entries(STRENGTH_WORDS),
      ({ strength }) => [strength],
    ),
    facet({ id: 'state', name: 'What came of it', all: 'All news' }, all, wordsOf(STATE_WORDS), ({ since }) =>
      since ? [since.state] : [],
    ),
    facet({ id: 'mission', name: 'Mission', all: 'All missions' }, all, missionWords(library), ({ mission }) => [
      mission ?? NONE,
    ]),
    facet({ id: 'topic', name: 'Topic', all: 'All topics' }, all, topicWords(library), ({ topic }) => [topic]),
  ];
}

/** What can be asked of events: their kind, and their topics. An event may touch several topics, or none. */
export function eventFacets(library: Library): Facet<TimelineRecord>[] {
  const { all } = library.timeline;
  return [
    facet({ id: 'kind', name: 'What it is', all: 'All kinds' }, all, wordsOf(EVENT_KIND_WORDS), ({ kind }) => [kind]),
    facet({ id: 'topic', name: 'Topic', all: 'All topics' }, all, topicWords(library), ({ topics }) => topics),
  ];
}
