/** Owns how long collections are parted into pages and lists: by topic, by kind of source, by state. */
import type {
  JoinedFigure,
  JoinedPromise,
  JoinedRecommendation,
  JoinedSource,
  JoinedTerm,
  Library,
} from '../model/library.ts';
import { groupBy } from '../model/lists.ts';
import { RECORD_STATES, type RecordState } from '../model/schemas/common.ts';
import type { Records } from '../model/schemas/index.ts';
import { GLOSSARY_RANGES, glossaryRange, SOURCE_YEARS, sourcePage } from './paths.ts';
import { STATE_WORDS, type StatusWords } from '../model/status.ts';

/** Records that belong together: on one page, or under one heading. */
export interface RecordGroup<T> {
  id: string;
  name: string;
  records: readonly T[];
}

/** Records by topic, topics in their own order; topics without any are left out. */
export function recordsByTopic<T>(
  library: Library,
  records: readonly T[],
  topicOf: (record: T) => string,
): RecordGroup<T>[] {
  const groups = groupBy(records, (record) => [topicOf(record)]);
  return library.topics.all.flatMap(({ id, name }) => {
    const found = groups.get(id);
    return found ? [{ id, name, records: found }] : [];
  });
}

/** The kinds of source, in their order, with their names. */
const SOURCE_KINDS: Readonly<Record<Records['sources']['kind'], string>> = {
  law: 'Laws',
  government: 'The Government',
  parliament: 'Parliament',
  review: 'Reviews',
  inspection: 'Inspectors',
  statistics: 'Statistics',
  charity: 'Charities and other organisations',
  press: 'News and explainers',
};

const spanOf = (first: number, last: number): string => (first === last ? String(first) : `${first} to ${last}`);

/** The pages of one kind of source with their names, oldest first. */
function sourcePages(kind: Records['sources']['kind'], name: string): { id: string; name: string }[] {
  const years = SOURCE_YEARS[kind] ?? [];
  const before = years.map((year, at) => ({
    id: `${kind}-before-${year}`,
    name: at === 0 ? `${name}, before ${year}` : `${name}, ${spanOf(Number(years[at - 1]), Number(year) - 1)}`,
  }));
  const last = years.at(-1);
  return [...before, { id: kind, name: last === undefined ? name : `${name}, since ${last} or with no date` }];
}

export interface RecordGroups {
  recommendations: RecordGroup<JoinedRecommendation>[];
  promises: RecordGroup<JoinedPromise>[];
  /** By their first topic, whose page shows them. */
  figures: RecordGroup<JoinedFigure>[];
  sources: RecordGroup<JoinedSource>[];
  /** By the alphabet. */
  glossary: RecordGroup<JoinedTerm>[];
}

/** The collections that have several pages, in groups of one page each. */
export function recordGroups(library: Library): RecordGroups {
  const terms = groupBy(library.glossary.all, ({ term }) => [glossaryRange(term)]);
  const sources = groupBy(library.sources.all, (source) => [sourcePage(source)]);
  return {
    recommendations: recordsByTopic(library, library.recommendations.all, ({ topic }) => topic),
    promises: recordsByTopic(library, library.promises.all, ({ topic }) => topic),
    figures: recordsByTopic(library, library.figures.all, ({ topics }) => topics[0] ?? ''),
    glossary: GLOSSARY_RANGES.flatMap((range) => {
      const records = terms.get(range);
      return records
        ? [{ id: range, name: range.replace('-to-', ' to ').toUpperCase().replace(' TO ', ' to '), records }]
        : [];
    }),
    sources: Object.entries(SOURCE_KINDS)
      .flatMap(([kind, name]) => sourcePages(kind as Records['sources']['kind'], name))
      .flatMap((page) => {
        const records = sources.get(page.id);
        return records ? [{ ...page, records }] : [];
      }),
  };
}

export interface StateGroup {
  state: RecordState;
  words: StatusWords;
  promises: readonly JoinedPromise[];
}

/** Promises by what the public record shows now, in the order of the status words; states that none is in are left out. */
export function promisesByState(promises: readonly JoinedPromise[]): StateGroup[] {
  const groups = groupBy(promises, ({ since }) => (since ? [since.state] : []));
  return RECORD_STATES.flatMap((state) => {
    const found = groups.get(state);
    return found ? [{ state, words: STATE_WORDS[state], promises: found }] : [];
  });
}
