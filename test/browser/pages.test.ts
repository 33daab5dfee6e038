import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, newPage, setScheme } from '../support/browser.ts';
import { briefings, tidy } from '../support/built-site.ts';
import { longestWithEachScripts } from '../support/kinds.ts';
import { openPage, SEARCH_WITH_RESULTS } from '../support/open-page.ts';
import { launchChromium, serve } from './search-helpers.ts';

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const [briefing] = briefings;
if (!briefing) throw new Error('The built site has no briefing to test.');

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (page: Page, url: string): Promise<void> => openPage(server, page, url);

describe('the measures find what is wrong', () => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage(browser, 320);
    await page.setContent(`<!doctype html><body style="margin: 0; background: white">
      <p style="color: #767676">Grey enough for level AA.</p>
      <p style="color: #595959">Grey enough for level AAA.</p>
      <p style="color: rgb(0 0 0 / 40%)">See-through.</p>
      <p style="opacity: 0.4">Faded.</p>
      <p style="background: linear-gradient(white, black)">Over a gradient.</p>
      <p><a href="#one">Alone</a></p>
      <p>In a sentence: <a href="#two">fine</a></p>
      <p>In a sentence: <a href="#three" style="display: inline-block; height: 20px; overflow: visible">small box</a></p>
      <p class="line" style="font: 8px monospace; width: 1000px">${'word '.repeat(30)}</p>
      <div style="overflow: hidden; width: 4em; white-space: nowrap">Cut off at the edge</div>
    </body>`);
    await addMeasures(page);
  });
  afterAll(() => page.close());

  it('faint text', async () => {
    const { faults: faint, lowest, measured } = await page.evaluate(() => window.measures.contrastOfTexts(7));
    expect(faint).toHaveLength(4);
    expect(lowest).toBeCloseTo(2.85, 1);
    expect(measured).toBeGreaterThan(faint.length);
    expect(faint[0]).toMatch(/Grey enough for level AA\.": 4\.54 to 1$/);
    expect(faint[1]).toMatch(/See-through\.": 2\.85 to 1$/);
    expect(faint[2]).toMatch(/Faded\.": 2\.85 to 1$/);
    expect(faint[3]).toMatch(/text over a picture or gradient/);
  });

  it('small targets', async () => {
    const { faults: small, measured } = await page.evaluate(() => window.measures.smallTargets());
    expect(measured).toBe(3);
    expect(small).toHaveLength(2);
    expect(small[0]).toMatch(/"Alone": .*, not 44 by 44$/);
    expect(small[1]).toMatch(/"small box": .*, not 24 by 24$/);
  });

  it('sideways scroll, cut text and long lines', async () => {
    const [scroll, cut, long] = await page.evaluate(() => [
      window.measures.sidewaysScroll(),
      window.measures.cutTexts(),
      window.measures.longLines('body', 80),
    ]);
    expect(scroll).toHaveLength(1);
    expect(scroll?.[0]).toMatch(/^1000 wide in a window of 320: p\.line/);
    expect(cut).toHaveLength(1);
    expect(cut?.[0]).toMatch(/"Cut off at the edg.*": \d+ wide in \d+$/);
    expect(long).toEqual([expect.stringMatching(/^p\.line .*: a line of 149 characters$/)]);
  });

  it('a keyboard that jumps back, a focus that is not seen, links that only colour marks, drawings that are lost', async () => {
    const other = await newPage(browser);
    await other.setContent(`<!doctype html><style>:focus-visible { outline: 3px solid black }</style><body style="background: white"><main>
      <p style="display: flex; flex-direction: column-reverse"><a href="#1">First</a><a href="#2">Second</a></p>
      <p style="display: flex; flex-direction: row-reverse; justify-content: left"><a href="#3">Third</a><a href="#4">Fourth</a></p>
      <p>Words <a href="#5" class="bare" style="outline: none; text-decoration: none">Fifth</a> and <a href="#6" tabindex="2">sixth</a></p>
      <p style="float: right"><a href="#a">Right</a></p><p style="clear: both"><a href="#b">Below</a></p>
      <p style="position: relative; height: 3em"><a href="#c" style="position: absolute; top: 2em">Low</a><a href="#d" style="position: absolute; top: 0">High</a></p>
      <ul style="columns: 2"><li><a href="#7">Seven</a></li><li><a href="#8">Eight</a></li></ul>
      <svg width="9" height="9"><path d="M0 0h9v9z" fill="white"/></svg><svg width="9" height="9"><path d="M0 0h9v9z"/></svg>
    </main></body>`);
    await addMeasures(other);
    const { order, focus, bare, lost } = await other.evaluate(() => ({
      order: window.measures.tabOrder(),
      focus: window.measures.unseenFocus(),
      bare: window.measures.bareLinks(),
      lost: window.measures.lostShapes(),
    }));
    expect(order.stops).toBe(12);
    expect(order.faults).toEqual([
      expect.stringMatching(/"sixth": a place of its own in the order, 2$/),
      ...['First', 'Second', 'Third', 'Fourth'].map((name) =>
        expect.stringMatching(new RegExp(`"${name}": .* > p ".*" has another place on the page than in the document$`)),
      ),
      expect.stringMatching(/"Second": comes after .*"First" and stands before it$/),
      expect.stringMatching(/"Fourth": comes after .*"Third" and stands before it$/),
      expect.stringMatching(/"High": comes after .*"Low" and stands before it$/),
    ]);
    expect(focus).toEqual([expect.stringMatching(/"Fifth": an outline of 1\.00 to 1$/)]);
    expect(bare).toEqual([expect.stringMatching(/"Fifth"$/)]);
    expect(lost).toHaveLength(1);
    await other.close();
  });
});

interface Stop {
  name: string;
  contrast: number;
  isInWindow: boolean;
  isOnTop: boolean;
}

declare global {
  interface Window {
    /** Where the keyboard has stopped, in order, with what was read of it. */
    stops?: { elements: Element[]; read: Stop[]; isOver: boolean };
  }
}

/** The words of a page, but for those of choosing: with scripts, fields take the place of links (choose.test.ts). */
const shownWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const choosing of document.querySelectorAll('.choose')) choosing.remove();
    return document.body.innerText;
  });

