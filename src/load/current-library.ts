/** Owns the one Library that a running build works with, so that no step reads or checks the records again. */
import type { Library } from '../model/library.ts';
import { withImportsAnew } from './import-anew.ts';
import type { Loaded } from './load-library.ts';

let current: Library | undefined;
/** Where its files lie: the project, unless a build was given another folder. */
let folder: string | undefined;
let fresh = false;

/** Hands the build a Library that is already loaded and checked, and the folder that it was loaded from. */
export function setCurrentLibrary(library: Library, loadedFrom?: string): void {
  folder = loadedFrom;
  current = library;
  fresh = true;
}

/** The folder of the content of this build, an absolute path. */
export const contentRoot = (): string => folder ?? process.cwd();

/** The Library of this build. @throws {Error} when none has been loaded yet. */
export function currentLibrary(): Library {
  if (!current) throw new Error('the Library has not been loaded yet; call refreshLibrary() first');
  return current;
}

/** The last library that was loaded here, and whether it can be made again from there. */
let loaded: Loaded | undefined;

/**
 * Loads the Library again, schemas and model included, unless it was handed over and not used yet.
 * For builds that watch: an edit of a record or of a schema is seen without a restart.
 *
 * @param edited the one briefing in which something changed since; all is read again when left out.
 * @throws {ContentError} naming every problem at once.
 */
export async function refreshLibrary(root: string, edited?: string): Promise<Library> {
  if (!fresh) {
    if (edited !== undefined && loaded?.library.briefings.byId[edited]) loaded = await loaded.withBriefing(edited);
    else {
      loaded = await withImportsAnew(async (importAnew) => {
        const address = new URL('./load-library.ts', import.meta.url).href;
        const { loadForEditing } = (await importAnew(address)) as typeof import('./load-library.ts');
        return loadForEditing(root);
      });
    }
    current = loaded.library;
  }
  fresh = false;
  return currentLibrary();
}
