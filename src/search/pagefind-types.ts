/** Owns the part of Pagefind's browser interface that search uses. */

export interface PagefindSection {
  title: string;
  /** The address of the section on the site, starting with a slash, with the section's anchor when it has one. */
  url: string;
  /** Text in which only `<mark>`, `&lt;` and `&gt;` are markup. */
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/** What a result can be narrowed down by, each with its values. */
export type PagefindFilters = Partial<Record<'version' | 'kind' | 'topic' | 'year', string[]>>;

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: PagefindFilters;
  sub_results: PagefindSection[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface Pagefind {
  options(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    excerptLength: number;
    ranking?: Record<string, unknown>;
  }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
