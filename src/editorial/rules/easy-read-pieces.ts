/** Owns the Easy Read rules (E-) on rows and on a whole piece. */
import type { PieceReading, PieceRule } from '../rule.ts';
import type { EditorialPiece, EditorialRow } from '../types.ts';

const LINES_A_ROW = 2;
const NORMAL_PIECE_WORDS = 500;
const MOST_PIECE_WORDS = 1000;
const HARD_WORDS_A_PIECE = 8;
const FEWEST_ROWS = 2;
const NORMAL_ROWS = 7;
const MOST_ROWS = 8;
const OPENING_ROWS = 4;

const EASY_READ = { versions: ['easy-read'] } as const;

const rowsOf = (piece: EditorialPiece): EditorialRow[] => [
  ...(piece.opening ?? []),
  ...(piece.sections ?? []).flatMap((section) => section.rows),
];

const asWords = (row: EditorialRow): string => row.lines.map(({ text }) => text).join(' ');

const atRow = (row: EditorialRow) => (row.lines[0] ? { text: row.lines[0] } : {});

const tooManyWords = ({ piece }: PieceReading, over: number, upTo: number, limit: string) =>
  piece.words > over && piece.words <= upTo
    ? [
        {
          words: piece.title.text,
          why: `This piece has ${piece.words.toLocaleString('en-GB')} words; ${limit}.`,
          suggestion: 'Keep the main points only, or split the piece into parts.',
        },
      ]
    : [];

const hardWordBreaches = (row: EditorialRow) => {
  const { hardWord } = row;
  if (hardWord === undefined) return [];
  const [first, next] = row.lines;
  return [
    ...(first?.text.toLowerCase().includes(hardWord.toLowerCase())
      ? []
      : [
          {
            ...atRow(row),
            words: hardWord,
            why: `The row brings in the hard word “${hardWord}”, but its first line does not use it.`,
            suggestion: `Use “${hardWord}” in the first line, or take “term” off the row.`,
          },
        ]),
    ...(next
      ? []
      : [
          {
            ...atRow(row),
            words: hardWord,
            why: `No line after the hard word “${hardWord}” says what it means.`,
            suggestion: 'Add a second line to the row that says what it means.',
          },
        ]),
  ];
};

