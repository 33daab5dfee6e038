/** Owns the one Library that a running build works with, so that no step reads or checks the records again. */
import type { Library } from '../model/library.ts';
import { withImportsAnew } from './import-anew.ts';

let current: Library | undefined;
let fresh = false;

/** Hands the build a Library that is already loaded and checked. */
export function setCurrentLibrary(library: Library): void {
  current = library;
  fresh = true;
}

/** The Library of this build. @throws {Error} when none has been loaded yet. */
export function currentLibrary(): Library {
  if (!current) throw new Error('the Library has not been loaded yet; call refreshLibrary() first');
  return current;
}

/**
 * Loads the Library again, schemas and model included, unless it was handed over and not used yet.
 * For builds that watch: an edit of a record or of a schema is seen without a restart.
 *
 * @throws {ContentError} naming every problem at once.
 */
export async function refreshLibrary(root: string): Promise<Library> {
  if (!fresh) {
    current = await withImportsAnew(async (importAnew) => {
      const address = new URL('./load-library.ts', import.meta.url).href;
      const { loadLibrary } = (await importAnew(address)) as typeof import('./load-library.ts');
      return loadLibrary(root);
    });
  }
  fresh = false;
  return currentLibrary();
}