describe('without JavaScript', () => {
  // What differs without JavaScript is what scripts do, and a page without any cannot differ.
  it('a page with each set of scripts shows the same words (rule W-14)', async () => {
    const chosen = longestWithEachScripts.filter(
      ({ url, html }) =>
        html.includes('<script src=') && !['/search/', '/offline/', '/reading-settings/'].includes(url),
    );
    expect(chosen).not.toEqual([]);
    const page = await newPage(browser);
    const words: string[][] = [];
    for (const isOn of [true, false]) {
      await page.setJavaScriptEnabled(isOn);
      const all: string[] = [];
      for (const { url } of chosen) {
        await open(page, url);
        expect(await page.$eval('h1', (h1) => h1.innerText)).not.toBe('');
        all.push(`${url} ${tidy(await shownWords(page))}`);
      }
      words.push(all);
    }
    await page.close();
    expect(words[1]).toEqual(words[0]);
  });

  // keep-site.test.ts looks at what /offline/ says without JavaScript, reading-settings.test.ts at its own page.
  it('the search page says what to do instead', async () => {
    const page = await newPage(browser);
    await page.setJavaScriptEnabled(false);
    await open(page, '/search/');
    expect(await page.$eval('noscript', (notice) => notice.innerText)).toMatch(/JavaScript/);
    await Promise.all([page.waitForNavigation(), page.click('main a[href="/a-to-z/"]')]);
    expect(new URL(page.url()).pathname).toBe('/a-to-z/');
    await page.close();
  });

  it('the three versions lead to each other by link', async () => {
    const page = await newPage(browser, 320);
    await page.setJavaScriptEnabled(false);
    await open(page, briefing.plain.url);
    for (const { url, $ } of [briefing.easyRead, briefing.print, briefing.plain]) {
      await Promise.all([page.waitForNavigation(), page.click(`.version-switch a[href="${url}"]`)]);
      expect(new URL(page.url()).pathname).toBe(url);
      expect(await page.$eval('h1', (h1) => h1.textContent)).toBe($('h1').text());
    }
    await page.close();
  });

  it('the menu of a narrow window opens, and is used, by keyboard alone', async () => {
    const page = await newPage(browser, 320);
    await page.setJavaScriptEnabled(false);
    await open(page, '/');
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');
    for (let stops = 0; stops < 5 && (await focused()) !== 'Menu'; stops += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Menu');
    const isOpen = (): Promise<boolean> => page.$eval('.site-header__narrow nav', (nav) => nav.checkVisibility());
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Search');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe('/search/');
    await page.close();
  });
});

describe('with a keyboard', () => {
  /**
   * Presses Tab until the keyboard is at the first stop again, or past the last. Each stop is read in the page, as the next
   * key goes down: to ask for it from here after each key would take three times as long.
   */
  async function takeAllStops(page: Page): Promise<{ stops: Stop[]; places: number[] }> {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.collapse(document.body, 0);
      const seen: NonNullable<Window['stops']> = { elements: [], read: [], isOver: false };
      window.stops = seen;
      const read = (element: Element): Stop => {
        const box = element.getClientRects()[0];
        if (!box) throw new Error(`${element.outerHTML.slice(0, 80)} has the focus and is not shown`);
        // A table that scrolls may be higher than the window.
        const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        const onTop = document.elementFromPoint(box.left + box.width / 2, middle);
        return {
          name: window.measures.nameOf(element),
          contrast: window.measures.outlineContrast(element),
          isInWindow:
            (box.top >= 0 || box.height > innerHeight) &&
            box.bottom > 0 &&
            box.top < innerHeight &&
            box.left >= 0 &&
            box.left < innerWidth,
          isOnTop: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
        };
      };
      let isFirst = true;
      addEventListener(
        'keydown',
        () => {
          const element = document.activeElement;
          if (!isFirst && (!element || element === document.body || element === seen.elements[0])) seen.isOver = true;
          else if (!isFirst && !seen.isOver && element) {
            seen.read.push(read(element));
            seen.elements.push(element);
          }
          isFirst = false;
        },
        { capture: true },
      );
    });
    do for (let keys = 0; keys < 20; keys += 1) await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => window.stops?.isOver)));
    // All at once: a script that loads meanwhile would count as an element more.
    return page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const { read = [], elements = [] } = window.stops ?? {};
      return { stops: read, places: elements.map((stop) => all.indexOf(stop)) };
    });
  }

  const WINDOWS = [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 320 },
  ] as const;
  // every-page.test.ts works out the order and the outlines of all pages; this is what the real key does where something
  // could come between: beside and below what sticks to the window, in what scrolls, and in what scripts have made.
  const KEYBOARD_PAGES = [
    ...[SEARCH_WITH_RESULTS, briefing.plain.url].flatMap((url) => WINDOWS.map((window) => ({ url, ...window }))),
    ...[
      briefing.easyRead.url,
      briefing.print.url,
      briefing.session.url,
      '/',
      '/reading-settings/',
      '/glossary/q-to-z/',
      '/figures/tables/',
      '/offline/',
    ].map((url, at) => ({ url, ...(WINDOWS[at % 2] ?? WINDOWS[0]) })),
  ];

  it.each(KEYBOARD_PAGES)(
    'every stop of $url is seen, in the order of the page ($scheme, $width pixels)',
    async ({ url, scheme, width }) => {
      const page = await newPage(browser, width);
      await setScheme(page, scheme);
      await open(page, url);
      // The page asks the browser what it keeps, and then shows what fits: what is below moves, as it does under no key later.
      if (url === '/offline/') await page.waitForSelector('#keep-start:not([hidden])');
      await addMeasures(page);
      const { stops, places } = await takeAllStops(page);
      expect(stops[0]?.name).toMatch(/skip-link/);
      expect(stops.length).toBeGreaterThan(20);
      expect(
        stops.filter(({ contrast }) => contrast < 3).map((s) => `${s.name}: outline ${s.contrast.toFixed(2)} to 1`),
      ).toEqual([]);
      expect(stops.filter(({ isInWindow, isOnTop }) => !isInWindow || !isOnTop)).toEqual([]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      await page.close();
    },
  );
});

