import { describe, expect, test } from 'vitest';
import { FIGURE_UNITS, type FigureUnit } from '../../../src/model/schemas/figure.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/model/schemas/common.ts';
import type { Records } from '../../../src/model/schemas/index.ts';
import { formatBytes } from '../../../src/render/bytes.ts';
import { citationKey, formatPlace } from '../../../src/render/citations.ts';
import { formatDate, formatMonth, formatYear, machineDate } from '../../../src/render/dates.ts';
import {
  formatFigure,
  formatFigureAsGiven,
  formatNumber,
  formatOutOf,
  unbroken,
  unbrokenName,
} from '../../../src/render/numbers.ts';
import {
  briefingPath,
  glossaryRange,
  sourcePage,
  timelineRange,
  hasPage,
  recordPath,
} from '../../../src/render/paths.ts';
import { easyReadReadingTime, plainReadingTime } from '../../../src/render/reading-time.ts';

/** The words with every space that does not break written as "_", so that a test can show it. */
const shown = (words: string): string => words.replaceAll('\u00A0', '_');

describe('dates', () => {
  test.each([
    ['2023-02-02', '2_February_2023', 'February_2023', '2023', '2023-02-02'],
    ['2024-12-31', '31_December_2024', 'December_2024', '2024', '2024-12-31'],
    ['2023-02', 'February_2023', 'February_2023', '2023', '2023-02'],
    ['2023-spring', 'spring_2023', 'spring_2023', '2023', '2023'],
    ['1989', '1989', '1989', '1989', '1989'],
  ])('%s is shown as exactly as it is known', (date, full, month, year, machine) => {
    expect(shown(formatDate(date))).toBe(full);
    expect(shown(formatMonth(date))).toBe(month);
    expect(formatYear(date)).toBe(year);
    expect(machineDate(date)).toBe(machine);
  });

  test('name every month in full', () => {
    const months = Array.from({ length: 12 }, (_, i) => formatDate(`2023-${String(i + 1).padStart(2, '0')}`));
    expect(months.map((words) => words.split('\u00A0')[0])).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]);
  });

  test.each([formatDate, formatMonth, formatYear, machineDate])('are never guessed: %o', (format) => {
    expect(() => format('2023-02-30')).toThrow(RangeError);
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [3000, '3,000'],
    [12_500, '12,500'],
    [999_999, '999,999'],
    [1_000_000, '1_million'],
    [2_600_000_000, '2.6_billion'],
    [24_000_000, '24_million'],
    [0.5, '0.5'],
    [-5_000_000, '-5_million'],
  ])('%d is "%s"', (value, words) => {
    expect(shown(formatNumber(value))).toBe(words);
  });

  const FIGURES: Record<FigureUnit, [value: number, noun: string | undefined, words: string][]> = {
    pounds: [
      [3000, undefined, '£3,000'],
      [200_000_000, undefined, '£200_million'],
      [-5_000_000, undefined, '−£5_million'],
    ],
    percent: [[40, undefined, '40%']],
    people: [
      [3500, undefined, '3,500_people'],
      [3500, 'care leavers', '3,500_care leavers'],
    ],
    years: [
      [1, undefined, '1_year'],
      [2, undefined, '2_years'],
      [2, 'school years', '2_school years'],
    ],
    count: [
      [18, 'requests', '18_requests'],
      [18, undefined, '18'],
    ],
    'years-old': [[25, undefined, '25']],
  };

  test.each(FIGURE_UNITS)('a figure in %s carries its unit', (unit) => {
    for (const [value, noun, words] of FIGURES[unit]) {
      expect(shown(formatFigure({ value, unit, noun }))).toBe(words);
    }
  });

  test('a figure that stands alone says how exact its source is', () => {
    const rough = { value: 60, unit: 'percent', noun: undefined } as const;
    expect(formatFigureAsGiven({ ...rough, precision: 'about' })).toBe('about 60%');
    expect(formatFigureAsGiven({ ...rough, precision: 'exactly' })).toBe('60%');
  });

  test.each([
    [40, 'exactly', 4, 10, '4 people out of 10'],
    [41, 'exactly', 4, 10, 'About 4 people out of 10'],
    [40, 'about', 4, 10, 'About 4 people out of 10'],
    [90, 'more-than', 9, 10, 'More than 9 people out of 10'],
    [25, 'exactly', 1, 4, '1 person out of 4'],
  ] as const)('%d%%, which its source gives as %s, is %d of %d people', (value, precision, count, of, words) => {
    expect(formatOutOf({ value, precision }, { count, of })).toBe(words);
  });

  test('a phone number stays on one line', () => {
    expect(shown(unbroken('0800 023 2033'))).toBe('0800_023_2033');
  });
});

describe('places in sources', () => {
  test.each([
    [{}, ''],
    [{ page: '31' }, 'page 31'],
    [{ page: '112 to 113' }, 'pages 112 to 113'],
    [{ page: '20 and 94' }, 'pages 20 and 94'],
    [{ page: 'xii' }, 'page xii'],
    [{ paragraph: '3.45' }, 'paragraph 3.45'],
    [{ paragraph: '3.9 to 3.12' }, 'paragraphs 3.9 to 3.12'],
    [{ column: '1233' }, 'column 1233'],
    [{ column: '1233 to 1234' }, 'columns 1233 to 1234'],
    [{ table: '1a' }, 'table 1a'],
    [{ section: '3.2' }, 'section 3.2'],
    [{ section: 'Mission One' }, '“Mission One”'],
    [
      { column: '7', page: '2', paragraph: '1', table: '4', section: '5' },
      'section 5, table 4, paragraph 1, page 2, column 7',
    ],
  ])('%j is "%s"', (place, words) => {
    expect(formatPlace({ source: 'a', ...place })).toBe(words);
  });

  test('have one key for one place, and another for each other place or source', () => {
    const keys = [
      { source: 'a' },
      { source: 'a', page: '3' },
      { source: 'a', paragraph: '3' },
      { source: 'b', page: '3' },
    ].map(citationKey);
    expect(new Set(keys).size).toBe(4);
    expect(citationKey({ page: '3', source: 'a' })).toBe(citationKey({ source: 'a', page: '3' }));
  });
});

