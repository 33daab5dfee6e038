/** Owns the rule that figures and dates come from records (G-3): what an author may not type by hand. */
import { MONTH, NUMBER_WORD } from '../number-forms.ts';
import { withoutAddresses } from '../words.ts';
import { PROSE, breaches } from '../rule.ts';
import type { TextRule } from '../rule.ts';

const REFERENCE = /\[\[[^\]]*\]\]/g;
const LINK_TARGET = /\]\([^)]*\)/g;

/** A date, a number or a sign. One capital letter with 1 or 2 digits, such as "A4" or "P45", is a name. */
const TYPED_FACT = new RegExp(
  String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)?\s+)?\b(?:${MONTH})\s+\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH})\b|` +
    String.raw`£?(?<!\b[A-Z]\d?)\d(?:[\d,.:]*\d)?%?|£|%`,
  'g',
);

const AMOUNT_WORD = `half|quarter|one|hundred|thousand|million|billion|${NUMBER_WORD}`;
const AMOUNT_IN_WORDS = new RegExp(
  String.raw`\b(?:(?:${AMOUNT_WORD})[\s-]+(?:and\s+|an?\s+|of\s+an?\s+)?)+(?:per\s?cent|pounds?|pence|hundred|thousand|million|billion)\b`,
  'gi',
);

const FROM_ITS_RECORD = 'Refer to its record: [[figure:id]], [[date:id]], [[month:id]], [[year:id]] or [[name:id]].';

export const factsRules: TextRule[] = [
  {
    id: 'G-3',
    title: 'Take each figure, date, age and amount from its record; never type one.',
    severity: 'fail',
    applies: { plain: PROSE, 'easy-read': PROSE, record: PROSE },
    check: ({ source }) => {
      const typed = withoutAddresses(source.raw.replace(REFERENCE, ' ').replace(LINK_TARGET, ']'));
      return [
        ...breaches(typed, TYPED_FACT, (words) => ({
          words,
          why: `“${words}” is typed by hand, so it can come to differ from the record.`,
          suggestion: FROM_ITS_RECORD,
        })),
        ...breaches(typed, AMOUNT_IN_WORDS, (words) => ({
          words,
          why: `“${words}” is an amount in words, typed by hand, so it can come to differ from the record.`,
          suggestion: FROM_ITS_RECORD,
        })),
      ];
    },
  },
];
