/** Choosing from the long lists: several things at once by keyboard, Back, what fits nothing, and links without JavaScript. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { newPage } from '../support/browser.ts';
import { realLibrary } from '../content/library.ts';
import { launchChromium, serve } from './search-helpers.ts';

const { recommendations } = await realLibrary();
const rejected = recommendations.all.filter(({ said }) => said?.answer === 'rejected');
const topics = new Set(rejected.map(({ topic }) => topic));
/** A topic on which something was asked, but nothing rejected. */
const other = recommendations.all.find(({ topic }) => !topics.has(topic))?.topic ?? '';
const all = recommendations.all.length;

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser, 800);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const field = (name: string) => `.choose__field:has(option[value="${name}"]) select`;
const says = (words: string) =>
  page.waitForFunction((text) => document.querySelector('[role="status"]')?.textContent === text, {}, words);
const shown = () =>
  page.$$eval('.answers-table tr[data-is]', (rows) => rows.filter((row) => row.checkVisibility()).length);

/** Chooses by keyboard: to the option, however far it is. */
async function pick(option: string): Promise<void> {
  await page.focus(field(option));
  const steps = await page.$eval(
    field(option),
    (select, value) =>
      select instanceof HTMLSelectElement ? [...select.options].findIndex((one) => one.value === value) : 0,
    option,
  );
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
}

it('moves nothing when the script puts selects in the place of links', async () => {
  const top = () => page.$eval('.answers-table', (table) => Math.round(table.getBoundingClientRect().top));
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.url}/recommendations/`);
  const before = await top();
  await page.setJavaScriptEnabled(true);
  await page.goto(`${server.url}/recommendations/`);
  expect(await page.$$('.choose select')).toHaveLength(5);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

it('shows what fits at once, by keyboard, and counts it', async () => {
  await pick('rejected');
  await says(`${rejected.length} of ${all} requests`);
  expect(await shown()).toBe(rejected.length);
  expect(await page.$$eval('tbody[data-group]:not([hidden])', (groups) => groups.length)).toBe(topics.size);
  expect(page.url()).toMatch(/#answer=rejected$/);
});

it('says kindly that nothing fits, and what to take away', async () => {
  await page.select(field(other), other);
  await says(`0 of ${all} requests`);
  const nothing = await page.$eval('.choose__nothing', (box) => box.textContent ?? '');
  expect(nothing).toContain('Nothing fits both. Take one away:');
  expect(await page.$$('.choose__nothing button')).toHaveLength(2);
  await page.focus('.choose__nothing button:last-child');
  await page.keyboard.press('Enter');
  await says(`${rejected.length} of ${all} requests`);
  expect(await page.$eval(field(other), (select) => select === document.activeElement)).toBe(true);
});

it('goes back and forward with the browser, and can be shared', async () => {
  await page.goBack();
  await says(`0 of ${all} requests`);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await says(`0 of ${all} requests`);
  expect(await page.$eval(field('rejected'), (select) => (select as HTMLSelectElement).value)).toBe('rejected');
  await page.click('.choose__found button');
  await says(`${all} requests`);
  expect(await shown()).toBe(all);
});

it('shows a place that a link leads to, though it was hidden', async () => {
  await page.goto(`${server.url}/timeline/#kind=law`);
  await page.waitForSelector('.timeline__year[hidden]');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.timeline__year[hidden] h2')?.setAttribute('data-t', ''),
  );
  const id = await page.$eval('[data-t]', (heading) => heading.id);
  await page.click(`.years-line a[href="#${id}"]`);
  await page.waitForSelector(`#${id}:target`, { visible: true });
});

it('needs no JavaScript: each choice is a link to its list', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.url}/recommendations/`);
  await page.click('details[data-field="answer"] summary');
  await Promise.all([page.waitForNavigation(), page.click('a[data-is="rejected"]')]);
  expect(await page.$$('.answers-table tbody tr td:nth-child(2)')).toHaveLength(rejected.length);
});
