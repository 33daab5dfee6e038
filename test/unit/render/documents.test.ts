import { describe, expect, test } from 'vitest';
import type { Briefing, Library } from '../../../src/model/library.ts';
import { buildEasyReadDocument, buildPlainDocument } from '../../../src/render/build-document.ts';
import { documentsOf, easyReadText, plainText } from '../../../src/render/documents.ts';
import { threadProse } from '../../../src/render/thread.ts';
import { Collector, firstCitation, inlineText, resolveInline } from '../../../src/render/inline.ts';
import { edit, editBriefing, editPlain, tinyBriefing, tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();
const briefingOf = (lib: Library): Briefing => {
  const briefing = lib.briefings.byId['tiny'];
  if (!briefing) throw new Error('no briefing');
  return briefing;
};
const plain = buildPlainDocument(library, briefingOf(library));
const easyRead = buildEasyReadDocument(library, briefingOf(library));

const words = (text: string, options = {}): string =>
  inlineText(resolveInline(library, text, undefined, options).nodes).replaceAll('\u00A0', ' ');

describe('resolveInline shows', () => {
  test.each([
    ['[[figure:swing-money]]', '£12,500'],
    ['[[figure:children-who-swing]]', '40%'],
    ['[[date:town-answered]]', '12 September 2023'],
    ['[[date:report-published]]', 'May 2023'],
    ['[[month:town-answered]]', 'September 2023'],
    ['[[year:town-answered]]', '2023'],
    ['[[name:report-published]]', 'Play For Everyone'],
    ['[[checked:month]]', 'February 2025'],
    ['[[term:town-council]]', 'town council'],
    ['[[term:town-council|town councils]]', 'town councils'],
    ['[[cite:promises/new-swings]]', ''],
    ['[[to:missions/town-play|what it aims for]]', 'what it aims for'],
    ['a < b [c] d', 'a < b [c] d'],
  ])('%s as "%s"', (text, shown) => {
    expect(words(text)).toBe(shown);
  });

  test('a percentage in Easy Read in words, and other figures as they are', () => {
    expect(words('[[figure:children-who-swing]]', { easyRead: true })).toBe('about 2 in 5');
    expect(words('[[figure:swing-money]]', { easyRead: true })).toBe('£12,500');
  });

  test.each(['[[thread:more-swings]]', '[[answers:play]]'])('%s nowhere but alone', (text) => {
    expect(() => words(text)).toThrow(`${text} must stand alone, as a paragraph of its own in plain.md`);
  });
});

describe('resolveInline backs', () => {
  const backs = (text: string) => resolveInline(library, text).citations;

  test('a figure, a date, a name and a marker by the first source of the record', () => {
    expect(backs('[[figure:children-who-swing]]')).toEqual([{ source: 'swing-count', page: '7' }]);
    expect(backs('[[date:town-answered]]')).toEqual([{ source: 'town-letter' }]);
    expect(backs('[[name:report-published]]')).toEqual([{ source: 'playground-report', page: '1 to 2' }]);
    expect(backs('[[cite:recommendations/more-swings]]')).toEqual([{ source: 'playground-report', page: '3' }]);
  });

  test('a year, a hard word, a link and the month of the check by nothing', () => {
    expect(
      backs('[[year:town-answered]] [[term:accessible-swing]] [[to:promises/new-swings|a]] [[checked:month]]'),
    ).toEqual([]);
  });

  test('two facts of one source by one citation', () => {
    expect(backs('[[figure:swing-money]] [[date:town-answered]]')).toEqual([{ source: 'town-letter' }]);
  });

  test('a record without sources by nothing', () => {
    expect(firstCitation(library, 'pictures', 'slide')).toBeUndefined();
    expect(firstCitation(library, 'glossary', 'town-council')).toBeUndefined();
  });
});

describe('Collector', () => {
  test('gives equal citations one note, each marker an anchor of its own, numbers in order of first use', () => {
    const collector = new Collector();
    const first = { source: 'a', page: '1' };
    expect([first, { source: 'b' }, { page: '1', source: 'a' }].map((citation) => collector.cite(citation))).toEqual([
      { type: 'cite', note: 1, anchor: 'cite-1-1' },
      { type: 'cite', note: 2, anchor: 'cite-2-1' },
      { type: 'cite', note: 1, anchor: 'cite-1-2' },
    ]);
    expect(collector.notes).toEqual([
      { number: 1, citation: first, anchors: ['cite-1-1', 'cite-1-2'] },
      { number: 2, citation: { source: 'b' }, anchors: ['cite-2-1'] },
    ]);
  });

  test('notes silently without an anchor, and once', () => {
    const collector = new Collector();
    collector.citeSilently({ source: 'a' });
    collector.citeSilently({ source: 'a' });
    expect(collector.notes).toEqual([{ number: 1, citation: { source: 'a' }, anchors: [] }]);
  });

  test('knows the first use of a hard word', () => {
    const collector = new Collector();
    expect(['a', 'b', 'a'].map((id) => collector.useTerm(id))).toEqual([true, true, false]);
    expect(collector.terms).toEqual(['a', 'b']);
  });
});

describe('the plain English document', () => {
  test('has a lead, and sections with ids that never change', () => {
    expect(plain.lead.map(({ type }) => type)).toEqual(['paragraph']);
    expect(plain.sections.map(({ id, heading, line }) => ({ id, heading, line }))).toEqual([
      { id: 'asked', heading: 'What the report asked for', line: 3 },
      { id: 'answered', heading: 'What the town said', line: 10 },
      { id: 'not-known', heading: 'What we do not know', line: 19 },
    ]);
  });

  test('ends each paragraph with the markers of its sources, in order', () => {
    expect(plain.lead).toEqual([
      {
        type: 'paragraph',
        line: 1,
        children: [
          { type: 'text', text: 'The ' },
          {
            type: 'term',
            id: 'town-council',
            href: '/glossary/q-to-z/#town-council',
            text: 'town council',
            first: true,
          },
          { type: 'text', text: ' answered a report on ' },
          { type: 'text', text: '12\u00A0September\u00A02023' },
          { type: 'text', text: '. It promised ' },
          { type: 'text', text: '£12,500' },
          { type: 'text', text: '.' },
          { type: 'cite', note: 1, anchor: 'cite-1-1' },
        ],
      },
    ]);
  });

  test('notes each source and place once, with every marker that points to it', () => {
    expect(plain.notes).toEqual([
      { number: 1, citation: { source: 'town-letter' }, anchors: ['cite-1-1', 'cite-1-2', 'cite-1-3'] },
      { number: 2, citation: { source: 'playground-report', page: '1 to 2' }, anchors: ['cite-2-1'] },
      { number: 3, citation: { source: 'swing-count', page: '7' }, anchors: ['cite-3-1'] },
      { number: 4, citation: { source: 'playground-report', page: '3' }, anchors: ['cite-4-1'] },
    ]);
  });

  test('has every marker exactly once, and none that no note knows', () => {
    const found = JSON.stringify([plain.lead, plain.sections]).match(/cite-\d+-\d+/g) ?? [];
    expect([...found].sort()).toEqual(plain.notes.flatMap(({ anchors }) => anchors).sort());
  });

  test('marks a hard word at its first use only', () => {
    expect(plain.terms).toEqual(['town-council', 'accessible-swing']);
    expect(
      JSON.stringify(plain).match(
        /"id":"town-council","href":"\/glossary\/q-to-z\/#town-council","text":"town council","first":(true|false)/g,
      ),
    ).toEqual([
      '"id":"town-council","href":"/glossary/q-to-z/#town-council","text":"town council","first":true',
      '"id":"town-council","href":"/glossary/q-to-z/#town-council","text":"town council","first":false',
    ]);
  });

  test('makes blocks of threads and of counts of answers', () => {
    expect(plain.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type !== 'paragraph')).toMatchObject([
      { type: 'answers', topic: 'play', line: 8 },
      { type: 'list', ordered: false, items: [{ line: 12 }, { line: 13 }] },
      { type: 'thread', recommendation: 'more-swings', line: 17 },
    ]);
  });

  test('makes blocks of promises, of requests and of tables, which stand alone', async () => {
    const lib = await tinyLibrary((c) => {
      tinyBriefing(c).plain += [
        '',
        '[[promise:new-swings]]',
        '[[promise:safety-check]]',
        '',
        '[[request:more-swings]]',
        '',
        '[[series:visits]]',
        '',
      ].join('\n');
    });
    const [promises, requests, series] =
      buildPlainDocument(lib, briefingOf(lib)).sections.at(-1)?.blocks.slice(-3) ?? [];
    expect(promises).toMatchObject({ type: 'promises', promises: ['new-swings', 'safety-check'] });
    expect(requests).toMatchObject({ type: 'requests', requests: ['more-swings'] });
    expect(series).toMatchObject({ type: 'series', series: 'visits' });
  });

  test.each([
    '[[promise:new-swings]] is good.',
    '[[promise:new-swings]] [[request:more-swings]]',
    '[[series:visits]] here.',
  ])('refuses a block among words or beside a block of another kind: %s', async (words) => {
    const lib = await tinyLibrary((c) => {
      tinyBriefing(c).plain += `\n${words}\n`;
    });
    expect(() => buildPlainDocument(lib, briefingOf(lib))).toThrow(/must stand alone, as a paragraph of its own/);
  });

  test('counts a hard word inside a thread as used', async () => {
    const lib = await tinyLibrary((c) => {
      editPlain(c, '[[term:accessible-swing|accessible swing]]', 'accessible swing');
      editPlain(c, 'We checked', 'An [[term:accessible-swing]] is new. We checked');
    });
    const document = buildPlainDocument(lib, briefingOf(lib));
    expect(document.terms).toEqual(['town-council', 'accessible-swing']);
    expect(JSON.stringify(document.sections)).toContain(
      '"id":"accessible-swing","href":"/glossary/a-to-c/#accessible-swing","text":"accessible swing","first":false',
    );
  });

  test('shows facts and hard words in a heading as words, without a marker', async () => {
    const lib = await tinyLibrary((c) =>
      editPlain(c, '## What the town said {', '## The [[term:town-council]] in [[year:town-answered]] {'),
    );
    const document = buildPlainDocument(lib, briefingOf(lib));
    expect(document.sections[1]?.heading).toBe('The town council in 2023');
    expect(document.terms).toEqual(plain.terms);
    expect(document.notes).toHaveLength(plain.notes.length);
  });
});

