/** Owns the search index: which pages go into it, and which of Pagefind's files the site needs. */
import { close, createIndex } from 'pagefind';
import { canonicalIndex } from './canonical-index.ts';
import type { SearchFile } from './vocabulary.ts';

export interface Page {
  /** The address of the page on the site, such as "/glossary/". */
  readonly url: string;
  /** May be read from disk when it is asked for. */
  readonly html: string;
}

export interface PagefindFiles {
  /** Pagefind's browser code, from which the engine is made. */
  code: SearchFile;
  /** The index itself, and the WebAssembly that reads it, in order of their paths. */
  data: SearchFile[];
}

/** A page asks to be indexed by marking the part that holds its words. */
const MARK = 'data-pagefind-body';

/** How many indexes are being made now: they share one process of Pagefind, which ends with the last of them. */
let underway = 0;

/**
 * The index of the pages that are marked with `data-pagefind-body`.
 *
 * @throws {Error} when no page is marked, or when Pagefind refuses one.
 */
export async function indexPages(pages: readonly Page[]): Promise<PagefindFiles> {
  underway += 1;
  try {
    // All pages are English, some marked "en-GB" and some perhaps "en"; left alone, those would be two indexes.
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Search: Pagefind did not start. ${errors.join(' ')}`);
    let marked = 0;
    // One after the other, in order of address: the order decides page numbers, and so the bytes of the index.
    for (const { url, html } of pages.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
      if (!html.includes(MARK)) continue;
      marked += 1;
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Search: Pagefind could not read ${url}. ${added.errors.join(' ')}`);
    }
    if (marked === 0) {
      throw new Error(
        `Search: none of the ${pages.length} pages is marked with ${MARK}, so nothing could be found. Mark <main>.`,
      );
    }
    const found = await index.getFiles();
    if (found.errors.length > 0)
      throw new Error(`Search: Pagefind could not write its index. ${found.errors.join(' ')}`);
    return select(found.files);
  } finally {
    underway -= 1;
    if (underway === 0) await close();
  }
}

/** Leaves out the interfaces that Pagefind offers, and the WebAssembly for languages that no page is in. */
function select(files: SearchFile[]): PagefindFiles {
  const code = files.find((file) => file.path === 'pagefind.js');
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  if (!code || !entry) {
    throw new Error(
      'Search: Pagefind gave no pagefind.js or no pagefind-entry.json. Check that its version is the pinned one.',
    );
  }
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const needed = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  const isData = ({ path }: SearchFile): boolean =>
    /\.(?:pf_meta|pf_index|pf_fragment|pf_filter)$/.test(path) || needed.has(path) || path === entry.path;
  return { code, data: canonicalIndex(files.filter(isData)) };
}
