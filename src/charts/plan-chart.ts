/** Owns which chart fits a series, and which series get none, with the reason. */
import type { Series } from '../model/schemas/figure.ts';
import { seriesView, valueWithUnit } from '../render/series.ts';

/** One number of a chart. */
export interface Point {
  /** What it is about, such as a year: a row of the table. */
  label: string;
  /** `null` where the source gives none. */
  value: number | null;
  /** The number as it is shown: "39%", "£2,408", "not given". */
  shown: string;
  /** Whether it cannot be compared with those before it. */
  breakBefore: boolean;
}

/** The numbers of one kind: a column of the table, or its one row that is drawn. */
export interface Strand {
  name: string;
  points: readonly Point[];
}

export type ChartPlan =
  /** Numbers at dates: a line over the years, broken where the source breaks its series. */
  | { type: 'line'; strands: readonly Strand[]; note: string | undefined }
  /** Numbers of groups, areas or steps: a bar for each, from one line that stands for zero. */
  | { type: 'bars'; strands: readonly Strand[]; note: string | undefined }
  | { type: 'none'; why: string };

/** More bars than this are no longer read one by one on a phone. */
const MOST_BARS = 24;
/** With fewer numbers there is nothing to compare. */
const FEWEST_NUMBERS = 2;
const FEWEST_DATES = 3;
/** A row that stands at a date: "2021", "2010 to 2011", "31 March 2023". "Year 1" of a plan has no date yet. */
const DATED = /^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(\d{4})(?: to \d{4})?$/;

const yearOf = (label: string): number => Number(DATED.exec(label)?.[1]);

/** Whether the rows are dates with the same time between each two, so that a line between them is true to time. */
function areEvenlyDated(labels: readonly string[]): boolean {
  const years = labels.map(yearOf);
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? NaN));
  return labels.length >= FEWEST_DATES && steps.every((step) => step > 0 && step === steps[0]);
}

function strandsOf(series: Series): Strand[] {
  const { columns, rows, chartRow } = series;
  const shown = seriesView(series)
    .parts.flat()
    .map(({ cells }) => cells.map((cell) => valueWithUnit(cell, series)));
  const point = (row: number, column: number, label: string, breakBefore: boolean): Point => ({
    label,
    breakBefore,
    value: rows[row]?.values[column] ?? null,
    shown: shown[row]?.[column] ?? '',
  });
  const drawn = rows.findIndex(({ label }) => label === chartRow);
  if (chartRow !== undefined && drawn >= 0)
    return [{ name: chartRow, points: columns.map((label, column) => point(drawn, column, label, false)) }];
  return columns.map((name, column) => ({
    name,
    points: rows.map(({ label, breakBefore }, row) => point(row, column, label, breakBefore)),
  }));
}

/**
 * The chart that fits a series. A line needs dates that are evenly apart, a number for each, and none below zero;
 * everything else is bars, which can say "not given" in words and show on which side of zero a number is.
 * Every scale begins at zero: a small change must not look like a large one.
 */
export function planChart(series: Series): ChartPlan {
  // Nobody has a third more of an age: a bar that begins at zero would say so.
  if (series.unit === 'years-old') return { type: 'none', why: 'an age is a place in a life, not an amount' };
  const strands = strandsOf(series);
  const points = strands.flatMap((strand) => strand.points);
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length < FEWEST_NUMBERS)
    return { type: 'none', why: `it gives ${values.length} of its numbers, which leaves nothing to compare` };
  // Then every bar would have no length, and the chart would look broken.
  if (values.every((value) => value === 0)) return { type: 'none', why: 'all its numbers are zero' };
  const { unit } = seriesView(series);
  const note = series.scale === 'ones' ? undefined : `Numbers in ${unit}`;
  const isComplete = values.length === points.length && values.every((value) => value >= 0);
  if (isComplete && areEvenlyDated(strands[0]?.points.map(({ label }) => label) ?? []))
    return { type: 'line', strands, note };
  if (points.length > MOST_BARS)
    return {
      type: 'none',
      why: `${points.length} numbers are too many to read in one chart; name one row as its \`chartRow\``,
    };
  return { type: 'bars', strands, note };
}
