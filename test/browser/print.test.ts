import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import { printChoices } from '../../src/render/print-choices.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, newPage } from '../support/browser.ts';
import { briefings, tidy } from '../support/built-site.ts';
import { bare, POINT, printed, sheetsOf, wordsOfSheets, type Sheets } from '../support/paper.ts';
import { launchChromium, launchFirefox, serve } from './search-helpers.ts';

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** A4, in points. Chromium counts in whole CSS pixels. */
const A4 = { width: 595, height: 842 };

/** What must stand on one sheet (rule P-7), and what of it counts as its words. */
const WHOLE =
  'main p, .er-row, .knot, .answer-list > li, .prose-list > li, .hard-words dl > div, .help-lines > li, .note-lines, .addresses > li, h1, h2, h3, h4';

/** What works only on a screen (rule P-13). */
const SCREEN_ONLY =
  /Skip to the main|^Menu$|^Search$|Print it|On this page|Download this|This page is made for paper|\bBack \d/m;

let server: RunningServer;
let browser: Browser;
/** One tab for all: a tab for each paper costs a tenth of the time. */
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  // 165 mm of text on A4, in CSS pixels, so that lines break on screen as they do on paper.
  page = await newPage(browser, Math.round((165 / 25.4) * 96));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Pages that are made to be read, printed as they are: those with the most to break over sheets. */
const [alsoPrinted] = [...briefings].sort((a, b) => b.plain.html.length - a.plain.html.length);

const PAPERS = briefings.flatMap((briefing) => {
  const { plain, print, easyRead, printEasyRead } = briefing;
  return [
    { url: print.url, most: 12, body: 14, main: '.sheet' },
    { url: printEasyRead.url, most: 14, body: 16, main: '.sheet' },
    ...(briefing === alsoPrinted
      ? [
          { url: plain.url, most: 12, body: 14, main: 'main' },
          { url: easyRead.url, most: 12, body: 16, main: 'main' },
        ]
      : []),
  ];
});
/** The longest session stands for the others, which have the same template. */
const [longest] = briefings.map(({ session }) => session).sort((a, b) => b.html.length - a.html.length);
if (longest) PAPERS.push({ url: longest.url, most: 12, body: 14, main: 'main' });

