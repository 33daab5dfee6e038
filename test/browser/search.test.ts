import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import {
  launchChromium,
  openSearch,
  readSearch,
  serve,
  SITE_DIRECTORY,
  typeSearch,
  watch,
  wordsOfTarget,
  type Watch,
} from './search-helpers.ts';

let server: RunningServer;
let base: string;
let browser: Browser;
let page: Page;
let watched: Watch;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  base = `${server.url}/`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  watched = await watch(page);
});
afterEach(async () => {
  const violations = await watched.violations();
  await page.close();
  expect(violations, 'refused by the security policy').toEqual([]);
  expect(
    watched.requests.filter((url) => !url.startsWith(base)),
    'requests to other hosts',
  ).toEqual([]);
});

const active = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || '');

describe('the search page', () => {
  it('answers an address with a query, and its first result opens the section that answers', async () => {
    const { status, results } = await openSearch(page, base, 'bursary');
    const total = Number(/^(\d+) results? for “bursary”\.$/.exec(status)?.[1]);
    // The first 10 are shown at once; a button brings the others.
    expect(results.length).toBe(Math.min(total, 10));
    const first = results[0];
    expect(first?.marked.join(' ')).toMatch(/bursar/i);
    expect(first?.version).not.toBe('');
    await page.goto(first?.href ?? '');
    const section =
      new URL(page.url()).hash === '' ? await page.$eval('main', (main) => main.innerText) : await wordsOfTarget(page);
    expect(section).toMatch(/bursar/i);
  });

  it('keeps to the version that the address names, and shows it in the form', async () => {
    const { status, results } = await openSearch(page, base, 'council', 'Easy Read');
    expect(status).toMatch(/^\d+ results? for “council” in Easy Read\.$/);
    expect(results.filter(({ version }) => !/^Easy Read: (?:part of a )?briefing$/.test(version))).toEqual([]);
    expect(await page.$$eval('#search-results img', (pictures) => pictures.length)).toBe(results.length);
    expect(await page.$eval('#search-versions input:checked', (input) => (input as HTMLInputElement).value)).toBe(
      'Easy Read',
    );
    expect(await page.$eval('#search-input', (input) => (input as HTMLInputElement).value)).toBe('council');
  });

  it('searches again when another version is chosen', async () => {
    await openSearch(page, base, 'council');
    await page.click('#search-versions input[value="Plain English"]');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.endsWith('in Plain English.'),
    );
    const { results } = await readSearch(page);
    expect(results.filter(({ version }) => !version.startsWith('Plain English: '))).toEqual([]);
    expect(new URL(page.url()).search).toBe('?q=council&version=Plain+English');
  });

  it('answers the form in place: the address follows, the focus stays, and the answer is said politely', async () => {
    await page.goto(`${base}search/`);
    expect(watched.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.focus('#search-input');
    await page.waitForNetworkIdle();
    expect(watched.requests.some((url) => url.endsWith('/pagefind/engine.js'))).toBe(true);
    const { status } = await typeSearch(page, 'prescriptions');
    expect(status).toMatch(/^\d+ results? for “prescriptions”\.$/);
    expect(new URL(page.url()).search).toBe('?q=prescriptions');
    expect(await active()).toBe('search-input');
    expect(await page.$eval('#search-status', (element) => element.getAttribute('role'))).toBe('status');
    const empty = await typeSearch(page, ' ');
    expect(empty).toEqual({ status: 'Type a word to search for.', instead: '', results: [] });
  });

  it('shows ten results, and more when asked, with the focus on the first of them', async () => {
    const { status, results } = await openSearch(page, base, 'care');
    const total = Number(/^\d+/.exec(status)?.[0]);
    expect(total).toBeGreaterThan(10);
    expect(results).toHaveLength(10);
    await page.click('#search-results + button');
    await page.waitForFunction(() => document.querySelectorAll('#search-results > li').length > 10);
    const position = await page.evaluate(() =>
      [...document.querySelectorAll('#search-results a')].indexOf(document.activeElement as Element),
    );
    expect(position).toBe(10);
    expect((await readSearch(page)).results).toHaveLength(Math.min(20, total));
  });

  it('puts a misspelt word right, says so, and takes it as typed when asked', async () => {
    const { status, instead, results } = await openSearch(page, base, 'apprentiship');
    expect(status).toMatch(/ results? for “apprenticeship”/);
    expect(instead).toBe('Search for “apprentiship” instead');
    expect(results[0]?.marked.join(' ')).toMatch(/apprentice/i);
    await page.click('#search-instead button');
    await page.waitForFunction(() =>
      document.querySelector('#search-instead')?.textContent?.startsWith('Searched for'),
    );
    expect(await page.$eval('#search-instead', (element) => element.textContent)).toBe(
      'Searched for exactly “apprentiship”.',
    );
    expect(await active()).toBe('search-instead');
    expect(new URL(page.url()).search).toBe('?q=apprentiship&exact=1');
    await page.reload();
    const again = await readSearch(page);
    expect(again.instead).toBe('');
    expect(again.status).toContain('“apprentiship”');
  });

  it('gives Easy Read first to a reader who searched from an Easy Read page, until told otherwise', async () => {
    await page.goto(`${base}briefings/money/easy-read/`);
    await page.type('#site-search', 'money');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).search).toBe('?q=money&first=Easy+Read');
    const { results } = await readSearch(page);
    expect(results.filter(({ version }) => !version.startsWith('Easy Read'))).toEqual([]);
    await page.click('input[name="first"]');
    await page.waitForFunction(() => new URL(location.href).search === '?q=money');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.result__kind')].some(({ textContent }) => !textContent.startsWith('Easy Read')),
    );
  });

  it('narrows the results down to a kind, a topic and a year, which the address keeps', async () => {
    await openSearch(page, base, 'council');
    await page.click('#search-narrow summary');
    await page.select('#search-kind', 'Promise');
    await page.select('#search-topic', 'Health');
    await page.select('#search-year', '2025');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.endsWith('in Promise, Health, 2025.'),
    );
    expect(new URL(page.url()).search).toBe('?q=council&kind=Promise&topic=Health&year=2025');
    await page.reload();
    const { status, results } = await readSearch(page);
    expect(status).toMatch(/ in Promise, Health, 2025\.$/);
    expect(new Set(results.map(({ version }) => version))).toEqual(new Set(['Promise']));
    expect(await page.$eval('#search-narrow', (narrow) => (narrow as HTMLDetailsElement).open)).toBe(true);
    expect(await page.$eval('#search-topic', (topic) => (topic as HTMLSelectElement).value)).toBe('Health');
  });

  it('says when no page has all of the words, and shows the nearest', async () => {
    const { status, results } = await openSearch(page, base, 'bursary fostering probation parliament dentist');
    expect(status).toMatch(/No page has all of these words\. The nearest come first\.$/);
    expect(results.length).toBeGreaterThan(0);
  });

  it('says that nothing was found when no page has the word', async () => {
    expect(await openSearch(page, base, 'xyzzyx')).toEqual({
      status: 'Nothing found for “xyzzyx”.',
      instead: '',
      results: [],
    });
    expect(watched.errors).toEqual([]);
  });

  it.each([
    'engine.js',
    'words.js',
    'pagefind-entry.json',
    '.pf_meta',
    '.pf_index',
    '.pf_fragment',
    'wasm.en.pagefind',
  ])('says that it could not load when %s is not to be had, and recovers', async (file) => {
    await page.setRequestInterception(true);
    let isBroken = true;
    page.on(
      'request',
      (request) =>
        void (isBroken && request.url().split('?')[0]?.endsWith(file) ? request.abort() : request.continue()),
    );
    const { status, results } = await openSearch(page, base, 'bursary');
    expect(status).toBe('Search could not load. Check that you are online, then reload this page.');
    expect(results).toEqual([]);
    isBroken = false;
    expect((await typeSearch(page, 'bursary')).status).toMatch(/^\d+ results? for “bursary”/);
  });

  it('offers the A to Z without JavaScript', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${base}search/?q=bursary`);
    const href = await page.$eval('main a[href*="a-to-z/"]', (link) => (link as HTMLAnchorElement).href);
    expect(href).toBe(`${base}a-to-z/`);
    expect((await page.goto(href))?.status()).toBe(200);
  });

  it('ships no test hook', async () => {
    const script = (await (await page.goto(`${base}search/`))?.text())?.match(/\/assets\/search\.[^"]+\.js/)?.[0];
    const text = await readFile(join(SITE_DIRECTORY, script ?? ''), 'utf8');
    expect(text).not.toMatch(/(?:window|globalThis|self)\.__/);
  });
});
