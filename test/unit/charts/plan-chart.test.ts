import { describe, expect, test } from 'vitest';
import { planChart } from '../../../src/charts/plan-chart.ts';
import { seriesOf, yearly } from './series.ts';

const typeOf = (...series: Parameters<typeof seriesOf>): string => planChart(seriesOf(...series)).type;
const whyNot = (...series: Parameters<typeof seriesOf>): string => {
  const plan = planChart(seriesOf(...series));
  return plan.type === 'none' ? plan.why : `it is drawn as ${plan.type}`;
};

describe('a line', () => {
  test.each([
    ['years', yearly(1, 2, 3)],
    [
      'financial years',
      [
        ['2010 to 2011', 1],
        ['2011 to 2012', 2],
        ['2012 to 2013', 3],
      ],
    ],
    [
      'days a year apart',
      [
        ['31 March 2023', 1],
        ['31 March 2024', 2],
        ['31 March 2025', 3],
      ],
    ],
    [
      'years two apart',
      [
        ['2010', 1],
        ['2012', 2],
        ['2014', 3],
      ],
    ],
  ] as const)('fits numbers at %s', (_, rows) => {
    expect(typeOf(rows.map(([label, value]) => [label, value]))).toBe('line');
  });

  test.each([
    [
      'the years are not evenly apart: it would be steeper than the truth',
      [
        ['2010', 1],
        ['2011', 2],
        ['2020', 3],
      ],
    ],
    [
      'the years do not go on',
      [
        ['2012', 1],
        ['2011', 2],
        ['2010', 3],
      ],
    ],
    [
      'there are only two years',
      [
        ['2010', 1],
        ['2011', 2],
      ],
    ],
    [
      'the years of a plan have no date',
      [
        ['Year 1', 1],
        ['Year 2', 2],
        ['Year 3', 3],
      ],
    ],
    [
      'the rows are no dates',
      [
        ['Essex', 1],
        ['Slough', 2],
        ['Islington', 3],
      ],
    ],
    [
      'a year has no number: a gap would not say why',
      [
        ['2010', 1],
        ['2011', null],
        ['2012', 3],
      ],
    ],
    [
      'a number is below zero',
      [
        ['2010', 1],
        ['2011', -2],
        ['2012', 3],
      ],
    ],
  ] as const)('gives way to bars where %s', (_, rows) => {
    expect(typeOf(rows.map(([label, value]) => [label, value]))).toBe('bars');
  });
});

describe('no chart', () => {
  test('is drawn of ages', () => {
    expect(whyNot(yearly(16, 18, 21), { unit: 'years-old' })).toBe('an age is a place in a life, not an amount');
  });

  test('is drawn where there is nothing to compare', () => {
    expect(whyNot(yearly(5, null))).toBe('it gives 1 of its numbers, which leaves nothing to compare');
    expect(whyNot(yearly(null, null))).toBe('it gives 0 of its numbers, which leaves nothing to compare');
    expect(whyNot(yearly(0, 0))).toBe('all its numbers are zero');
  });

  test('is drawn of more numbers than can be read, unless one row is named', () => {
    const rows = ['One', 'Two', 'Three'].map((label): [string, ...number[]] => [label, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(whyNot(rows)).toBe('27 numbers are too many to read in one chart; name one row as its `chartRow`');
    const plan = planChart(seriesOf(rows, { chartRow: 'Two' }));
    expect(plan).toMatchObject({ type: 'bars', strands: [{ name: 'Two' }] });
    expect(plan.type === 'none' ? [] : plan.strands[0]?.points.map(({ label }) => label)).toEqual(
      [...'ABCDEFGHI'].map((letter) => `Column ${letter}`),
    );
  });
});

describe('the numbers of a chart', () => {
  test('are shown as in the table, with a short unit', () => {
    const shown = (...series: Parameters<typeof seriesOf>): string[] => {
      const plan = planChart(seriesOf(...series));
      return plan.type === 'none' ? [] : plan.strands.flatMap(({ points }) => points.map((point) => point.shown));
    };
    expect(shown(yearly(1234, null, 7))).toEqual(['1,234', 'not given', '7']);
    expect(shown(yearly(7.5, -30), { unit: 'percent' })).toEqual(['7.5%', '−30.0%']);
    expect(shown(yearly(2408, -50, null), { unit: 'pounds' })).toEqual(['£2,408', '−£50', 'not given']);
    expect(shown(yearly(6.65, 8), { unit: 'pounds', scale: 'billions' })).toEqual(['6.65', '8.00']);
  });

  test('that stand for millions or billions come with a note that says so', () => {
    expect(planChart(seriesOf(yearly(1, 2), { unit: 'pounds', scale: 'billions' }))).toMatchObject({
      note: 'Numbers in £ billion',
    });
    expect(planChart(seriesOf(yearly(1, 2), { unit: 'pounds' }))).toMatchObject({ note: undefined });
  });

  test('come by column, each with its breaks', () => {
    const plan = planChart(
      seriesOf(
        [
          ['2020', 1, 4],
          ['2021', 2, 5],
          ['2022', 3, 6],
        ],
        {},
        ['2021'],
      ),
    );
    expect(plan).toMatchObject({ type: 'line', strands: [{ name: 'Column A' }, { name: 'Column B' }] });
    if (plan.type === 'none') throw new Error(plan.why);
    for (const { points } of plan.strands)
      expect(points.map(({ breakBefore }) => breakBefore)).toEqual([false, true, false]);
  });
});
