import { existsSync } from 'node:fs';
import { cp, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import { partPath } from '../../src/offline/downloads.ts';
import { HEADERS_FILE, headersFile } from '../../src/serve/security-policy.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import {
  launchChromium,
  launchFirefox,
  openSearch,
  placeless,
  readSearch,
  searchAddress,
  searchEnded,
  searchView,
  serve,
  typeSearch,
  unzipCopy,
  watch,
  wordsOfTarget,
  type SearchView,
  type UnzippedCopy,
  type Watch,
} from './search-helpers.ts';
import { findWebKit, launchWebKit, type WebKitPage } from '../support/webdriver.ts';
import { partFolder } from '../support/downloads.ts';

/**
 * Queries that each need something else of the index or of the address. same-answers.test.ts asks all of the golden set of
 * the copy in Chromium; the other browsers, which read it with other engines, need not be asked everything again.
 */
const QUERIES = ['how do I get a home?', 'apprentiship', '"personal adviser"', '£3,000', 'xyzzyx'];

const firefox = findFirefox();
if (!firefox)
  console.warn('The downloaded copy is not tried in Firefox: none was found. Install it, or set FIREFOX_PATH.');

const webKit = findWebKit();
if (typeof webKit === 'string') console.warn(`The downloaded copy is not tried in WebKit: ${webKit}.`);

/** The briefing whose own copy is tried in browsers; test/site/copies.test.ts reads all of them. */
const BRIEFING = 'money';

let copy: UnzippedCopy;
let part: UnzippedCopy;
let hosted: SearchView[];

beforeAll(async () => {
  [copy, part] = await Promise.all([unzipCopy(), unzipCopy(partPath(BRIEFING), partFolder(BRIEFING))]);
  const [server, browser] = await Promise.all([serve(), launchChromium()]);
  const page = await browser.newPage();
  hosted = [];
  for (const query of QUERIES)
    hosted.push(placeless(await openSearch(page, `${server.url}/`, query), `${server.url}/`));
  await browser.close();
  await server.close();
});
afterAll(() => Promise.all([copy.remove(), part.remove()]));

/**
 * Does something with the copy while it has lost one kind of the files of its index. It has another address meanwhile:
 * browsers remember files by their addresses.
 */
