import { describe, expect, test } from 'vitest';
import { checkPiece } from '../../../src/editorial/check.ts';
import { PIECE_RULES } from '../../../src/editorial/rules/index.ts';
import type { EditorialPiece, EditorialRow, EditorialText, Finding, TextKind } from '../../../src/editorial/types.ts';

const texts = (version: 'plain' | 'easy-read', kind: TextKind, ...words: string[]): EditorialText[] =>
  words.map((text, index) => ({ version, kind, file: 'piece', line: index + 1, text, raw: text }));

const plain = (parts: { paragraphs?: string[]; items?: string[]; raw?: string; words?: number }): EditorialPiece => {
  const [title] = texts('plain', 'title', 'A safe home') as [EditorialText];
  const paragraphs = texts('plain', 'paragraph', ...(parts.paragraphs ?? [])).map((text) => ({
    ...text,
    raw: parts.raw ?? text.raw,
  }));
  return {
    briefing: 'a-safe-home',
    version: 'plain',
    file: 'plain.md',
    title,
    texts: [title, ...paragraphs, ...texts('plain', 'list-item', ...(parts.items ?? []))],
    words: parts.words ?? 100,
  };
};

const row = (lines: string[], hardWord?: string): EditorialRow => ({
  lines: texts('easy-read', 'line', ...lines),
  ...(hardWord === undefined ? {} : { hardWord }),
});
const rows = (count: number): EditorialRow[] => Array.from({ length: count }, () => row(['You can get help.']));

const easyRead = (parts: { opening?: EditorialRow[]; section?: EditorialRow[]; words?: number }): EditorialPiece => {
  const [title] = texts('easy-read', 'title', 'A safe home') as [EditorialText];
  const [heading] = texts('easy-read', 'heading', 'Your home') as [EditorialText];
  const opening = parts.opening ?? rows(1);
  const section = parts.section ?? rows(4);
  const lines = [...opening, ...section].flatMap((each) => each.lines);
  return {
    briefing: 'a-safe-home',
    version: 'easy-read',
    file: 'easy-read.ts',
    title,
    texts: [title, heading, ...lines],
    words: parts.words ?? 100,
    opening,
    sections: [{ heading, rows: section }],
  };
};

const repeat = (text: string, count: number): string[] => Array.from({ length: count }, () => text);
const hardRows = (count: number): EditorialRow[] =>
  Array.from({ length: count }, (_, i) => row([`You may see a word${i}.`, 'A word says a thing.'], `word${i}`));

interface Case {
  rule: string;
  severity: Finding['severity'];
  breaks: [EditorialPiece, string, string][];
  keeps: EditorialPiece[];
}

