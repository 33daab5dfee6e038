/** Owns what "then and now" compares: of each topic, the earliest and the newest dated change that the timeline knows. */
import { compareDates } from './dates.ts';
import type { TimelineRecord } from './facets.ts';
import { EVENT_KIND_WORDS } from './kind-words.ts';
import type { JoinedTopic, Library } from './library.ts';

export interface ThenAndNow {
  topic: JoinedTopic;
  /** The earliest change that we know. */
  then: TimelineRecord;
  /** The newest one that had happened when we last checked. */
  now: TimelineRecord;
  /** How many more we know of; some may be of the same day as the newest. */
  others: number;
}

/**
 * Topics with at least two dated changes, in their order. A change is a law, money, guidance or a programme: a promise or
 * a report changes nothing by itself. What lay ahead when we last checked is no part of "now".
 */
export function thenAndNow({ topics, site }: Library): ThenAndNow[] {
  return topics.all.flatMap((topic): ThenAndNow[] => {
    const changes = topic.timeline.filter(
      ({ kind, date }) => EVENT_KIND_WORDS[kind].knot === 'happened' && compareDates(date, site.checkedTo) <= 0,
    );
    const [then, now] = [changes[0], changes.at(-1)];
    return then && now && then !== now ? [{ topic, then, now, others: changes.length - 2 }] : [];
  });
}
