import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import { KEPT_FOLDER, LIST_ADDRESS, WORKER_ADDRESS } from '../../src/offline/kept-list.ts';
import { briefings, siteFiles, tidy } from '../support/built-site.ts';
import { Host } from './kept-site-host.ts';
import { launchChromium, launchFirefox, openSearch, typeSearch, watch, type Watch } from './search-helpers.ts';

const [first, second] = briefings;
if (!first || !second) throw new Error('The built site has too few briefings to test.');

const firefox = findFirefox();
if (!firefox)
  console.warn('Keeping the site is not tried in Firefox: none was found. Install it, or set FIREFOX_PATH.');

const H1 = /<h1>[^<]*<\/h1>/;
/** A change of one page, for publishing. */
const newHeading = (words: string): readonly [RegExp, string] => [H1, `<h1>${words}</h1>`];

/** Where a page is fetched from to be kept. */
const keptAt = (url: string): string => `/${KEPT_FOLDER}${url}`;

/** What the browser has saved: the names of caches and the addresses of service workers. */
const savedIn = (page: Page): Promise<{ caches: string[]; workers: number }> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const said = (page: Page): Promise<string> => page.$eval('#keep-status', (status) => status.textContent);

/** Waits until the page about keeping the site says something. */
async function waitFor(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction(
      (wanted) => (document.querySelector('#keep-status')?.textContent ?? '').includes(wanted),
      { timeout: 60_000 },
      words,
    )
    .catch(async () => expect(await said(page)).toContain(words));
}

const label = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (button) => (button instanceof HTMLElement && !button.hidden ? button.innerText : 'hidden'));

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

const heading = (page: Page): Promise<string> => page.$eval('h1', (h1) => h1.innerText);

async function press(page: Page, id: string): Promise<void> {
  await page.focus(`#${id}`);
  await page.keyboard.press('Enter');
}

/** Comes back to the page about keeping the site, whose browser then looks for a newer site by itself. */
const comeBack = (page: Page, host: Host): Promise<unknown> => page.goto(`${host.url}/offline/`);

interface BrowserToTry {
  name: string;
  isThere: boolean;
  /** Whether all is tried, or only what the browser itself does: that the site is kept, updated and removed. */
  isAll: boolean;
  launch(profile: string): Promise<Browser>;
}

const BROWSERS: readonly BrowserToTry[] = [
  { name: 'Chromium', isThere: true, isAll: true, launch: launchChromium },
  {
    name: 'Firefox',
    isThere: firefox !== undefined,
    isAll: false,
    launch: () => launchFirefox(firefox ?? '', 'network'),
  },
];

