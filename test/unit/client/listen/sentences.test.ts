import { describe, expect, it } from 'vitest';
import { LONGEST, sentencesIn } from '../../../../src/client/listen/sentences.ts';

describe('sentences', () => {
  const spoken = (text: string): string[] => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

  it('end where a reader would stop', () => {
    expect(
      spoken('You can ask. Will they answer? They must! “Yes,” they said. “We will.” Then 12 people came. 3 left.'),
    ).toEqual([
      'You can ask.',
      'Will they answer?',
      'They must!',
      '“Yes,” they said.',
      '“We will.”',
      'Then 12 people came.',
      '3 left.',
    ]);
  });

  it.each([
    'It was published on 14 August 2019 and checked on 1 September 2026.',
    'You may get £3,000, or £1.5 million, which is 2.5 times as much.',
    'Ask Dr. Smith, Mrs. Jones or J. K. Patel about it.',
    'Some costs, e.g. Council Tax, are paid, i.e. You do not pay.',
    'It stands in No. 5, on pp. 12 to 14, and in s. 23 of the Act.',
    'Read gov.uk/leaving-care for more.',
  ])('are not cut inside "%s"', (text) => {
    expect(spoken(text)).toEqual([text]);
  });

  it('do not run on after the word "No"', () => {
    expect(spoken('No. The council must pay.')).toEqual(['No.', 'The council must pay.']);
  });

  it('are one for a heading without a full stop, and none for nothing', () => {
    expect(spoken('Your rights')).toEqual(['Your rights']);
    expect(spoken('')).toEqual([]);
  });

  it('are parted at commas when they are too long for a voice, never inside a number, and nothing is lost', () => {
    const item = 'a bed that costs £1,250 in a shop';
    const text = `You can buy ${Array.from({ length: 12 }, () => item).join(', ')}.`;
    const found = spoken(text);
    expect(found.length).toBeGreaterThan(1);
    expect(found.join(' ')).toBe(text);
    for (const part of found) expect(part.length).toBeLessThanOrEqual(LONGEST);
    for (const part of found.slice(0, -1)) expect(part).toMatch(/shop,$/);
  });

  it('are parted at spaces, and words at last, when there is no comma', () => {
    const words = 'word '.repeat(100).trim();
    expect(spoken(words).join(' ')).toBe(words);
    const word = 'w'.repeat(2 * LONGEST + 1);
    expect(spoken(word).map(({ length }) => length)).toEqual([LONGEST, LONGEST, 1]);
  });
});
