import { describe, expect, test } from 'vitest';
import { seriesView } from '../../../src/render/series.ts';

const row = (label: string, values: (number | null)[], breakBefore = false) => ({ label, values, breakBefore });

describe('seriesView', () => {
  test.each([
    ['pounds', 'billions', '£ billion'],
    ['pounds', 'ones', '£'],
    ['people', 'ones', 'people'],
    ['percent', 'ones', '%'],
    ['count', 'ones', ''],
    ['count', 'millions', 'million'],
  ] as const)('says what one number counts: %s in %s', (unit, scale, words) => {
    expect(seriesView({ unit, scale, rows: [row('2020', [1])] }).unit).toBe(words);
  });

  test('shows every number with the same decimals, so that 8.3 beside 8.66 is 8.30', () => {
    const { parts } = seriesView({
      unit: 'pounds',
      scale: 'billions',
      rows: [row('2020', [8.3, 8.66]), row('2021', [10, 1234.5])],
    });
    expect(parts).toEqual([
      [
        { label: '2020', cells: ['8.30', '8.66'] },
        { label: '2021', cells: ['10.00', '1,234.50'] },
      ],
    ]);
  });

  test('writes a minus sign that is read aloud, and says what is not given', () => {
    const { parts } = seriesView({ unit: 'count', scale: 'ones', rows: [row('2020', [-99, null, 0])] });
    expect(parts[0]?.[0]?.cells).toEqual(['−99', 'not given', '0']);
  });

  test('begins a new part where the source breaks its series', () => {
    const rows = [row('2013', [1]), row('2014', [2], true), row('2015', [3])];
    const { parts } = seriesView({ unit: 'count', scale: 'ones', rows });
    expect(parts.map((part) => part.map(({ label }) => label))).toEqual([['2013'], ['2014', '2015']]);
  });
});
