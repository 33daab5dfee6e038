import { describe, expect, test } from 'vitest';
import { anyOf, ContentError, describeValue, formatProblem, nearest } from '../../../src/model/problems.ts';

describe('nearest', () => {
  test.each([
    ['one letter missing', 'bursry', ['bursary', 'allowance'], ['bursary']],
    ['the best first', 'cat', ['bat', 'cats', 'coat', 'dog'], ['bat', 'cats', 'coat']],
    ['a part of a longer name', 'staying', ['staying-close-law', 'moving'], ['staying-close-law']],
    ['a longer name than the known one', 'home-allowance', ['home'], ['home']],
    ['nothing that is far away', 'zebra', ['swing', 'letter'], []],
    ['nothing when nothing is known', 'zebra', [], []],
    ['equally near ones by the alphabet', 'bat', ['cat', 'bar', 'bad'], ['bad', 'bar', 'cat']],
    ['3 at most', 'item-0', ['item-1', 'item-2', 'item-3', 'item-4'], ['item-1', 'item-2', 'item-3']],
  ])('offers %s', (_, unknown, known, expected) => {
    expect(nearest(unknown, known)).toEqual(expected);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('anyOf %j is "%s"', (names, words) => {
  expect(anyOf(names)).toBe(words);
});

test.each([
  [undefined, 'nothing'],
  ['words', '"words"'],
  ['x'.repeat(90), `"${'x'.repeat(77)}…"`],
  [3, '3'],
  [false, 'false'],
  [null, 'null'],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{}, 'an object with no fields'],
  [{ a: 1, b: 2 }, 'an object with a or b'],
])('describeValue(%j) is %s', (value, words) => {
  expect(describeValue(value)).toBe(words);
});

describe('formatProblem', () => {
  const facts = { found: 'this', expected: 'that' };

  test('says no more than it knows', () => {
    expect(formatProblem({ file: 'a.ts', ...facts })).toBe('a.ts\n   Found: this\n   Expected: that');
  });

  test('says file, line, record, field, place and what to try', () => {
    expect(
      formatProblem({ file: 'a.ts', line: 3, record: 'r', field: 'f[0]', at: 'row 1', ...facts, try: 'the other' }),
    ).toBe('a.ts:3, record `r`, field `f[0]`, row 1\n   Found: this\n   Expected: that\n   Try: the other');
  });
});

test('ContentError carries its problems and is ready to print', () => {
  const problem = { file: 'a.ts', found: 'this', expected: 'that' };
  const error = new ContentError([problem, problem]);
  expect(error.problems).toEqual([problem, problem]);
  expect(error.message).toBe(
    'There are 2 problems in the content.\n\n1. a.ts\n   Found: this\n   Expected: that\n\n2. a.ts\n   Found: this\n   Expected: that',
  );
});
