/** Owns the Library: every checked record, joined both ways, frozen. Templates, scripts and tests all use this one object. */
import { compareDates } from './dates.ts';
import { compareWords, groupBy } from './lists.ts';
import { checkContent, type CheckedContent, type RawContent, type Use } from './check-records.ts';
import { ContentError } from './problems.ts';
import type { CollectionName, Update } from './schemas/common.ts';
import type { Records } from './schemas/index.ts';
import type { EasyRead } from './schemas/briefing.ts';
import type { SearchWords } from './schemas/search-words.ts';
import type { Site } from './schemas/site.ts';
import type { Words } from './schemas/words.ts';

export interface Joined {
  /** The file that it stands in, relative to the project, with forward slashes. */
  home: string;
  /** Every record that uses this one. */
  usedBy: readonly Use[];
}

type Rec<C extends CollectionName> = Records[C] & Joined;

export interface JoinedRecommendation extends Rec<'recommendations'> {
  /** Every answer to it, oldest first. */
  responses: readonly Rec<'responses'>[];
  /** The newest answer, if there is one. */
  said?: Rec<'responses'>;
  /** The newest entry of the public record, if there is one. */
  since?: Update;
}
export interface JoinedPromise extends Rec<'promises'> {
  /** The answers in which it was made. */
  madeIn: readonly Rec<'responses'>[];
  since?: Update;
}
export interface JoinedMission extends Rec<'missions'> {
  /** Missions of other families about the same thing; both directions. */
  corresponding: readonly Rec<'missions'>[];
  recommendations: readonly JoinedRecommendation[];
  promises: readonly JoinedPromise[];
}
export interface JoinedTopic extends Rec<'topics'> {
  recommendations: readonly JoinedRecommendation[];
  promises: readonly JoinedPromise[];
  timeline: readonly Rec<'timeline'>[];
  missions: readonly JoinedMission[];
  figures: readonly JoinedFigure[];
  series: readonly JoinedSeries[];
  reactions: readonly Rec<'reactions'>[];
  consultations: readonly Rec<'consultations'>[];
  briefings: readonly Briefing[];
}
export type JoinedFigure = Rec<'figures'>;
export type JoinedSeries = Rec<'series'> & { where: string };
export type JoinedSource = Rec<'sources'>;
export type JoinedTerm = Rec<'glossary'>;
export interface Briefing extends Rec<'briefings'> {
  easyRead: EasyRead;
  plain: string;
  /** Its folder, relative to the project. */
  folder: string;
}

export interface Collection<T> {
  /** In their order: dated ones by date, terms by alphabet, the others as written. */
  all: readonly T[];
  byId: Readonly<Record<string, T>>;
}

export interface Library {
  site: Site;
  words: Words;
  /** What people search with, each with the words that the pages use for it. */
  searchWords: SearchWords;
  licences: Collection<Rec<'licences'>>;
  sources: Collection<Rec<'sources'>>;
  topics: Collection<JoinedTopic>;
  timeline: Collection<Rec<'timeline'>>;
  missions: Collection<JoinedMission>;
  recommendations: Collection<JoinedRecommendation>;
  responses: Collection<Rec<'responses'>>;
  promises: Collection<JoinedPromise>;
  figures: Collection<Rec<'figures'>>;
  series: Collection<JoinedSeries>;
  reactions: Collection<Rec<'reactions'>>;
  consultations: Collection<Rec<'consultations'>>;
  glossary: Collection<Rec<'glossary'>>;
  pictures: Collection<Rec<'pictures'>>;
  help: Collection<Rec<'help'>>;
  briefings: Collection<Briefing>;
  exceptions: Collection<Rec<'exceptions'>>;
}

const collectionOf = <T extends { id: string }>(all: readonly T[]): Collection<T> => ({
  all,
  byId: Object.fromEntries(all.map((record) => [record.id, record])),
});

/** Looks up the records that have a key; none is an empty list. */
function lookUp<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): (key: string) => T[] {
  const groups = groupBy(records, keysOf);
  return (key) => groups.get(key) ?? [];
}

/** From each record to the ids that it names and to those that name it, each once: one side of a pair is enough. */
function bothWays<T extends { id: string }>(
  records: readonly T[],
  namedBy: (record: T) => readonly string[],
): (id: string) => string[] {
  const pairs = records.flatMap((record) =>
    namedBy(record).flatMap((other): [string, string][] => [
      [record.id, other],
      [other, record.id],
    ]),
  );
  const pairsFrom = lookUp(pairs, ([from]) => [from]);
  return (id) => [...new Set(pairsFrom(id).map(([, to]) => to))];
}

const byDate =
  <T>(dateOf: (record: T) => string) =>
  (a: T, b: T): number =>
    compareDates(dateOf(a), dateOf(b));

/** The schema sees to it that a consultation has one of these. */
const firstDateOf = ({ planned, opened, closed, outcomeDate }: Records['consultations']): string =>
  opened ?? planned ?? closed ?? outcomeDate ?? '';

const newest = <T>(items: readonly T[], dateOf: (item: T) => string): T | undefined =>
  [...items].sort(byDate(dateOf)).at(-1);

function deepFreeze<T>(value: T, seen = new Set<object>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const inner of Object.values(value)) deepFreeze(inner, seen);
  return Object.freeze(value);
}

