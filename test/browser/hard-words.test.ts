/** The meaning of a hard word, opened where it stands: by keyboard, by touch, and in a browser that cannot do it. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, newPage, setWidth } from '../support/browser.ts';
import { briefings, pages, tidy } from '../support/built-site.ts';
import { launchChromium, serve } from './search-helpers.ts';

const briefing = briefings.find(({ plain }) => plain.$('main a.hard-word[href^="#"]').length > 3);
if (!briefing) throw new Error('no briefing has hard words');
const { url, $ } = briefing.plain;
const hash = $('.prose a.hard-word[href^="#"]').first().attr('href') ?? '';
const meaning = tidy($(hash).find('dd').clone().find('.hard-words__more').remove().end().text());
const WORD = `.prose a.hard-word[href="${hash}"]`;

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  page = await newPage(browser, 320);
});
beforeEach(async () => {
  await page.setJavaScriptEnabled(true);
  await setWidth(page, 320);
  await page.goto(server.url + url);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const openCards = (): Promise<string[]> =>
  page.$$eval('.word-card:popover-open', (cards) => cards.map((card) => (card as HTMLElement).innerText));
const active = (): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

it('opens by keyboard, leads on, and Escape goes back to the word', async () => {
  await page.focus(WORD);
  const word = await active();
  for (const key of ['Enter', 'Space'] as const) {
    await page.keyboard.press(key);
    expect(tidy((await openCards()).join())).toContain(meaning);
    expect(await page.$eval(WORD, (link) => link.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('More about this word');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('Close');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.word-card'));
    expect(await active()).toBe(word);
    expect(await page.$eval(WORD, (link) => link.getAttribute('aria-expanded'))).toBe('false');
  }
  expect(new URL(page.url()).hash).toBe('');
});

it('is a button that opens a dialog, for those who listen', async () => {
  await page.focus(WORD);
  await page.keyboard.press('Enter');
  const told = async (selector: string) => {
    const root = await page.$(selector);
    return root && (await page.accessibility.snapshot({ root }));
  };
  expect(await told(WORD)).toMatchObject({ role: 'button', expanded: true, haspopup: 'dialog' });
  expect(await told('.word-card')).toMatchObject({
    role: 'dialog',
    name: await page.$eval(WORD, (link) => (link as HTMLElement).innerText),
    focused: true,
  });
});

it.each([320, 1280])('stays inside a window of %i pixels, beside its word and not over it', async (width) => {
  await setWidth(page, width);
  await addMeasures(page);
  const words = await page.$$('.prose a.hard-word[href^="#"]');
  for (const word of words.slice(0, 8)) {
    await word.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await word.click();
    const places = await page.$eval('.word-card', (card) => {
      const box = card.getBoundingClientRect();
      const lines = [...(card.previousElementSibling?.getClientRects() ?? [])];
      return {
        isInside: box.left >= 0 && box.right <= document.documentElement.clientWidth && box.height > 40,
        isOver: lines.some((line) => line.bottom > box.top + 1 && line.top < box.bottom - 1),
        sideways: window.measures.sidewaysScroll(),
        cut: window.measures.cutTexts(),
        faint: window.measures.contrastOfTexts(7).faults,
        small: window.measures.smallTargets().faults.filter((fault) => /Close|More about/.test(fault)),
      };
    });
    expect(places).toEqual({ isInside: true, isOver: false, sideways: [], cut: [], faint: [], small: [] });
    await page.keyboard.press('Escape');
  }
});

it('closes by a second press on its word, by its button, and by a press elsewhere', async () => {
  await page.click(WORD);
  expect(await openCards()).toHaveLength(1);
  await page.click(WORD);
  expect(await openCards()).toHaveLength(0);
  await page.click(WORD);
  await page.click('.word-card button');
  expect(await openCards()).toHaveLength(0);
  await page.click(WORD);
  await page.$eval('h1', (h1) => h1.scrollIntoView({ behavior: 'instant' }));
  await page.click('h1');
  expect(await openCards()).toHaveLength(0);
});

it('opens in place on pages of records and topics too, with its picture, and is in the page once', async () => {
  const records = pages.filter(
    ({ url: at, $: on }) => /^\/(?:promises|topics|timeline)\//.test(at) && on('main a.hard-word').length > 0,
  );
  for (const [kind, find] of [
    ['/promises/', '.hard-words__picture'],
    ['/topics/', ''],
  ] as const) {
    const record = records.find(({ url: at, $: on }) => at.startsWith(kind) && on(`.hard-words ${find}`).length > 0);
    if (!record) throw new Error(`no page of ${kind} has a hard word`);
    await page.goto(server.url + record.url);
    const [id = ''] = find
      ? [`#${record.$(find).first().closest('[id]').attr('id') ?? ''}`]
      : [record.$('main a.hard-word').first().attr('href')];
    const word = `main a.hard-word[href="${id}"]`;
    await page.focus(word);
    await page.keyboard.press('Enter');
    const [card = ''] = await openCards();
    expect(tidy(card), record.url).toContain(tidy(record.$(`${id} dt`).text()));
    expect(await page.$$eval('.word-card img', (pictures) => pictures.length)).toBe(
      find ? 1 : record.$(`${id} img`).length,
    );
    expect(record.$(id), `${record.url} ${id}`).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe('');
  }
});

it('leads to the entry at the end where there are no popovers, and without JavaScript', async () => {
  const old = await newPage(browser, 320);
  await old.evaluateOnNewDocument(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  await old.goto(server.url + url);
  await old.click(WORD);
  expect(new URL(old.url()).hash).toBe(hash);
  expect(await old.$(`${WORD}[role]`)).toBeNull();
  await old.setJavaScriptEnabled(false);
  await old.goto(server.url + url);
  await old.click(WORD);
  expect(new URL(old.url()).hash).toBe(hash);
  await old.close();
});