describe.each(BROWSERS)('the site kept in $name', ({ launch, isThere, isAll }) => {
  let browser: Browser;
  let host: Host;
  let page: Page;
  let watched: Watch;
  let profile: string;

  const open = async (): Promise<void> => {
    browser = await launch(profile);
    page = await browser.newPage();
    watched = await watch(page);
  };

  beforeAll(async () => {
    if (!isThere) return;
    profile = await mkdtemp(join(tmpdir(), 'profile-'));
    host = await Host.start('small');
    await open();
  });
  afterAll(async () => {
    if (!isThere) return;
    await browser.close();
    await host.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const test = it.skipIf(!isThere);
  const testAll = it.skipIf(!isThere || !isAll);

  /** The headings of all briefings as they are kept. */
  const keptHeadings = async (): Promise<Set<string>> => {
    await page.goto(host.url + first.plain.url);
    const found = await page.evaluate(
      (urls) =>
        Promise.all(urls.map(async (url) => /<h1>([^<]*)/.exec(await (await fetch(url)).text())?.[1] ?? 'no heading')),
      briefings.map(({ plain }) => plain.url),
    );
    return new Set(found);
  };

  test('is not there before the reader asks', async () => {
    for (const address of ['/', first.plain.url, '/search/?q=bursary', '/offline/'])
      await page.goto(host.url + address);
    await page.waitForSelector('#keep-start:not([hidden])');
    expect(await savedIn(page)).toEqual({ caches: [], workers: 0 });
    const asked = host.takeRequests();
    expect(asked).toContain('/offline/');
    expect(asked).not.toContain(WORKER_ADDRESS);
    expect(asked).not.toContain(LIST_ADDRESS);
  });

  test('comes with its size and its progress said, and without moving the focus', async () => {
    expect(tidy(await page.$eval('.keep-site', (section) => section.textContent))).toMatch(
      /It needs \d+\.\d MB of room/,
    );
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const status = document.querySelector('#keep-status');
      if (status) new MutationObserver(() => seen.push(status.textContent)).observe(status, { childList: true });
    });
    await press(page, 'keep-start');
    await waitFor(page, 'The site is saved.');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(
      new Set([
        'Your browser has begun to save the site.',
        '25% is saved.',
        '50% is saved.',
        '75% is saved.',
        'Done. The site is saved. You can now read and search it without internet.',
      ]),
    );
    expect(await focused(page)).toBe('keep-start');
    expect(await label(page, 'keep-start')).toBe('Look for a newer version');
    expect(await label(page, 'keep-remove')).toBe('Remove it from my phone');
    expect((await savedIn(page)).workers).toBe(1);
  });

  test('is read, searched and followed with the host gone', async () => {
    await host.stop();
    await page.goto(host.url + second.plain.url);
    expect(await heading(page)).toBe(tidy(second.plain.$('h1').text()));
    expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size))).toBeGreaterThan(0);
    expect(
      await page.evaluate(() => [...document.images].filter((image) => image.complete && !image.naturalWidth)),
    ).toEqual([]);

    const { results } = await openSearch(page, `${host.url}/`, 'bursary');
    expect(results.length).toBeGreaterThan(0);
    const other = await typeSearch(page, 'prescriptions');
    expect(other.results[0]?.href).toContain(host.url);
    await Promise.all([page.waitForNavigation(), page.click('#search-results a')]);
    expect(page.url()).toBe(other.results[0]?.href);
    expect(await page.$eval('main', (main) => main.innerText)).toMatch(/prescription/i);
  });

  testAll('leads to pages as the host does, and says so when something is not kept', async () => {
    await page.goto(`${host.url}/glossary?from=letter`);
    expect(page.url()).toBe(`${host.url}/glossary/?from=letter`);
    for (const address of ['/no-such-page/', '/downloads/leaving-care-briefings-offline.zip']) {
      const answer = await page.goto(host.url + address);
      expect([answer?.status(), await heading(page)]).toEqual([503, 'This page needs the internet']);
    }
    expect(await watched.violations()).toEqual([]);
  });

  test('becomes the new site whole, and fetches only what changed', async () => {
    await host.resume();
    await host.publish({ [first.plain.file]: newHeading('New words') });
    host.takeRequests();
    await comeBack(page, host);
    await waitFor(page, 'The site is saved.');
    // The browser itself asks for the worker, and does so whenever it likes.
    const asked = host.takeRequests().filter((address) => address !== WORKER_ADDRESS);
    expect(asked.sort()).toEqual([keptAt(first.plain.url), LIST_ADDRESS].sort());
    await host.stop();
    await page.goto(host.url + first.plain.url);
    expect(await heading(page)).toBe('New words');
    await page.goto(`${host.url}/offline/`);
    await page.waitForFunction(() => document.querySelector('#keep-state')?.textContent.includes('version 9.9.9'));
    expect((await openSearch(page, `${host.url}/`, 'prescriptions')).results.length).toBeGreaterThan(0);
  });

  testAll('stays the old one, whole, when the host goes away in the middle of an update', async () => {
    await host.resume();
    await host.publish(
      Object.fromEntries(briefings.map(({ plain }) => [plain.file, newHeading('Half of an update')] as const)),
    );
    let left = 5;
    host.fault = (address) => (address.startsWith(keptAt('/briefings/')) && --left < 0 ? 'break off' : undefined);
    await comeBack(page, host);
    await waitFor(page, 'Saving stopped, because we lost the internet connection.');
    expect(await said(page)).toContain('You still have the version that was saved before, all of it.');
    host.fault = undefined;
    await host.stop();
    expect(await keptHeadings()).not.toContain('Half of an update');
  });

  testAll('stays the old one, whole, when the browser is killed in the middle of an update', async () => {
    await host.resume();
    let left = 3;
    host.fault = (address) => (address.startsWith(keptAt('/briefings/')) && --left < 0 ? 'never answer' : undefined);
    host.takeRequests();
    await comeBack(page, host);
    await page.waitForFunction(() => document.querySelector('#keep-state')?.textContent.includes('a newer version'));
    await expect.poll(() => left, { timeout: 30_000 }).toBeLessThan(0);
    const gone = new Promise((done) => browser.once('disconnected', done));
    browser.process()?.kill('SIGKILL');
    await gone;
    await host.stop();
    host.fault = undefined;
    await open();
    expect(await keptHeadings()).not.toContain('Half of an update');
  });

  testAll('goes on from there when the host is back', async () => {
    await host.resume();
    host.takeRequests();
    await comeBack(page, host);
    await waitFor(page, 'The site is saved.');
    const again = host.takeRequests().filter((address) => address.startsWith(keptAt('/briefings/')));
    expect(again.length).toBeGreaterThan(0);
    expect(again.length).toBeLessThan(briefings.length);
    await host.stop();
    expect(await keptHeadings()).toEqual(new Set(['Half of an update']));
  });

  testAll('never takes a file whose bytes are not those that we published', async () => {
    await host.resume();
    await host.publish({ [second.plain.file]: newHeading('One byte is wrong') });
    host.fault = (address) => (address === keptAt(second.plain.url) ? 'change a byte' : undefined);
    await comeBack(page, host);
    await waitFor(page, 'A page did not arrive as we made it');
    host.fault = undefined;
    await page.goto(host.url + second.plain.url);
    expect(await heading(page)).toBe('Half of an update');
  });

  testAll('never shows a saved file that was damaged since, and mends it', async () => {
    await comeBack(page, host);
    await waitFor(page, 'The site is saved.');
    await page.goto(`${host.url}/glossary/`);
    const words = await heading(page);
    const countKept = (): Promise<number> =>
      page.evaluate(async () => (await (await caches.open('kept-site')).keys()).length);
    const all = await countKept();
    await page.evaluate(async () => {
      const cache = await caches.open('kept-site');
      for (const key of await cache.keys()) {
        const text = (await (await cache.match(key))?.text()) ?? '';
        if (text.includes(`<h1>${document.querySelector('h1')?.textContent ?? ''}</h1>`))
          await cache.put(key, new Response('<h1>Damaged</h1>'));
      }
    });
    await host.stop();
    expect((await page.goto(`${host.url}/glossary/`))?.status()).toBe(503);
    expect(await countKept()).toBe(all - 1);
    await host.resume();
    await page.goto(`${host.url}/glossary/`);
    expect(await heading(page)).toBe(words);
    await expect.poll(countKept, { timeout: 30_000 }).toBe(all);
    await host.stop();
    expect((await page.goto(`${host.url}/glossary/`))?.status()).toBe(200);
  });

  testAll('keeps what an open page may still ask for, and nothing else of the site before', async () => {
    const [old = ''] = siteFiles.filter((file) => /^assets\/pictures\/.*\.svg$/.test(file));
    await host.resume();
    await rename(join(host.folder, old), join(host.folder, 'assets/pictures/new.svg'));
    await host.publish();
    await comeBack(page, host);
    await waitFor(page, 'The site is saved.');
    await host.stop();
    const load = (address: string): Promise<number> =>
      page.evaluate(async (from) => (await fetch(from).catch(() => ({ status: 0 }))).status, address);
    expect([await load(`/${old}`), await load('/assets/pictures/new.svg'), await load('/assets/none.svg')]).toEqual([
      200, 200, 0,
    ]);
    // Both lists are here, and the old picture; nothing of sites before those two.
    const kept = await page.evaluate(async () => {
      const keys = await (await caches.open('kept-site')).keys();
      return keys.map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((key) => key.startsWith('/kept/list/'))).toHaveLength(2);
    await host.resume();
  });

  test('is gone without a trace once the reader removes it, also when it was begun again and is not whole', async () => {
    await host.resume();
    await comeBack(page, host);
    await page.waitForSelector('#keep-remove:not([hidden])');
    await press(page, 'keep-remove');
    await waitFor(page, 'The site is no longer saved in this browser.');
    expect(await focused(page)).toBe('keep-start');
    expect(await savedIn(page)).toEqual({ caches: [], workers: 0 });
    await press(page, 'keep-start');
    await page.waitForSelector('#keep-remove:not([hidden])');
    await press(page, 'keep-remove');
    await waitFor(page, 'The site is no longer saved in this browser.');
    await page.goto(`${host.url}/`);
    expect(await savedIn(page)).toEqual({ caches: [], workers: 0 });
    await host.stop();
    await expect(page.goto(host.url + first.plain.url)).rejects.toThrow(/ERR_CONNECTION_REFUSED|CONNECTION_REFUSED/);
    await host.resume();
  });
});

