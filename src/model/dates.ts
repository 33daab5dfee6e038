/** Owns record dates: ISO 8601 dates of day, month or year precision, and seasons. Text to date, order, precision. */

export const DATE_FORMS = 'YYYY-MM-DD, YYYY-MM, YYYY-spring (or summer, autumn, winter) or YYYY';

export type Precision = 'day' | 'month' | 'season' | 'year';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export interface DateParts {
  precision: Precision;
  year: number;
  /** 1 to 12; only with precision "month" or "day". */
  month?: number;
  /** 1 to 31; only with precision "day". */
  day?: number;
  /** Only with precision "season". */
  season?: Season;
}

const PATTERN = /^(\d{4})(?:-(?:(spring|summer|autumn|winter)|(\d{2})(?:-(\d{2}))?))?$/;

/** The parts of a record date, or undefined when the text is not a real date in one of the forms. */
export function parseDate(value: string): DateParts | undefined {
  const match = PATTERN.exec(value);
  if (!match) return undefined;
  const [, y, season, m, d] = match;
  const year = Number(y);
  if (year < 1800 || year > 2200) return undefined;
  if (season) return { precision: 'season', year, season: season as Season };
  if (m === undefined) return { precision: 'year', year };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { precision: 'month', year, month };
  const day = Number(d);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) return undefined;
  return { precision: 'day', year, month, day };
}

/** Whether the text is a real date in one of the record forms. */
export const isRecordDate = (value: string): boolean => parseDate(value) !== undefined;

const SEASON_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * A text that sorts record dates in time order. A vaguer date sorts before the exact ones inside it,
 * so that "2023" comes before "2023-02-02". Seasons count from the month in which they begin in the UK.
 *
 * @throws {RangeError} when the text is not a record date.
 */
export function dateKey(value: string): string {
  const parts = parseDate(value);
  if (!parts) throw new RangeError(`"${value}" is not a date (${DATE_FORMS})`);
  const month = parts.season ? SEASON_MONTH[parts.season] : (parts.month ?? 0);
  return [parts.year, month, parts.day ?? 0].map((n) => String(n).padStart(4, '0')).join('-');
}

/** Orders two record dates, earliest first; for use with `Array.prototype.sort`. */
export const compareDates = (a: string, b: string): number => {
  const [ka, kb] = [dateKey(a), dateKey(b)];
  return ka < kb ? -1 : ka > kb ? 1 : 0;
};

const MONTHS_IN_SEASON = 3;
const MONTHS_IN_YEAR = 12;

/** The first and the last month that a date may mean, as months since year 0, and the day when it is known. */
function span(value: string): { first: number; last: number; day: number | undefined } {
  const parts = parseDate(value);
  if (!parts) throw new RangeError(`"${value}" is not a date (${DATE_FORMS})`);
  const start = parts.season ? SEASON_MONTH[parts.season] : (parts.month ?? 1);
  const months = parts.season ? MONTHS_IN_SEASON : parts.month === undefined ? MONTHS_IN_YEAR : 1;
  const first = parts.year * MONTHS_IN_YEAR + start;
  return { first, last: first + months - 1, day: parts.day };
}

/** A day as YYYY-MM-DD; `month` counts from year 0, and a day of 0 is the last of the month before. */
const isoDay = (month: number, day: number): string => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor((month - 1) / MONTHS_IN_YEAR), (month - 1) % MONTHS_IN_YEAR, day);
  return date.toISOString().slice(0, 10);
};

/**
 * The first day that a record date may mean, as YYYY-MM-DD.
 *
 * @throws {RangeError} when the text is not a record date.
 */
export function firstDay(value: string): string {
  const { first, day } = span(value);
  return isoDay(first, day ?? 1);
}

/**
 * The last day that a record date may mean, as YYYY-MM-DD. A winter ends in the year after.
 *
 * @throws {RangeError} when the text is not a record date.
 */
export function lastDay(value: string): string {
  const { last, day } = span(value);
  return day === undefined ? isoDay(last + 1, 0) : isoDay(last, day);
}

/**
 * Whether it is certain which of two record dates came first. "2023" and "2023-02-02" cannot be told apart in time, nor
 * can a season and a month in it.
 *
 * @throws {RangeError} when a text is not a record date.
 */
export function canOrder(a: string, b: string): boolean {
  const [one, other] = [span(a), span(b)];
  if (one.last < other.first || other.last < one.first) return true;
  return one.day !== undefined && other.day !== undefined && one.day !== other.day;
}
