/** Coming back to a briefing: what has changed since, told where nothing moves, and forgotten when a reader says so. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { STORAGE_KEY, type Visits } from '../../src/visits/visits.ts';
import { addMeasures, newPage } from '../support/browser.ts';
import { briefings } from '../support/built-site.ts';
import { launchChromium, serve, unzipCopy, watch } from './search-helpers.ts';

const briefing = briefings.find(({ plain }) => plain.$('.changes li').length > 1);
if (!briefing) throw new Error('no briefing has changed since it was published');
const { id, plain, easyRead } = briefing;
const changes = plain.$('.changes li').length;

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser, 320);
  // Whatever moves while a page loads, by how much.
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
});
beforeEach(async () => {
  await page.goto(`${server.url}/404.html`);
  await page.evaluate(() => localStorage.clear());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const said = (): Promise<string[]> =>
  page.$$eval('.last-visit:not(.last-visit--forget)', (places) =>
    places.map((place) => (place as HTMLElement).innerText.replaceAll('\u00A0', ' ')).filter(Boolean),
  );
const keep = (text: string) => page.evaluate((key, value) => localStorage.setItem(key, value), STORAGE_KEY, text);
const kept = () => page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);
const wasHere = (visits: Visits) => keep(JSON.stringify(visits));
const open = (url: string) => page.goto(server.url + url);

it('says nothing the first time, and nothing when all is as it was', async () => {
  await open(plain.url);
  expect(await page.$$eval('.last-visit', (places) => places.map((place) => place.textContent).join(''))).toBe('');
  await wasHere({ [id]: [[changes, '2026-11-03']] });
  for (const url of [plain.url, '/briefings/', '/']) {
    await open(url);
    expect(await said(), url).toEqual([]);
  }
});

it('says what has changed since, leads there, and marks what is new, on that day also later', async () => {
  await wasHere({ [id]: [[changes - 1, '2026-11-03']] });
  for (const url of ['/briefings/', '/']) {
    await open(url);
    expect(await said(), url).toEqual(['Changed since you were last here']);
    const card = await page.$eval('.last-visit--mark:not(:empty)', (mark) => mark.closest('li')?.innerHTML ?? '');
    expect(card).toContain(`href="${plain.url}"`);
  }
  for (const _time of ['first', 'again']) {
    await open(plain.url);
    expect(await said()).toEqual([
      'Since you were last here, on 3 November 2026: 1 change to this briefing',
      'New since you were last here.',
    ]);
    expect(
      await page.$eval('.last-visit--change:not(:empty)', (mark) => mark.closest('li')?.matches(':first-child')),
    ).toBe(true);
  }
  await addMeasures(page);
  expect(
    await page.evaluate(() => [...window.measures.sidewaysScroll(), ...window.measures.contrastOfTexts(7).faults]),
  ).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await page.click('.last-visit--line a');
  await page.waitForFunction(() => document.querySelector('#changes-title:target'));
  await open('/briefings/');
  expect(await said()).toEqual([]);
});

it('says it in Easy Read as a row: one idea a line, a picture, and the way to what has changed', async () => {
  await open(easyRead.url);
  expect(await said()).toEqual([]);
  await wasHere({ [id]: [[changes - 1, '2026-11-03']] });
  await open(easyRead.url);
  const row = '.last-visit .er-row';
  const lines = await page.$$eval(`${row} p`, (all) => all.map((p) => p.innerText.replaceAll('\u00A0', ' ')));
  expect(lines).toEqual([
    'You were here on 3 November 2026.',
    'We have changed 1 thing since then.',
    'Read what we changed in plain English',
  ]);
  expect(
    await page.$eval(`${row} img`, (picture) => [picture.complete && picture.naturalWidth > 0, picture.alt]),
  ).toEqual([true, '']);
  await addMeasures(page);
  expect(
    await page.evaluate(() => [
      ...window.measures.sidewaysScroll(),
      ...window.measures.contrastOfTexts(7).faults,
      ...window.measures.smallTargets().faults,
    ]),
  ).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  // Another version on the same day is the same visit.
  await open(plain.url);
  expect(await said()).toContain('New since you were last here.');
  await open(easyRead.url);
  await page.click('.last-visit--easy-forget button');
  expect(await kept()).toBeNull();
  await page.click(`${row} a`);
  await page.waitForFunction(() => document.querySelector('#changes-title:target'));
});

it('forgets when a reader says so, and starts again', async () => {
  await wasHere({ [id]: [[changes - 1, '2026-11-03']] });
  await open('/reading-settings/');
  await page.click('.last-visit--forget button');
  expect(await page.$eval('.last-visit--forget [role="status"]', (told) => told.textContent)).toContain('Forgotten');
  expect(await kept()).toBeNull();
  await open(plain.url);
  expect(await said()).toEqual([]);
  await page.reload();
  await page.click('.last-visit--forget button');
  expect(await kept()).toBeNull();
});

it('is quiet where the browser keeps nothing, and where it keeps something else', async () => {
  await keep('<b>not ours</b>');
  const { errors } = await watch(page);
  await open(plain.url);
  expect(await said()).toEqual([]);
  const closed = await newPage(browser, 320);
  await closed.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  const watched = await watch(closed);
  await closed.goto(server.url + plain.url);
  expect(await closed.$$eval('.last-visit', (places) => places.map((place) => place.textContent).join(''))).toBe('');
  await closed.close();
  expect([...errors, ...watched.errors]).toEqual([]);
});

it('works in the downloaded copy, on disk', async () => {
  const copy = await unzipCopy();
  await page.goto(`${copy.address}briefings/${id}/index.html`);
  expect(await said()).toEqual([]);
  await wasHere({ [id]: [[changes - 1, '2026-11-03']] });
  await page.reload();
  expect(await said()).toContain('Since you were last here, on 3 November 2026: 1 change to this briefing');
  await page.goto(`${copy.address}briefings/${id}/easy-read/index.html`);
  await page.click('.last-visit .er-row a');
  await page.waitForFunction(() => document.querySelector('#changes-title:target'));
  await page.evaluate(() => localStorage.clear());
  await copy.remove();
});