describe('the Easy Read document', () => {
  test('has the opening and the sections, each row with its picture', () => {
    expect(easyRead.opening).toEqual([
      {
        picture: { type: 'drawing', id: 'letter', alt: '' },
        lines: [
          {
            children: [
              { type: 'text', text: 'The town wrote a letter in ' },
              { type: 'text', text: '2023' },
              { type: 'text', text: '.' },
            ],
          },
          { children: [{ type: 'text', text: 'The letter is about swings.' }] },
        ],
      },
    ]);
    expect(easyRead.sections.map(({ id, heading, picture }) => ({ id, heading, picture }))).toEqual([
      { id: 'asked', heading: 'What children asked for', picture: 'slide' },
      { id: 'answered', heading: 'What the town said', picture: 'letter' },
    ]);
    expect(easyRead.sections[0]?.rows[1]?.picture).toEqual({
      type: 'drawing',
      id: 'slide',
      alt: 'A slide beside a swing',
    });
  });

  test('shows people to count in the place of a drawing, and says how many', async () => {
    const changed = await tinyLibrary((c) => {
      edit(c, 'figures', 'children-who-swing', ['outOf'], { count: 2, of: 5 });
      editBriefing(c, 'easyRead', ['sections', 0, 'rows', 0, 'picture'], undefined);
      editBriefing(c, 'easyRead', ['sections', 0, 'rows', 0, 'people'], 'children-who-swing');
    });
    expect(buildEasyReadDocument(changed, briefingOf(changed)).sections[0]?.rows[0]?.picture).toEqual({
      type: 'people',
      count: 2,
      of: 5,
      alt: '2 people out of 5',
    });
  });

  test('shows no markers, and lists its sources all the same', () => {
    expect(JSON.stringify([easyRead.opening, easyRead.sections])).not.toContain('"cite"');
    expect(easyRead.notes).toEqual([
      { number: 1, citation: { source: 'swing-count', page: '7' }, anchors: [] },
      { number: 2, citation: { source: 'town-letter' }, anchors: [] },
    ]);
  });

  test('lists a hard word that a row brings in, although no line links it', async () => {
    expect(easyRead.terms).toEqual(['accessible-swing']);
    const lib = await tinyLibrary((c) => {
      const rows = (c.briefings[0]?.easyRead as { sections: { rows: Record<string, unknown>[] }[] }).sections[0]?.rows;
      Object.assign(rows?.[1] ?? {}, { lines: ['An accessible swing is for a wheelchair.'] });
    });
    expect(buildEasyReadDocument(lib, briefingOf(lib)).terms).toEqual(['accessible-swing']);
  });
});

