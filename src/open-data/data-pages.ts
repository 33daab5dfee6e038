/** Owns what the pages about open data show: the sets with their fields and examples, the feeds and the calendar. */
import type { Library } from '../model/library.ts';
import { formatBytes } from '../render/bytes.ts';
import { ourCredit } from '../render/our-licence.ts';
import {
  CALENDAR_PATH,
  csvPath,
  dataPage,
  dataVersion,
  feedPath,
  INDEX_PATH,
  jsonPath,
  schemaPath,
} from './addresses.ts';
import { toCsv } from './csv.ts';
import type { DataRecord } from './data-set.ts';
import { filledSets, type FilledSet } from './data-files.ts';
import { datesAhead } from './dates-ahead.ts';
import type { Field } from './fields.ts';

export interface FieldView {
  name: string;
  description: string;
  /** What kind of value it has, in words. */
  kind: string;
  /** Of a choice: every value. */
  values: readonly string[];
}

export interface FileView {
  /** What kind of file it is. */
  kind: string;
  href: string;
  size: string;
}

export interface DataSetView {
  id: string;
  title: string;
  description: string;
  href: string;
  /** The page with the same for readers. */
  list: string;
  count: number;
  files: FileView[];
  schema: FileView;
  fields: FieldView[];
  /** Empty, as the next, when the set has no record yet. */
  exampleJson: string;
  exampleCsv: string;
}

const KIND_WORDS: Readonly<Record<Field['type'], string>> = {
  id: 'id',
  text: 'text',
  date: 'date',
  number: 'number',
  'whole-number': 'whole number',
  'yes-or-no': 'true or false (in CSV yes or no)',
  address: 'address',
  choice: 'one of some words',
  ids: 'list of ids',
  texts: 'list of texts',
  sources: 'list of sources with places',
};

function kindWords({ type, refersTo, isOptional }: Field): string {
  const kind = refersTo !== undefined && type !== 'sources' ? `${KIND_WORDS[type]} in “${refersTo}”` : KIND_WORDS[type];
  return isOptional ? `${kind}, or nothing` : kind;
}

/** The record with the most to show, and of those the shortest; none when there is no record yet. */
function example(records: readonly DataRecord[]): DataRecord | undefined {
  const empty = (record: DataRecord): number =>
    Object.values(record).filter((value) => value === null || (Array.isArray(value) && value.length === 0)).length;
  return [...records].sort((a, b) => empty(a) - empty(b) || JSON.stringify(a).length - JSON.stringify(b).length)[0];
}

const file = (kind: string, path: string, text: string): FileView => ({
  kind,
  href: `/${path}`,
  size: formatBytes(Buffer.byteLength(text)),
});

function setView({ set, records, json, csv, schema }: FilledSet): DataSetView {
  const shown = example(records);
  return {
    id: set.id,
    title: set.title,
    description: set.description,
    href: dataPage(set.id),
    list: set.list,
    count: records.length,
    files: [file('JSON', jsonPath(set.id), json), file('CSV', csvPath(set.id), csv)],
    schema: file('JSON Schema', schemaPath(set.id), schema),
    fields: Object.entries(set.fields).map(([name, field]) => ({
      name,
      description: field.description,
      kind: kindWords(field),
      values: field.values ?? [],
    })),
    exampleJson: shown ? JSON.stringify(shown, null, 2) : '',
    // The mark at the beginning is for programs.
    exampleCsv: shown ? toCsv(set, [shown]).slice(1).trimEnd() : '',
  };
}

/** The page of each set. */
export const dataSetViews = (library: Library): DataSetView[] => filledSets(library).map(setView);

/** What the page of all sets says. */
export const openData = (library: Library) => ({
  version: dataVersion,
  index: `/${INDEX_PATH}`,
  credit: ourCredit(library.site),
});

/** What the page about following the site lists. */
export const followView = (library: Library) => ({
  all: `/${feedPath()}`,
  topics: library.topics.all.map(({ id, name }) => ({ name, href: `/${feedPath(id)}` })),
  calendar: `/${CALENDAR_PATH}`,
  dates: datesAhead(library),
});
