/** Owns what counts as a change for those who follow the site: a changed briefing, and news in the public record. */
import type { Library } from '../model/library.ts';
import { compareDates, firstDay } from '../model/dates.ts';
import { STATE_WORDS } from '../model/status.ts';
import { formatDate } from '../render/dates.ts';
import { briefingPath, recordPath } from '../render/paths.ts';
import { plainSpaces, plainText } from './data-set.ts';
import { allUpdates } from './sets/asked-and-promised.ts';

export interface Change {
  /** Its name for ever: histories are only ever added to at their end. */
  id: string;
  title: string;
  text: string;
  /** The day, as YYYY-MM-DD; the first one that the record may mean. */
  day: string;
  /** Where it can be read, from the root of the site. */
  path: string;
  /** Ids of topics. */
  topics: readonly string[];
}

/** Every change, newest first. That we looked again and found nothing is no change. */
export function allChanges(library: Library): Change[] {
  const ofBriefings = library.briefings.all.flatMap((briefing) =>
    briefing.changes.map((change, index): Change => ({
      id: `change ${briefing.id} ${index + 1}`,
      title: `Briefing: ${briefing.title}`,
      text: plainText(library, change.text),
      day: firstDay(change.date),
      path: briefingPath(briefing.id, 'plain'),
      topics: briefing.topics,
    })),
  );
  const ofRecords = allUpdates(library)
    .filter(({ update }) => update.state !== 'nothing-found')
    .map(({ id, set, record, update }): Change => ({
      id: `update ${id}`,
      title: `${STATE_WORDS[update.state].words}: ${record.title}`,
      text: `${plainSpaces(formatDate(update.date))}: ${plainText(library, update.text)}`,
      day: firstDay(update.date),
      path: recordPath(set, record),
      topics: [record.topic],
    }));
  return [...ofBriefings, ...ofRecords].sort((a, b) => compareDates(b.day, a.day));
}
