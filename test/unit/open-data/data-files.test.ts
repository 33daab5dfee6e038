/** The files of the real records, as the programs of other people would read them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { isRecordDate } from '../../../src/model/dates.ts';
import type { Library } from '../../../src/model/library.ts';
import {
  CALENDAR_PATH,
  csvPath,
  feedPath,
  INDEX_PATH,
  jsonPath,
  schemaPath,
} from '../../../src/open-data/addresses.ts';
import { dataFiles } from '../../../src/open-data/data-files.ts';
import { dataSetsOf } from '../../../src/open-data/data-sets.ts';
import { realLibrary } from '../../content/library.ts';
import { childTexts, partList, readCsv, readXml } from './open-data.ts';
import words from '../../../_data/words.ts';

const DATA_SETS = dataSetsOf(words);

const library = await realLibrary();
const hosted: Library = { ...library, site: { ...library.site, address: 'https://example.org' } };

const textsOf = (from: Library) => new Map(dataFiles(from).map(({ path, text }) => [path, text]));
const files = textsOf(library);
const hostedFiles = textsOf(hosted);

const textAt = (path: string, among = files): string => {
  const text = among.get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  return text;
};

type Rows = Record<string, unknown>[];
interface SetFile {
  $schema: string;
  licence: { credit: string };
  release: { checkedTo: string };
  records: Rows;
}
const jsonOf = (set: string, among = files): SetFile => JSON.parse(textAt(jsonPath(set), among)) as SetFile;
const schemaOf = (set: string, among = files) => JSON.parse(textAt(schemaPath(set), among)) as { $id: string };
const setNames = DATA_SETS.map(({ id }) => id);

describe.each(setNames)('the set "%s"', (set) => {
  const { records, licence, $schema } = jsonOf(set);
  const fields = Object.entries(DATA_SETS.find(({ id }) => id === set)?.fields ?? {});

  it('is what its JSON Schema says, and the schema refuses what is not', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
    const check = ajv.compile(schemaOf(set));
    check(jsonOf(set));
    expect(check.errors ?? []).toEqual([]);
    expect(check({ ...jsonOf(set), records: [{ id: 'Not An Id' }] })).toBe(false);
    expect(new URL($schema, `https://example.org/${jsonPath(set)}`).pathname).toBe(`/${schemaPath(set)}`);
  });

  it('has records, each with exactly the fields that are explained, and its own id', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(Object.keys(record)).toEqual(fields.map(([name]) => name));
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('refers only to records that are there', () => {
    const idsIn = (of: string) => new Set(jsonOf(of).records.map(({ id }) => id));
    for (const [name, { refersTo, type }] of fields) {
      if (refersTo === undefined) continue;
      const known = idsIn(refersTo);
      const named = records.flatMap(({ [name]: value }): unknown[] => [value ?? []].flat());
      const ids = type === 'sources' ? (named as { source: string }[]).map(({ source }) => source) : named;
      expect(
        ids.filter((id) => !known.has(id)),
        name,
      ).toEqual([]);
    }
  });

  it('has real dates and plain texts', () => {
    const dates = fields.filter(([, { type }]) => type === 'date').map(([name]) => name);
    for (const record of records) {
      for (const name of dates) if (record[name] !== null) expect(isRecordDate(String(record[name])), name).toBe(true);
      const words = JSON.stringify(record);
      expect(words).not.toMatch(/\[\[|\]\]|\u00A0|<\/?[a-z]|undefined|\[object/);
    }
  });

  it('has the same in CSV, in the same order', () => {
    const [head, ...rows] = readCsv(textAt(csvPath(set)));
    expect(head).toEqual(fields.map(([name]) => name));
    expect(rows.length).toBe(records.length);
    for (const [at, row] of rows.entries()) {
      const record = records[at] ?? {};
      for (const [column, [name, { type }]] of fields.entries()) {
        const [cell = '', value] = [row[column], record[name]];
        if (value === null) expect(cell).toBe('');
        else if (type === 'number' || type === 'whole-number') expect(Number(cell)).toBe(value);
        else if (type === 'yes-or-no') expect(cell).toBe(value === true ? 'yes' : 'no');
        else if (type === 'ids' || type === 'texts') expect(partList(cell)).toEqual(value);
        else if (type === 'sources') expect(partList(cell).length).toBe((value as unknown[]).length);
        else expect(cell).toBe(value);
      }
    }
  });

  it('names its licence and how to credit it', () => {
    expect(licence.credit).toBe('Leaving Care Briefings, CC BY 4.0');
  });
});

describe('every statement', () => {
  it('has its sources: only where nothing was found, or a word has a meaning of our own, may there be none', () => {
    const bare = setNames.flatMap((set) =>
      jsonOf(set)
        .records.filter(({ sources }) => Array.isArray(sources) && sources.length === 0)
        .map(({ state }) => `${set} ${String(state)}`),
    );
    expect([...new Set(bare)].sort()).toEqual(['glossary undefined', 'updates nothing-found']);
  });
});

describe('the list of all files', () => {
  const index = JSON.parse(textAt(INDEX_PATH)) as {
    sets: { set: string; records: number; json: string; csv: string; schema: string }[];
    feeds: { atom: string }[];
    calendars: { ical: string }[];
  };

  it('names every file, and no other', () => {
    const named = [
      ...index.sets.flatMap(({ json, csv, schema }) => [json, csv, schema]),
      ...index.feeds.map(({ atom }) => atom),
      ...index.calendars.map(({ ical }) => ical),
    ];
    expect(named.map((path) => path.slice(1)).sort()).toEqual([...files.keys()].filter((p) => p !== INDEX_PATH).sort());
    for (const { set, records } of index.sets) expect(records, set).toBe(jsonOf(set).records.length);
  });
});

describe('a site with an address', () => {
  it('names itself in schemas, records, feeds and the calendar', () => {
    expect(schemaOf('promises', hostedFiles).$id).toBe('https://example.org/data/v1/schemas/promises.json');
    expect(jsonOf('promises', hostedFiles).records[0]?.['page']).toMatch(/^https:\/\/example\.org\/promises\//);
    expect(textAt(feedPath(), hostedFiles)).toContain('href="https://example.org/feeds/changes.atom"');
    expect(textAt(CALENDAR_PATH, hostedFiles)).toMatch(/^URL:https:\/\/example\.org\//m);
  });

  it('keeps the ids of its feeds, of their entries and of its dates, so that nobody sees everything as new', () => {
    const idsOf = (among: Map<string, string>) =>
      [...textAt(feedPath(), among).matchAll(/<id>[^<]+/g), ...textAt(CALENDAR_PATH, among).matchAll(/^UID:.+/gm)].map(
        ([id]) => id,
      );
    expect(idsOf(files).length).toBeGreaterThan(100);
    expect(idsOf(hostedFiles)).toEqual(idsOf(files));
  });
});

describe('a site without an address', () => {
  it('names none, and lets its schemas have ids that are whole all the same', () => {
    for (const [path, text] of files) expect(text.includes('://null') || text.includes('"null/'), path).toBe(false);
    expect(schemaOf('promises').$id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(textAt(CALENDAR_PATH)).not.toMatch(/^URL:/m);
    expect(jsonOf('promises').records[0]?.['page']).toMatch(/^\/promises\//);
  });
});

describe.each([undefined, ...library.topics.all.map(({ id }) => id)])('the feed of %s', (topic) => {
  it.each([
    ['without an address', files],
    ['with one', hostedFiles],
  ])('has all that Atom asks for, %s', (_, among) => {
    const feed = readXml(textAt(feedPath(topic), among));
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author', 'rights'])
      expect(childTexts(feed, name).length, name).toBe(1);
    const entries = [...feed.getElementsByTagName('entry')];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(100);
    const ids = entries.flatMap((entry) => childTexts(entry, 'id'));
    expect(new Set([...ids, ...childTexts(feed, 'id')]).size).toBe(entries.length + 1);
    const days = entries.flatMap((entry) => childTexts(entry, 'updated'));
    for (const time of [...days, ...childTexts(feed, 'updated')]) expect(time).toMatch(/^\d{4}-\d\d-\d\dT12:00:00Z$/);
    expect(days).toEqual([...days].sort().reverse());
    expect((childTexts(feed, 'updated')[0] ?? '') >= (days[0] ?? '')).toBe(true);
    for (const entry of entries) {
      expect(childTexts(entry, 'title')[0]).not.toBe('');
      expect(entry.getElementsByTagName('link').length).toBe(1);
      if (topic !== undefined)
        expect([...entry.getElementsByTagName('category')].map((of) => of.getAttribute('term'))).toContain(topic);
    }
  });
});

describe('the feed of all changes', () => {
  it('tells of news, and not that nothing was found', () => {
    const titles = [...readXml(textAt(feedPath())).getElementsByTagName('entry')].flatMap((e) =>
      childTexts(e, 'title'),
    );
    expect(titles.filter((title) => title.startsWith('We found no news'))).toEqual([]);
    expect(titles.filter((title) => title.startsWith('Briefing: ')).length).toBeGreaterThan(5);
    expect(titles.filter((title) => title.startsWith('Law, in force: ')).length).toBeGreaterThan(0);
  });
});

describe('the calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(textAt(CALENDAR_PATH)) as never);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('has whole days that all lie after what we know, soonest first, each by its own name', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const days = events.map(({ startDate }) => startDate.toString());
    expect(days.length).toBeGreaterThan(5);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day <= '2026-06-30')).toEqual([]);
    expect(days).toEqual([...days].sort());
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { startDate, endDate } of events) expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
  });

  it('says of a date that is known only to the year that it is, and what has come of a promise', () => {
    const jobs = events.find(({ summary }) => summary === 'Promise due: New jobs for care leavers (2027)');
    expect(jobs?.startDate.toString()).toBe('2027-12-31');
    expect(jobs?.description).toContain('The date is only known as 2027. This is its last day.');
    expect(jobs?.description).toContain('We found no news, checked to June 2026.');
  });
});
