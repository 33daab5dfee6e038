/** Owns words in capitals: which are abbreviations, which are shouted, and which are known well enough to stand. */

/** Better known than the words that they stand for (rule E-15). */
export const KNOWN_ABBREVIATIONS = ['UK', 'NHS', 'GP', 'ID', 'TV', 'PDF'];

/** Refused by rules G-4 and G-5, with better advice than an abbreviation rule could give. */
const REFUSED_ELSEWHERE = ['PA', 'LAC', 'NEET'];

const PASSED_OVER = new Set([...KNOWN_ABBREVIATIONS, ...REFUSED_ELSEWHERE]);

/** Ordinary words that people put in capitals for weight. */
const SHOUTED_WORDS = new Set(
  'ALL AND ANY ARE BUT CAN DO FREE FROM FULL HAS HAVE HELP IN IS IT MAY MUST NEED NEVER NEW NO NOT NOW OF OFF ON ONLY OR OUR OUT STOP THE THIS TO WE WILL WITH YES YOU YOUR'.split(
    ' ',
  ),
);

const ROMAN_NUMERAL = /^[IVX]+$/;
/** Capitals only ("HMRC", "MPs"), or with one small letter inside ("DfE"). */
const IN_CAPITALS = /\b(?:[A-Z]{2,}|[A-Z][a-z][A-Z])(?=s?\b)/g;

export interface CapitalWord {
  word: string;
  /** Where it starts in the text. */
  index: number;
  /** Whether it is an ordinary word in capitals, not an abbreviation. */
  shouted: boolean;
}

/**
 * The words in capitals of a text, in order, without the abbreviations that everybody knows and Roman numerals.
 * A word counts as shouted when it is a common one, or stands next to another word in capitals.
 */
export function capitalWords(text: string): CapitalWord[] {
  const found = Array.from(text.matchAll(IN_CAPITALS), (match) => ({ word: match[0], index: match.index })).filter(
    ({ word }) => !PASSED_OVER.has(word) && !ROMAN_NUMERAL.test(word),
  );
  return found.map(({ word, index }, position) => {
    const before = found[position - 1];
    const after = found[position + 1];
    const nextTo = (from: number, to: number) => /^\s+$/.test(text.slice(from, to));
    const shouted =
      SHOUTED_WORDS.has(word) ||
      (before !== undefined && nextTo(before.index + before.word.length, index)) ||
      (after !== undefined && nextTo(index + word.length, after.index));
    return { word, index, shouted };
  });
}
