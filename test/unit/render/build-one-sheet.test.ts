import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { oneSheets } from '../../../src/render/build-one-sheet.ts';
import { easyReadPaper } from '../../../src/render/build-paper.ts';
import { editBriefing, tinyLibrary } from '../model/tiny.ts';
import { plainSpaces, sectionLines, sectionOf, tinyBriefingOf } from './paper-words.ts';

/** Gives the Easy Read a section of each part, with fewer rows in the parts that come later. */
function useAllParts(content: RawContent): void {
  const section = (id: string, part: string, rows: number): unknown => ({
    id,
    part,
    heading: `About ${id}`,
    picture: 'slide',
    rows: Array.from({ length: rows }, () => ({ picture: 'slide', lines: [`This is about ${id}.`] })),
  });
  editBriefing(
    content,
    'easyRead',
    ['sections'],
    [
      section('swings', 'about', 5),
      section('news', 'message', 4),
      section('answer', 'message', 4),
      section('sense', 'meaning', 4),
      section('ideas', 'action', 3),
    ],
  );
}

describe('the Easy Read on one sheet', async () => {
  const library = await tinyLibrary(useAllParts);
  const briefing = tinyBriefingOf(library);
  const lengths = oneSheets(library, briefing);
  const whole = easyReadPaper(library, briefing);

  test('comes in lengths, the longest first, and each leaves whole sections out', () => {
    expect(lengths.map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['sheet-point', 'swings', 'news', 'answer', 'sense', 'ideas', 'sheet-help'],
      ['sheet-point', 'news', 'answer', 'ideas', 'sheet-help'],
      ['sheet-point', 'sense', 'ideas', 'sheet-help'],
      ['sheet-point', 'ideas', 'sheet-help'],
    ]);
  });

  test('changes no row and no heading of what it keeps', () => {
    for (const length of lengths) {
      for (const section of length.sections.slice(0, -1)) expect(section).toEqual(sectionOf(whole, section.id));
    }
  });

  test('says that it has only the main points, and that there is more', () => {
    for (const { kind, title, facts } of lengths) {
      expect(kind).toBe('Easy Read on one sheet');
      expect(title).toBe(whole.title);
      expect(plainSpaces(facts)).toBe(
        'Littleton only. We checked this in February 2025. This sheet has only the main points. There is a longer Easy Read too.',
      );
    }
  });

  test('always ends with who can help, 999 first and a line for each, and who drew the pictures', () => {
    for (const length of lengths) {
      expect(length.sections.at(-1)?.heading).toBe('Who can help you');
      expect(sectionLines(length, 'sheet-help')).toEqual([
        '- If you are in danger now, call 999.',
        '- Play Line: 0800 000 000. For children.',
        '- Family Line: 0800 111 111. For parents.',
        'The pictures are by OpenMoji, CC BY-SA 4.0.',
      ]);
    }
  });

  test('has nothing that a sheet to hand out does not need', () => {
    expect(lengths.flatMap(({ sections }) => sections.map(({ part }) => part))).not.toContain('session');
    expect(whole.sections.map(({ part }) => part)).toContain('session');
  });
});