const termIds = (row: EditorialRow): Set<string> =>
  new Set(row.lines.flatMap(({ raw }) => Array.from(raw.matchAll(/\[\[term:([^\]|]+)/g), (match) => match[1] ?? '')));

/** After these words "This", "These", "That" and "Those" stand alone; after any other word they belong to a noun. */
const VERB =
  'is|was|are|were|will|would|can|could|may|might|must|should|has|have|had|do|does|did|means?|meant|helps?|helped|' +
  'says?|said|makes?|made|gives?|gave|shows?|includes?|happens?|happened|lets?|needs?|goes|comes|came|also|only|all|both';
const OPENING_PRONOUN = new RegExp(
  String.raw`^(?:(?:And|But|So|Or)\s+)?(?:It|They|(?:This|These|That|Those)(?=\s+(?:${VERB})\b|[.?!]))\b`,
  'i',
);
/** "It is hard to find a home": here "it" stands for what follows. */
const EMPTY_IT =
  /^(?:(?:And|But|So|Or)\s+)?It\s+(?:is|was|will be|can be|may be)\s+(?:not\s+|very\s+|really\s+)?\w+\s+(?:to|that|for\s+\w+\s+to)\b/i;

export const easyReadPieceRules: PieceRule[] = [
  {
    id: 'E-1',
    title: `Give a row ${LINES_A_ROW} lines at most.`,
    severity: 'fail',
    applies: EASY_READ,
    check: ({ piece }) =>
      rowsOf(piece)
        .filter((row) => row.lines.length > LINES_A_ROW)
        .map((row) => ({
          ...atRow(row),
          words: asWords(row),
          why: `This row has ${row.lines.length} lines; the most is ${LINES_A_ROW}.`,
          suggestion: 'Make two rows of it, each with its own picture.',
        })),
  },
  {
    id: 'E-3',
    title: `Never let a piece have more than ${MOST_PIECE_WORDS.toLocaleString('en-GB')} words.`,
    severity: 'fail',
    applies: EASY_READ,
    check: (reading) =>
      tooManyWords(reading, MOST_PIECE_WORDS, Infinity, `the most is ${MOST_PIECE_WORDS.toLocaleString('en-GB')}`),
  },
  {
    id: 'E-3',
    title: `Keep a piece to ${NORMAL_PIECE_WORDS} words.`,
    severity: 'warn',
    applies: EASY_READ,
    check: (reading) => tooManyWords(reading, NORMAL_PIECE_WORDS, MOST_PIECE_WORDS, `${NORMAL_PIECE_WORDS} is the aim`),
  },
  {
    id: 'E-6',
    title: 'Bring in a hard word in the first line of a row, and say what it means in the next line.',
    severity: 'fail',
    applies: EASY_READ,
    check: ({ piece }) => rowsOf(piece).flatMap(hardWordBreaches),
  },
  {
    id: 'E-7',
    title: `Use ${HARD_WORDS_A_PIECE} hard words at most in a piece, and 1 at most in a row.`,
    severity: 'fail',
    applies: EASY_READ,
    check: ({ piece }) => {
      const rows = rowsOf(piece);
      const hardWords = new Set(
        rows.flatMap(({ hardWord }) => (hardWord === undefined ? [] : [hardWord.toLowerCase()])),
      );
      return [
        ...(hardWords.size <= HARD_WORDS_A_PIECE
          ? []
          : [
              {
                words: [...hardWords].join(', '),
                why: `This piece has ${hardWords.size} hard words; the most is ${HARD_WORDS_A_PIECE}.`,
                suggestion: 'Use everyday words for the least important of them.',
              },
            ]),
        ...rows
          .filter((row) => termIds(row).size > 1)
          .map((row) => ({
            ...atRow(row),
            words: asWords(row),
            why: `This row has ${termIds(row).size} hard words; the most is 1.`,
            suggestion: 'Give each hard word a row of its own.',
          })),
      ];
    },
  },
  {
    id: 'E-12',
    title: 'Do not open a row with “It”, “They” or “This” when its noun is in another row.',
    severity: 'warn',
    applies: EASY_READ,
    check: ({ piece }) =>
      rowsOf(piece).flatMap((row) => {
        const first = row.lines[0];
        const pronoun = first && OPENING_PRONOUN.exec(first.text)?.[0];
        if (!pronoun || EMPTY_IT.test(first.text)) return [];
        return [
          {
            text: first,
            words: first.text,
            why: `The row opens with “${pronoun}”, and a reader may not know who or what that is.`,
            suggestion: 'Name the person or the thing again.',
          },
        ];
      }),
  },
  {
    id: 'E-25',
    title: `Never let more than ${MOST_ROWS} rows follow a heading.`,
    severity: 'fail',
    applies: EASY_READ,
    check: ({ piece }) =>
      (piece.sections ?? [])
        .filter(({ rows }) => rows.length > MOST_ROWS)
        .map(({ heading, rows }) => ({
          text: heading,
          words: heading.text,
          why: `This heading has ${rows.length} rows; the most is ${MOST_ROWS}.`,
          suggestion: 'Put a new heading after 4 to 6 rows.',
        })),
  },
  {
    id: 'E-25',
    title: 'Put a heading every 4 to 6 rows.',
    severity: 'warn',
    applies: EASY_READ,
    check: ({ piece }) =>
      (piece.sections ?? [])
        .filter(({ rows }) => rows.length < FEWEST_ROWS || (rows.length > NORMAL_ROWS && rows.length <= MOST_ROWS))
        .map(({ heading, rows }) => ({
          text: heading,
          words: heading.text,
          why: `This heading has ${rows.length === 1 ? '1 row' : `${rows.length} rows`}; 4 to 6 is the aim.`,
          suggestion: 'Join it with another part, or put a new heading after 4 to 6 rows.',
        })),
  },
  {
    id: 'E-27',
    title: `Give the whole point in an opening of ${OPENING_ROWS} rows at most.`,
    severity: 'fail',
    applies: EASY_READ,
    check: ({ piece }) => {
      const rows = piece.opening ?? [];
      if (rows.length >= 1 && rows.length <= OPENING_ROWS) return [];
      return [
        {
          ...(rows[0] ? atRow(rows[0]) : {}),
          words: rows[0] ? asWords(rows[0]) : piece.title.text,
          why: `The opening has ${rows.length} rows; it needs 1 to ${OPENING_ROWS}.`,
          suggestion: 'Say the whole point in the opening, and move the rest under a heading.',
        },
      ];
    },
  },
];
