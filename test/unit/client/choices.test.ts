import { describe, expect, test } from 'vitest';
import { fits, readChosen, readValues, without, writeChosen } from '../../../src/client/choices.ts';

const NAMES = ['by', 'answer', 'topic'];
const KNOWN = [
  ['', 'lords', 'care-review'],
  ['', 'accepted', 'rejected'],
  ['', 'money', 'work'],
];
const item = readValues('lords rejected money+work');

describe('an item fits', () => {
  test.each([
    [['', '', ''], true],
    [['lords', '', ''], true],
    [['lords', 'rejected', 'work'], true],
    [['lords', 'accepted', ''], false],
    [['', '', 'mon'], false],
  ])('%j: %s', (chosen, expected) => {
    expect(fits(item, chosen)).toBe(expected);
  });

  test('whatever stands in the place that does not count', () => {
    expect(fits(item, ['lords', 'accepted', ''], 1)).toBe(true);
    expect(fits(item, ['care-review', 'accepted', ''], 1)).toBe(false);
  });

  test('no choice where it has no value', () => {
    expect(fits(readValues('lords rejected -'), ['', '', 'money'])).toBe(false);
    expect(fits(readValues('lords'), ['', 'rejected', ''])).toBe(false);
  });
});

describe('the address', () => {
  test.each([
    [['', '', ''], '#all'],
    [['lords', '', ''], '#by=lords'],
    [['lords', 'rejected', 'money'], '#by=lords&answer=rejected&topic=money'],
  ])('%j is %s, and is read back', (chosen, hash) => {
    expect(writeChosen(chosen, NAMES)).toBe(hash);
    expect(readChosen(hash, NAMES, KNOWN)).toEqual(chosen);
  });

  test.each(['', '#', '#answer', '#changed', '#answer=perhaps', '#by=rejected', '#%', '#who=lords'])(
    'chooses nothing with "%s"',
    (hash) => {
      expect(readChosen(hash, NAMES, KNOWN)).toEqual(['', '', '']);
    },
  );
});

test('one choice is taken away, and the others stay', () => {
  expect(without(['lords', 'rejected', 'money'], 1)).toEqual(['lords', '', 'money']);
});
