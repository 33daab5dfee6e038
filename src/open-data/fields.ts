/** Owns the kinds of field that a published record can have. JSON Schema, CSV, the tables on pages and the promise of stability are all made from these. */

/** A source, and the place in it that says what the record says. */
export interface SourcePlace {
  /** The id of a record of the set "sources". */
  source: string;
  /** Such as "page 31"; null when the source is short, or names no places. */
  place: string | null;
}

export type FieldType =
  'id' | 'text' | 'date' | 'number' | 'whole-number' | 'yes-or-no' | 'address' | 'choice' | 'ids' | 'texts' | 'sources';

/** One field of a set. `T` is the type of its values, which no field holds: only TypeScript looks at it. */
export interface Field<T = unknown> {
  type: FieldType;
  /** What it holds, in a sentence or two, for people who use the data. */
  description: string;
  /** Whether a record may have nothing here: null in JSON, an empty cell in CSV. */
  isOptional: boolean;
  /** Of a choice: every value that there is. */
  values?: readonly string[];
  /** Of an id or ids: the set that has those records. */
  refersTo?: string;
  readonly holds?: T;
}

export type Fields = Readonly<Record<string, Field>>;

/** A record with these fields: every one of them is there, with null for nothing. */
export type RecordOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

const field = <T>(type: FieldType, description: string, more: Pick<Field, 'values' | 'refersTo'> = {}): Field<T> => ({
  type,
  description,
  isOptional: false,
  ...more,
});

/** The name of a record. It never changes, and no other record of the set has it. */
export const ownId = (): Field<string> => field('id', 'The id of this record. It stays the same for ever.');

/** The id of a record of another set. */
export const idOf = (set: string, description: string): Field<string> => field('id', description, { refersTo: set });

/** Ids of records of another set. */
export const idsOf = (set: string, description: string): Field<readonly string[]> =>
  field('ids', description, { refersTo: set });

/** Plain text: no markup, and no reference that is not resolved. */
export const text = (description: string): Field<string> => field('text', description);
export const texts = (description: string): Field<readonly string[]> => field('texts', description);

/** ISO 8601: YYYY-MM-DD, YYYY-MM or YYYY, as exactly as it is known. A season, which ISO 8601 has no form for, is its year. */
export const date = (description: string): Field<string> => field('date', description);

/** The same date for people. It alone says a season. */
export const dateWords = (of: string): Field<string> =>
  field('text', `The same as “${of}”, in words. A season, such as “summer 2016”, stands only here.`);

export const number = (description: string): Field<number> => field('number', description);
export const wholeNumber = (description: string): Field<number> => field('whole-number', description);
export const yesOrNo = (description: string): Field<boolean> => field('yes-or-no', description);

/** An address of the web, or of a page of this site from its root. */
export const address = (description: string): Field<string> => field('address', description);

/** One of some words. */
export const choice = <const V extends string>(values: readonly V[], description: string): Field<V> =>
  field('choice', description, { values });

/** The sources of a record. */
export const sources = (): Field<readonly SourcePlace[]> =>
  field('sources', 'The sources that say it, by their ids in the set “sources”, each with the place in it.', {
    refersTo: 'sources',
  });

/** Where the site shows the record. */
export const page = (): Field<string> => field('address', 'Where this site shows the record.');

/** The same field, where a record may have nothing. */
export const maybe = <T>(of: Field<T>): Field<T | null> => ({ ...of, isOptional: true }) as Field<T | null>;
