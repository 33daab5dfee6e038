/** Owns how a text is read for the rules: its sentences, and which of its words are our own. */
import type { EditorialText } from './types.ts';
import { sentences, withoutAddresses, withoutNames, wordCount } from './words.ts';

const QUOTATION = /“[^”]*”|"[^"]*"|‘[^’]*’/g;

export interface Sentence {
  text: string;
  words: number;
}

/** A text as the rules need it, read once for all of them. */
export interface Reading {
  source: EditorialText;
  /** The text with names and addresses replaced: an official name may hold words that we would not choose. */
  wording: string;
  /** The wording with quotations left out too: they are the words of others, or a word that we talk about. */
  ownWording: string;
  sentences: Sentence[];
}

/** Reads a text for the rules. `names` are the official names and titles, as in `wordCount`. */
export function read(source: EditorialText, names: readonly string[]): Reading {
  const wording = withoutAddresses(withoutNames(source.text, names));
  // A name is never half in one sentence and half in the next: a text without any has none in its sentences.
  const namesInSentences = wording === source.text ? [] : names;
  return {
    source,
    wording,
    ownWording: wording.replace(QUOTATION, '“…”'),
    sentences: sentences(source.text).map((text) => ({ text, words: wordCount(text, namesInSentences) })),
  };
}