describe('an official name', () => {
  test.each([
    ['Children Act 1989', 'Children_Act_1989'],
    ['Children’s Wellbeing and Schools Act 2026', 'Children’s Wellbeing and Schools Act_2026'],
    ['Ofsted', 'Ofsted'],
  ])('stays on one line where it fits a narrow phone, and else keeps its end together: %s', (name, words) => {
    expect(shown(unbrokenName(name))).toBe(words);
  });
});

describe('addresses', () => {
  test.each([
    ['1989', 'up-to-2015'],
    ['2015-12-31', 'up-to-2015'],
    ['2016-01', '2016-to-2022'],
    ['2023-12-31', '2023'],
    ['2032', 'since-2026'],
  ])('of what happened on %s are on the page %s', (date, page) => {
    expect(timelineRange(date)).toBe(page);
  });

  test.each([
    [{ kind: 'government', published: '2015-12-31' }, 'government-before-2016'],
    [{ kind: 'government', published: '2016' }, 'government-before-2023'],
    [{ kind: 'government', published: '2022-12-31' }, 'government-before-2023'],
    [{ kind: 'government', published: '2023' }, 'government'],
    [{ kind: 'government', published: undefined }, 'government'],
    [{ kind: 'law', published: '1989' }, 'law'],
  ] as const)('of the source %j are on the page %s', (source, page) => {
    expect(sourcePage(source)).toBe(page);
  });

  const PATHS: Record<CollectionName, string | undefined> = {
    licences: '/licences/#x',
    sources: '/sources/law/#x',
    topics: '/topics/x/',
    timeline: '/timeline/2023/#x',
    missions: '/missions/#x',
    recommendations: '/recommendations/a-safe-home/#x',
    responses: undefined,
    promises: '/promises/a-safe-home/#x',
    figures: '/figures/money/#x',
    series: '/figures/tables/#x',
    reactions: '/reactions/#x',
    consultations: '/consultations/#x',
    glossary: '/glossary/i-to-p/#x',
    pictures: undefined,
    help: '/get-help/#x',
    briefings: '/briefings/x/',
    exceptions: undefined,
  };
  // What decides the page of any record.
  const record = {
    id: 'x',
    topic: 'a-safe-home',
    topics: ['money', 'work'],
    kind: 'law',
    date: '2023-02-02',
    term: 'local offer',
  } as unknown as Records[CollectionName];

  test.each([
    ['adoption', 'a-to-c'],
    ['Council Tax', 'a-to-c'],
    ['duty', 'd-to-h'],
    ['Ofsted', 'i-to-p'],
    ['quango', 'q-to-z'],
    ['zone', 'q-to-z'],
    ['16 plus team', 'a-to-c'],
    ['étude', 'q-to-z'],
  ] as const)('of the hard word %s are on the page %s', (term, range) => {
    expect(glossaryRange(term)).toBe(range);
  });

  test.each(COLLECTIONS)('of records of %s', (collection) => {
    const path = PATHS[collection];
    expect(hasPage(collection)).toBe(path !== undefined);
    if (path === undefined) {
      expect(() => recordPath(collection, record)).toThrow(
        new RangeError(`records of "${collection}" have no page to link to`),
      );
    } else expect(recordPath(collection, record)).toBe(path);
  });

  test.each([
    ['plain', '/briefings/x/'],
    ['easy-read', '/briefings/x/easy-read/'],
    ['print', '/briefings/x/print/'],
    ['session', '/briefings/x/session/'],
  ] as const)('of the page %s of a briefing', (page, path) => {
    expect(briefingPath('x', page)).toBe(path);
  });
});

test.each([
  [0, 'About 1 minute to read.'],
  [120, 'About 1 minute to read.'],
  [121, 'About 1 minute to read, or 2 if you take your time.'],
  [239, 'About 2 minutes to read.'],
  [1200, 'About 6 minutes to read, or 10 if you take your time.'],
])('%d plain words: "%s"', (words, told) => {
  expect(plainReadingTime(words)).toBe(told);
});

test.each([
  [0, 1, 'This page has 1 part.', 'It may take you about 1 minute.'],
  [60, 2, 'This page has 2 parts.', 'It may take you about 1 minute.'],
  [601, 7, 'This page has 7 parts.', 'It may take you about 11 minutes.'],
])('%d words of Easy Read in %d parts: "%s" "%s"', (words, parts, ...told) => {
  expect(easyReadReadingTime(words, parts)).toEqual([...told, 'You can stop and come back.']);
});

test.each([
  [0, '1_KB'],
  [1000, '1_KB'],
  [1001, '2_KB'],
  [239_100, '240_KB'],
  [999_000, '999_KB'],
  [999_001, '1.0_MB'],
  [1_000_000, '1.0_MB'],
  [1_200_001, '1.3_MB'],
])('%d bytes are "%s"', (bytes, words) => {
  expect(shown(formatBytes(bytes))).toBe(words);
});