describe('the words of a version', () => {
  test('of a thread are what was asked, answered and found, the newest of each', () => {
    expect(threadProse(library, 'more-swings')).toEqual([
      'The town should put up more swings, and one [[term:accessible-swing]].',
      'The town said it would put up more swings.',
      'The town paid [[figure:swing-money]] for the swings.',
    ]);
    expect(threadProse(library, 'longer-hours')).toEqual([
      'The playground should stay open on summer evenings.',
      'The town said it would think about it.',
      'The town had to ask the neighbours.',
    ]);
    expect(threadProse(library, 'unknown')).toEqual([]);
  });

  test('of plain English are its lead, headings, paragraphs, lists and threads', () => {
    const text = plainText(library, plain);
    for (const part of [
      'It promised £12,500.',
      'What the report asked for',
      '40% of the children',
      'It wrote to the panel',
      'More swings The town should put up more swings, and one accessible swing.',
      'The town paid £12,500 for the swings.',
      'We checked up to',
    ])
      expect(text).toContain(part);
  });

  test('of Easy Read are its headings and lines', () => {
    expect(easyReadText(easyRead)).toBe(
      'What children asked for What the town said The town wrote a letter in 2023. The letter is about swings. ' +
        'A report says that about 2 in 5 children use the swings. Children asked for an accessible swing. ' +
        'An accessible swing is a swing for a wheelchair. The town will pay £12,500 for swings. ' +
        'You can play on the swings now.',
    );
  });
});

test('documents are made once for a Library, and anew for another', async () => {
  const briefing = briefingOf(library);
  expect(documentsOf(library, briefing)).toBe(documentsOf(library, briefing));
  expect(documentsOf(library, briefing)).toEqual({ plain, easyRead });
  const other = await tinyLibrary((c) => edit(c, 'figures', 'swing-money', ['value'], 99));
  expect(plainText(other, documentsOf(other, briefingOf(other)).plain)).toContain('£99');
});
