/** Owns the English words that search must not take for misspellings, though no page has them. */
import { countedEnglish } from '../words/counted-english.ts';
import { createSpeller } from './spelling.ts';
import { knowledgeOf } from './words.ts';

/** Rarer words than this are as likely a slip as meant. */
const LEAST_COUNT = 7;

/** The common words of English, in American spelling and, where it differs by a rule, in British. In lower case. */
export const commonEnglish = (): string[] =>
  [...countedEnglish()].filter(([, count]) => count >= LEAST_COUNT).map(([word]) => word);

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