function join({ site, words, searchWords, records, briefings, uses, homes }: CheckedContent): Library {
  const withUses = <C extends CollectionName>(collection: C): Rec<C>[] =>
    (records[collection] as Records[C][]).map((record) => ({
      ...record,
      home: homes.get(`${collection}/${record.id}`) ?? '',
      usedBy: uses.get(`${collection}/${record.id}`) ?? [],
    }));

  const responses = withUses('responses').sort(byDate((r) => r.date));
  const responsesTo = lookUp(responses, (r) => r.to);
  const responsesWith = lookUp(responses, (r) => r.promises);

  const recommendations = withUses('recommendations')
    .sort(byDate((r) => r.asked))
    .map((record): JoinedRecommendation => {
      const answers = responsesTo(record.id);
      const said = answers.at(-1);
      const since = newest(record.updates, (u) => u.date);
      return { ...record, responses: answers, ...(said ? { said } : {}), ...(since ? { since } : {}) };
    });
  const promises = withUses('promises')
    .sort(byDate((p) => p.made))
    .map((record): JoinedPromise => {
      const since = newest(record.updates, (u) => u.date);
      return { ...record, madeIn: responsesWith(record.id), ...(since ? { since } : {}) };
    });
  const plainFigures = withUses('figures');
  const unlike = bothWays(plainFigures, (f) => f.doNotCompareWith);
  const figures = plainFigures.map((record) => ({ ...record, doNotCompareWith: unlike(record.id) }));
  const timeline = withUses('timeline').sort(byDate((e) => e.date));

  const plainMissions = withUses('missions');
  const missionById = new Map(plainMissions.map((m) => [m.id, m]));
  const correspondingTo = bothWays(plainMissions, (m) => m.correspondsTo);
  const recommendationsOf = lookUp(recommendations, (r) => (r.mission ? [r.mission] : []));
  const promisesOf = lookUp(promises, (p) => (p.mission ? [p.mission] : []));
  const missions = plainMissions.map((record): JoinedMission => ({
    ...record,
    corresponding: correspondingTo(record.id).flatMap((to) => missionById.get(to) ?? []),
    recommendations: recommendationsOf(record.id),
    promises: promisesOf(record.id),
  }));

  const sourceOf = new Map(briefings.map((briefing) => [briefing.facts.id, briefing]));
  const joinedBriefings = withUses('briefings')
    .sort((a, b) => a.order - b.order)
    .map((record): Briefing => {
      const source = sourceOf.get(record.id);
      if (!source) throw new Error(`briefing "${record.id}" has facts but no words`);
      return { ...record, easyRead: source.easyRead, plain: source.plain, folder: source.folder };
    });

  const recommendationsAbout = lookUp(recommendations, (r) => [r.topic]);
  const promisesAbout = lookUp(promises, (p) => [p.topic]);
  const eventsAbout = lookUp(timeline, (e) => e.topics);
  const missionsAbout = lookUp(missions, (m) => m.topics);
  const briefingsAbout = lookUp(joinedBriefings, (b) => b.topics);
  const series = withUses('series').map((record): JoinedSeries => ({
    ...record,
    where: record.where ?? site.appliesTo,
  }));
  const reactions = withUses('reactions').sort(byDate((r) => r.date));
  const consultations = withUses('consultations').sort(byDate(firstDateOf));
  const figuresAbout = lookUp(figures, (f) => f.topics);
  const seriesAbout = lookUp(series, (s) => s.topics);
  const reactionsAbout = lookUp(reactions, (r) => r.topics);
  const consultationsAbout = lookUp(consultations, (c) => c.topics);
  const topics = withUses('topics').map((record): JoinedTopic => ({
    ...record,
    recommendations: recommendationsAbout(record.id),
    promises: promisesAbout(record.id),
    timeline: eventsAbout(record.id),
    missions: missionsAbout(record.id),
    figures: figuresAbout(record.id),
    series: seriesAbout(record.id),
    reactions: reactionsAbout(record.id),
    consultations: consultationsAbout(record.id),
    briefings: briefingsAbout(record.id),
  }));

  return deepFreeze({
    site,
    words,
    searchWords,
    licences: collectionOf(withUses('licences')),
    sources: collectionOf(withUses('sources')),
    topics: collectionOf(topics),
    timeline: collectionOf(timeline),
    missions: collectionOf(missions),
    recommendations: collectionOf(recommendations),
    responses: collectionOf(responses),
    promises: collectionOf(promises),
    figures: collectionOf(figures),
    series: collectionOf(series),
    reactions: collectionOf(reactions),
    consultations: collectionOf(consultations),
    glossary: collectionOf(withUses('glossary').sort((a, b) => compareWords(a.term, b.term))),
    pictures: collectionOf(withUses('pictures')),
    help: collectionOf(withUses('help')),
    briefings: collectionOf(joinedBriefings),
    exceptions: collectionOf(withUses('exceptions')),
  });
}

/**
 * The Library made from raw content.
 *
 * @throws {ContentError} naming every problem, when any record is broken.
 */
export function createLibrary(raw: RawContent): Library {
  const checked = checkContent(raw);
  if ('problems' in checked) throw new ContentError(checked.problems);
  return join(checked.content);
}
