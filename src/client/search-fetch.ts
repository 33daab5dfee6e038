/** Owns the function that stands for fetch() inside the search engine: it asks the page for the file. */
import type {} from './search-globals.ts';

/** Where the engine believes its files to be. Only the name after it counts; the page knows the real place. */
const BASE_PATH = '/pagefind/';

/** The file of the index that the address names; never from anywhere else. */
export const fetch = (address: string): Promise<Response> =>
  briefingSearch.read(new URL(address, 'https://site.invalid').pathname.slice(BASE_PATH.length));
