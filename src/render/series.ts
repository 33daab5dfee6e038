/** Owns how a table of numbers is shown: its unit in words, its numbers with the decimals of the source, its breaks. */
import type { FigureUnit, Series } from '../model/schemas/figure.ts';

const UNIT_WORDS: Readonly<Record<FigureUnit, string>> = {
  pounds: '£',
  percent: '%',
  people: 'people',
  'years-old': 'years old',
  years: 'years',
  count: '',
};
const SCALE_WORDS: Readonly<Record<Series['scale'], string>> = { ones: '', millions: 'million', billions: 'billion' };

export interface SeriesRow {
  label: string;
  cells: string[];
}

export interface SeriesView {
  /** What one number counts, in words: "£ million", "people". Empty for a bare count. */
  unit: string;
  /** Rows that can be compared with each other; a new part begins where the source breaks its series. */
  parts: SeriesRow[][];
}

/** What stands in the place of a number that the source does not give. */
export const NOT_GIVEN = 'not given';

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** A series as its table shows it. A number that the source does not give is "not given". */
export function seriesView({ unit, scale, rows }: Pick<Series, 'unit' | 'scale' | 'rows'>): SeriesView {
  const decimals = Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => decimalsOf(value ?? 0))));
  const format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const parts: SeriesRow[][] = [[]];
  for (const { label, values, breakBefore } of rows) {
    if (breakBefore) parts.push([]);
    // A hyphen would be read as "dash" or left out; the minus sign is read as "minus".
    const cells = values.map((value) => (value === null ? NOT_GIVEN : format.format(value).replace('-', '−')));
    parts.at(-1)?.push({ label, cells });
  }
  return { unit: [UNIT_WORDS[unit], SCALE_WORDS[scale]].filter(Boolean).join(' '), parts };
}

/** A number of such a table with its unit, where that is short: "39%", "£2,408", "−£5". Others stay as they are. */
export function valueWithUnit(cell: string, { unit, scale }: Pick<Series, 'unit' | 'scale'>): string {
  if (cell === NOT_GIVEN) return cell;
  if (unit === 'percent') return `${cell}%`;
  return unit === 'pounds' && scale === 'ones' ? cell.replace(/^−?/, '$&£') : cell;
}

/** What the numbers of a series count, and where, in a sentence or two; '' when there is nothing to say. */
export function whatNumbersCount(series: Pick<Series, 'unit' | 'scale' | 'rows' | 'who' | 'where'>): string {
  const { who, where } = series;
  const { unit } = seriesView(series);
  const counts = who ? `Counts: ${who}. ` : '';
  return unit ? `Numbers in: ${unit}. ${counts}${where}.` : counts && `${counts}${where}.`;
}

/** What a break in a series means, as prose. */
export const breakWords = ({ breakNote }: Pick<Series, 'breakNote'>): string =>
  breakNote ?? 'The numbers above cannot be compared with those below.';
