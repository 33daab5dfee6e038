/** The list "On this page": it stays beside the text where there is room, and shows a reader where they are. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, newPage, setWidth } from '../support/browser.ts';
import { briefings, tidy } from '../support/built-site.ts';
import { launchChromium, serve } from './search-helpers.ts';

const [briefing] = briefings;
if (!briefing) throw new Error('no briefing was built');
const { url, $ } = briefing.plain;
const entries = $('.contents a')
  .toArray()
  .map((link) => ({ id: ($(link).attr('href') ?? '').slice(1), words: tidy($(link).text()) }));

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const marked = (): Promise<string[]> =>
  page.$$eval('.contents [aria-current="true"]', (links) => links.map((link) => (link as HTMLElement).innerText));

/** Waits until exactly one entry is marked, this one. */
const isMarked = (words: string) =>
  page.waitForFunction(
    (wanted) => {
      const links = [...document.querySelectorAll<HTMLElement>('.contents [aria-current="true"]')];
      return links.length === 1 && links[0]?.innerText.replace(/\s+/g, ' ') === wanted;
    },
    {},
    words,
  );

it('marks the part that is being read, and nothing before the first one', async () => {
  await page.goto(server.url + url);
  expect(await marked()).toEqual([]);
  // Down, a jump over several parts, and back up.
  for (const at of [0, 1, entries.length - 2, 2]) {
    const { id = '', words = '' } = entries.at(at) ?? {};
    await page.$eval(`#${id}`, (heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await isMarked(words);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForFunction(() => !document.querySelector('.contents [aria-current]'));
});

it.each([
  [1200, 900],
  [1600, 500],
])('stays in sight beside the text in a window of %i by %i, and lies on nothing', async (width, height) => {
  await page.setViewport({ width, height });
  await addMeasures(page);
  const { id = '', words = '' } = entries.at(-2) ?? {};
  await page.$eval(`#${id}`, (heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await isMarked(words);
  await page.waitForFunction(() => {
    const link = document.querySelector('.contents [aria-current]')?.getBoundingClientRect();
    return link && link.top >= 0 && link.bottom <= innerHeight;
  });
  const faults = await page.evaluate(() => {
    const list = document.querySelector('.contents')?.getBoundingClientRect();
    if (!list) return ['no list'];
    const others = [...document.querySelectorAll('.briefing > :not(.contents), .prose *, .hard-words *, .notes *')];
    const under = others.filter((element) =>
      [...element.getClientRects()].some(
        (box) => box.right > list.left + 1 && box.bottom > list.top && box.top < list.bottom && box.width > 1,
      ),
    );
    return [
      ...under.map((element) => `under the list: ${element.outerHTML.slice(0, 80)}`),
      ...(list.right > document.documentElement.clientWidth ? ['it goes out of the window'] : []),
      ...window.measures.sidewaysScroll(),
      ...window.measures.smallTargets().faults.filter((fault) => fault.includes('contents')),
    ];
  });
  expect(faults).toEqual([]);
});

it('stands at the top on a phone, with a way back at the end of each part', async () => {
  await setWidth(page, 320);
  const isBeside = () => page.$eval('.contents', (list) => getComputedStyle(list).position === 'sticky');
  expect(await isBeside()).toBe(false);
  const back = await page.$$('.prose section[aria-labelledby] .to-contents a');
  expect(back).toHaveLength($('.prose section[aria-labelledby]').length);
  await back.at(-1)?.click();
  await page.waitForFunction(() => {
    const top = document.querySelector('#contents-title')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 100;
  });
});

it('stands at the top when a reader chose big text, which leaves no room beside it', async () => {
  await setWidth(page, 1280);
  await page.evaluate(() => document.documentElement.setAttribute('data-size', 'big-150'));
  expect(await page.$eval('.contents', (list) => getComputedStyle(list).position)).toBe('static');
  expect(await page.$eval('.to-contents', (way) => getComputedStyle(way).display)).not.toBe('none');
});
