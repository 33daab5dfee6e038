/** Owns what the page of a topic shows: its parts, and promises and aims by the time in which they were made. */
import type { JoinedMission, JoinedPromise, JoinedTopic, Library } from '../model/library.ts';
import { groupBy } from '../model/lists.ts';

export interface TopicPart {
  id: 'briefings' | 'aims' | 'asked' | 'promised' | 'dates' | 'figures' | 'tables' | 'said' | 'views';
  name: string;
  count: number;
}

/** The parts of a topic's page that have something in them, in reading order. */
export function topicParts({ words }: Pick<Library, 'words'>, topic: JoinedTopic): TopicPart[] {
  const parts: TopicPart[] = [
    { id: 'briefings', name: 'Briefings', count: topic.briefings.length },
    { id: 'asked', name: 'Asked and answered', count: topic.recommendations.length },
    { id: 'promised', name: 'Promises, and where they are now', count: topic.promises.length },
    { id: 'aims', name: words.missions.ofTopic, count: topic.missions.length },
    { id: 'dates', name: 'What happened, and when', count: topic.timeline.length },
    { id: 'figures', name: 'Figures', count: topic.figures.length },
    { id: 'tables', name: 'Tables of numbers', count: topic.series.length },
    { id: 'said', name: 'What people said', count: topic.reactions.length },
    { id: 'views', name: 'When people were asked for their views', count: topic.consultations.length },
  ];
  return parts.filter(({ count }) => count > 0);
}

export interface Period {
  name: string;
  promises: readonly JoinedPromise[];
}

const PERIODS: readonly { name: string; holds: (year: number) => boolean }[] = [
  { name: 'Promised up to 2016', holds: (year) => year <= 2016 },
  { name: 'Promised from 2017 to 2022', holds: (year) => year > 2016 && year < 2023 },
  { name: 'Promised in 2023', holds: (year) => year === 2023 },
  { name: 'Promised since 2024', holds: (year) => year > 2023 },
];

/** Promises by the time in which they were made; times without any are left out. */
export const promisesByPeriod = (promises: readonly JoinedPromise[]): Period[] =>
  PERIODS.map(({ name, holds }) => ({
    name,
    promises: promises.filter(({ made }) => holds(Number(made.slice(0, 4)))),
  })).filter((period) => period.promises.length > 0);

/** Missions by family, in time order; families without any are left out. */
export function missionsByFamily({ words }: Pick<Library, 'words'>, missions: readonly JoinedMission[]) {
  const groups = groupBy(missions, ({ family }) => [family]);
  return words.missions.families.flatMap(({ id, name }) => {
    const found = groups.get(id);
    return found ? [{ name, missions: found }] : [];
  });
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** What a topic holds, in a few words: "5 requests, 1 promise". */
export const topicHolds = ({ recommendations, promises, timeline, figures }: JoinedTopic): string =>
  [
    ...counted(recommendations.length, 'request', 'requests'),
    ...counted(promises.length, 'promise', 'promises'),
    ...counted(timeline.length, 'date', 'dates'),
    ...counted(figures.length, 'figure', 'figures'),
  ].join(', ');
