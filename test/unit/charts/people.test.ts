import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { PEOPLE_SIZE, peopleSvg } from '../../../src/charts/people.ts';

/** The people of a picture: full and hollow, with the place of the head of each. */
function peopleIn(count: number, of: number) {
  const $ = load(peopleSvg({ count, of, alt: 'Some people' }, 'screen'), { xml: true });
  const headsOf = (selector: string): { x: number; y: number }[] =>
    [...($(selector).attr('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)a/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
  return { counted: headsOf('.people__counted'), others: headsOf('.people__other') };
}

describe('people to count', () => {
  test.each([
    [4, 10],
    [1, 2],
    [5, 6],
    [11, 20],
    [6, 100],
    [3, 3],
  ])('%i out of %i are filled, and the rest are hollow', (count, of) => {
    const { counted, others } = peopleIn(count, of);
    expect(counted).toHaveLength(count);
    expect(others).toHaveLength(of - count);
  });

  test.each([
    [5, [5]],
    [6, [3, 3]],
    [9, [5, 4]],
    [10, [5, 5]],
    [20, [5, 5, 5, 5]],
    [100, Array<number>(10).fill(10)],
  ])('%i stand in rows that can be counted', (of, rows) => {
    const { counted, others } = peopleIn(1, of);
    const heads = [...counted, ...others];
    const perRow = [...new Set(heads.map(({ y }) => y))].map((row) => heads.filter(({ y }) => y === row).length);
    expect(perRow).toEqual(rows);
    for (const { x, y } of heads) expect(x > 0 && x < PEOPLE_SIZE && y > 0 && y < PEOPLE_SIZE, `${x} ${y}`).toBe(true);
  });

  test('those that are counted come first', () => {
    const { counted, others } = peopleIn(7, 10);
    const order = ({ x, y }: { x: number; y: number }): number => y * 1000 + x;
    expect(Math.max(...counted.map(order))).toBeLessThan(Math.min(...others.map(order)));
  });

  test('have a text alternative, or are left out of what is read aloud', () => {
    const svg = load(peopleSvg({ count: 4, of: 10, alt: '4 people out of 10' }, 'paper'), { xml: true })('svg');
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-label')).toBe('4 people out of 10');
    const beside = load(peopleSvg({ count: 4, of: 10, alt: '' }, 'screen'), { xml: true })('svg');
    expect(beside.attr('aria-hidden')).toBe('true');
    expect(beside.attr('role')).toBeUndefined();
  });

  test.each([
    [11, 10],
    [0, 10],
    [1.5, 10],
    [1, 2.5],
  ])('%d out of %d cannot be drawn', (count, of) => {
    expect(() => peopleSvg({ count, of, alt: '' }, 'screen')).toThrow(
      new RangeError(`${count} people out of ${of} cannot be drawn: both must be whole, and the first not larger`),
    );
  });
});
