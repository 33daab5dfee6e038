/** Owns how figures are shown: digits, commas in thousands, whole units (rule E-13). */
import { upperFirst } from './letters.ts';
import type { Figure, OutOf, Precision } from '../model/schemas/figure.ts';

const NBSP = '\u00A0';
const BIG = [
  { from: 1_000_000_000, word: 'billion' },
  { from: 1_000_000, word: 'million' },
] as const;

/** Words that must stay on one line, such as a phone number: its spaces do not break (rule E-24). */
export const unbroken = (words: string): string => words.replaceAll(' ', NBSP);

/** The most characters of a name that a line of a narrow phone can hold whole. */
const WHOLE_NAME = 20;

/** A name whose spaces do not break when it is short; a longer one keeps only its last two words together, as "Act 2026". */
export const unbrokenName = (name: string): string =>
  name.length <= WHOLE_NAME ? unbroken(name) : name.replace(/ (?=\S+$)/, NBSP);

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number with commas in thousands, and "million" or "billion" when it is that large: "3,000", "2.6 billion". */
export function formatNumber(value: number): string {
  for (const { from, word } of BIG) {
    if (Math.abs(value) >= from) return `${digits.format(value / from)}${NBSP}${word}`;
  }
  return digits.format(value);
}

/** The words before a figure that its source gives only roughly, with a space after them; none when it is exact. */
export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exactly: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'less-than': 'less than ',
  'up-to': 'up to ',
};

/**
 * A figure as words: "£3,000", "30%", "3,500 jobs", "25". An age is the bare number, so that a sentence
 * can say "up to the age of 25".
 */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit' | 'noun'>): string {
  const number = formatNumber(figure.value);
  switch (figure.unit) {
    case 'pounds':
      return figure.value < 0 ? `−£${formatNumber(-figure.value)}` : `£${number}`;
    case 'percent':
      return `${number}%`;
    case 'people':
      return `${number}${NBSP}${figure.noun ?? 'people'}`;
    case 'years':
      return `${number}${NBSP}${figure.noun ?? (figure.value === 1 ? 'year' : 'years')}`;
    case 'count':
      return figure.noun ? `${number}${NBSP}${figure.noun}` : number;
    case 'years-old':
      return number;
  }
}

/** A figure with the word that says how exact it is, where no sentence around it says so: "about 60%", "more than £745 million". */
export const formatFigureAsGiven = (figure: Pick<Figure, 'value' | 'unit' | 'noun' | 'precision'>): string =>
  `${PRECISION_WORDS[figure.precision]}${formatFigure(figure)}`;

/**
 * A share as people to count, as a sentence begins: "4 people out of 10", "About 4 people out of 10" when the number
 * of people is rounded or the figure is rough, "More than 9 people out of 10" when the figure is more than that.
 */
export function formatOutOf({ value, precision }: Pick<Figure, 'value' | 'precision'>, { count, of }: OutOf): string {
  const isExact = count * 100 === value * of;
  const how = PRECISION_WORDS[precision === 'exactly' && !isExact ? 'about' : precision];
  const words = `${how}${count} ${count === 1 ? 'person' : 'people'} out of ${of}`;
  return upperFirst(words);
}
