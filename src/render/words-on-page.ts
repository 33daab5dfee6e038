/** Owns bringing the meanings of hard words to the page that uses them, so that each can open where it stands. */
import type { Library } from '../model/library.ts';
import { compareWords, pick } from '../model/lists.ts';
import type { Records } from '../model/schemas/index.ts';

/** A link to the glossary, as `inlineHtml` writes it. */
const TO_GLOSSARY = /(<a class="hard-word" href=")\/glossary\/[^"#]*#([^"]+)(?=")/g;

export interface PageWithMeanings {
  /** The same words; each hard word leads to its entry in the list that the page must have. */
  html: string;
  /** The hard words, each once, from A to Z, as briefings list them. */
  terms: Records['glossary'][];
}

/**
 * What a finished part of a page becomes when the page lists what its hard words mean.
 *
 * @throws {Error} when a link leads to a word that the glossary does not have.
 */
export function meaningsHere(library: Library, html: string): PageWithMeanings {
  const ids = new Set<string>();
  const linked = html.replace(TO_GLOSSARY, (_, start: string, id: string) => {
    if (!library.glossary.byId[id]) throw new Error(`a page links to the hard word "${id}", which the glossary lacks`);
    ids.add(id);
    return `${start}#word-${id}`;
  });
  return {
    html: linked,
    terms: pick(library.glossary.byId, [...ids]).sort((a, b) => compareWords(a.term, b.term)),
  };
}
