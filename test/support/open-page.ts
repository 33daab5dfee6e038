/** Owns opening pages of the built site in a browser until nothing on them changes any more. */
import type { Page } from 'puppeteer';
import type { RunningServer } from '../../src/serve/server.ts';
import { readSearch } from '../browser/search-helpers.ts';

export const SEARCH_WITH_RESULTS = '/search/?q=council';

/** Opens an address of the site and waits until nothing on it changes any more. */
export async function openPage(server: RunningServer, page: Page, url: string): Promise<void> {
  await page.goto(server.url + url);
  if (url === SEARCH_WITH_RESULTS) await readSearch(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
