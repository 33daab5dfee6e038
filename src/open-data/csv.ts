/**
 * Owns the CSV files of the published sets: RFC 4180, in UTF-8 with a byte order mark, which Excel needs to read "£" and
 * "’" right and which other programs skip.
 */
import { stringify } from 'csv-stringify/sync';
import type { DataRecord, DataSet } from './data-set.ts';
import type { Field, SourcePlace } from './fields.ts';

const BETWEEN = ' | ';

/** A value inside a list. A bar of its own gets a backslash, so that the list can be parted again. */
const listed = (value: string): string => value.replace(/[\\|]/g, '\\$&');

const sourceWords = ({ source, place }: SourcePlace): string => listed(place === null ? source : `${source}: ${place}`);

/** The cell of a field: a number, or words. */
export function cellOf({ type }: Pick<Field, 'type'>, value: unknown): number | string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return String(value);
  const words = type === 'sources' ? (value as SourcePlace[]).map(sourceWords) : (value as string[]).map(listed);
  return words.join(BETWEEN);
}

/**
 * The CSV file of a set. A cell of words that a spreadsheet would run as a formula begins with an apostrophe, as OWASP
 * advises (https://owasp.org/www-community/attacks/CSV_Injection); negative numbers stay numbers.
 */
export function toCsv({ fields }: Pick<DataSet, 'fields'>, records: readonly DataRecord[]): string {
  const columns = Object.entries(fields);
  const rows = records.map((record) => columns.map(([name, field]) => cellOf(field, record[name])));
  return stringify([columns.map(([name]) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
