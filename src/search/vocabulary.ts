/** Owns the list of the words that the pages use, read from the search index itself so that both always agree. */
import { gunzipSync } from 'node:zlib';
import { SIGNATURE } from './fragment-packs.ts';
import { wordsOf } from './words.ts';

export interface SearchFile {
  /** Where the file belongs, relative to the folder of the search files. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind keeps of a page, as far as it is read here. */
interface Fragment {
  content: string;
  meta: { title?: string };
  filters?: { kind?: string[] };
}

/**
 * Every word of the indexed pages, in lower case, the word on most pages first and otherwise in order of code points.
 *
 * @throws {Error} when a fragment of the index is not in the form that this reader knows.
 */
export function vocabularyOf(files: SearchFile[]): string[] {
  const pagesWith = new Map<string, number>();
  for (const file of files) {
    if (!file.path.startsWith('fragment/')) continue;
    for (const word of read(file).words) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  }
  return [...pagesWith].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/**
 * The results of each kind, by the names that the engine has for them. Pagefind would tell a page the kinds of all
 * results only after reading the whole index.
 *
 * @throws {Error} when a fragment of the index is not in the form that this reader knows.
 */
export function kindsOf(files: readonly SearchFile[]): Record<string, string[]> {
  const kinds: Record<string, string[]> = {};
  for (const file of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
    if (id === undefined) continue;
    for (const kind of read(file).kinds) (kinds[kind] ??= []).push(id);
  }
  return kinds;
}

/** What was read of a fragment. */
interface Read {
  content: Uint8Array;
  words: ReadonlySet<string>;
  kinds: readonly string[];
}

/** The words of fragments that were read before: copies of parts of the site have most of their pages in common. */
const known = new Map<string, Read>();
/** More than one build has; a build that watches must not remember all that ever was. */
const MOST_KNOWN = 5_000;

/** The different words of a fragment, and its kinds. */
function read(file: SearchFile): Read {
  const before = known.get(file.path);
  // The name of a file has only the beginning of its hash.
  if (before && Buffer.compare(before.content, file.content) === 0) return before;
  const { content, meta, filters } = readFragment(file);
  const all = wordsOf(`${meta.title ?? ''} ${content}`).flatMap((word) => word.match(/\p{L}{2,}/gu) ?? []);
  const found: Read = { content: file.content, words: new Set(all), kinds: filters?.kind ?? [] };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(file.path, found);
  return found;
}

/**
 * A fragment of the index as JSON text.
 *
 * @throws {Error} when it is not in the form that this reader knows.
 */
export function readFragmentText(file: SearchFile): string {
  const text = gunzipSync(file.content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw unknownForm(file);
  return text.slice(SIGNATURE.length);
}

function readFragment(file: SearchFile): Fragment {
  const fragment: unknown = JSON.parse(readFragmentText(file));
  if (!isFragment(fragment)) throw unknownForm(file);
  return fragment;
}

const unknownForm = ({ path }: SearchFile): Error =>
  new Error(
    `Search: the file ${path} of the index has a form that src/search/vocabulary.ts does not know. ` +
      'Pagefind may have been upgraded; go back to its pinned version, or teach readFragmentText the new form.',
  );

const isFragment = (value: unknown): value is Fragment =>
  typeof value === 'object' &&
  value !== null &&
  'meta' in value &&
  'content' in value &&
  typeof value.content === 'string';
