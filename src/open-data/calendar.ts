/** Owns the calendar of the dates ahead (iCalendar, RFC 5545). */
import type { Library } from '../model/library.ts';
import { firstDay } from '../model/dates.ts';
import { formatDate } from '../render/dates.ts';
import { ourCredit } from '../render/our-licence.ts';
import { onSite, plainSpaces } from './data-set.ts';
import type { DateAhead } from './dates-ahead.ts';
import { stableUuid } from './stable-id.ts';

/** The most bytes of a line, its end not counted: RFC 5545, section 3.1. */
const LINE_BYTES = 75;

/** What a text may not hold: control characters (RFC 5545, section 3.1), and half a character, which UTF-8 cannot write. */
const NOT_IN_TEXT = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu;

/** A text as a value. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_IN_TEXT, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A line in parts of at most 75 bytes, none of which cuts a character. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      // The space that marks what follows as the same line counts too.
      part = ' ';
      bytes = 1;
    }
    part += char;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** The day after, as YYYY-MM-DD. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** What the calendar is called. */
export const calendarName = ({ site }: Library): string => `${site.name}: dates ahead`;

/** The calendar. Each date is a whole day that leaves the reader free; a date that is not exact says so. */
export function iCalendar(library: Library, dates: readonly DateAhead[]): string {
  const { site } = library;
  const made = `${compact(firstDay(site.released))}T120000Z`;
  const event = ({ id, title, text, day, words, isExact, path, topics }: DateAhead): string[] => [
    'BEGIN:VEVENT',
    `UID:${stableUuid(site, id)}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escapeText(isExact ? title : `${title} (${words})`)}`,
    `DESCRIPTION:${escapeText(
      [
        text,
        ...(isExact ? [] : [`The date is only known as ${words}. This is its last day.`]),
        `${ourCredit(site)}. Checked to ${plainSpaces(formatDate(site.checkedTo))}.`,
      ].join('\n'),
    )}`,
    ...(topics.length > 0
      ? [`CATEGORIES:${topics.map((topic) => escapeText(library.topics.byId[topic]?.name ?? topic)).join(',')}`]
      : []),
    // A calendar program has no place to start from: without an address of the site there is no link.
    ...(site.address === null ? [] : [`URL:${onSite(library, path)}`]),
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.publisher)}//${escapeText(site.name)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(calendarName(library))}`,
    // What most programs read in its place.
    `X-WR-CALNAME:${escapeText(calendarName(library))}`,
    ...dates.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