async function whileDamaged<T>(part: string, browser: string, act: (address: string) => Promise<T>): Promise<T> {
  const damaged = join(copy.folder, '..', `no ${part} in ${browser}`);
  const [files, aside] = [join(damaged, 'pagefind/data', part), join(damaged, 'aside')];
  await rename(copy.folder, damaged);
  await rename(files, aside);
  try {
    expect(await readdir(aside)).not.toEqual([]);
    return await act(`${pathToFileURL(damaged).href}/`);
  } finally {
    await rename(aside, files);
    await rename(damaged, copy.folder);
  }
}

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
        missing: document.querySelectorAll('link[rel="stylesheet"]').length - document.styleSheets.length,
        fonts: [...fonts].filter((font) => font.status === 'loaded').length,
        failed: [...fonts].filter((font) => font.status === 'error').length,
        pictures: [...document.images].filter((image) => image.loading !== 'lazy' && image.naturalWidth === 0).length,
      };
    });
    expect(look).toMatchObject({ missing: 0, failed: 0, pictures: 0 });
    expect(look.fonts).toBeGreaterThan(0);
    expect(watched.errors).toEqual([]);
  });

  it.skipIf(!isThere).each(['index', 'fragment'])(
    'says that search could not load when its %s is gone',
    async (part) => {
      const { status, results } = await whileDamaged(part, name, (address) => openSearch(page, address, 'bursary'));
      expect(status).toMatch(/^Search could not load\. Some of its files are missing\./);
      expect(results).toEqual([]);
    },
  );

  it.skipIf(!isThere)('hides the note for those who look inside the zip, and shows it there', async () => {
    const note = () => page.$eval('.unzip-first', (shown) => (shown as HTMLElement).checkVisibility());
    await page.goto(`${copy.address}glossary/index.html`);
    expect(await note()).toBe(false);
    // Inside a zip, Windows and macOS open the one page without the files beside it.
    const alone = join(copy.folder, '..', `alone in ${name}.html`);
    await cp(join(copy.folder, 'glossary/index.html'), alone);
    await page.goto(pathToFileURL(alone).href);
    expect(await note()).toBe(true);
    expect(await page.$eval('body', (body) => body.innerText.trim())).toMatch(
      /^Unzip me first\. You are looking inside the zip file\. Unzip it, then open START-HERE\.html\./,
    );
  });

  it.skipIf(!isThere)('of one briefing leads to its versions, and searches what it has', async () => {
    await page.goto(`${part.address}START-HERE.html`);
    await Promise.all([page.waitForNavigation(), page.click(`a[href="briefings/${BRIEFING}/easy-read/index.html"]`)]);
    expect(await page.$eval('.part-note', (note) => note.textContent)).toMatch(
      /^This is a part of the site: the briefing/,
    );
    expect(
      await page.$$eval('img', (images) => images.filter((i) => i.loading !== 'lazy' && !i.naturalWidth).length),
    ).toBe(0);
    for (const query of ['bursary', 'advocate', 'xyzzyx', 'skint']) {
      const { status, results } = await openSearch(page, part.address, query);
      expect(status).toMatch(query === 'xyzzyx' ? /^Nothing found/ : /^\d+ results? for/);
      for (const { href } of results) expect(existsSync(fileURLToPath(href.replace(/#.*/, ''))), href).toBe(true);
    }
    await openSearch(page, part.address, 'council', 'Easy Read');
    await Promise.all([page.waitForNavigation(), page.click('#search-results a')]);
    expect(page.url().replace(/#.*/, '')).toBe(`${part.address}briefings/${BRIEFING}/easy-read/index.html`);
    expect(watched.errors).toEqual([]);
  });
});

describe('the downloaded copy in WebKit, from disk', () => {
  const isThere = typeof webKit !== 'string';
  let page: WebKitPage;
  beforeAll(async () => {
    if (typeof webKit !== 'string') page = await launchWebKit(webKit);
  });
  afterAll(async () => {
    if (isThere) await page.close();
  });

  async function search(base: string, query: string): Promise<SearchView> {
    await page.goto(searchAddress(base, query));
    await page.waitFor(searchEnded);
    return page.evaluate(searchView);
  }

  it.skipIf(!isThere).each(QUERIES)('finds for %s what the hosted site finds in Chromium', async (query) => {
    expect(placeless(await search(copy.address, query), copy.address)).toEqual(hosted[QUERIES.indexOf(query)]);
  });

  it.skipIf(!isThere)('leads from the first page to the search, and from a result to its section', async () => {
    await page.goto(`${copy.address}START-HERE.html`);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="search/index.html"]')?.click());
    await page.waitFor(() => document.querySelector('#search-form') !== null && document.readyState === 'complete');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#search-input');
      if (input) input.value = 'bursary';
      document.querySelector('form')?.requestSubmit();
    });
    await page.waitFor(searchEnded);
    const { results } = await page.evaluate(searchView);
    expect(await page.evaluate(() => location.search)).toBe('?q=bursary');
    await page.evaluate(() => document.querySelector<HTMLElement>('#search-results a')?.click());
    await page.waitFor(() => document.querySelector('#search-form') === null && document.readyState === 'complete');
    expect(await page.evaluate(() => location.href)).toBe(results[0]?.href);
    expect(await page.evaluate(() => document.querySelector('main')?.innerText ?? '')).toMatch(/bursar/i);
  });

  it.skipIf(!isThere)('has its styles, and asks for nothing but files', async () => {
    await page.goto(`${copy.address}index.html`);
    const look = await page.evaluate(() => ({
      missing: document.querySelectorAll('link[rel="stylesheet"]').length - document.styleSheets.length,
      header: getComputedStyle(document.querySelector('.site-header') ?? document.body).borderBlockEndWidth,
      addresses: performance.getEntriesByType('resource').map(({ name }) => name),
      note: getComputedStyle(document.querySelector('.unzip-first') ?? document.body).display,
    }));
    expect(look).toMatchObject({ missing: 0, header: '4px', note: 'none' });
    expect(look.addresses.filter((address) => !address.startsWith('file:'))).toEqual([]);
  });

  it.skipIf(!isThere).each(['index', 'fragment'])(
    'says that search could not load when its %s is gone',
    async (part) => {
      const { status, results } = await whileDamaged(part, 'WebKit', (address) => search(address, 'bursary'));
      expect(status).toMatch(/^Search could not load\. Some of its files are missing\./);
      expect(results).toEqual([]);
    },
  );

  it.skipIf(!isThere)('of one briefing searches what it has', async () => {
    const { results } = await search(part.address, 'bursary');
    expect(results.length).toBeGreaterThan(0);
    for (const { href } of results) expect(existsSync(fileURLToPath(href.replace(/#.*/, ''))), href).toBe(true);
  });
});

describe('the downloaded copy on someone’s own server', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    // Any host may send a policy of its own besides that of the copy.
    await writeFile(join(copy.folder, HEADERS_FILE), headersFile({ styles: [], scripts: [] }));
    [server, browser] = await Promise.all([serve(copy.folder), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('searches as it does from disk', async () => {
    const page = await browser.newPage();
    const [query = ''] = QUERIES;
    const found = await openSearch(page, `${server.url}/`, query);
    expect(placeless(found, `${server.url}/`)).toEqual(hosted[0]);
  });
});
