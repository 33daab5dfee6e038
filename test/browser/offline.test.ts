import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import {
  launchChromium,
  launchFirefox,
  openSearch,
  placeless,
  readSearch,
  serve,
  typeSearch,
  unzipCopy,
  watch,
  wordsOfTarget,
  type SearchView,
  type UnzippedCopy,
  type Watch,
} from './search-helpers.ts';

const QUERIES = [
  'bursary',
  'Staying Close',
  'council',
  'prescriptions',
  'how do I get a home?',
  'apprentiship',
  'flat',
  'skint',
  '"personal adviser"',
  '£3,000',
  'stigma xyzzyx',
  'xyzzyx',
];

const firefox = findFirefox();
if (!firefox)
  console.warn('The downloaded copy is not tried in Firefox: none was found. Install it, or set FIREFOX_PATH.');

let copy: UnzippedCopy;
let hosted: SearchView[];

beforeAll(async () => {
  copy = await unzipCopy();
  const [server, browser] = await Promise.all([serve(), launchChromium()]);
  const page = await browser.newPage();
  hosted = [];
  for (const query of QUERIES)
    hosted.push(placeless(await openSearch(page, `${server.url}/`, query), `${server.url}/`));
  await browser.close();
  await server.close();
});
afterAll(() => copy.remove());

describe.each([
  { name: 'Chromium', launch: launchChromium, isThere: true },
  { name: 'Firefox', launch: () => launchFirefox(firefox ?? ''), isThere: firefox !== undefined },
])('the downloaded copy in $name, from disk', ({ name, launch, isThere }) => {
  let browser: Browser;
  let page: Page;
  let watched: Watch;

  beforeAll(async () => {
    if (isThere) browser = await launch();
  });
  afterAll(async () => {
    if (isThere) await browser.close();
  });
  beforeEach(async () => {
    if (!isThere) return;
    page = await browser.newPage();
    watched = await watch(page);
    if (name === 'Chromium') await page.setOfflineMode(true);
  });
  afterEach(async () => {
    if (!isThere) return;
    const violations = await watched.violations();
    await page.close();
    expect(violations, 'refused by the security policy').toEqual([]);
    // Firefox counts its own pictures and fonts, which are data: addresses, as requests of the page.
    expect(
      watched.requests.filter((url) => !/^(?:file|data):/.test(url)),
      'requests to a network',
    ).toEqual([]);
  });

  it.skipIf(!isThere)('begins at START-HERE and leads to the search, which finds the right section', async () => {
    await page.goto(`${copy.address}START-HERE.html`);
    await Promise.all([page.waitForNavigation(), page.click('a[href="search/index.html"]')]);
    const { results } = await typeSearch(page, 'bursary');
    expect(new URL(page.url()).search).toBe('?q=bursary');
    await Promise.all([page.waitForNavigation(), page.click('#search-results a')]);
    expect(page.url()).toBe(results[0]?.href);
    const hash = new URL(page.url()).hash;
    const found = hash === '' ? await page.$eval('main', (main) => main.innerText) : await wordsOfTarget(page);
    expect(found).toMatch(/bursar/i);
    expect(watched.errors).toEqual([]);
  });

  it.skipIf(!isThere).each(QUERIES)('finds for %s what the hosted site finds', async (query) => {
    const found = await openSearch(page, copy.address, query);
    expect(placeless(found, copy.address)).toEqual(hosted[QUERIES.indexOf(query)]);
  });

  it.skipIf(!isThere)('sends its form without JavaScript’s help', async () => {
    await page.goto(`${copy.address}search/index.html`);
    await page.type('#search-input', 'council');
    // submit() sends the form itself and tells no script.
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#search-form', (form) => (form as HTMLFormElement).submit()),
    ]);
    expect((await readSearch(page)).status).toMatch(/ results? for “council”/);
  });

  it.skipIf(!isThere)('has its styles, its fonts and its pictures', async () => {
    await page.goto(`${copy.address}index.html`);
    const look = await page.evaluate(async () => {
      const fonts = await document.fonts.ready;
      return {
        sheets: [...document.styleSheets].length,
        fonts: [...fonts].filter((font) => font.status === 'loaded').length,
        failed: [...fonts].filter((font) => font.status === 'error').length,
        pictures: [...document.images].filter((image) => image.loading !== 'lazy' && image.naturalWidth === 0).length,
      };
    });
    expect(look).toMatchObject({ sheets: 1, failed: 0, pictures: 0 });
    expect(look.fonts).toBeGreaterThan(0);
    expect(watched.errors).toEqual([]);
  });

  it.skipIf(!isThere)('says that search could not load when a part of the index is gone', async () => {
    const damaged = join(copy.folder, '..', `damaged in ${name}`);
    await cp(copy.folder, damaged, { recursive: true });
    const index = join(damaged, 'pagefind/data/index');
    for (const file of await readdir(index)) await rm(join(index, file));
    const { status, results } = await openSearch(page, `${pathToFileURL(damaged).href}/`, 'bursary');
    expect(status).toMatch(/^Search could not load\. Some of its files are missing\./);
    expect(results).toEqual([]);
  });
});

describe('the downloaded copy on someone’s own server', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(copy.folder), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('searches as it does from disk', async () => {
    const page = await browser.newPage();
    const found = await openSearch(page, `${server.url}/`, 'bursary');
    expect(placeless(found, `${server.url}/`)).toEqual(hosted[0]);
  });
});
