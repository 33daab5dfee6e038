/**
 * Listening to a page, with an engine that stands in for the voices of a device: Chromium has none here. The test says
 * when a sentence has been said, so that nothing waits for a clock.
 */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { newPage } from '../support/browser.ts';
import { briefings } from '../support/built-site.ts';
import { standInVoice, type FakeEngine } from '../support/stand-in-voice.ts';
import { launchChromium, serve, watch, type Watch } from './search-helpers.ts';

const [briefing] = briefings;
if (!briefing) throw new Error('there is no briefing');
const { plain, easyRead } = briefing;

let server: RunningServer;
let browser: Browser;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser, 320);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  seen = await watch(page);
  await page.evaluateOnNewDocument(standInVoice);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(() => page.bringToFront());

const said = (): Promise<FakeEngine['said']> => page.evaluate(() => window.fakeEngine.said);
const lastSaid = async (): Promise<string> => (await said()).pop()?.text ?? '';
const end = (): Promise<void> => page.evaluate(() => window.fakeEngine.end());
const count = async (wanted: number): Promise<void> => {
  await page.waitForFunction((least) => window.fakeEngine.said.length >= least, {}, wanted);
};
/** Presses the button of the bar with this name, by its name. */
const press = async (name: string): Promise<void> => {
  await page.locator(`.listen-bar ::-p-aria([name="${name}"][role="button"])`).click();
};
/** The words that are marked. */
const marked = (): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('listen-mark') ?? [];
    return range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '';
  });
const tops = (): Promise<number[]> =>
  page.$$eval('main :is(h1, h2, p)', (blocks) =>
    blocks.filter((block) => !block.closest('.listen')).map((block) => block.getBoundingClientRect().top),
  );

async function open(url: string): Promise<void> {
  await page.goto(server.url + url);
  await page.evaluate(() => window.fakeEngine.find());
}

it('is offered only when a voice of the device has been found, and moves nothing then', async () => {
  await page.goto(server.url + plain.url);
  expect(await page.$eval('#listen', (button) => getComputedStyle(button).visibility)).toBe('hidden');
  // A page may settle once more when its bold letters come.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await tops();
  await page.evaluate(() => window.fakeEngine.find());
  expect(await page.$eval('#listen', (button) => getComputedStyle(button).visibility)).toBe('visible');
  expect(await tops()).toEqual(before);
  expect(await said()).toEqual([]);
});

it('reads from the heading on, marks what it reads, pauses, goes on, and reads faster, by keyboard', async () => {
  await page.focus('#listen');
  await page.keyboard.press('Enter');
  const title = plain.$('h1').text();
  expect(await said()).toEqual([{ text: title, rate: 1, voice: 'device' }]);
  expect(await marked()).toBe(title);
  expect(await page.$eval('#listen-status', ({ textContent }) => textContent)).toBe('Reading this page to you.');

  await end();
  const second = await lastSaid();
  expect(second).not.toBe(title);
  expect(await marked()).toBe(second);

  // The focus is on "Pause".
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
  await page.keyboard.press('Enter');
  await count(3);
  expect(await lastSaid()).toBe(second);

  await press('Faster');
  await count(4);
  expect((await said()).pop()).toMatchObject({ text: second, rate: 1.25 });
  expect(await page.evaluate(() => localStorage.getItem('listen-speed'))).toBe('3');
});

