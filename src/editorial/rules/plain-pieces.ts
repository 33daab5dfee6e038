/** Owns the plain English rules (L-) that only a whole piece can break. */
import { passives } from '../passive.ts';
import type { PieceReading, PieceRule } from '../rule.ts';
import type { EditorialText } from '../types.ts';
import { unexplainedAbbreviations } from './plain-texts.ts';

const AVERAGE_WORDS = 15;
const PASSIVE_SHARE = 10;
const LIST_ITEMS = 6;
const NORMAL_PAGE_WORDS = 800;
const MOST_PAGE_WORDS = 1200;

const PLAIN = { versions: ['plain'] } as const;

const proseSentences = ({ readings }: PieceReading) =>
  readings
    .filter(({ source }) => source.kind === 'paragraph' || source.kind === 'list-item')
    .flatMap((reading) => reading.sentences.map((sentence) => ({ ...sentence, source: reading.source })));

/** List items with no other text between them. */
function listRuns(texts: readonly EditorialText[]): EditorialText[][] {
  const runs: EditorialText[][] = [[]];
  for (const text of texts) {
    if (text.kind === 'list-item') runs.at(-1)?.push(text);
    else runs.push([]);
  }
  return runs;
}

const tooManyWords = ({ piece }: PieceReading, over: number, upTo: number, limit: string) =>
  piece.words > over && piece.words <= upTo
    ? [
        {
          words: piece.title.text,
          why: `This page has ${piece.words.toLocaleString('en-GB')} words; ${limit}.`,
          suggestion: 'Move detail to a page of its own.',
        },
      ]
    : [];

export const plainPieceRules: PieceRule[] = [
  {
    id: 'L-1',
    title: `Keep the average sentence of a piece to ${AVERAGE_WORDS} words.`,
    severity: 'warn',
    applies: PLAIN,
    check: (reading) => {
      const found = proseSentences(reading);
      const average = found.reduce((sum, { words }) => sum + words, 0) / found.length;
      if (found.length === 0 || average <= AVERAGE_WORDS) return [];
      const longest = found.reduce((a, b) => (b.words > a.words ? b : a));
      return [
        {
          text: longest.source,
          words: longest.text,
          why: `The sentences of this piece have ${average.toFixed(1)} words on average; ${AVERAGE_WORDS} is the aim.`,
          suggestion: 'Shorten the longest sentences first; this is the longest.',
        },
      ];
    },
  },
  {
    id: 'L-6',
    title: `Write who does what: at most 1 sentence in ${PASSIVE_SHARE} may be passive.`,
    severity: 'warn',
    applies: PLAIN,
    check: (reading) => {
      const found = proseSentences(reading);
      const passive = found.filter(({ text }) => passives(text).length > 0);
      const first = passive[0];
      // One passive sentence is always allowed, or no short piece could have any.
      if (!first || passive.length <= Math.max(1, Math.floor(found.length / PASSIVE_SHARE))) return [];
      return [
        {
          text: first.source,
          words: passive.flatMap(({ text }) => passives(text)).join('; '),
          why: `${passive.length} of ${found.length} sentences look passive; the most is 1 in ${PASSIVE_SHARE}.`,
          suggestion: 'Say who does it: “the council pays”, not “it is paid”.',
        },
      ];
    },
  },
  {
    id: 'L-9',
    title: `Keep lists to ${LIST_ITEMS} items.`,
    // The texts of a piece do not say where one list ends and the next begins, so a person must look.
    severity: 'warn',
    applies: PLAIN,
    check: ({ piece }) =>
      listRuns(piece.texts).flatMap((items) => {
        const first = items[0];
        if (!first || items.length <= LIST_ITEMS) return [];
        return [
          {
            text: first,
            words: first.text,
            why: `${items.length} list items follow one another; the most in one list is ${LIST_ITEMS}.`,
            suggestion: 'Make two lists with a line above each, or leave the least needed items out.',
          },
        ];
      }),
  },
  {
    id: 'L-11',
    title: 'Write an abbreviation in full at its first use in a piece.',
    severity: 'warn',
    applies: PLAIN,
    check: ({ readings }) =>
      unexplainedAbbreviations(readings).map(({ reading, words, why, suggestion }) => ({
        text: reading.source,
        words,
        why,
        suggestion,
      })),
  },
  {
    id: 'L-15',
    title: `Never let a page have more than ${MOST_PAGE_WORDS.toLocaleString('en-GB')} words.`,
    severity: 'fail',
    applies: PLAIN,
    check: (reading) =>
      tooManyWords(reading, MOST_PAGE_WORDS, Infinity, `the most is ${MOST_PAGE_WORDS.toLocaleString('en-GB')}`),
  },
  {
    id: 'L-15',
    title: `Keep a page to ${NORMAL_PAGE_WORDS} words.`,
    severity: 'warn',
    applies: PLAIN,
    check: (reading) =>
      tooManyWords(reading, NORMAL_PAGE_WORDS, MOST_PAGE_WORDS, `${NORMAL_PAGE_WORDS} is the normal limit`),
  },
];
