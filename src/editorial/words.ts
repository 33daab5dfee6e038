/** Owns how words are counted: sentences, words, official names and addresses. */
import { groupBy } from '../model/lists.ts';

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

/** A text in which nothing ends a sentence but its own end, so that no one has to look for others. */
const IS_ONE_SENTENCE = /^[\p{L}\p{N} ,;:'’“”‘()/&%£–—-]*[\p{L}\p{N}][\p{L}\p{N} ,;:'’“”‘()/&%£–—-]*[.?!]?$/u;

/** The sentences of a text, in order, without the space around them. "Dr.", "St.", "No. 10", "e.g." end none. */
export function sentences(text: string): string[] {
  if (IS_ONE_SENTENCE.test(text)) return [text.trim()];
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

/** A run of letters and digits. */
const RUN = /[\p{L}\p{N}]+/gu;
const runsOf = (text: string): string[] => text.match(RUN) ?? [];

interface Name {
  name: string;
  /** Its words, of which a text that holds the name must have every one. */
  runs: readonly string[];
}

/** Names by one of their words each, the one that the fewest other names have. */
type NameIndex = ReadonlyMap<string, readonly Name[]>;

const nameIndexes = new WeakMap<readonly string[], NameIndex>();

function nameIndex(names: readonly string[]): NameIndex {
  const known = nameIndexes.get(names);
  if (known) return known;
  const all = names.map((name): Name => ({ name, runs: runsOf(name) })).filter(({ runs }) => runs.length > 0);
  const times = new Map<string, number>();
  for (const { runs } of all) for (const run of new Set(runs)) times.set(run, (times.get(run) ?? 0) + 1);
  const rarest = ({ runs }: Name): string => runs.reduce((a, b) => ((times.get(b) ?? 0) < (times.get(a) ?? 0) ? b : a));
  const index = groupBy(all, (one) => [rarest(one)]);
  nameIndexes.set(names, index);
  return index;
}

const nameSource = (name: string): string =>
  name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');

/** Texts of a site name the same few things over and over. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 5000;

function patternOf(names: readonly string[]): RegExp {
  const key = names.join('\n');
  const known = patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(nameSource).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(key, pattern);
  return pattern;
}

/**
 * A text with each of the names replaced by one plain word. Keep one array of names: it is indexed once for each array.
 * Only names all of whose words are in the text are looked for: a site has thousands of names, and a text a few.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const index = nameIndex(names);
  const words = new Set(runsOf(text));
  const possible: string[] = [];
  for (const word of words)
    for (const { name, runs } of index.get(word) ?? []) if (runs.every((run) => words.has(run))) possible.push(name);
  if (possible.length === 0) return text;
  // The longest first, so that "Children Act 1989" is not read as the name "Children Act" and a number.
  const longestFirst = possible.sort((a, b) => b.length - a.length);
  return text.replace(patternOf(longestFirst), STAND_IN);
}

const ADDRESS =
  /https?:\/\/\S*[\p{L}\p{N}/]|\S+@[\w-]+(?:\.[\w-]+)+|\b(?:[\w-]+\.)+(?:uk|org|com|net|info)\b(?:\/\S*[\p{L}\p{N}/])?/giu;

/** A text with each web and mail address replaced by one plain word, because addresses are not wording. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, STAND_IN);

/**
 * The number of words in a text. A name in `names` counts as one word (rule E-2, after WCAG 3.1.5); so does a number
 * such as 3,000. A hyphen parts two words. Keep one array of names: it is indexed once for each array.
 */
export const wordCount = (text: string, names: readonly string[]): number => wordsOf(withoutNames(text, names)).length;

/** What most texts are made of: letters of English, digits, and signs that part words wherever they stand. */
const PLAIN_LETTERS = /^[A-Za-z0-9 .,;:!?'’"“”‘()[\]/&%£$€+=<>–—…-]*$/;
/**
 * Words of such a text by the rules of the Unicode text segmentation, WB5 to WB13: https://www.unicode.org/reports/tr29/
 * The segmenter of the engine knows all letters, and takes twenty times as long.
 */
const PLAIN_WORD = /[A-Za-z0-9]+(?:(?:(?<=[A-Za-z])[.:'’‘](?=[A-Za-z])|(?<=[0-9])[.,;'’‘](?=[0-9]))[A-Za-z0-9]+)*/g;

/** The words and numbers of a text, in order, as written. */
export const wordsOf = (text: string): string[] =>
  PLAIN_LETTERS.test(text)
    ? (text.match(PLAIN_WORD) ?? [])
    : Array.from(wordSegmenter.segment(text))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment);
