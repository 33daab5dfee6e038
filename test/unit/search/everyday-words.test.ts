import { expect, test } from 'vitest';
import { everydayWords } from '../../../src/search/everyday-words.ts';

test('the editors’ words come first, and the words that people say for a hard word lead to it', () => {
  const { plainWords, phrases } = everydayWords({ pa: ['adviser'], Skint: ['money'] }, [
    { term: 'Personal adviser', peopleSay: ['PA', 'my worker', 'personal adviser'] },
    { term: 'Bursary', peopleSay: ['grant'] },
  ]);
  expect(plainWords).toEqual({
    pa: ['adviser', 'personal adviser'],
    skint: ['money'],
    'my worker': ['personal adviser'],
    grant: ['bursary'],
  });
  expect(phrases).toEqual(['personal adviser']);
});
