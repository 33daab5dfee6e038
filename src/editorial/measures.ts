/** Owns measuring a piece: lengths, hard words, passive hints, uncommon words, reading grades. Hints, and never a gate. */
import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { countedEnglish, MILLIONS_COUNTED } from '../words/counted-english.ts';
import { KNOWN_ABBREVIATIONS } from './capitals.ts';
import { passives } from './passive.ts';
import { read } from './reading.ts';
import type { EditorialPiece } from './types.ts';
import { sentences, withoutAddresses, withoutNames, wordsOf } from './words.ts';

/** The years of school that each formula would ask for: the formulas are American, and guess from lengths alone. */
export interface ReadingGrades {
  fleschKincaid: number;
  automatedReadability: number;
  colemanLiau: number;
  smog: number;
  gunningFog: number;
}

export interface Measures {
  /** Words that a reader reads, headings included, generated lists left out. A name counts as one word. */
  words: number;
  sentences: number;
  /** Words in a sentence: the average, with one decimal, and the most. */
  averageSentence: number;
  longestSentence: number;
  /** The ids of the hard words used, in order of first use. */
  hardWords: string[];
  /** Phrases that look passive. */
  passive: string[];
  /** Words that people rarely hear, in order of first use, with those left out that the piece explains. */
  uncommon: string[];
  /** Undefined when there is no sentence to measure. */
  grades: ReadingGrades | undefined;
}

/**
 * Words heard less often than this in a million are uncommon: 3 on the Zipf scale of van Heuven and others (2014), who
 * call words up to 3 rare.
 */
const PER_MILLION = 1;
/** Formulas call a word long from so many syllables on. */
const LONG_WORD = 3;

let counted: Map<string, number> | undefined;

const isUncommon = (word: string): boolean => {
  counted ??= countedEnglish();
  return (counted.get(word) ?? 0) < PER_MILLION * MILLIONS_COUNTED;
};

const decimal = (value: number): number => Math.round(value * 10) / 10;

/** `[[term:id]]`, in any piece. */
const TERM = /\[\[term:([^\]|]+)/g;
/** A hard word with the words that it is shown as, which are explained where they stand. */
const EXPLAINED = /\[\[term:[^\]]+\]\]/g;

/** The reading grade of sentences by each formula, with one decimal; undefined for no sentence. */
export function readingGrades(texts: readonly string[]): ReadingGrades | undefined {
  const all = texts.flatMap(sentences);
  const words = all.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const syllables = words.map((word) => syllable(word));
  const counts = {
    sentence: all.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    character: words.reduce((sum, word) => sum + word.length, 0),
    letter: words.reduce((sum, word) => sum + word.length, 0),
    polysillabicWord: syllables.filter((count) => count >= LONG_WORD).length,
    complexPolysillabicWord: syllables.filter((count) => count >= LONG_WORD).length,
  };
  return {
    fleschKincaid: decimal(fleschKincaid(counts)),
    automatedReadability: decimal(automatedReadability(counts)),
    colemanLiau: decimal(colemanLiau(counts)),
    smog: decimal(smogFormula(counts)),
    gunningFog: decimal(gunningFog(counts)),
  };
}

/** The ids of the hard words that a piece uses, in order of first use. */
export const hardWordsOf = ({ texts }: Pick<EditorialPiece, 'texts'>): string[] => [
  ...new Set(texts.flatMap(({ raw }) => Array.from(raw.matchAll(TERM), ([, id]) => (id ?? '').trim()))),
];

const lowerCase = (text: string): string[] =>
  wordsOf(text.replaceAll('’', "'")).map((word) => word.toLowerCase().replace(/'s$/, ''));

/** The words of a text as written, without references and names, that people rarely hear. */
function uncommonIn(raw: string, names: readonly string[]): string[] {
  const own = withoutAddresses(withoutNames(raw.replace(EXPLAINED, ' ').replace(/\[\[[^\]]*\]\]/g, ' '), names));
  return lowerCase(own).filter((word) => /^\p{L}+$/u.test(word) && isUncommon(word));
}

/**
 * The measures of a piece.
 *
 * @param names official names, each counted as one word; pass the one list that the rules get too.
 * @param explained every form of the hard words that the piece explains: they are not counted as uncommon.
 */
export function measure(piece: EditorialPiece, names: readonly string[], explained: readonly string[]): Measures {
  const known = new Set([...explained, ...KNOWN_ABBREVIATIONS].flatMap(lowerCase));
  const prose = piece.texts
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
    .map((text) => read(text, names));
  const found = prose.flatMap((reading) => reading.sentences);
  const lengths = found.map(({ words }) => words);
  return {
    words: piece.words,
    sentences: found.length,
    averageSentence: found.length === 0 ? 0 : decimal(lengths.reduce((sum, words) => sum + words, 0) / found.length),
    longestSentence: Math.max(0, ...lengths),
    hardWords: hardWordsOf(piece),
    passive: found.flatMap(({ text }) => passives(text)),
    uncommon: [...new Set(piece.texts.flatMap(({ raw }) => uncommonIn(raw, names)))].filter((word) => !known.has(word)),
    grades: readingGrades(prose.map(({ wording }) => wording)),
  };
}
