import { describe, expect, test } from 'vitest';
import { hardWordsOf, measure, readingGrades } from '../../../src/editorial/measures.ts';
import type { EditorialPiece, EditorialText, TextKind } from '../../../src/editorial/types.ts';

const text = (raw: string, kind: TextKind = 'paragraph'): EditorialText => ({
  version: 'plain',
  kind,
  file: 'plain.md',
  text: raw.replace(/\[\[[^\]|]+\|?([^\]]*)\]\]/g, '$1'),
  raw,
});

const piece = (...texts: EditorialText[]): EditorialPiece => ({
  briefing: 'b',
  version: 'plain',
  file: 'plain.md',
  title: text('Title', 'title'),
  texts,
  words: 99,
});

describe('reading grades', () => {
  test('are those of the formulas as they were published', () => {
    // 6 words in 1 sentence, 6 syllables, 17 letters; by hand from each formula.
    const grades = readingGrades(['The cat sat on the mat.']);
    expect(grades).toEqual({
      fleschKincaid: -1.4, // 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
      automatedReadability: -5.1, // 4.71 × 17/6 + 0.5 × 6 − 21.43
      colemanLiau: -4.1, // 0.0588 × 283.3 − 0.296 × 16.67 − 15.8
      smog: 3.1, // 3.1291 + 1.043 × √0
      gunningFog: 2.4, // 0.4 × 6
    });
  });

  test('rise with long words and long sentences', () => {
    const easy = readingGrades(['You can ask. We can help.']);
    const hard = readingGrades(['Eligibility determinations necessitate comprehensive documentation from applicants.']);
    for (const formula of ['fleschKincaid', 'automatedReadability', 'colemanLiau', 'smog', 'gunningFog'] as const)
      expect(hard?.[formula], formula).toBeGreaterThan(easy?.[formula] ?? Infinity);
  });

  test('are none for no words', () => {
    expect(readingGrades([])).toBeUndefined();
    expect(readingGrades(['…'])).toBeUndefined();
  });
});

describe('measures', () => {
  test('count sentences of the words, and not of headings', () => {
    const { words, sentences, averageSentence, longestSentence } = measure(
      piece(text('A long heading of many words here', 'heading'), text('One two. One two three four five.')),
      [],
      [],
    );
    expect({ words, sentences, averageSentence, longestSentence }).toEqual({
      words: 99,
      sentences: 2,
      averageSentence: 3.5,
      longestSentence: 5,
    });
  });

  test('take a name for one word', () => {
    expect(measure(piece(text('The Very Long Act 1989 helps.')), ['The Very Long Act 1989'], []).longestSentence).toBe(
      2,
    );
  });

  test('name what may be passive', () => {
    expect(measure(piece(text('The plan was reviewed. It helps.')), [], []).passive).toEqual(['was reviewed']);
  });

  test('name each hard word once, whatever it is shown as', () => {
    const used = piece(text('[[term:one]] and [[term:two|two words]]'), text('[[term:one|ones]]'));
    expect(hardWordsOf(used)).toEqual(['one', 'two']);
    expect(measure(used, [], []).hardWords).toEqual(['one', 'two']);
  });

  test('name words that people rarely hear, once, in British spelling too', () => {
    const found = measure(piece(text('The guarantor must organise a home. A Guarantor’s home.')), [], []);
    expect(found.uncommon).toEqual(['guarantor']);
  });

  test('leave out of those the names, the references, the abbreviations that all know, and what is explained', () => {
    const raw = 'NHS [[figure:guarantor-count]] Guarantor Alliance, guarantors and [[term:bursary|bursaries]].';
    expect(measure(piece(text(raw)), ['Guarantor Alliance'], ['guarantors']).uncommon).toEqual([]);
  });

  test('of nothing are nothing', () => {
    expect(measure({ ...piece(), words: 0 }, [], [])).toEqual({
      words: 0,
      sentences: 0,
      averageSentence: 0,
      longestSentence: 0,
      hardWords: [],
      passive: [],
      uncommon: [],
      grades: undefined,
    });
  });
});
