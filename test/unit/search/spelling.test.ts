import { describe, expect, test } from 'vitest';
import { createSpeller, mayStandFor } from '../../../src/search/spelling.ts';

describe('the nearest spelling', () => {
  const nearest = createSpeller(['carer', 'career', 'university', 'benefits', 'money', 'eviction', 'flat']);

  test.each([
    ['univercity', 'university'],
    ['benifits', 'benefits'],
    ['evicshun', 'eviction'],
  ])('to "%s" is "%s"', (typed, right) => expect(nearest(typed)).toBe(right));

  test('of two as near is the commoner', () => expect(nearest('carrer')).toBe('carer'));

  test.each([
    ['fat', 'a word of three letters'],
    ['feat', 'a short word that sounds otherwise'],
    ['hat’s', 'no plain word'],
    ['conversity', 'a word with another first letter'],
    ['unison', 'too far away'],
  ])('to "%s" is none: %s', (typed) => expect(nearest(typed)).toBeUndefined());
});

test('a phrase may stand for another with as many words, each near', () => {
  expect(mayStandFor(['personel', 'advisor'], ['personal', 'adviser'])).toBe(true);
  expect(mayStandFor(['personel'], ['personal', 'adviser'])).toBe(false);
  expect(mayStandFor(['bank', 'adviser'], ['personal', 'adviser'])).toBe(false);
});
