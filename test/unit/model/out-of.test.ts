import { describe, expect, test } from 'vitest';
import { outOfProblem } from '../../../src/model/out-of.ts';

const problem = (value: number, inWords: string | undefined, count: number, of: number) =>
  outOfProblem({ value, unit: 'percent', inWords, outOf: { count, of } });

describe('people to count', () => {
  test.each([
    [40, '4 in 10', 4, 10],
    [41, 'about 4 in 10', 4, 10],
    [40, 'about 4 in 10', 2, 5],
    [33, 'about 1 in 3', 1, 3],
    [6, 'about 6 in every 100', 6, 100],
    [50, 'about half', 5, 10],
    [54, 'just over half', 11, 20],
    [54, 'just over half', 5, 10],
    [45, 'nearly half', 9, 20],
    [48, 'nearly half', 1, 2],
  ])('of %d%%, "%s", may be %d out of %d', (value, inWords, count, of) => {
    expect(problem(value, inWords, count, of)).toBeUndefined();
  });

  test('are not needed', () => {
    expect(outOfProblem({ value: 3000, unit: 'pounds', inWords: undefined, outOf: undefined })).toBeUndefined();
  });

  test('must be the percentage, rounded', () => {
    expect(problem(46, 'about 4 in 10', 4, 10)).toEqual({
      found: '4 out of 10',
      expected: '5 out of 10, which is 46% rounded',
    });
    expect(problem(2, 'about 1 in 10', 1, 10)?.expected).toBe('0 out of 10, which is 2% rounded');
  });

  test('must not be far from it, however they are rounded', () => {
    expect(problem(41, 'about half', 1, 2)).toEqual({
      found: '1 out of 2',
      expected: 'a group in which 41% is nearly a whole number of people',
    });
  });

  test('must say the same as the words', () => {
    expect(problem(40, 'about 1 in 3', 4, 10)).toEqual({
      found: '4 out of 10 beside the words "about 1 in 3"',
      expected: 'the same share as "about 1 in 3"',
    });
    expect(problem(54, 'just over half', 54, 100)).toBeUndefined();
    expect(problem(46, 'just over half', 9, 20)?.expected).toBe('as many as "just over half" says');
    expect(problem(54, 'nearly half', 11, 20)?.expected).toBe('as many as "nearly half" says');
    expect(problem(54, 'about half', 11, 20)?.expected).toBe('as many as "about half" says');
    expect(problem(90, 'most of them', 9, 10)?.expected).toBe(
      'words that name the share, such as "about 4 in 10" or "nearly half"',
    );
    expect(problem(40, undefined, 4, 10)).toEqual({
      found: '4 out of 10 without `inWords`',
      expected: 'the same share in words',
    });
  });

  test('are only for a percentage', () => {
    expect(outOfProblem({ value: 4, unit: 'people', inWords: '4 in 10', outOf: { count: 4, of: 10 } })).toEqual({
      found: '4 out of 10 beside the unit "people"',
      expected: 'a percentage of people',
    });
  });
});
