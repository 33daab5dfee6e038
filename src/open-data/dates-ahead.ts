/** Owns which dates lie ahead of what we know: when aims should be reached, promises are due and events were planned. */
import type { JoinedPromise, Library } from '../model/library.ts';
import { compareDates, lastDay, parseDate } from '../model/dates.ts';
import { STATE_WORDS } from '../model/status.ts';
import { formatDate, formatUpdateDate } from '../render/dates.ts';
import { familyOf } from '../render/mission-families.ts';
import { recordPath } from '../render/paths.ts';
import { plainSpaces, plainText } from './data-set.ts';

export interface DateAhead {
  /** Its name for ever. */
  id: string;
  title: string;
  text: string;
  /** The last day that the record may mean, as YYYY-MM-DD: by then it should have happened. */
  day: string;
  /** The date as exactly as it is known, in words. */
  words: string;
  isExact: boolean;
  /** Where it can be read, from the root of the site. */
  path: string;
  topics: readonly string[];
}

/** What the public record shows of a promise now: it may have been kept before it was due. */
const nowWords = ({ since }: JoinedPromise): string[] =>
  since ? [`${STATE_WORDS[since.state].words}, ${plainSpaces(formatUpdateDate(since))}.`] : [];

/**
 * Every date that may lie after the month up to which the public record was checked, soonest first. No clock has a say:
 * the same records give the same dates.
 */
export function datesAhead(library: Library): DateAhead[] {
  const known = lastDay(library.site.checkedTo);
  const at = (date: string): Pick<DateAhead, 'day' | 'words' | 'isExact'> => ({
    day: lastDay(date),
    words: plainSpaces(formatDate(date)),
    isExact: parseDate(date)?.precision === 'day',
  });
  const dates: DateAhead[] = [
    ...library.timeline.all.map((event) => ({
      id: `event ${event.id}`,
      title: event.title,
      text: plainText(library, event.changed),
      path: recordPath('timeline', event),
      topics: event.topics,
      ...at(event.date),
    })),
    ...library.missions.all.flatMap((mission) =>
      mission.by === undefined
        ? []
        : {
            id: `mission ${mission.id}`,
            title: `${familyOf(library, mission.family).short} due: ${mission.name}`,
            text: plainText(library, mission.statement),
            path: recordPath('missions', mission),
            topics: mission.topics,
            ...at(mission.by),
          },
    ),
    ...library.promises.all.flatMap((promise) =>
      promise.deadline === undefined
        ? []
        : {
            id: `promise ${promise.id}`,
            title: `Promise due: ${promise.title}`,
            text: [plainText(library, promise.text), ...nowWords(promise)].join('\n'),
            path: recordPath('promises', promise),
            topics: [promise.topic],
            ...at(promise.deadline),
          },
    ),
  ];
  return dates.filter(({ day }) => day > known).sort((a, b) => compareDates(a.day, b.day));
}
