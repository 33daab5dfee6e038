import { describe, expect, test } from 'vitest';
import { WORDS_CHAPTER } from '../../../src/render/build-book.ts';
import { wantedEditions } from '../../../src/paper/editions.ts';
import { plainSpaces } from '../render/paper-words.ts';
import { tinyBriefing, tinyLibrary } from '../model/tiny.ts';
import { chapterOf, editionOf, wantedOf } from './tiny-paper.ts';

const library = await tinyLibrary();

describe('the editions of a library', () => {
  test('are five of each briefing, and a book of each version at the end', () => {
    expect(wantedEditions(library).map((wanted) => [wanted.kind, wanted.briefing, editionOf(wanted).id])).toEqual([
      ['plain', 'tiny', 'tiny-plain'],
      ['easy-read', 'tiny', 'tiny-easy-read'],
      ['one-sheet', 'tiny', 'tiny-one-sheet'],
      ['large-print', 'tiny', 'tiny-large-print'],
      ['session-pack', 'tiny', 'tiny-session-pack'],
      ['book', undefined, 'tiny-playground-plain'],
      ['book', undefined, 'tiny-playground-easy-read'],
    ]);
  });

  test('have files whose names differ, also with more briefings', async () => {
    const two = await tinyLibrary((content) => {
      const second = structuredClone(tinyBriefing(content));
      second.slug = 'second';
      second.folder = 'src/content/briefings/second';
      Object.assign(second.facts as object, { id: 'second', order: 2 });
      content.briefings = [...content.briefings, second];
    });
    const ids = wantedEditions(two).flatMap(({ lengths }) => [...new Set(lengths.map(({ id }) => id))]);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
  });

  test('are printed in the sizes that the rules ask for', () => {
    const sizes = wantedEditions(library).map((wanted) => [wanted.kind, editionOf(wanted).look.size]);
    expect(Object.fromEntries(sizes)).toMatchObject({
      plain: 14,
      'easy-read': 16,
      'one-sheet': 16,
      'large-print': 18,
      'session-pack': 14,
    });
  });

  test('in large print have the same words as in the usual size', () => {
    expect(chapterOf(wantedOf(library, 'large-print'))).toEqual(chapterOf(wantedOf(library, 'plain')));
  });

  test('on one sheet may have two sides, and the others as many as they need', () => {
    for (const { kind, mostPages, lengths } of wantedEditions(library)) {
      expect(mostPages).toBe(kind === 'one-sheet' ? 2 : Infinity);
      expect(lengths.length > 1).toBe(kind === 'one-sheet');
    }
  });

  test('link hard words only to a meaning that is in them', () => {
    const explained = (kind: Parameters<typeof wantedOf>[1]): string[] => chapterOf(wantedOf(library, kind)).explained;
    expect(explained('plain')).toEqual(['accessible-swing', 'town-council']);
    expect(explained('easy-read')).toEqual(['accessible-swing']);
    expect(explained('one-sheet')).toEqual([]);
    expect(explained('session-pack')).toEqual([]);
    expect(chapterOf(wantedOf(library, 'plain')).words).toBe('tiny');
    expect(chapterOf(wantedOf(library, 'book'))).toMatchObject({
      explained: ['accessible-swing', 'town-council'],
      words: WORDS_CHAPTER,
    });
  });

  test('say in their properties what they are and who made them', () => {
    const edition = editionOf(wantedOf(library, 'session-pack'));
    expect(edition).toMatchObject({
      kind: 'Session pack',
      title: 'What the town said about swings',
      publisher: 'The Tiny Team',
      site: 'Tiny Playground Briefings',
      book: false,
    });
    expect(plainSpaces(edition.about)).toBe(
      'Session pack. A pack to lead a session. Littleton only. Checked to February 2025.',
    );
  });
});

describe('the cover of a book', () => {
  const [plain, easyRead] = wantedEditions(library).slice(-2).map(editionOf);

  test('says what is in it, up to when it was checked, and which version it is', () => {
    expect(plain?.title).toBe('Tiny Playground Briefings: the book in plain English');
    expect(plain?.coverLines.map(plainSpaces)).toEqual([
      'All briefings in one book.',
      'Littleton only. We checked everything up to February 2025.',
      'Version 1.2.3, made on 4 March 2025.',
      'By The Tiny Team.',
    ]);
  });

  test('names who drew the pictures, where there are any', () => {
    expect(easyRead?.title).toBe('Tiny Playground Briefings: the book in Easy Read');
    expect(easyRead?.coverLines.at(-1)).toBe('The pictures are by OpenMoji, CC BY-SA 4.0.');
  });
});
