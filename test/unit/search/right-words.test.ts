import { describe, expect, test } from 'vitest';
import { commonEnglish, rightWords } from '../../../src/search/right-words.ts';

describe('English words that are left alone', () => {
  const english = commonEnglish();

  test.each(['lodger', 'minster', 'principal', 'organise', 'licence', 'councillor'])('know of "%s"', (word) =>
    expect(english).toContain(word),
  );

  test('are those alone that would be taken for a word of the site, in order', () => {
    const site = ['longer', 'minister', 'bursary'];
    expect(rightWords(site, ['minster', 'lodger', 'zebra', 'bursary', 'longer'])).toEqual(['lodger', 'minster']);
  });
});
