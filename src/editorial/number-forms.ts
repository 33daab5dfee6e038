/** Owns the ways of writing numbers and dates that rules E-13, E-14 and L-14 refuse. */
import { breaches } from './rule.ts';
import type { Breach } from './rule.ts';

/** The months, as one alternation of a regular expression. */
export const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The numbers from 2 to 99 that are one word, as one alternation. "One" is mostly not a number ("one of you"). */
export const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

const DASH = '[-‐‑–—]';

/** "Jan", "Mar", "Jun", "Jul" and "Dec" can be names of people, so they need a number beside them. */
const SHORT_MONTH = new RegExp(
  String.raw`\b\d{1,2}\s+(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|` +
    String.raw`\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?\s+\d+|\b(?:Feb|Apr|Aug|Sept|Oct|Nov)\b\.?`,
  'g',
);
const DATE_IN_FIGURES = /\b\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})\b/g;
const NUMBER = String.raw`£?\d(?:[\d,.]*\d)?(?:\s?(?:am|pm|%))?`;
const DASHED_RANGE = new RegExp(
  String.raw`${NUMBER}\s?${DASH}\s?${NUMBER}|\b(?:${MONTH})(?:\s\d{4})?\s?${DASH}\s?(?:\d{1,2}\b|(?:${MONTH})\b)`,
  'g',
);

/** Dates and ranges that are not written out: rule E-14. */
export const unfinishedDates = (text: string): Breach[] => [
  ...breaches(text, SHORT_MONTH, (words) => ({
    words,
    why: `“${words}” shortens the name of a month.`,
    suggestion: 'Write the month in full, such as “1 September 2026”.',
  })),
  ...breaches(text, DATE_IN_FIGURES, (words) => ({
    words,
    why: `“${words}” is a date in figures only, which can be read in two ways.`,
    suggestion: 'Write the date in full, such as “1 September 2026”.',
  })),
  ...breaches(text, DASHED_RANGE, (words) => ({
    words,
    why: `“${words}” uses a dash for a range, which screen readers leave out.`,
    suggestion: 'Write “to”, such as “18 to 25”.',
  })),
];

const ROMAN = /\b(?:Part|Chapter|Schedule|Mission|Volume|Phase|Stage|Table|Tier)\s+[IVX]+\b|\b[IVX]{2,}\b/g;

/** Roman numerals: rule E-13. */
export const romanNumerals = (text: string): Breach[] =>
  breaches(text, ROMAN, (words) => ({
    words,
    why: `“${words}” uses Roman numerals, which many readers take for letters.`,
    suggestion: 'Use digits, such as “Part 3”.',
  }));

const PERCENT_SIGN = /(?:\d[\d,.]*\s?)?%/g;
const FRACTION = /(?<![\d/])\d{1,2}[/⁄]\d{1,2}(?![\d/])|\d*[½⅓⅔¼¾⅕⅛]/g;
/** Telephone numbers start with 0 and are let pass. */
const NO_COMMA = /£\d{4,}|(?<![\w,.:])[1-9]\d{4,}\b/g;

/** Numbers in a form that Easy Read does not use: rule E-13. */
export const hardNumberForms = (text: string): Breach[] => [
  ...breaches(text, PERCENT_SIGN, (words) => ({
    words,
    why: `“${words}” uses the percent sign, which Easy Read does not use.`,
    suggestion: 'Say it as “1 in 4” or “about half”.',
  })),
  ...breaches(text, FRACTION, (words) => ({
    words,
    why: `“${words}” is a fraction in figures.`,
    suggestion: 'Say it in words, such as “half” or “1 in 4”.',
  })),
  ...breaches(text, NO_COMMA, (words) => ({
    words,
    why: `“${words}” has no comma in the thousands.`,
    suggestion: 'Put a comma in the thousands, such as “£3,000”.',
  })),
  ...romanNumerals(text),
];

const NUMBERS_IN_WORDS = new RegExp(String.raw`\b(?:${NUMBER_WORD})\b`, 'gi');

/** Numbers written as words: rule E-13 asks for digits. */
export const numberWords = (text: string): Breach[] =>
  breaches(text, NUMBERS_IN_WORDS, (words) => ({
    words,
    why: `“${words}” is a number in words; Easy Read uses digits.`,
    suggestion: 'Use digits, such as “2”, from the record of the figure when it is a fact.',
  }));