describe('with forced colours', () => {
  it('the version that is open, the page that is open, and each status still look different', async () => {
    const page = await newPage(browser);
    await setScheme(page, 'forced');
    await open(page, briefing.plain.url);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const look = (selector: string): Promise<string[]> =>
      page.$$eval(selector, (links) =>
        links.map((link) => {
          const { outlineStyle, outlineWidth, borderWidth, textDecoration, fontWeight } = getComputedStyle(link);
          return [outlineStyle, outlineWidth, borderWidth, textDecoration, fontWeight].join(' ');
        }),
      );
    const [current] = await look('.version-switch [aria-current]');
    const others = await look('.version-switch a:not([aria-current])');
    expect(others).toHaveLength(2);
    expect(others).not.toContain(current);

    const shapes = await page.$$eval('.shape__fill, .shape__line', (parts) =>
      parts.map((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return part.classList.contains('shape__fill') ? fill : stroke;
      }),
    );
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes).not.toContain(canvas);
    await page.close();
  });
});

describe('while it loads', () => {
  it.each([
    { url: '/', width: 320 },
    { url: '/', width: 1280 },
    { url: briefing.plain.url, width: 320 },
    { url: briefing.plain.url, width: 768 },
    { url: briefing.plain.url, width: 1280 },
    { url: briefing.easyRead.url, width: 320 },
  ])('nothing on $url jumps at $width pixels, even when the typeface comes late', async ({ url, width }) => {
    const page = await newPage(browser, width);
    await page.setCacheEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const delay = request.resourceType() === 'font' ? 400 : 0;
      setTimeout(() => void request.continue(), delay);
    });
    await page.evaluateOnNewDocument(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
        sessionStorage.setItem('shift', String(shift));
      }).observe({ type: 'layout-shift', buffered: true });
      sessionStorage.setItem('shift', '0');
    });
    await open(page, url);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const shift = await page.evaluate(() => Number(sessionStorage.getItem('shift')));
    expect(shift).toBeLessThan(0.01);
    await page.close();
  });
});

describe('on a phone on its side', () => {
  it.each([
    { width: 568, height: 320 },
    { width: 667, height: 375 },
    { width: 844, height: 390 },
  ])('the header leaves the window to the words at $width by $height, and all of it can be pressed', async (size) => {
    const page = await newPage(browser);
    await page.setViewport(size);
    await open(page, briefing.plain.url);
    await addMeasures(page);
    const header = await page.$eval('.site-header', (bar) => {
      const names = [...bar.querySelectorAll('a, summary, input, button')].filter((each) => each.checkVisibility());
      return {
        share: bar.getBoundingClientRect().height / innerHeight,
        names: names.map((each) => each.textContent.trim() || each.tagName),
        position: getComputedStyle(bar).position,
        small: window.measures.smallTargets().faults,
        sideways: window.measures.sidewaysScroll(),
      };
    });
    expect(header).toMatchObject({ position: 'static', small: [], sideways: [] });
    expect(header.names).toEqual(['Leaving Care Briefings', 'Menu', 'INPUT', 'Search']);
    expect(header.share).toBeLessThan(0.18);
    await page.close();
  });
});