it('has a bar of buttons for thumbs that fits a small phone and covers nothing that has the focus', async () => {
  const sizes = await page.$$eval('.listen-bar button', (buttons) =>
    buttons.map((button) => button.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
  );
  expect(sizes).toHaveLength(4);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const covered = await page.evaluate(() => {
    const bar = document.querySelector('.listen-bar');
    if (!bar) throw new Error('no bar');
    return [...document.querySelectorAll<HTMLElement>('main a')].slice(0, 60).filter((link) => {
      link.focus();
      const { bottom } = link.getBoundingClientRect();
      return bottom > bar.getBoundingClientRect().top;
    }).length;
  });
  expect(covered).toBe(0);
});

it('reads from a heading, brings it into the window, and from words that are selected', async () => {
  const last = plain.$('.prose section[aria-labelledby] > h2').last();
  await page.$$eval(
    '.listen-from',
    (buttons, name) => {
      const button = buttons.find((one) => one.getAttribute('aria-label') === `Listen from here: ${name}`);
      if (button instanceof HTMLElement) button.click();
    },
    last.text(),
  );
  await page.waitForFunction((heading) => window.fakeEngine.said.slice(-1)[0]?.text === heading, {}, last.text());
  await page.waitForFunction(
    (id) => {
      const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top >= 0 && bottom < window.innerHeight;
    },
    {},
    last.attr('id') ?? '',
  );
  await press('Pause');
  const lede = await page.$eval('.lede', (block) => {
    const range = document.createRange();
    range.setStart(block.firstChild ?? block, 3);
    range.setEnd(block.firstChild ?? block, 6);
    getSelection()?.addRange(range);
    return block.textContent;
  });
  await press('Go on');
  await page.waitForFunction((text) => text.startsWith(window.fakeEngine.said.slice(-1)[0]?.text ?? '?'), {}, lede);
});

it('leaves a reader alone who has scrolled away, and follows again when they are back', async () => {
  const place = (): Promise<number> => page.evaluate(() => window.scrollY);
  const before = (await said()).length;
  await page.$$eval('.prose .listen-from', (buttons) => (buttons.pop() as HTMLElement).click());
  await count(before + 1);
  // The time that a window may glide to where the reader asked to be is over.
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 10_000;
  });
  await page.evaluate(() => window.scrollTo(0, 0));
  await end();
  await count(before + 2);
  expect(await place()).toBe(0);

  // Back, with the mark at the foot of the window, the next sentence is the first that it must move for.
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('listen-mark') ?? [];
    const bar = document.querySelector('.listen-bar');
    if (!(range instanceof Range) || !bar) throw new Error('nothing is marked');
    window.scrollBy(0, range.getBoundingClientRect().top - bar.getBoundingClientRect().top + 4);
  });
  const back = await place();
  await end();
  expect(await place()).toBeGreaterThan(back);
  expect(
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('listen-mark') ?? [];
      const bar = document.querySelector('.listen-bar');
      return range instanceof Range && bar
        ? range.getBoundingClientRect().bottom < bar.getBoundingClientRect().top
        : false;
    }),
  ).toBe(true);
});

it('stops on Stop, says so, and leaves the focus where the reading was', async () => {
  const reading = await lastSaid();
  await page.focus('.listen-bar button');
  await page.keyboard.press('Escape');
  expect(await page.$eval('.listen-bar', (bar) => getComputedStyle(bar).display)).toBe('none');
  expect(await page.$eval('#listen-status', ({ textContent }) => textContent)).toBe('Stopped.');
  expect(await marked()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' '))).toContain(reading);
});

it('marks whole rows of Easy Read, remembers the speed, and falls silent when the page is left', async () => {
  await open(easyRead.url);
  await page.click('#listen');
  expect(await said()).toMatchObject([{ text: easyRead.$('h1').text(), rate: 1.25 }]);
  while ((await page.$$('.er-row.listen-mark')).length === 0) await end();
  expect(await page.$eval('.er-row.listen-mark', (row) => row === document.querySelector('.er-row'))).toBe(true);
  expect(easyRead.$('.er-row').first().text()).toContain(await lastSaid());
  await page.evaluate(() => sessionStorage.removeItem('silenced'));
  await page.goto(server.url + plain.url);
  expect(await page.evaluate(() => sessionStorage.getItem('silenced'))).toBe('true');
  expect(await said()).toEqual([]);
  expect([seen.errors, await seen.violations()]).toEqual([[], []]);
});
