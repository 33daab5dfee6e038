/** Owns how record dates are shown: in full, never shortened (rule E-14). */
import type { RecordState } from '../model/schemas/common.ts';
import { DATE_FORMS, parseDate } from '../model/dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Keeps a date on one line (rule E-24). */
const NBSP = '\u00A0';

function parts(value: string) {
  const date = parseDate(value);
  if (!date) throw new RangeError(`"${value}" is not a date (${DATE_FORMS})`);
  return date;
}

/**
 * A record date in words, as exactly as it is known: "2 February 2023", "February 2023", "spring 2023" or "2023".
 *
 * @throws {RangeError} when the text is not a record date.
 */
export function formatDate(value: string): string {
  const { year, month, day, season } = parts(value);
  const name = season ?? (month === undefined ? undefined : MONTHS[month - 1]);
  return [day, name, year].filter((part) => part !== undefined).join(NBSP);
}

/** The date of an entry of the public record, in words. Of nothing found it is the date up to which we looked. */
export const formatUpdateDate = ({ state, date }: { state: RecordState; date: string }): string =>
  `${state === 'nothing-found' ? 'checked to ' : ''}${formatDate(date)}`;

/**
 * The month and year of a record date: "February 2023". A date that has no month is shown as it is.
 *
 * @throws {RangeError} when the text is not a record date.
 */
export function formatMonth(value: string): string {
  const { year, month } = parts(value);
  return month === undefined ? formatDate(value) : `${MONTHS[month - 1]}${NBSP}${year}`;
}

/**
 * The year of a record date: "2023".
 *
 * @throws {RangeError} when the text is not a record date.
 */
export const formatYear = (value: string): string => String(parts(value).year);

/**
 * The value of `<time datetime>`: the date itself, or its year for a season, which HTML has no form for.
 *
 * @throws {RangeError} when the text is not a record date.
 */
export const machineDate = (value: string): string => (parts(value).season ? formatYear(value) : value);
