/** Owns the words that people say and the words that the pages use for them: the editors' list, and the hard words' own. */
import type { JoinedTerm } from '../model/library.ts';

export interface EverydayWords {
  /** Everyday words and phrases, each with the words that the pages use for it, the likeliest first. */
  plainWords: Record<string, string[]>;
  /** The names of hard words that are several words long. */
  phrases: string[];
}

/**
 * The words for a search.
 *
 * @param editors the editors' list, which comes first where both have a word.
 * @param glossary the hard words, with what people say for each.
 */
export function everydayWords(
  editors: Readonly<Record<string, readonly string[]>>,
  glossary: readonly Pick<JoinedTerm, 'term' | 'peopleSay'>[],
): EverydayWords {
  const said = new Map(Object.entries(editors).map(([word, official]) => [word.toLowerCase(), [...official]]));
  for (const { term, peopleSay } of glossary) {
    for (const words of peopleSay) {
      const official = said.get(words.toLowerCase()) ?? [];
      const isNew = ![words, ...official].some((known) => known.toLowerCase() === term.toLowerCase());
      if (isNew) said.set(words.toLowerCase(), [...official, term.toLowerCase()]);
    }
  }
  return {
    plainWords: Object.fromEntries(said),
    phrases: glossary.map(({ term }) => term.toLowerCase()).filter((term) => term.includes(' ')),
  };
}
