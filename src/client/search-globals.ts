/** Owns the one global that the search scripts share. */
import type { Pagefind } from '../search/pagefind-types.ts';
import type { WordList } from '../search/words.ts';

export interface BriefingSearch {
  /** Set by the script `engine.js`. */
  engine?: Pagefind;
  /** Called by the engine for each file of the index. */
  read(name: string): Promise<Response>;
  /** Called by each script under `data/` in a downloadable copy that holds one file of the index. */
  chunk(name: string, base64: string): void;
  /** Called by each script under `data/fragment/`, which holds many fragments, by their names. */
  pack(fragments: Readonly<Record<string, unknown>>): void;
  /** Called by the script `words.js`. */
  words(list: WordList): void;
}

declare global {
  var briefingSearch: BriefingSearch;
}
