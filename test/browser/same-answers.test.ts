/** The golden set of search, asked on the hosted site, of the copy on disk, of the kept site, and in Node: the same answers. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSearchOnDisk } from '../../src/search/open-on-disk.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { GOLDEN_QUERIES } from '../search-quality/golden-set.ts';
import { Host } from './kept-site-host.ts';
import {
  askMany,
  launchChromium,
  placelessAddress,
  searchAddress,
  serve,
  SITE_DIRECTORY,
  unzipCopy,
  type UnzippedCopy,
} from './search-helpers.ts';

// A browser on a busy machine is slow: up to a second a query.
vi.setConfig({ testTimeout: 30_000 + 1_000 * GOLDEN_QUERIES.length });

const queries = GOLDEN_QUERIES.map(({ query }) => query);
/** All search with the very same files, so each query is asked in one of the places: what it is asked of, by its number. */
const askedOf =
  (place: 0 | 1 | 2) =>
  (_: unknown, at: number): boolean =>
    at % 3 === place;
const HOSTED = askedOf(0);
const IN_COPY = askedOf(1);
const KEPT = askedOf(2);

let server: RunningServer;
let browser: Browser;
let copy: UnzippedCopy;
let expected: string[][];

beforeAll(async () => {
  [server, browser, copy] = await Promise.all([serve(), launchChromium(), unzipCopy()]);
  const search = await openSearchOnDisk(SITE_DIRECTORY);
  expected = [];
  for (const query of queries) expected.push((await search.find(query, 3)).map(({ url }) => url));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), copy.remove()]);
});

/** What the search page at an address answers, by the addresses of the hosted site. */
async function answersAt(
  base: string,
  asked: readonly string[],
  prepare?: (page: Page) => Promise<void>,
): Promise<string[][]> {
  const page = await browser.newPage();
  await prepare?.(page);
  await page.goto(searchAddress(base, ''));
  const answers = await askMany(page, asked);
  await page.close();
  return answers.map((addresses) => addresses.map((address) => placelessAddress(address, base)));
}

describe('the queries of the golden set', () => {
  it('have on the hosted site, a third of them, the answers that its quality is measured by', async () => {
    expect(await answersAt(`${server.url}/`, queries.filter(HOSTED))).toEqual(expected.filter(HOSTED));
  });

  it('have the same answers, another third, in the copy on disk, without a network', async () => {
    const answers = await answersAt(copy.address, queries.filter(IN_COPY), (page) => page.setOfflineMode(true));
    expect(answers).toEqual(expected.filter(IN_COPY));
  });

  it('have the same answers, the last third, in the site that a browser keeps, with the host gone', async () => {
    const host = await Host.start('whole');
    try {
      const answers = await answersAt(`${host.url}/`, queries.filter(KEPT), async (page) => {
        await page.goto(`${host.url}/offline/`);
        await page.waitForSelector('#keep-start:not([hidden])');
        await page.click('#keep-start');
        await page.waitForFunction(() =>
          document.querySelector('#keep-status')?.textContent.includes('The site is saved.'),
        );
        await host.stop();
      });
      expect(answers).toEqual(expected.filter(KEPT));
    } finally {
      await host.remove();
    }
  });
});
