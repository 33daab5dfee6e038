/** Owns writing a zip file whose bytes depend on nothing but its content and one date. */
import { zipSync } from 'fflate';

/**
 * A zip of the files, in order of their names.
 *
 * @param files content by path, with forward slashes.
 * @param day the date that every file in the zip bears, as YYYY-MM-DD.
 * @throws {RangeError} when the day is not such a date from 1980 on, the first year that a zip can hold.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  // A zip holds local time, and the library asks the Date for it; noon of that day, here, is the same everywhere.
  const mtime = new Date(Number(year), Number(month) - 1, Number(date), 12);
  if (!(mtime.getFullYear() >= 1980)) throw new RangeError(`"${day}" is not a date from 1980 on, as YYYY-MM-DD`);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}
