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
import { GLOSSARY_RANGES, glossaryRange, sourcePage } from './paths.ts';
import { STATE_WORDS, type StatusWords } from '../model/status.ts';

/** Records that belong together: on one page, or under one heading. */
export interface RecordGroup<T> {
  id: string;
  name: string;
  records: readonly T[];
}

/** Records by topic, topics in their own order; topics without any are left out. */
function byTopic<T>(library: Library, records: readonly T[], topicOf: (record: T) => string): RecordGroup<T>[] {
  const groups = groupBy(records, (record) => [topicOf(record)]);
  return library.topics.all.flatMap(({ id, name }) => {
    const found = groups.get(id);
    return found ? [{ id, name, records: found }] : [];
  });
}

/** The pages of sources, in their order, with their names. */
const SOURCE_PAGES: Readonly<Record<Records['sources']['kind'] | 'government-before-2023', string>> = {
  law: 'Laws',
  'government-before-2023': 'The Government, before 2023',
  government: 'The Government, since 2023 or with no date',
  parliament: 'Parliament',
  review: 'Reviews',
  inspection: 'Inspectors',
  statistics: 'Statistics',
  charity: 'Charities and other organisations',
  press: 'News and explainers',
};

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
    recommendations: byTopic(library, library.recommendations.all, ({ topic }) => topic),
    promises: byTopic(library, library.promises.all, ({ topic }) => topic),
    figures: byTopic(library, library.figures.all, ({ topics }) => topics[0] ?? ''),
    glossary: GLOSSARY_RANGES.flatMap((range) => {
      const records = terms.get(range);
      return records
        ? [{ id: range, name: range.replace('-to-', ' to ').toUpperCase().replace(' TO ', ' to '), records }]
        : [];
    }),
    sources: Object.entries(SOURCE_PAGES).flatMap(([id, name]) => {
      const records = sources.get(id);
      return records ? [{ id, name, records }] : [];
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
