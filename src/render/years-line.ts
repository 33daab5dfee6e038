/** Owns what the drawn line of the timeline shows of each year: its knots, how many events they are, and where they are told. */
import { yearKnots } from '../charts/year-knots.ts';
import { EVENT_KIND_WORDS } from '../model/kind-words.ts';
import type { EventsByYear } from './views.ts';

export interface YearOnLine {
  year: string;
  count: number;
  /** The drawing of its knots, as SVG. */
  knots: string;
  /** Whether we know of nothing in the year before: the line is then broken. */
  isAfterGap: boolean;
}

/** The years of the timeline that have events, in their order. */
export const yearsLine = (years: EventsByYear): YearOnLine[] =>
  years.map(({ year, events }, at) => ({
    year,
    count: events.length,
    knots: yearKnots(events.map(({ kind }) => EVENT_KIND_WORDS[kind].knot)),
    isAfterGap: at > 0 && Number(year) - Number(years[at - 1]?.year) > 1,
  }));
