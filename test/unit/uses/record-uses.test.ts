import { describe, expect, test } from 'vitest';
import { findRecords } from '../../../src/cli/find-records.ts';
import type { CollectionName } from '../../../src/model/schemas/common.ts';
import { formatUses, recordUses, type PlaceKind } from '../../../src/uses/record-uses.ts';
import { editPlain, tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();

const placesOf = (collection: CollectionName, id: string, kind: PlaceKind, from = library) =>
  recordUses(from, { collection, id })
    .places.filter((place) => place.kind === kind)
    .map(({ address }) => address);
const why = (collection: CollectionName, id: string, address: string): string[] | undefined =>
  recordUses(library, { collection, id }).places.find((place) => place.address === address)?.because;

const PLAIN = 'src/content/briefings/tiny/plain.md';

describe('why a page shows a record', () => {
  test('names the line of what the author wrote', () => {
    expect(why('figures', 'children-who-swing', '/briefings/tiny/')).toEqual([
      `${PLAIN}:5 [[figure:children-who-swing]]`,
    ]);
  });

  test('names the row of Easy Read', () => {
    expect(why('figures', 'children-who-swing', '/briefings/tiny/easy-read/')).toEqual([
      'src/content/briefings/tiny/easy-read.ts sections[0].rows[0].lines[0]',
    ]);
  });

  test('names the record and field of another record, on the page of that one', () => {
    expect(why('timeline', 'report-published', '/glossary/a-to-c/#accessible-swing')).toBeUndefined();
    expect(why('sources', 'playground-report', '/glossary/a-to-c/#accessible-swing')).toEqual([
      'glossary/accessible-swing, field cites[0].source',
    ]);
  });

  test('sees what a thread brings along: its answer, and the sources of its steps', () => {
    const thread = `${PLAIN}:17 [[thread:more-swings]]`;
    expect(why('responses', 'yes-to-swings', '/briefings/tiny/')).toContain(thread);
    expect(why('sources', 'town-letter', '/briefings/tiny/')).toContain(thread);
  });

  test('sees the answer in a list of answers', () => {
    const shown = tinyLibrary((content) => editPlain(content, '[[thread:more-swings]]', 'That is all.'));
    return shown.then((changed) => {
      expect(placesOf('responses', 'yes-to-swings', 'page', changed)).toContain('/briefings/tiny/');
    });
  });

  test('finds a source among the notes of a briefing', () => {
    expect(why('sources', 'playground-report', '/briefings/tiny/')).toContain('a note of its sources');
  });

  test('shows an answer on the page of what it answers', () => {
    expect(placesOf('responses', 'yes-to-swings', 'page')[0]).toBe('/recommendations/play/#more-swings');
  });
});

describe('on paper', () => {
  test('a record of plain English is in its two PDFs and in the book', () => {
    const changed = placesOf('timeline', 'report-published', 'pdf');
    expect(changed).toEqual(
      expect.arrayContaining(['/pdf/tiny-plain.pdf', '/pdf/tiny-large-print.pdf', '/pdf/tiny-playground-plain.pdf']),
    );
  });

  test('a record of Easy Read is in the sheet and the session pack too', () => {
    expect(placesOf('figures', 'children-who-swing', 'pdf')).toEqual(
      expect.arrayContaining(['/pdf/tiny-easy-read.pdf', '/pdf/tiny-one-sheet.pdf', '/pdf/tiny-session-pack.pdf']),
    );
  });

  test('a help line is on each of them', () => {
    expect(placesOf('help', 'play-line', 'pdf')).toHaveLength(7);
  });
});

describe('elsewhere', () => {
  test('a series has a chart on its own page', () => {
    const [series] = library.series.all;
    expect(placesOf('series', series?.id ?? '', 'picture')).toEqual([`/figures/tables/#${series?.id}`]);
  });

  test('a record on a topic is in the list of it, and open data has all', () => {
    expect(placesOf('recommendations', 'more-swings', 'list')).toContain('/topics/play/');
    expect(placesOf('recommendations', 'more-swings', 'data')).toContain('/data/v1/recommendations.json');
  });

  test('a record that nothing uses has no page', () => {
    const uses = recordUses(library, { collection: 'exceptions', id: 'swings-come-by-lorry' });
    expect(formatUses(uses, 6)).toBe('exceptions/swings-come-by-lorry\n  _data/exceptions.ts:6\n\n  No page shows it.');
  });
});

describe('finding a record', () => {
  test('by its id, in every collection that has it, or by both', () => {
    expect(findRecords(library, 'play')).toEqual([{ collection: 'topics', id: 'play' }]);
    expect(findRecords(library, 'figures/swing-money')).toEqual([{ collection: 'figures', id: 'swing-money' }]);
  });

  test('that does not exist names the nearest', () => {
    expect(() => findRecords(library, 'swing-mony')).toThrow(
      'Found: "swing-mony"\nExpected: the id of a record, such as "bursary-2023" or "figures/bursary-2023"\nTry: swing-money',
    );
    expect(() => findRecords(library, 'figure/swing-money')).toThrow('Try: figures/swing-money');
    expect(() => findRecords(library, 'zzzzzzzzzzzzzzzz')).toThrow('Try: look for the id in _data/');
  });
});

test('as text, it counts places by kind and says why', () => {
  const text = formatUses(recordUses(library, { collection: 'figures', id: 'swing-money' }), 7);
  expect(text).toMatch(/^figures\/swing-money\n {2}_data\/figures\.ts:7\n\n {2}Pages \(\d+\)\n/);
  expect(text).toContain(`/briefings/tiny/  ${PLAIN}:1 [[figure:swing-money]]`);
  expect(text).toMatch(/\n {2}PDFs \(\d+\)\n {4}\/pdf\/tiny-plain\.pdf\n/);
});
