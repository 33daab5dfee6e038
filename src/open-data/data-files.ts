/** Owns the list of the files of open data that the site publishes, with their text. */
import type { Library } from '../model/library.ts';
import { groupBy } from '../model/lists.ts';
import { CALENDAR_PATH, csvPath, feedPath, INDEX_PATH, jsonPath, schemaPath } from './addresses.ts';
import { calendarName, iCalendar } from './calendar.ts';
import { allChanges } from './changes.ts';
import { toCsv } from './csv.ts';
import { onSite, type DataRecord, type DataSet } from './data-set.ts';
import { dataSetsOf } from './data-sets.ts';
import { datesAhead } from './dates-ahead.ts';
import { atomFeed, feedTitle } from './feed.ts';
import { envelope, setInIndex, toJson } from './json.ts';
import { jsonSchema } from './json-schema.ts';

export interface DataFile {
  /** Below the top folder of the site. */
  path: string;
  text: string;
}

/** A set with its records, made once for all its files and its page. */
export interface FilledSet {
  set: DataSet;
  records: DataRecord[];
  json: string;
  csv: string;
  schema: string;
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const filled = new WeakMap<Library, FilledSet[]>();

/** Every set with its records and files. */
export function filledSets(library: Library): FilledSet[] {
  const known = filled.get(library);
  if (known) return known;
  const sets = dataSetsOf(library.words).map((set) => {
    const records = set.records(library);
    return {
      set,
      records,
      json: toJson(library, set, records),
      csv: toCsv(set, records),
      schema: written(jsonSchema(set, library.site)),
    };
  });
  filled.set(library, sets);
  return sets;
}

/** Every file of open data. The same Library gives the same bytes. */
export function dataFiles(library: Library): DataFile[] {
  const sets = filledSets(library);
  const changes = allChanges(library);
  const changesOf = groupBy(changes, ({ topics }) => topics);
  const feeds = [
    { path: feedPath(), title: feedTitle(library), text: atomFeed(library, { changes }) },
    ...library.topics.all.map((topic) => ({
      path: feedPath(topic.id),
      title: feedTitle(library, topic),
      text: atomFeed(library, { topic, changes: changesOf.get(topic.id) ?? [] }),
    })),
  ];
  const index = {
    title: `${library.site.name}: open data`,
    ...envelope(library),
    sets: sets.map(({ set, records }) => setInIndex(library, set, records.length)),
    feeds: feeds.map(({ path, title }) => ({ title, atom: onSite(library, `/${path}`) })),
    calendars: [{ title: calendarName(library), ical: onSite(library, `/${CALENDAR_PATH}`) }],
  };
  return [
    { path: INDEX_PATH, text: written(index) },
    ...sets.flatMap(({ set, json, csv, schema }) => [
      { path: jsonPath(set.id), text: json },
      { path: csvPath(set.id), text: csv },
      { path: schemaPath(set.id), text: schema },
    ]),
    ...feeds.map(({ path, text }) => ({ path, text })),
    { path: CALENDAR_PATH, text: iCalendar(library, datesAhead(library)) },
  ];
}
