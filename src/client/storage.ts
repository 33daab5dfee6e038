/** Owns keeping words in this browser, which may refuse to keep any, or to say what it kept. */

/** What keeps words on the device. Browsers may throw when it is asked for, and when it is used. */
export type GetStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

const ofBrowser: GetStorage = () => localStorage;

/** What is kept under a name: null when nothing is, undefined when the browser refuses. */
export function recall(name: string, storage = ofBrowser): string | null | undefined {
  try {
    return storage().getItem(name);
  } catch {
    return undefined;
  }
}

/** Keeps words under a name. Returns whether the browser let us. */
export function keepWords(name: string, words: string, storage = ofBrowser): boolean {
  try {
    storage().setItem(name, words);
    return true;
  } catch {
    return false;
  }
}
