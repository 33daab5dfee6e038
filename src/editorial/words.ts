/** Owns how words are counted: sentences, words, official names and addresses. */

const sentenceSegmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Short forms whose full stop does not end a sentence. */
const SHORT_FORM_AT_END = /(?:^|[\s(“"‘'])(?:Dr|Mr|Mrs|Ms|St|Prof|e\.g|i\.e)\.\s*$/i;
/** "No. 10" is a number; "No. You can ask again." is an answer. */
const NUMBER_SIGN_AT_END = /(?:^|\s)No\.\s*$/;
const STARTS_WITH_DIGIT = /^\d/;
/** What follows a quoted question: “Is it safe?” she asked. */
const STARTS_LOWER_CASE = /^\p{Ll}/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

const continues = (before: string, next: string): boolean =>
  SHORT_FORM_AT_END.test(before) ||
  (NUMBER_SIGN_AT_END.test(before) && STARTS_WITH_DIGIT.test(next)) ||
  STARTS_LOWER_CASE.test(next) ||
  !HAS_WORD.test(next);

/** The sentences of a text, in order, without the space around them. "Dr.", "St.", "No. 10", "e.g." end none. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of sentenceSegmenter.segment(text)) {
    const before = found.at(-1);
    if (before !== undefined && continues(before, segment)) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Stands for a name or a web address. Lower case, so that no rule about capitals sees it. */
const STAND_IN = 'name';

const namePatterns = new WeakMap<readonly string[], RegExp | null>();

const nameSource = (name: string): string =>
  name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');

function namePattern(names: readonly string[]): RegExp | null {
  const known = namePatterns.get(names);
  if (known !== undefined) return known;
  const sources = names
    .filter((name) => HAS_WORD.test(name))
    // The longest first, so that "Children Act 1989" is not read as the name "Children Act" and a number.
    .toSorted((a, b) => b.length - a.length)
    .map(nameSource);
  const pattern =
    sources.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu') : null;
  namePatterns.set(names, pattern);
  return pattern;
}

/** A text with each of the names replaced by one plain word. The names are compiled once for each array. */
export function withoutNames(text: string, names: readonly string[]): string {
  const pattern = namePattern(names);
  return pattern ? text.replace(pattern, STAND_IN) : text;
}

const ADDRESS =
  /https?:\/\/\S*[\p{L}\p{N}/]|\S+@[\w-]+(?:\.[\w-]+)+|\b(?:[\w-]+\.)+(?:uk|org|com|net|info)\b(?:\/\S*[\p{L}\p{N}/])?/giu;

/** A text with each web and mail address replaced by one plain word, because addresses are not wording. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, STAND_IN);

/**
 * The number of words in a text. A name in `names` counts as one word (rule E-2, after WCAG 3.1.5); so does a number
 * such as 3,000. A hyphen parts two words. Keep one array of names: it is compiled once for each array.
 */
export const wordCount = (text: string, names: readonly string[]): number => wordsOf(withoutNames(text, names)).length;

/** The words and numbers of a text, in order, as written. */
export const wordsOf = (text: string): string[] =>
  Array.from(wordSegmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
