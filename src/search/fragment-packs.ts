/**
 * Owns which fragments of the index travel together in a downloadable copy. A fragment is what the engine shows of one
 * result. There are many small ones, and a zip spends more on a small file than the file itself.
 */

/** Pagefind marks a file that it has compressed with these letters before its content. */
export const SIGNATURE = 'pagefind_dcd';

/** The name of a fragment: the language, and a hash of which the first character is kept. */
const FRAGMENT = /^fragment\/(?:[^/]*_)?([0-9a-z])[0-9a-z]*\.pf_fragment$/;

/**
 * The name of the pack that holds a fragment: "fragment/b" for "fragment/en_ba4cf56.pf_fragment". Undefined for other
 * files of the index, which each travel alone.
 *
 * The first character of the hash makes up to 16 packs of about the same size. Measured in the zip: 95 fragments take
 * 242 KB, against 302 KB one by one and 299 KB with two characters; 1,100 fragments 426 KB, against 1,060 and 620 KB.
 */
export function packOf(name: string): string | undefined {
  const letter = FRAGMENT.exec(name)?.[1];
  return letter === undefined ? undefined : `fragment/${letter}`;
}

/** A fragment that came as an object, in the form in which the engine reads a file that needs no unpacking. */
export const fragmentFile = (fragment: unknown): string => SIGNATURE + JSON.stringify(fragment);
