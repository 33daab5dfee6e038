/** Changing the version of a briefing without losing the place, as a reader with JavaScript and one without does it. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { newPage } from '../support/browser.ts';
import { briefings } from '../support/built-site.ts';
import { launchChromium, serve } from './search-helpers.ts';

const [briefing] = briefings.filter(({ plain }) => plain.$('.same-part').length > 1);
if (!briefing) throw new Error('no briefing has two sections that both versions share');
const { plain, easyRead, print } = briefing;
const shared = plain
  .$('.same-part a')
  .toArray()
  .map((link) => plain.$(link).closest('section').find('h2').attr('id') ?? '');

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

/** Scrolls a section to the top of the window and follows the link to another version by keyboard. */
async function switchAt(from: string, section: string, version: string): Promise<string> {
  await page.goto(`${server.url}${from}`);
  await page.$eval(`#${section}`, (heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await page.$eval(
    `.version-switch a[href$="${version}"]`,
    (link) => link instanceof HTMLElement && link.focus({ preventScroll: true }),
  );
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return page.url().slice(server.url.length);
}

it('leads to the section that is being read, there, back, and on paper', async () => {
  for (const section of shared.slice(-2)) {
    expect(await switchAt(plain.url, section, '/easy-read/')).toBe(`${easyRead.url}#${section}`);
    await page.waitForFunction(() => {
      const target = document.querySelector(':target');
      return target !== null && Math.abs(target.getBoundingClientRect().top) < 200;
    });
    expect(await switchAt(easyRead.url, section, plain.url)).toBe(`${plain.url}#${section}`);
    expect(await switchAt(plain.url, section, '/print/')).toBe(`${print.url}#${section}`);
    expect(await page.$$(':target')).toHaveLength(1);
  }
});

it('leads to the top from the top', async () => {
  expect(await switchAt(plain.url, 'main', '/easy-read/')).toMatch(new RegExp(`^${easyRead.url}#?$`));
});

it('needs no JavaScript beside a section', async () => {
  await page.setJavaScriptEnabled(false);
  const [section = ''] = shared;
  await page.goto(server.url + plain.url);
  await Promise.all([page.waitForNavigation(), page.click(`section[aria-labelledby="${section}"] .same-part a`)]);
  expect(page.url()).toBe(`${server.url}${easyRead.url}#${section}`);
  await page.setJavaScriptEnabled(true);
});
