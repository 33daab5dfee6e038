import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences, withoutAddresses, withoutNames, wordCount, wordsOf } from '../../../src/editorial/words.ts';

describe('sentences', () => {
  test.each([
    ['You can stay. You can also leave.', ['You can stay.', 'You can also leave.']],
    [
      'Dr. Smith runs St. Christopher’s home. Ms. Jones helps.',
      ['Dr. Smith runs St. Christopher’s home.', 'Ms. Jones helps.'],
    ],
    ['Go to No. 10 Downing Street. It is in London.', ['Go to No. 10 Downing Street.', 'It is in London.']],
    ['No. You can ask again.', ['No.', 'You can ask again.']],
    ['Take papers, e.g. Your passport. Then go.', ['Take papers, e.g. Your passport.', 'Then go.']],
    ['It rose to 2.6 million. That is more.', ['It rose to 2.6 million.', 'That is more.']],
    ['“Is it safe?” she asked. Nobody knew.', ['“Is it safe?” she asked.', 'Nobody knew.']],
    ['They said “we will act.” Then they did.', ['They said “we will act.”', 'Then they did.']],
    ['See www.gov.uk/leaving.care for more.', ['See www.gov.uk/leaving.care for more.']],
    ['  ', []],
  ])('parts "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('wordCount', () => {
  const names = ['Children Act', 'Children Act 1989', 'Who Cares? Trust', "King's College", 'Staying Put'];

  test.each([
    ['You get £3,000 once.', 4],
    ['On 2 February 2023 it rose by 2.6.', 8],
    ['You don’t pay.', 3],
    ['The council’s plan is care-experienced.', 6],
    ['The Children Act 1989 says so.', 4],
    ['Ask the Who Cares? Trust.', 3],
    ['King’s College’s plan', 2],
    ['Staying Put and Staying Putty', 4],
    ['You are staying put.', 4],
    ['Staying\u00a0Put helps.', 2],
    ['', 0],
  ])('counts "%s"', (text, expected) => {
    expect(wordCount(text, names)).toBe(expected);
  });

  test('counts every word when there are no names', () => {
    expect(wordCount('The Children Act 1989 says so.', [])).toBe(6);
  });
});

test('withoutNames leaves no part of the longest name', () => {
  expect(withoutNames('The Children Act 1989 applies.', ['Children Act', 'Children Act 1989'])).toBe(
    'The name applies.',
  );
});

test.each([
  ['Go to https://www.gov.uk/a/b?c=1.', 'Go to name.'],
  ['See GOV.UK or becomecharity.org.uk/advice.', 'See name or name.'],
  ['Write to help@example.org today.', 'Write to name today.'],
  ['Stop.Then go.', 'Stop.Then go.'],
])('withoutAddresses("%s")', (text, expected) => {
  expect(withoutAddresses(text)).toBe(expected);
});

describe('the quick ways', () => {
  /** Texts of the parts that the rules of Unicode join or part in odd ways. */
  const text = fc
    .array(
      fc.constantFrom(..."a B 1 23 . , ; : - _ / ' ’ “ ” – … £ ( ) ? ! é ß Dr No word Act".split(' '), ' ', '\u00a0'),
    )
    .map((parts) => parts.join(''));

  test('find the words that the segmenter of the engine finds', () => {
    const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });
    fc.assert(
      fc.property(text, (given) => {
        const expected = Array.from(segmenter.segment(given)).filter(({ isWordLike }) => isWordLike);
        expect(wordsOf(given)).toEqual(expected.map(({ segment }) => segment));
      }),
      { numRuns: 500 },
    );
  });

  test('leave out the names that a search for every name would', () => {
    const names = ['Act', 'a B', 'a B 1', '(Dr) No', "word's", 'Act 23', '£1', '??'];
    const source = (name: string): string =>
      name
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, '\\s+');
    const all = names
      .filter((name) => /[\p{L}\p{N}]/u.test(name))
      .toSorted((a, b) => b.length - a.length)
      .map(source);
    const every = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    fc.assert(
      fc.property(text, (given) => {
        expect(withoutNames(given, names)).toBe(given.replace(every, 'name'));
      }),
      { numRuns: 500 },
    );
  });

  test('part a text into the sentences that the segmenter parts it into', () => {
    const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
    fc.assert(
      fc.property(text, (given) => {
        // Where the engine sees one sentence, there is no second for us either.
        fc.pre(Array.from(segmenter.segment(given)).length === 1 && given.trim() !== '');
        expect(sentences(given)).toEqual([given.trim()]);
      }),
      { numRuns: 500 },
    );
  });
});
