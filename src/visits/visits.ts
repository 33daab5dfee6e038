/**
 * Owns what a browser remembers of the briefings that its reader opened, and what has changed since. It counts the
 * changes that a briefing lists, then and now, and compares no dates: a change may be dated days before it is online, a
 * kept copy may be old, and a clock may be wrong. Lists of changes only ever grow.
 */

/** Where it stands in the storage of the browser. Another form of it gets another number. */
export const STORAGE_KEY = 'visits-1';

/** How many changes a briefing listed, and the day, as "2026-11-03", in the time of the reader. */
type Seen = readonly [changes: number, day: string];

/** The last time, and the time before it that told something else: on another day, or with another list. */
export type Visit = readonly [now: Seen, before?: Seen];

/** By the id of the briefing. */
export type Visits = Readonly<Record<string, Visit>>;

const isSeen = (value: unknown): value is Seen =>
  Array.isArray(value) && Number.isInteger(value[0]) && /^\d{4}-\d\d-\d\d$/.test(String(value[1]));

const isVisit = (value: unknown): value is Visit => Array.isArray(value) && value.length > 0 && value.every(isSeen);

/** What is written in a text. What was not written by us is passed over. */
export function readVisits(text: string | null): Visits {
  try {
    const entries = Object.entries(JSON.parse(text ?? '{}') as Record<string, unknown>);
    return Object.fromEntries(entries.filter((entry): entry is [string, Visit] => isVisit(entry[1])));
  } catch {
    return {};
  }
}

/** A visit more. Opening a page again on the same day is the same visit, so that what is new stays new on that day. */
export function visited(earlier: Visit | undefined, changes: number, day: string): Visit {
  if (!earlier) return [[changes, day]];
  const [now] = earlier;
  return now[0] === changes && now[1] === day ? earlier : [[changes, day], now];
}

/** How many of its changes a reader has not had before them; 0 when they were never there. */
export const unseen = (seen: Seen | undefined, changes: number): number => (seen ? Math.max(0, changes - seen[0]) : 0);