describe('the page about keeping the site', () => {
  let browser: Browser;
  let host: Host;
  let page: Page;
  beforeAll(async () => {
    [host, browser] = await Promise.all([Host.start('small'), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await host.remove();
  });
  beforeEach(async () => {
    page = await (await browser.createBrowserContext()).newPage();
  });
  afterEach(() => page.browserContext().close());

  const openPage = async (): Promise<void> => {
    await page.goto(`${host.url}/offline/`);
    await page.waitForFunction(() => document.querySelector('#keep-state')?.textContent !== '');
  };
  const state = (): Promise<string> => page.$eval('#keep-state', (line) => line.textContent);

  it('stops when the reader says so, and leaves nothing', async () => {
    host.fault = (address) => (address.startsWith('/briefings/') ? 'never answer' : undefined);
    await openPage();
    await press(page, 'keep-start');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    expect(await label(page, 'keep-start')).toBe('Saving…');
    expect(await label(page, 'keep-remove')).toBe('Stop saving');
    await press(page, 'keep-remove');
    await waitFor(page, 'The site is no longer saved in this browser.');
    expect(await focused(page)).toBe('keep-start');
    await expect.poll(() => savedIn(page)).toEqual({ caches: [], workers: 0 });
    host.fault = undefined;
  });

  it('says what to try when saving breaks off, and goes on from there', async () => {
    let left = 60;
    host.fault = (address) => (address.startsWith('/assets/') && --left < 0 ? 'break off' : undefined);
    await openPage();
    await press(page, 'keep-start');
    await waitFor(page, 'Saving stopped, because we lost the internet connection.');
    expect(await state()).toMatch(/^Part of the site is saved\. Your browser uses it only once all of it is here\./);
    expect(await label(page, 'keep-start')).toBe('Go on saving the site');
    expect((await savedIn(page)).workers).toBe(0);
    host.fault = undefined;
    host.takeRequests();
    await press(page, 'keep-start');
    await waitFor(page, 'The site is saved.');
    const again = host.takeRequests().filter((address) => ![LIST_ADDRESS, WORKER_ADDRESS].includes(address)).length;
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThanOrEqual(host.files - 60);
  });

  it('says that there is too little room, before and after trying, and leaves nothing', async () => {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 2_000_000 });
    // Chromium keeps to the new quota, but says the same as ever when it is asked.
    await page.evaluateOnNewDocument(() => {
      StorageManager.prototype.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 500 });
    });
    await openPage();
    await page.waitForFunction(() => document.querySelector('#keep-state')?.textContent.includes('may not fit'));
    expect(tidy(await state())).toContain('Your browser has only 2.0 MB of room for this site, so it may not fit.');
    await press(page, 'keep-start');
    await waitFor(page, 'There is too little room on your phone.');
    expect(await savedIn(page)).toEqual({ caches: [], workers: 0 });
    expect(await label(page, 'keep-start')).toBe('Keep this site on my phone');
  });

  it('says when the browser cannot save sites, or does not let us', async () => {
    await page.evaluateOnNewDocument(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await openPage();
    expect(await state()).toMatch(/^This browser cannot save web sites\./);
    expect(await label(page, 'keep-start')).toBe('hidden');
    page = await page.browserContext().newPage();
    await page.evaluateOnNewDocument(() => {
      CacheStorage.prototype.has = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    });
    await openPage();
    expect(await state()).toMatch(/^This browser does not let us save anything\. Private windows do not/);
    expect(await label(page, 'keep-start')).toBe('hidden');
  });

  it('says without JavaScript what to do instead', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${host.url}/offline/`);
    expect(tidy(await page.$eval('.keep-site noscript', (notice) => notice.innerText))).toMatch(
      /needs JavaScript, which is off\. You can print a briefing instead/,
    );
    expect(await page.$eval('#keep-site', (box) => box.checkVisibility())).toBe(false);
  });
});
