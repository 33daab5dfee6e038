/**
 * Owns which characters words may be made of: those that a reader can see, and spaces. The others do harm or none can
 * tell what they do: they hide words, turn them around (https://www.unicode.org/reports/tr36/), end lines in one format
 * and not in another, or cannot be written in XML, UTF-8 or a PDF.
 */

/** A character that words may not hold. */
export interface UnfitCharacter {
  /** As people look it up, such as "U+202E". */
  code: string;
  /** What it does, in a few words. */
  is: string;
  /** Its place in the words, counted from 0 in UTF-16 units. */
  index: number;
}

/** Kinds of unfit characters, the first that fits counts. */
const KINDS: readonly [matches: RegExp, is: string][] = [
  [/^\uFFFD$/u, 'a sign that a letter was lost: the file was saved in another encoding than UTF-8'],
  [/^[\n\r\u2028\u2029\u0085\v\f]$/u, 'the end of a line'],
  [/^\t$/u, 'a tab'],
  [/^[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]$/u, 'a character that nobody sees and that turns words around'],
  [/^\p{Cs}$/u, 'half a character'],
  [/^\p{Cc}$/u, 'a control character'],
  [/^[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]$/u, 'a character that nobody sees'],
  [/^\p{Co}$/u, 'a character without a meaning of its own'],
  [/^[\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]$/u, 'no character at all'],
];

const UNFIT =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFD]/u;
/** In a text of lines, such as Markdown. */
const UNFIT_IN_LINES =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFD]/u;

/** "U+202E". */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character that words may not hold; undefined when all can be seen.
 *
 * @param inLines whether the words are a text of several lines, in which the ends of lines and tabs are right.
 */
export function unfitCharacter(words: string, inLines = false): UnfitCharacter | undefined {
  const found = (inLines ? UNFIT_IN_LINES : UNFIT).exec(words);
  if (!found) return undefined;
  const [character] = found;
  const is = KINDS.find(([matches]) => matches.test(character))?.[1] ?? 'a character that nobody sees';
  return { code: codeOf(character), is, index: found.index };
}

/** Words for a person to read in a terminal: what cannot be seen, or would act there, stands as "<U+202E>". */
export const withCodes = (words: string): string =>
  words.replace(new RegExp(UNFIT, 'gu'), (character) => `<${codeOf(character)}>`);
