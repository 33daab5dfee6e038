/** Owns the one global that the search scripts share, and the part of Pagefind's interface that the page uses. */
import type { SearchWords } from '../search/words.ts';

export interface PagefindSection {
  title: string;
  /** The address of the section on the site, starting with a slash, with the section's anchor when it has one. */
  url: string;
  /** Text in which only `<mark>`, `&lt;` and `&gt;` are markup. */
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { version?: string[] };
  sub_results: PagefindSection[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface Pagefind {
  options(options: { basePath: string; baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

/** The list of words as it travels: its vocabulary is one text with a space between words, which is half the size. */
export type WordList = Omit<SearchWords, 'vocabulary'> & { vocabulary: string };

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