describe.each(PAPERS)('$url, printed', ({ url, most, body, main }) => {
  let sheets: Sheets;
  let words: string[] = [];
  let title: string;
  /** The words of everything that must stand on one sheet. */
  let whole: string[];
  let paragraphs: string[];
  /** Each heading, with the words that come right after it. */
  let headings: { heading: string; next: string }[];
  let sizes: { size: number; example: string }[];
  let longLines: string[];

  beforeAll(async () => {
    await page.emulateMediaType();
    await page.goto(server.url + url);
    const pdf = await printed(page);
    sheets = sheetsOf(pdf);
    words = await wordsOfSheets(pdf);
    await page.emulateMediaType('print');
    await addMeasures(page);
    title = await page.$eval('h1', (h1) => h1.innerText);
    const shownIn = (selector: string): Promise<string[]> =>
      page.$$eval(selector, (elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => (element as HTMLElement).innerText)
          .filter((text) => /\S/.test(text)),
      );
    whole = await shownIn(WHOLE);
    paragraphs = await shownIn('main :is(p, li, dd, dt)');
    headings = await page.$$eval('main :is(h1, h2, h3)', (elements) =>
      elements.flatMap((element) => {
        if (!element.checkVisibility()) return [];
        const section = element.closest('section, article') ?? document.body;
        const following = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
        following.currentNode = element;
        let next = '';
        for (let node = following.nextNode(); node && next.length < 12; node = following.nextNode())
          if (!element.contains(node) && node.parentElement?.checkVisibility()) next += node.nodeValue?.trim() ?? '';
        return next === '' ? [] : { heading: (element as HTMLElement).innerText, next: next.slice(0, 30) };
      }),
    );
    sizes = await page.evaluate((within) => window.measures.textSizes(within), main);
    longLines = await page.evaluate((within) => window.measures.longLines(within, 70), main);
  });

  it(`has at most ${most} sheets of A4, with tags for screen readers`, () => {
    expect(sheets.count).toBeGreaterThan(0);
    expect(sheets.count).toBeLessThanOrEqual(most);
    expect(sheets.sizes).toHaveLength(sheets.count);
    for (const { width, height } of sheets.sizes) {
      expect(Math.abs(width - A4.width)).toBeLessThan(1);
      expect(Math.abs(height - A4.height)).toBeLessThan(1);
    }
    expect(sheets.isTagged).toBe(true);
  });

  it(`has body text of ${body} points or more, and nothing under 12 (rule P-2)`, () => {
    expect(sizes.filter(({ size }) => size < 12 * POINT - 0.01)).toEqual([]);
    expect(sizes.some(({ size }) => Math.abs(size - body * POINT) < 0.1)).toBe(true);
  });

  it('has lines of at most 70 characters (rule P-5)', () => {
    expect(longLines.slice(0, 5), `the first of ${longLines.length}`).toEqual([]);
  });

  it('numbers every sheet, and has the title on the first (rules P-9, P-10)', () => {
    expect(words).toHaveLength(sheets.count);
    for (const [at, text] of words.entries()) {
      expect(text).toContain(`Page ${at + 1} of ${sheets.count}`);
      expect(tidy(text), `sheet ${at + 1}`).toContain(tidy(title));
    }
    expect(tidy(words[0] ?? '')).toMatch(/England only/);
    expect(tidy(words[0] ?? '')).toMatch(/[Cc]hecked (this in|to) /);
  });

  it('has nothing that works only on a screen (rule P-13)', () => {
    expect(
      words.flatMap((text, at) => (SCREEN_ONLY.exec(text) ?? []).map((found) => `sheet ${at + 1}: ${found}`)),
    ).toEqual([]);
  });

  it('splits no row, step, list item, word or contact over two sheets (rule P-7)', () => {
    const onSheets = words.map(bare);
    expect(whole.length).toBeGreaterThan(20);
    expect(whole.filter((text) => !onSheets.some((sheet) => sheet.includes(bare(text)))).map(tidy)).toEqual([]);
  });

  it('leaves no heading alone at the foot of a sheet (rule P-7)', () => {
    const onSheets = words.map(bare);
    expect(headings.length).toBeGreaterThan(5);
    expect(
      headings.filter(
        ({ heading, next }) => !onSheets.some((sheet) => sheet.includes(bare(heading)) && sheet.includes(bare(next))),
      ),
    ).toEqual([]);
  });

  if (url.endsWith('/print/')) {
    it('has hard words, notes and sources before where to find out more, which comes last', () => {
      const text = words.join('\n');
      const places = ['My notes', 'Hard words', 'Who to turn to', 'Sources', 'Find out more'].map((heading) =>
        text.search(new RegExp(`^${heading}$`, 'm')),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const before = text.slice(0, places.at(-1));
      expect(before.match(/\S*(?:https?:|www\.|\w\.[a-z]{2,}\/|@)\S*/g) ?? [], 'addresses before the end').toEqual([]);
    });
  }

  if (url.endsWith('/session/')) {
    it('has the answers, which are closed on the screen, on a sheet without any card', () => {
      const sheetsWith = (text: RegExp): number[] => words.flatMap((sheet, at) => (text.test(sheet) ? [at] : []));
      const [answers] = sheetsWith(/^\W*Answers$/m);
      const cards = sheetsWith(/^Card [A-Z]$/m);
      expect(cards.length).toBeGreaterThan(0);
      expect(words[answers ?? -1]).toMatch(/Cards? [A-Z]/);
      expect(answers).toBeGreaterThan(cards.at(-1) ?? Infinity);
    });
  }

  it('prints every paragraph from its beginning to its end', () => {
    const all = bare(words.join(''));
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(
      paragraphs.filter((text) => !all.includes(bare(text).slice(0, 20)) || !all.includes(bare(text).slice(-20))),
    ).toEqual([]);
  });
});

const [first] = briefings;
if (!first) throw new Error('the site has no briefing');
const CHOICES = (['plain', 'easy-read'] as const).flatMap((version) =>
  printChoices(version).map((choice) => ({
    ...choice,
    usual: version === 'plain' ? 14 : 16,
    url: `${(version === 'plain' ? first.print : first.printEasyRead).url}#${choice.id}`,
  })),
);

describe.each(CHOICES)('$url, as chosen', ({ url, large, noPictures, noSession, usual }) => {
  it('is what was chosen: the size of the words, pictures or none, questions or none', async () => {
    // Without this, an address that differs only in its place would not be opened anew.
    await page.goto('about:blank');
    await page.goto(server.url + url);
    await page.emulateMediaType('print');
    await addMeasures(page);
    const sizes = await page.evaluate(() => window.measures.textSizes('.sheet'));
    const shown = await page.evaluate(() => {
      const count = (selector: string): number =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return {
        pictures: count('.sheet :is(img, svg.people)'),
        questions: count('.sheet [data-part="session"], .sheet [data-part="notes"]'),
        choices: count('.print-choices, .print-choice'),
      };
    });
    const least = Math.min(...sizes.filter(({ size }) => size > 12 * POINT + 0.1).map(({ size }) => size));
    expect(least).toBeCloseTo((large ? 18 : usual) * POINT, 0);
    expect(shown).toEqual({
      pictures: url.includes('easy-read') && !noPictures ? expect.any(Number) : 0,
      questions: noSession ? 0 : 2,
      choices: 0,
    });
    if (url.includes('easy-read') && !noPictures) expect(shown.pictures).toBeGreaterThan(10);
  });
});

const firefox = findFirefox();
if (!firefox) console.warn('Printing is not tried in Firefox: none was found. Install it, or set FIREFOX_PATH.');

describe.skipIf(!firefox)('printed from Firefox', () => {
  let fox: Browser;
  beforeAll(async () => {
    fox = await launchFirefox(firefox ?? '', 'network');
  });
  afterAll(() => fox.close());

  it.each([first.easyRead.url, first.print.url])(
    '%s has no furniture, splits no row, step, list item, word or contact, and leaves no heading alone',
    async (url) => {
      const page = await fox.newPage();
      await page.goto(server.url + url);
      const shown = await page.$$eval(WHOLE, (elements) => elements.map((element) => element.textContent));
      // Each heading of the sheet, with the words of what comes after it.
      const headings = await page.$$eval('main :is(.sheet, .er-section:not(.share-page)) h2', (elements) =>
        elements.map((heading) => [heading.textContent, heading.nextElementSibling?.textContent.trim() ?? '']),
      );
      const sheets = await wordsOfSheets(Buffer.from(await page.pdf({ format: 'A4', printBackground: false })));
      await page.close();
      expect(sheets.length).toBeGreaterThan(3);
      expect(sheets.flatMap((text) => SCREEN_ONLY.exec(text) ?? [])).toEqual([]);
      const all = bare(sheets.join(''));
      const printedWhole = shown.map(bare).filter((text) => text !== '' && all.includes(text));
      expect(printedWhole.length).toBeGreaterThan(20);
      const onSheets = sheets.map(bare);
      expect(printedWhole.filter((text) => !onSheets.some((sheet) => sheet.includes(text)))).toEqual([]);
      expect(headings.length).toBeGreaterThan(4);
      expect(
        headings.filter(
          ([heading = '', next = '']) =>
            !onSheets.some((sheet) => sheet.includes(bare(heading)) && sheet.includes(bare(next).slice(0, 15))),
        ),
      ).toEqual([]);
    },
  );
});
