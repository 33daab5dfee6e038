/** Owns the plain English rules (L-) that one text can break by itself. */
import { capitalWords } from '../capitals.ts';
import { romanNumerals, unfinishedDates } from '../number-forms.ts';
import { ANY_VERSION, PROSE, breaches, wordListRule } from '../rule.ts';
import type { Breach, TextRule } from '../rule.ts';
import type { Reading } from '../reading.ts';
import type { TextKind } from '../types.ts';
import { WORDS_TO_AVOID, WORDS_TO_LOOK_AT_TWICE } from './words-to-avoid.ts';

const SENTENCES = ['paragraph', 'list-item', 'line', 'definition'] as const satisfies TextKind[];
const HEADINGS = ['title', 'heading'] as const satisfies TextKind[];
const PLAIN_AND_RECORDS = { plain: ANY_VERSION.plain, record: ANY_VERSION.record };

const NORMAL_WORDS = 20;
const MOST_WORDS = 25;
const PARAGRAPH_SENTENCES = 3;
const PARAGRAPH_WORDS = 50;
const HEADING_CHARACTERS = 65;

const longSentences = ({ sentences }: Reading, over: number, upTo: number, limit: string): Breach[] =>
  sentences
    .filter(({ words }) => words > over && words <= upTo)
    .map(({ text, words }) => ({
      words: text,
      why: `This sentence has ${words} words; ${limit}.`,
      suggestion: 'Make two sentences of it, or take words out.',
    }));

const longParagraph = ({ sentences }: Reading): Breach[] => {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (sentences.length <= PARAGRAPH_SENTENCES && words <= PARAGRAPH_WORDS) return [];
  return [
    {
      words: sentences[0]?.text ?? '',
      why:
        `This paragraph has ${sentences.length} sentences and ${words} words; ` +
        `the most is ${PARAGRAPH_SENTENCES} sentences and ${PARAGRAPH_WORDS} words.`,
      suggestion: 'Start a new paragraph, or make a list of it.',
    },
  ];
};