/** For each rule: pieces that break it, with the words and the reason found, and pieces that do not. */
const CASES: Case[] = [
  {
    rule: 'G-7',
    severity: 'warn',
    breaks: [
      [
        plain({ paragraphs: ['Your council is your corporate parent.'] }),
        'corporate parent',
        '“corporate parent” is not a real parent, and this piece does not say what it means.',
      ],
    ],
    keeps: [
      plain({
        paragraphs: ['Your council is your corporate parent.'],
        raw: 'Your council is your [[term:corporate-parent]].',
      }),
      easyRead({
        section: [
          row(['Your council is your corporate parent.', 'This means that it must help you.'], 'corporate parent'),
          ...rows(3),
        ],
      }),
      plain({ paragraphs: ['Your parent works for a corporate firm.'] }),
    ],
  },
  {
    rule: 'E-1',
    severity: 'fail',
    breaks: [
      [
        easyRead({ section: [row(['You.', 'Can.', 'Go.']), ...rows(3)] }),
        'You. Can. Go.',
        'This row has 3 lines; the most is 2.',
      ],
    ],
    keeps: [easyRead({ section: [row(['You can.', 'So go.']), ...rows(3)] })],
  },
  {
    rule: 'E-3',
    severity: 'fail',
    breaks: [[easyRead({ words: 1001 }), 'A safe home', 'This piece has 1,001 words; the most is 1,000.']],
    keeps: [easyRead({ words: 1000 }), plain({ words: 1001 })],
  },
  {
    rule: 'E-3',
    severity: 'warn',
    breaks: [[easyRead({ words: 501 }), 'A safe home', 'This piece has 501 words; 500 is the aim.']],
    keeps: [easyRead({ words: 500 }), easyRead({ words: 1001 })],
  },
  {
    rule: 'E-6',
    severity: 'fail',
    breaks: [
      [
        easyRead({ section: [row(['You can stay.', 'You can stay until you are 21.'], 'Staying Put'), ...rows(3)] }),
        'Staying Put',
        'The row brings in the hard word “Staying Put”, but its first line does not use it.',
      ],
      [
        easyRead({ section: [row(['Ask about Staying Put.'], 'Staying Put'), ...rows(3)] }),
        'Staying Put',
        'No line after the hard word “Staying Put” says what it means.',
      ],
    ],
    keeps: [
      easyRead({
        section: [row(['Personal advisers help.', 'They help you to plan.'], 'personal adviser'), ...rows(3)],
      }),
    ],
  },
  {
    rule: 'E-7',
    severity: 'fail',
    breaks: [
      [
        easyRead({ section: hardRows(9) }),
        'word0, word1, word2, word3, word4, word5, word6, word7, word8',
        'This piece has 9 hard words; the most is 8.',
      ],
      [
        easyRead({ section: [row(['See [[term:a]] and [[term:b|bees]].'])] }),
        'See [[term:a]] and [[term:b|bees]].',
        'This row has 2 hard words; the most is 1.',
      ],
    ],
    keeps: [
      easyRead({ section: hardRows(8) }),
      easyRead({ section: [row(['See [[term:a]].', 'A [[term:a|thing]].'])] }),
    ],
  },
  {
    rule: 'E-12',
    severity: 'warn',
    breaks: [
      [
        easyRead({ section: [row(['They can help you.'])] }),
        'They can help you.',
        'The row opens with “They”, and a reader may not know who or what that is.',
      ],
      [
        easyRead({ section: [row(['This is new.'])] }),
        'This is new.',
        'The row opens with “This”, and a reader may not know who or what that is.',
      ],
      [
        easyRead({ section: [row(['But it can end.'])] }),
        'But it can end.',
        'The row opens with “But it”, and a reader may not know who or what that is.',
      ],
    ],
    keeps: [
      easyRead({ section: [row(['This law is new.']), row(['Those people can help.']), row(['Items can help.'])] }),
      easyRead({ section: [row(['It is hard to find a home.'])] }),
      easyRead({ section: [row(['Your adviser is for you.', 'They can help you.'])] }),
    ],
  },
  {
    rule: 'E-25',
    severity: 'fail',
    breaks: [[easyRead({ section: rows(9) }), 'Your home', 'This heading has 9 rows; the most is 8.']],
    keeps: [easyRead({ section: rows(8) })],
  },
  {
    rule: 'E-25',
    severity: 'warn',
    breaks: [
      [easyRead({ section: rows(1) }), 'Your home', 'This heading has 1 row; 4 to 6 is the aim.'],
      [easyRead({ section: rows(8) }), 'Your home', 'This heading has 8 rows; 4 to 6 is the aim.'],
    ],
    keeps: [easyRead({ section: rows(2) }), easyRead({ section: rows(7) }), easyRead({ section: rows(9) })],
  },
  {
    rule: 'E-27',
    severity: 'fail',
    breaks: [
      [easyRead({ opening: rows(5) }), 'You can get help.', 'The opening has 5 rows; it needs 1 to 4.'],
      [easyRead({ opening: [] }), 'A safe home', 'The opening has 0 rows; it needs 1 to 4.'],
    ],
    keeps: [easyRead({ opening: rows(4) })],
  },
  {
    rule: 'L-1',
    severity: 'warn',
    breaks: [
      [
        plain({
          paragraphs: [...repeat(`${repeat('you', 15).join(' ')} go.`, 2), `${repeat('we', 16).join(' ')} go.`],
        }),
        `${repeat('we', 16).join(' ')} go.`,
        'The sentences of this piece have 16.3 words on average; 15 is the aim.',
      ],
    ],
    keeps: [plain({ paragraphs: [`${repeat('you', 14).join(' ')} go.`] }), plain({})],
  },
  {
    rule: 'L-6',
    severity: 'warn',
    breaks: [
      [
        plain({ paragraphs: [...repeat('You can go.', 8), 'It was reviewed.', 'It is paid.'] }),
        'was reviewed; is paid',
        '2 of 10 sentences look passive; the most is 1 in 10.',
      ],
    ],
    keeps: [
      plain({ paragraphs: [...repeat('You can go.', 2), 'It was reviewed.'] }),
      plain({ paragraphs: [...repeat('You can go.', 18), 'It was reviewed.', 'It is paid.'] }),
    ],
  },
  {
    rule: 'L-9',
    severity: 'warn',
    breaks: [
      [
        plain({ items: ['first', ...repeat('more', 6)] }),
        'first',
        '7 list items follow one another; the most in one list is 6.',
      ],
    ],
    keeps: [plain({ items: repeat('more', 6) })],
  },
  {
    rule: 'L-11',
    severity: 'warn',
    breaks: [
      [
        plain({ paragraphs: ['HMRC pays.', 'Revenue and Customs (HMRC) pays.'] }),
        'HMRC',
        '“HMRC” is in capitals like an abbreviation, and nothing before it says what it stands for.',
      ],
    ],
    keeps: [
      plain({ paragraphs: ['Revenue and Customs (HMRC) pays.', 'HMRC pays.'] }),
      plain({ paragraphs: ['The NHS pays.'] }),
    ],
  },
  {
    rule: 'L-15',
    severity: 'fail',
    breaks: [[plain({ words: 1201 }), 'A safe home', 'This page has 1,201 words; the most is 1,200.']],
    keeps: [plain({ words: 1200 }), easyRead({ words: 1201 })],
  },
  {
    rule: 'L-15',
    severity: 'warn',
    breaks: [[plain({ words: 801 }), 'A safe home', 'This page has 801 words; 800 is the normal limit.']],
    keeps: [plain({ words: 800 }), plain({ words: 1201 })],
  },
];

describe.each(CASES)('$rule $severity', ({ rule, severity, breaks, keeps }) => {
  const found = (piece: EditorialPiece) =>
    checkPiece(piece, { names: [] })
      .filter((finding) => finding.rule === rule && finding.severity === severity)
      .map(({ words, why }) => ({ words, why }));

  test.each(breaks)('finds it (%#)', (piece, words, why) => {
    expect(found(piece)).toContainEqual({ words, why });
  });

  test.each(keeps.map((piece) => ({ piece })))('lets pass (%#)', ({ piece }) => {
    expect(found(piece)).toEqual([]);
  });
});

test('every rule on pieces has a case', () => {
  const cased = new Set(CASES.map(({ rule, severity }) => `${rule} ${severity}`));
  expect(PIECE_RULES.map(({ id, severity }) => `${id} ${severity}`).filter((rule) => !cased.has(rule))).toEqual([]);
});
