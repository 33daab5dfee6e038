/** Owns the Easy Read rules (E-) that one text can break by itself. */
import { KNOWN_ABBREVIATIONS, capitalWords } from '../capitals.ts';
import { hardNumberForms, numberWords, unfinishedDates } from '../number-forms.ts';
import { passives } from '../passive.ts';
import type { Reading } from '../reading.ts';
import { ANY_KIND, PROSE, breaches } from '../rule.ts';
import type { Breach, TextRule } from '../rule.ts';
import type { TextKind } from '../types.ts';

const LINES = ['line', 'definition'] as const satisfies TextKind[];
const IN_LINES = { 'easy-read': LINES };
const IN_PROSE = { 'easy-read': PROSE };
const EVERYWHERE = { 'easy-read': ANY_KIND };

const NORMAL_WORDS = 12;
const MOST_WORDS = 15;

const longSentences = ({ sentences }: Reading, over: number, upTo: number, limit: string): Breach[] =>
  sentences
    .filter(({ words }) => words > over && words <= upTo)
    .map(({ text, words }) => ({
      words: text,
      why: `This sentence has ${words} words; ${limit}.`,
      suggestion: 'Say one idea here, and give the rest a line of its own.',
    }));

const CLAUSE_BREAK = /[,:]|\b(?:and|or|but|because|so|if|when)\b/i;
const NEGATIVE =
  /\b(?:not(?!\s+only)|cannot|\w+n['’]t|never|no|nobody|nothing|none|nowhere|without|unless|un(?:able|common|fair|happy|healthy|kind|known|likely|lawful|safe|true|usual|well|willing)|impossible|illegal)\b/gi;
/** "No, you do not have to." answers a question. */
const ANSWER = /^(?:No|Yes)[,.]\s*/;

const doubleNegatives = ({ sentences }: Reading): Breach[] =>
  sentences
    .filter(({ text }) =>
      text
        .replace(ANSWER, '')
        .split(CLAUSE_BREAK)
        .some((clause) => (clause.match(NEGATIVE) ?? []).length > 1),
    )
    .map(({ text }) => ({
      words: text,
      why: 'This sentence says “no” twice, so a reader has to work out what it means.',
      suggestion: 'Say what is so, or what to do.',
    }));

const SHORT_FORM = /(?<![\p{L}\p{N}])(?:e\.g|i\.e|eg|ie|etc|approx|dept|govt|vs)(?![\p{L}\p{N}])\.?/giu;
const SIGN = /&|\S*(?<!\d)\/\S*|\S*\/(?!\d)\S*/g;

const shortForms = ({ wording }: Reading): Breach[] => [
  ...capitalWords(wording)
    .filter(({ shouted }) => !shouted)
    .map(({ word }) => ({
      words: word,
      why: `“${word}” is an abbreviation; Easy Read uses only ${KNOWN_ABBREVIATIONS.join(', ')}.`,
      suggestion: 'Write the full words.',
    })),
  ...breaches(wording, SHORT_FORM, (words) => ({
    words,
    why: `“${words}” is a short form that many readers do not know.`,
    suggestion: 'Write “for example” or “that is”, or name every one.',
  })),
  ...breaches(wording, SIGN, (words) => ({
    words,
    why: `“${words}” uses a sign in place of a word.`,
    suggestion: 'Write “and” or “or”.',
  })),
];

/** A possessive, such as "the council's", is no contraction; "it's" and its like always are one. */
const CONTRACTION =
  /\b(?:\w+n['’]t|\w+['’](?:ll|re|ve)|(?:I|you|he|she|it|we|they|that|there|who|what)['’]d|I['’]m|(?:it|he|she|that|there|here|what|who|where|how|when|let)['’]s)(?![\p{L}\p{N}])/giu;

const BRACKETS_AND_SEMICOLONS = /\([^)]*\)|\S*[()[\]{};]/g;
const DASH = /\S*\s*[–—]\s*\S*|\S+\s+-+\s+\S+/g;
/** A dash between numbers is a range, which rule E-14 finds. */
const RANGE = /\d\s*[-–—]+\s*£?\d/;
const FOOTNOTE_MARK = /\S*[*†‡¹²³⁴⁵⁶⁷⁸⁹]/g;
const ENDED = /[.?!]["”’']*$/;
/** A full stop after an address would be typed as a part of it. */
const ENDS_WITH_ADDRESS = /(?:https?:\/\/|www\.|@|\.(?:uk|org|com)\b)\S*$/;

const punctuation = ({ wording }: Reading): Breach[] => [
  ...breaches(wording, BRACKETS_AND_SEMICOLONS, (words) => ({
    words,
    why: `“${words}”: Easy Read uses no brackets and no semicolons.`,
    suggestion: 'Make it a sentence on a line of its own.',
  })),
  ...breaches(wording, DASH, (words) => ({
    words,
    why: `“${words}” has a dash in place of a comma.`,
    suggestion: 'Make two sentences, or use “because”, “so” or “but”.',
  })).filter(({ words }) => !RANGE.test(words)),
  ...breaches(wording, FOOTNOTE_MARK, (words) => ({
    words,
    why: `“${words}” carries the mark of a footnote.`,
    suggestion: 'Say it in a line of its own.',
  })),
];

export const easyReadTextRules: TextRule[] = [
  {
    id: 'E-1',
    title: 'Write one sentence on each line.',
    severity: 'fail',
    applies: IN_LINES,
    check: ({ source, sentences }) =>
      sentences.length <= 1
        ? []
        : [
            {
              words: source.text,
              why: `This line has ${sentences.length} sentences; a line has one.`,
              suggestion: 'Give each sentence a line of its own.',
            },
          ],
  },
  {
    id: 'E-2',
    title: `Never write a sentence of more than ${MOST_WORDS} words.`,
    severity: 'fail',
    applies: IN_PROSE,
    check: (reading) => longSentences(reading, MOST_WORDS, Infinity, `the most in Easy Read is ${MOST_WORDS}`),
  },
  {
    id: 'E-2',
    title: `Keep sentences to ${NORMAL_WORDS} words.`,
    severity: 'warn',
    applies: IN_PROSE,
    check: (reading) =>
      longSentences(reading, NORMAL_WORDS, MOST_WORDS, `${NORMAL_WORDS} is the normal limit in Easy Read`),
  },
  {
    id: 'E-8',
    title: 'Write who does what; be passive only where nobody knows who.',
    severity: 'warn',
    applies: IN_PROSE,
    check: ({ wording }) =>
      passives(wording).map((words) => ({
        words,
        why: `“${words}” looks passive, so it does not say who does it.`,
        suggestion: 'Say who does it: “The council pays you.”',
      })),
  },
  {
    id: 'E-9',
    title: 'Write no double negatives.',
    severity: 'warn',
    applies: IN_PROSE,
    check: doubleNegatives,
  },
  {
    id: 'E-13',
    title: 'Write no percent signs, fractions in figures or Roman numerals; put a comma in thousands.',
    severity: 'fail',
    applies: EVERYWHERE,
    check: ({ wording }) => hardNumberForms(wording),
  },
  {
    id: 'E-13',
    title: 'Use digits for numbers.',
    severity: 'warn',
    applies: EVERYWHERE,
    check: ({ wording }) => numberWords(wording),
  },
  {
    id: 'E-14',
    title: 'Write dates in full, and ranges with “to”.',
    severity: 'fail',
    applies: EVERYWHERE,
    check: ({ wording }) => unfinishedDates(wording),
  },
  {
    id: 'E-15',
    title: 'Write no abbreviations, no e.g., i.e. or etc, and no & or /.',
    severity: 'fail',
    applies: EVERYWHERE,
    check: shortForms,
  },
  {
    id: 'E-16',
    title: 'Write no contractions.',
    severity: 'fail',
    applies: EVERYWHERE,
    check: ({ wording }) =>
      breaches(wording, CONTRACTION, (words) => ({
        words,
        why: `“${words}” is two words pushed together.`,
        suggestion: 'Write both words in full, such as “do not” or “you will”.',
      })),
  },
  {
    id: 'E-17',
    title: 'Write no brackets, semicolons, footnotes or dashes used as commas.',
    severity: 'fail',
    applies: EVERYWHERE,
    check: punctuation,
  },
  {
    id: 'E-17',
    title: 'End each sentence with a full stop or a question mark.',
    severity: 'fail',
    applies: IN_LINES,
    check: ({ source }) =>
      ENDED.test(source.text) || ENDS_WITH_ADDRESS.test(source.text)
        ? []
        : [
            {
              words: source.text,
              why: 'This line does not end with a full stop or a question mark.',
              suggestion: 'Make it a whole sentence and end it with a full stop.',
            },
          ],
  },
  {
    id: 'E-23',
    title: 'Write no words in capitals.',
    severity: 'fail',
    applies: EVERYWHERE,
    check: ({ wording }) =>
      capitalWords(wording)
        .filter(({ shouted }) => shouted)
        .map(({ word }) => ({
          words: word,
          why: `“${word}” is all in capitals, which is harder to read.`,
          suggestion: 'Use small letters.',
        })),
  },
];
