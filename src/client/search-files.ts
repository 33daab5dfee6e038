/** Owns how the search files reach the page: fetched when the site is hosted, loaded as scripts in the downloaded copy. */
import { scriptAddresses } from './script-address.ts';
import { fragmentFile, packOf } from '../search/fragment-packs.ts';
import type { WordList } from '../search/words.ts';

export interface SearchFiles {
  /** Loads a script from the folder of the search files. Rejects when it cannot be read. */
  script(name: string): Promise<void>;
  /** The list of words. Rejects when it cannot be read. */
  words(): Promise<WordList>;
  /** The names of files of the index that could not be read, since they were last forgotten. */
  missing(): readonly string[];
  /** Begins anew: what is asked for now may well arrive. */
  forgetMissing(): void;
}

/**
 * Sets up `briefingSearch`, through which the search scripts speak to the page.
 *
 * @param folder the address of the folder of the search files, ending in a slash.
 * @param isCopy whether the page belongs to the downloaded copy, which must not fetch.
 */
export function openSearchFiles(folder: URL, isCopy: boolean): SearchFiles {
  const arriving = new Map<string, (content: Uint8Array<ArrayBuffer>) => void>();
  const packs = new Map<string, Promise<void>>();
  const fragments = new Map<string, unknown>();
  let missing: string[] = [];
  let takeWords: ((list: WordList) => void) | undefined;
  const scriptAddress = scriptAddresses('search-files', (address) => address.startsWith(folder.href));

  const script = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = scriptAddress(new URL(name, folder).href);
      element.onload = () => resolve();
      element.onerror = () => reject(new Error(`${name} could not be loaded`));
      element.addEventListener('load', () => element.remove());
      element.addEventListener('error', () => element.remove());
      document.head.append(element);
    });

  /** Loads a pack once; a pack that failed is asked for again. */
  const loadPack = (name: string): Promise<void> => {
    const loading =
      packs.get(name) ??
      script(`data/${name}.js`).catch((error: unknown) => {
        packs.delete(name);
        throw error;
      });
    packs.set(name, loading);
    return loading;
  };

  const readScript = async (name: string): Promise<Response> => {
    const pack = packOf(name);
    if (pack !== undefined) {
      await loadPack(pack);
      if (!fragments.has(name)) throw new Error(`${pack} is damaged`);
      return new Response(fragmentFile(fragments.get(name)));
    }
    let content: Uint8Array<ArrayBuffer> | undefined;
    arriving.set(name, (arrived) => (content = arrived));
    await script(`data/${name}.js`).finally(() => arriving.delete(name));
    if (!content) throw new Error(`${name} is damaged`);
    return new Response(content);
  };

  const readHosted = async (name: string): Promise<Response> => {
    // The entry names the files of the newest index, so an old one from the cache would name files that are gone.
    const response = await fetch(new URL(name, folder), name === 'pagefind-entry.json' ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${name} could not be loaded (${response.status})`);
    return response;
  };

  globalThis.briefingSearch = {
    read: (name) =>
      (isCopy ? readScript(name) : readHosted(name)).catch((error: unknown) => {
        missing.push(name);
        throw error;
      }),
    chunk: (name, base64) => arriving.get(name)?.(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
    pack: (arrived) => Object.entries(arrived).forEach(([name, fragment]) => fragments.set(name, fragment)),
    words: (list) => takeWords?.(list),
  };

  return {
    script,
    words: () =>
      new Promise((resolve, reject) => {
        takeWords = resolve;
        script('words.js').catch(reject);
      }),
    missing: () => missing,
    forgetMissing: () => {
      missing = [];
    },
  };
}
