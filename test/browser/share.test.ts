/** Copying links and citations, as readers do it: on the hosted site, from disk, and without JavaScript. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { newPage } from '../support/browser.ts';
import { briefings, pages, tidy } from '../support/built-site.ts';
import { launchChromium, serve, unzipCopy, watch, type UnzippedCopy, type Watch } from './search-helpers.ts';

const [briefing] = briefings;
if (!briefing) throw new Error('no briefing');
const { plain, easyRead } = briefing;
const section = plain.$('.prose h2').first().attr('id') ?? '';
const recordPage = pages.find(({ url }) => /^\/promises\/.+\/$/.test(url))?.url ?? '';

let server: RunningServer;
let browser: Browser;
let copy: UnzippedCopy;
let page: Page;
let watched: Watch;

/** Stands in for the clipboard, which belongs to the whole machine: what a page copies is noted in the page. */
function noteCopies(): void {
  const noted: string[] = [];
  Object.assign(window, { noted, refuses: false });
  const writeText = (words: string): Promise<void> => {
    if ((window as unknown as { refuses: boolean }).refuses) return Promise.reject(new Error('not allowed'));
    noted.push(words);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  Object.defineProperty(navigator, 'share', {
    value: (data: ShareData) => {
      noted.push(JSON.stringify(data));
      return Promise.reject(new DOMException('the reader changed their mind', 'AbortError'));
    },
    configurable: true,
  });
}

const noted = (): Promise<string[]> => page.evaluate(() => (window as unknown as { noted: string[] }).noted);
const said = (): Promise<string> => page.$eval('[role="status"].copied', (status) => status.textContent);
const waitUntilSaid = (words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('.copied')?.textContent === wanted, {}, words);

/** Focuses by script, so that nothing but the key acts. */
async function press(selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  [server, browser, copy] = await Promise.all([serve(), launchChromium(), unzipCopy()]);
  page = await newPage(browser, 1280);
  watched = await watch(page);
  await page.evaluateOnNewDocument(noteCopies);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), copy.remove()]);
});

it('copies the address of a section by keyboard, says so, and stays where the reader is', async () => {
  await page.goto(server.url + plain.url);
  expect(await said()).toBe('');
  await press(`.section-link[href="#${section}"]`);
  await waitUntilSaid('Link copied');
  expect(await noted()).toEqual([`${server.url}${plain.url}#${section}`]);
  expect(page.url()).toBe(server.url + plain.url);
  expect(await page.$eval('.copied', (status) => status.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
});

it('follows the link when the browser refuses to copy', async () => {
  await page.evaluate(() => Object.assign(window, { refuses: true }));
  await press(`.section-link[href="#${section}"]`);
  await page.waitForFunction((hash) => location.hash === hash, {}, `#${section}`);
});

it('copies a citation and the address of the page, and hands the page to the phone', async () => {
  await page.goto(server.url + plain.url);
  await page.$eval('.share-page details', (details) => details.setAttribute('open', ''));
  const citation = tidy(plain.$('.citations dd').first().text());
  await press('.citations dd button');
  await waitUntilSaid('Copied');
  await press('.share-page__link');
  await waitUntilSaid('Link copied');
  await press('.share-page__row button');
  const title = await page.title();
  expect((await noted()).map(tidy)).toEqual([
    citation,
    server.url + plain.url,
    JSON.stringify({ title, url: server.url + plain.url }),
  ]);
});

it('works on pages of records and of Easy Read', async () => {
  for (const url of [recordPage, easyRead.url]) {
    await page.goto(server.url + url);
    const hash = await page.$eval('.section-link', (link) => link.getAttribute('href') ?? '');
    await press('.section-link');
    await waitUntilSaid('Link copied');
    expect(await noted()).toEqual([server.url + url + hash]);
  }
});

it('breaks no rule of the security policy, with data for machines in the page', async () => {
  await page.goto(server.url + plain.url);
  expect(await page.$$('script[type="application/ld+json"]')).toHaveLength(1);
  expect([...(await watched.violations()), ...watched.errors]).toEqual([]);
});

it('from disk, where a link would lead nobody else anywhere, follows it and offers nothing more', async () => {
  const address = `${copy.address}${plain.url.slice(1)}index.html`;
  await page.goto(address);
  await press(`.section-link[href="#${section}"]`);
  await page.waitForFunction((hash) => location.hash === hash, {}, `#${section}`);
  expect(await noted()).toEqual([]);
  expect(await page.$$('.share-page__row button')).toEqual([]);
});

it('from disk copies the address of the hosted site, when the site has one', async () => {
  const { identifier } = await page.evaluateOnNewDocument(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://site.example/b/' });
      document.head.append(link);
    });
  });
  await page.goto(`${copy.address}${plain.url.slice(1)}index.html`);
  await press(`.section-link[href="#${section}"]`);
  await waitUntilSaid('Link copied');
  expect(await noted()).toEqual([`https://site.example/b/#${section}`]);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
});

it('leads to the section without JavaScript, by a link of 44 pixels that a keyboard reaches', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(server.url + plain.url);
  const link = `.section-link[href="#${section}"]`;
  const { width, height } = await page.$eval(link, (element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect([width, height]).toEqual([44, 44]);
  await press(link);
  expect(page.url()).toBe(`${server.url}${plain.url}#${section}`);
  await page.setJavaScriptEnabled(true);
});
