/** Whatever words stand in a record: they come out of every format as the same words, never as markup or a formula. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { iCalendar } from '../../../src/open-data/calendar.ts';
import type { Change } from '../../../src/open-data/changes.ts';
import { toCsv } from '../../../src/open-data/csv.ts';
import type { DateAhead } from '../../../src/open-data/dates-ahead.ts';
import { atomFeed } from '../../../src/open-data/feed.ts';
import { number, sources, text, texts, type Fields } from '../../../src/open-data/fields.ts';
import { toJson } from '../../../src/open-data/json.ts';
import { tinyLibrary } from '../model/tiny.ts';
import { childTexts, partList, readCsv, readXml } from './open-data.ts';

// The same words in every run: a failure is then of the change that is tested.
fc.configureGlobal({ seed: 20_261_125, numRuns: 100 });

let library: Library;
beforeAll(async () => {
  library = await tinyLibrary();
});

/** Words of a record, evil ones included: none is empty, and none begins or ends with white space. */
const words = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n<>&"\'|\\;,:]]>{}aé£😀\u2028') }),
    fc.constantFrom(
      "=cmd|' /C calc'!A0",
      '+1+1',
      '-2+3',
      '@SUM(1)',
      '＝1',
      '</summary><script>alert(1)</script>',
      ']]>',
      '&amp;',
      'BEGIN:VEVENT\r\nSUMMARY:x',
      'a, b; c\\n',
      '"quoted", and \'so\'',
      'half a \uD83D character',
    ),
  )
  .map((given) => given.trim())
  .filter((given) => given !== '');

/** The same as a file of UTF-8 can hold them: half a character is none. */
const inUtf8 = words.map((given) => given.replace(/\p{Surrogate}/gu, '\uFFFD'));

const FIELDS: Fields = { words: text(''), list: texts(''), value: number(''), sources: sources() };
const SET = { id: 'x', title: 'X', description: 'X', list: '/', fields: FIELDS, records: () => [] };

describe('any words', () => {
  it('come out of JSON as they are', () => {
    fc.assert(
      fc.property(words, fc.array(words), (one, list) => {
        const records = [{ words: one, list, value: 1, sources: [] }];
        expect((JSON.parse(toJson(library, SET, records)) as { records: unknown }).records).toEqual(records);
      }),
    );
  });

  it('come out of CSV as they are, but for an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(inUtf8, fc.array(inUtf8), fc.double({ noNaN: true, noDefaultInfinity: true }), (one, list, value) => {
        const csv = toCsv(SET, [
          { words: one, list, value, sources: [{ source: 'act', place: one }] },
          { words: 'next', list: [], value: null, sources: [{ source: 'act', place: null }] },
        ]);
        const [head, cells, next] = readCsv(csv);
        expect(head).toEqual(Object.keys(FIELDS));
        expect(next).toEqual(['next', '', '', 'act']);
        const [shown = '', joined = '', digits = '', cited = ''] = cells ?? [];
        for (const cell of [shown, joined, cited]) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect([one, `'${one}`]).toContain(shown);
        expect(shown === one).toBe(!/^[=+\-@\t\r＝＋－＠]/.test(one));
        const [first = ''] = list;
        expect(partList(/^[=+\-@\t\r＝＋－＠]/.test(first) ? joined.slice(1) : joined)).toEqual(list);
        expect(Number(digits)).toBe(value === 0 ? 0 : value);
        expect(partList(cited)).toEqual([`act: ${one}`]);
      }),
    );
  });

  it('come out of Atom as they are, but for characters that XML cannot hold', () => {
    const entry: Change = { id: 'one', title: '', text: '', day: '2026-01-02', path: '/x/', topics: [] };
    fc.assert(
      fc.property(words, words, (title, summary) => {
        const feed = readXml(atomFeed(library, { changes: [{ ...entry, title, text: summary }] }));
        const entries = [...feed.getElementsByTagName('entry')];
        expect(entries.length).toBe(1);
        const [found] = entries;
        if (!found) return;
        expect(found.getElementsByTagName('*').length).toBe(5);
        // What https://www.w3.org/TR/xml/#charsets leaves out
        const inXml = (given: string) =>
          given.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
        expect(childTexts(found, 'title')).toEqual([inXml(title)]);
        expect(childTexts(found, 'summary')).toEqual([inXml(summary)]);
      }),
    );
  });

  it('come out of the calendar as they are, but for control characters, in lines of 75 bytes', () => {
    const date: DateAhead = {
      id: 'one',
      title: '',
      text: '',
      day: '2027-02-28',
      words: '28 February 2027',
      isExact: true,
      path: '/x/',
      topics: [],
    };
    fc.assert(
      fc.property(words, words, (title, about) => {
        const calendar = iCalendar(library, [{ ...date, title, text: about }]);
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent');
        expect(events.length).toBe(1);
        const inText = (given: string) =>
          given
            .replace(/\r\n?/g, '\n')
            // What RFC 5545, section 3.1, leaves out
            .replace(/[\0-\x08\x0B-\x1F\x7F]|\p{Surrogate}/gu, '\uFFFD');
        const [event] = events;
        expect(event?.getFirstPropertyValue('summary')).toBe(inText(title));
        expect(String(event?.getFirstPropertyValue('description')).startsWith(`${inText(about)}\n`)).toBe(true);
      }),
    );
  });
});

describe('a number below zero', () => {
  it('stays a number in CSV, and an empty value is an empty cell', () => {
    const csv = toCsv({ fields: { value: number('') } }, [{ value: -5.5 }, { value: null }, { value: 0 }]);
    expect(readCsv(csv)).toEqual([['value'], ['-5.5'], [''], ['0']]);
  });
});

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 says', () => {
    const csv = toCsv({ fields: { words: text('') } }, [{ words: '£5, “so”' }]);
    expect(csv).toBe('\uFEFFwords\r\n"£5, “so”"\r\n');
  });
});
