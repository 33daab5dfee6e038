import { describe, expect, test } from 'vitest';
import { canOrder, compareDates, dateKey, isRecordDate, parseDate } from '../../../src/model/dates.ts';

describe('parseDate', () => {
  test.each([
    ['2023', { precision: 'year', year: 2023 }],
    ['2023-02', { precision: 'month', year: 2023, month: 2 }],
    ['2023-autumn', { precision: 'season', year: 2023, season: 'autumn' }],
    ['2023-02-28', { precision: 'day', year: 2023, month: 2, day: 28 }],
    ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { precision: 'day', year: 2000, month: 2, day: 29 }],
    ['1989-12-31', { precision: 'day', year: 1989, month: 12, day: 31 }],
  ])('reads %s', (text, parts) => {
    expect(parseDate(text)).toEqual(parts);
  });

  test.each([
    ['a day that the month does not have', '2023-02-30'],
    ['29 February outside leap years', '2023-02-29'],
    ['29 February in a century that is no leap year', '1900-02-29'],
    ['31 April', '2023-04-31'],
    ['a month 13', '2023-13'],
    ['a month 0', '2023-00'],
    ['a day 0', '2023-01-00'],
    ['an unknown season', '2023-fall'],
    ['a season in capitals', '2023-Spring'],
    ['a year of two digits', '23'],
    ['a year out of reach', '1799'],
    ['a year far ahead', '2201'],
    ['British order', '02/02/2023'],
    ['a time', '2023-02-02T10:00'],
    ['space around it', ' 2023 '],
    ['words', 'February 2023'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(isRecordDate(text)).toBe(false);
  });
});

describe('order', () => {
  test('is by time, and a vaguer date comes before the exact ones inside it', () => {
    const ordered = [
      '1989',
      '2022-12-31',
      '2023',
      '2023-01',
      '2023-01-31',
      '2023-02',
      '2023-02-02',
      '2023-02-28',
      '2023-spring',
      '2023-03-01',
      '2023-summer',
      '2023-06-15',
      '2023-autumn',
      '2023-10',
      '2023-winter',
      '2023-12-01',
      '2024',
    ];
    expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
  });

  test('calls equal dates equal', () => {
    expect(compareDates('2023-02', '2023-02')).toBe(0);
  });

  test('refuses what is no date', () => {
    expect(() => dateKey('soon')).toThrow(
      new RangeError('"soon" is not a date (YYYY-MM-DD, YYYY-MM, YYYY-spring (or summer, autumn, winter) or YYYY)'),
    );
  });
});

/** Numbers that look random but are the same each time: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('canOrder', () => {
  test.each([
    ['2023-02-02', '2023-02-03'],
    ['2023-02-02', '2023-03'],
    ['2022', '2023-01'],
    ['2023-spring', '2023-06-01'],
    ['2023-autumn', '2023-12'],
    ['2023-winter', '2024-03'],
    ['2023-spring', '2023-summer'],
  ])('it is certain which of %s and %s came first', (a, b) => {
    expect(canOrder(a, b)).toBe(true);
    expect(canOrder(b, a)).toBe(true);
  });

  test.each([
    ['2023-02-02', '2023-02-02'],
    ['2023-02', '2023-02-28'],
    ['2023', '2023-12-31'],
    ['2023', '2023-summer'],
    ['2023-spring', '2023-05-31'],
    ['2023-winter', '2024-02-29'],
    ['2023', '2023-winter'],
  ])('it is not certain which of %s and %s came first', (a, b) => {
    expect(canOrder(a, b)).toBe(false);
    expect(canOrder(b, a)).toBe(false);
  });

  test('what is no date is refused', () => {
    expect(() => canOrder('2023', 'soon')).toThrow('"soon" is not a date');
  });
});

describe('hundreds of days', () => {
  const next = numbers(2023);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const texts = Array.from({ length: 500 }, () => `${1800 + next(401)}-${pad(next(15))}-${pad(next(34))}`);

  test('are real for us exactly when they are real for the calendar of JavaScript', () => {
    for (const text of texts) {
      const instant = new Date(`${text}T00:00:00Z`);
      const real = !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
      expect([text, isRecordDate(text)]).toEqual([text, real]);
    }
  });

  test('are in the order of time', () => {
    const real = texts.filter(isRecordDate);
    expect(real.length).toBeGreaterThan(200);
    expect([...real].sort(compareDates)).toEqual([...real].sort((a, b) => Date.parse(a) - Date.parse(b)));
  });
});