const titleCase = ({ source, wording }: Reading): Breach[] => {
  const beyondFirst = wording.match(/[\p{L}\p{N}'’-]+/gu)?.slice(1) ?? [];
  const capitalised = beyondFirst.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (capitalised.length < 2 || capitalised.length * 2 <= beyondFirst.length) return [];
  return [
    {
      words: source.text,
      why: 'Most words of this heading start with a capital letter.',
      suggestion: 'Use capitals for the first word and for names only; add a new official name to the records.',
    },
  ];
};

/** Abbreviations in these readings, taken as one text, that are not in brackets after the full words at first use. */
export function unexplainedAbbreviations(readings: readonly Reading[]): (Breach & { reading: Reading })[] {
  const seen = new Set<string>();
  const found: (Breach & { reading: Reading })[] = [];
  for (const reading of readings) {
    for (const { word, index } of capitalWords(reading.wording)) {
      if (seen.has(word)) continue;
      seen.add(word);
      const inBrackets =
        /\p{L}\s\($/u.test(reading.wording.slice(0, index)) && /^\w+\)/.test(reading.wording.slice(index));
      if (inBrackets) continue;
      found.push({
        reading,
        words: word,
        why: `“${word}” is in capitals like an abbreviation, and nothing before it says what it stands for.`,
        suggestion: `Write the full words, and “(${word})” after them if you need it again.`,
      });
    }
  }
  return found;
}

/** The words that a reader clicks: `[words](address)` and `[[kind:id|words]]`. */
const LINK_WORDS = /\[([^[\]]+)\]\(|\[\[[a-z]+:[^\]|]+\|([^\]]+)\]\]/g;
const EMPTY_LINK_WORDS =
  /^(?:click|here|click here|more|read more|see more|find out more|learn more|this|this link|this page|link)$/i;
const CLICK_HERE = /\bclick(?:ing)?\s+(?:here|on\s+this)\b/gi;

const emptyLinks = ({ source }: Reading): Breach[] => {
  const links = Array.from(source.raw.matchAll(LINK_WORDS), (match) => (match[1] ?? match[2] ?? '').trim());
  const empty = links.filter((words) => EMPTY_LINK_WORDS.test(words.replace(/[^\p{L}\s]/gu, '').trim()));
  return [
    ...empty.map((words) => ({
      words,
      why: `The link “${words}” does not say where it goes when it is read by itself.`,
      suggestion: 'Name the page that the link opens.',
    })),
    ...(empty.length > 0
      ? []
      : breaches(source.text, CLICK_HERE, (words) => ({
          words,
          why: `“${words}” says nothing by itself, and not everybody clicks.`,
          suggestion: 'Name the page that the link opens.',
        }))),
  ];
};

/** Someone else's advice, as in "The Review said that councils should…", is told as advice already. */
const REPORTED_ADVICE =
  /\b(?:said|says|agree\w*|asked|asks|recommend\w*|suggest\w*|advi[sc]\w*|wanted|wants|argued|proposed|called\s+for)\b.*\bshould\b/is;
/** A recommendation is advice in every word. */
const ADVICE = '_data/recommendations';
/** Asks what people think right, and states no law. */
const QUESTION = /\?[”’"')]*$/;
const SHOULD = /\bshould(?:n['’]t)?\b/gi;

const UNDATED_GOVERNMENT =
  /\b(?:Government|ministers?|Department\s+for\s+Education|Secretary\s+of\s+State)\s+(?:says?|plans?\s+to|promises?|wants?|intends?|believes?|thinks?|hopes?|aims?|is\s+(?:planning|promising|considering|looking))\b/gi;
const YEAR = /\b(?:19|20)\d{2}\b/;

export const plainTextRules: TextRule[] = [
  {
    id: 'L-1',
    title: `Never write a sentence of more than ${MOST_WORDS} words.`,
    severity: 'fail',
    applies: { plain: SENTENCES, record: SENTENCES },
    check: (reading) => longSentences(reading, MOST_WORDS, Infinity, `the most is ${MOST_WORDS}`),
  },
  {
    id: 'L-1',
    title: `Keep sentences to ${NORMAL_WORDS} words.`,
    severity: 'warn',
    applies: { plain: SENTENCES, record: SENTENCES },
    check: (reading) => longSentences(reading, NORMAL_WORDS, MOST_WORDS, `${NORMAL_WORDS} is the normal limit`),
  },
  {
    id: 'L-2',
    title: `Keep paragraphs to ${PARAGRAPH_SENTENCES} sentences and ${PARAGRAPH_WORDS} words.`,
    severity: 'fail',
    applies: { plain: ['paragraph'], record: ['paragraph'] },
    check: longParagraph,
  },
  wordListRule(
    { id: 'L-4', title: 'Do not use the words to avoid.', severity: 'fail', applies: PLAIN_AND_RECORDS },
    WORDS_TO_AVOID,
    'is on the list of words to avoid.',
  ),
  wordListRule(
    {
      id: 'L-4',
      title: 'Look twice at words to avoid that also have a real sense.',
      severity: 'warn',
      applies: PLAIN_AND_RECORDS,
    },
    WORDS_TO_LOOK_AT_TWICE,
    'may be one of the words to avoid.',
  ),
  {
    id: 'L-8',
    title: `Keep headings to ${HEADING_CHARACTERS} characters.`,
    severity: 'fail',
    applies: { plain: HEADINGS },
    check: ({ source }) =>
      source.text.length <= HEADING_CHARACTERS
        ? []
        : [
            {
              words: source.text,
              why: `This heading has ${source.text.length} characters; the most is ${HEADING_CHARACTERS}.`,
              suggestion: 'Keep the words that say what the part is about.',
            },
          ],
  },
  {
    id: 'L-8',
    title: 'Write headings like a sentence: a capital for the first word and for names.',
    severity: 'warn',
    applies: { plain: HEADINGS },
    check: titleCase,
  },
  {
    id: 'L-9',
    title: 'Write one sentence for each item of a list.',
    severity: 'warn',
    applies: { plain: ['list-item'] },
    check: ({ source, sentences }) =>
      sentences.length <= 1
        ? []
        : [
            {
              words: source.text,
              why: `This list item has ${sentences.length} sentences.`,
              suggestion: 'Keep one sentence, or make paragraphs of the list.',
            },
          ],
  },
  {
    id: 'L-11',
    title: 'Write an abbreviation in full at its first use in a record.',
    severity: 'warn',
    applies: { record: PROSE },
    check: (reading) =>
      unexplainedAbbreviations([reading]).map(({ words, why, suggestion }) => ({ words, why, suggestion })),
  },
  {
    id: 'L-12',
    title: 'Let the words of a link say where it goes.',
    severity: 'fail',
    applies: ANY_VERSION,
    check: emptyLinks,
  },
  {
    id: 'L-13',
    title: 'Write “must” for law and “can” or “may” for choice; keep “should” for advice.',
    severity: 'warn',
    applies: { plain: SENTENCES, record: SENTENCES },
    check: ({ source, sentences }) =>
      sentences
        .filter(({ text }) => !source.file.startsWith(ADVICE) && !REPORTED_ADVICE.test(text) && !QUESTION.test(text))
        .flatMap(({ text }) =>
          breaches(text, SHOULD, () => ({
            words: text,
            why: '“should” does not tell law from choice.',
            suggestion: 'Write “must” if it is law, “can” or “may” if it is a choice, or say whose advice it is.',
          })),
        ),
  },
  {
    id: 'L-13',
    title: 'Say when the Government said, planned or promised something.',
    severity: 'warn',
    applies: { plain: SENTENCES, record: SENTENCES },
    check: ({ sentences }) =>
      sentences
        .filter(({ text }) => !YEAR.test(text))
        .flatMap(({ text }) =>
          breaches(text, UNDATED_GOVERNMENT, (words) => ({
            words,
            why: `“${words}” has no date, so it goes out of date and blurs plan, promise and law.`,
            suggestion: 'Give the date and the past tense: “In [[month:id]] the Government said…”.',
          })),
        ),
  },
  {
    id: 'L-14',
    title: 'Write dates in full and ranges with “to”; use no Roman numerals.',
    severity: 'fail',
    applies: PLAIN_AND_RECORDS,
    check: ({ wording }) => [...unfinishedDates(wording), ...romanNumerals(wording)],
  },
];
