/** Owns what a published set of data is: its name, its fields, and how the Library fills them. */
import type { Library } from '../model/library.ts';
import type { Citation } from '../model/schemas/common.ts';
import { formatPlace } from '../render/citations.ts';
import { formatDate, machineDate } from '../render/dates.ts';
import { inlineText, resolveInline } from '../render/inline.ts';
import type { Fields, RecordOf, SourcePlace } from './fields.ts';

/** A record as it is published. */
export type DataRecord = Readonly<Record<string, unknown>>;

export interface DataSet {
  /** Its name in addresses: it never changes. */
  id: string;
  title: string;
  /** What it holds, in one sentence. */
  description: string;
  /** The page of the site that lists the same for readers. */
  list: string;
  fields: Fields;
  records(library: Library): DataRecord[];
}

/** A set whose records TypeScript holds to its fields. */
export const dataSet = <const F extends Fields>(
  set: Omit<DataSet, 'fields' | 'records'> & { fields: F; records(library: Library): RecordOf<F>[] },
): DataSet => set;

/** Text with plain spaces: those that keep words on one line are for pages. */
export const plainSpaces = (words: string): string => words.replaceAll('\u00A0', ' ');

/** Words of a record as plain text, references resolved. */
export const plainText = (library: Library, prose: string): string =>
  plainSpaces(inlineText(resolveInline(library, prose).nodes));

/** The same of words that a record may not have. */
export const plainTextOr = (library: Library, prose: string | undefined): string | null =>
  prose === undefined ? null : plainText(library, prose);

/** A date as fields: for machines, and in words. */
export const dateIn = <const N extends string>(
  name: N,
  value: string,
): Record<N, string> & Record<`${N}Words`, string> =>
  ({ [name]: machineDate(value), [`${name}Words`]: plainSpaces(formatDate(value)) }) as Record<N, string> &
    Record<`${N}Words`, string>;

/** The same of a date that a record may not have. */
export const dateOr = <const N extends string>(
  name: N,
  value: string | undefined,
): Record<N, string | null> & Record<`${N}Words`, string | null> =>
  value === undefined
    ? ({ [name]: null, [`${name}Words`]: null } as Record<N, null> & Record<`${N}Words`, null>)
    : dateIn(name, value);

/** Citations as they are published. */
export const sourcePlaces = (cites: readonly Citation[]): SourcePlace[] =>
  cites.map((citation) => ({ source: citation.source, place: formatPlace(citation) || null }));

/** An address of this site: whole when the site has a place on the web, else from its root. */
export const onSite = ({ site }: Library, path: string): string => (site.address ?? '') + path;
