import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, Faults, newPage, openDetails, SCHEMES, setScheme, setWidth, WIDTHS } from '../support/browser.ts';
import { briefings, pagesUnlikeOthers as pages, tidy } from '../support/built-site.ts';
import { launchChromium, readSearch, serve, watch, type Watch } from './search-helpers.ts';

// A browser on a busy machine is slow: up to 10 seconds a page, however many pages there are.
vi.setConfig({ testTimeout: 60_000 + 10_000 * pages.length, hookTimeout: 60_000 + 10_000 * pages.length });

const SEARCH_WITH_RESULTS = '/search/?q=council';
const urls = [...pages.map(({ url }) => url), SEARCH_WITH_RESULTS];

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

/** Opens an address of the site and waits until nothing on it changes any more. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(server.url + url);
  if (url === SEARCH_WITH_RESULTS) await readSearch(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

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
    const faint = await page.evaluate(() => window.measures.faintTexts(7));
    expect(faint).toHaveLength(4);
    expect(faint[0]).toMatch(/Grey enough for level AA\.": 4\.54 to 1$/);
    expect(faint[1]).toMatch(/See-through\.": 2\.85 to 1$/);
    expect(faint[2]).toMatch(/Faded\.": 2\.85 to 1$/);
    expect(faint[3]).toMatch(/text over a picture or gradient/);
  });

  it('small targets', async () => {
    const small = await page.evaluate(() => window.measures.smallTargets());
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
});

const shownWords = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** What each page says when scripts run. */
const wordsWithScripts = new Map<string, string>();

describe('every page, as shown', () => {
  const faults = new Faults();

  /** Measures page after page in one tab, which costs less than a tab for each, until nothing is left to take. */
  async function measureInOneTab(take: () => string | undefined): Promise<void> {
    const page = await newPage(browser);
    const watched = await watch(page);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.url()} answered ${response.status()}`);
    });
    for (let url = take(); url !== undefined; url = take()) {
      await measure(page, url, watched, failed);
      for (const list of [failed, watched.errors, watched.requests]) list.length = 0;
      await page.evaluate(() => sessionStorage.clear());
    }
    await page.close();
  }

  /** Measures one page in both widths and both colour schemes, from one load. */
  async function measure(page: Page, url: string, watched: Watch, failed: readonly string[]): Promise<void> {
    await setWidth(page, 1280);
    await setScheme(page, 'light');
    await open(page, url);
    await addMeasures(page);
    wordsWithScripts.set(url, await shownWords(page));
    const isEasyRead = await page.evaluate(() => document.body.classList.contains('page--easy-read'));
    faults.add(
      'lines',
      url,
      await page.evaluate(
        (within, most) => window.measures.longLines(within, most),
        ...((isEasyRead ? ['main', 65] : ['main', 80]) as [string, number]),
      ),
    );
    await openDetails(page);
    for (const width of WIDTHS) {
      await setWidth(page, width);
      faults.add('sideways', `${url} at ${width}`, await page.evaluate(() => window.measures.sidewaysScroll()));
      faults.add('cut', `${url} at ${width}`, await page.evaluate(() => window.measures.cutTexts()));
      faults.add('targets', `${url} at ${width}`, await page.evaluate(() => window.measures.smallTargets()));
      for (const scheme of SCHEMES) {
        await setScheme(page, scheme);
        faults.add(
          'contrast',
          `${url} at ${width}, ${scheme}`,
          await page.evaluate(() => window.measures.faintTexts(7)),
        );
      }
    }
    await setWidth(page, 320);
    await page.evaluate(() => window.measures.setTextSpacing());
    faults.add(
      'spacing',
      url,
      await page.evaluate(() => [...window.measures.sidewaysScroll(), ...window.measures.cutTexts()]),
    );
    faults.add('policy', url, [...(await watched.violations()), ...watched.errors]);
    faults.add('failed', url, [...failed]);
    faults.add(
      'other hosts',
      url,
      watched.requests.filter((request) => !request.startsWith(`${server.url}/`)),
    );
  }

  beforeAll(async () => {
    const waiting = [...urls];
    const take = (): string | undefined => waiting.shift();
    await Promise.all([measureInOneTab(take), measureInOneTab(take)]);
  });

  it('does not scroll sideways at 320 and 1280 pixels (rule W-2)', () => faults.expectNone('sideways'));
  it('cuts no text off', () => faults.expectNone('cut'));
  it('cuts nothing off and does not scroll sideways when readers set their own text spacing (rule W-3)', () =>
    faults.expectNone('spacing'));
  it('has lines of at most 80 characters, 65 in Easy Read (rules W-4, E-23)', () => faults.expectNone('lines'));
  it('has targets of 44 pixels, and of 24 in sentences (rule W-9)', () => faults.expectNone('targets'));
  it('has a contrast of 7 to 1 in light and dark (rule W-5)', () => faults.expectNone('contrast'));
  it('breaks no rule of the security policy and logs no error', () => faults.expectNone('policy'));
  it('has no request that fails', () => faults.expectNone('failed'));
  it('asks no other host', () => faults.expectNone('other hosts'));
});

describe('without JavaScript', () => {
  it('every page shows the same words (rule W-14)', async () => {
    const different: string[] = [];
    const page = await newPage(browser);
    await page.setJavaScriptEnabled(false);
    for (const { url } of pages) {
      if (['/search/', '/offline/', '/reading-settings/'].includes(url)) continue;
      await open(page, url);
      const words = await shownWords(page);
      const heading = await page.$eval('h1', (h1) => h1.innerText);
      if (heading === '' || tidy(words) !== tidy(wordsWithScripts.get(url) ?? 'never opened')) different.push(url);
    }
    await page.close();
    expect(different).toEqual([]);
  });

  // keep-site.test.ts looks at what /offline/ says without JavaScript, reading-settings.test.ts at its own page.
  it('the search page says what to do instead', async () => {
    const page = await newPage(browser);
    await page.setJavaScriptEnabled(false);
    await open(page, '/search/');
    expect(await page.$eval('noscript', (notice) => notice.innerText)).toMatch(/JavaScript/);
    await Promise.all([page.waitForNavigation(), page.click('noscript a')]);
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
  interface Stop {
    name: string;
    /** Its place among all elements of the document. */
    place: number;
    contrast: number;
    isInWindow: boolean;
    isOnTop: boolean;
  }

  const readStop = (page: Page): Promise<Stop | null> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getClientRects()[0];
      if (!box) throw new Error(`${element.outerHTML.slice(0, 80)} has the focus and is not shown`);
      const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return {
        name: window.measures.nameOf(element),
        place: [...document.querySelectorAll('*')].indexOf(element),
        contrast: window.measures.outlineContrast(element),
        isInWindow: box.top >= 0 && box.top < innerHeight && box.left >= 0 && box.left < innerWidth,
        isOnTop: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
      };
    });

  const KEYBOARD_PAGES = ['/', briefing.plain.url, briefing.easyRead.url, SEARCH_WITH_RESULTS];
  const WINDOWS = [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 320 },
  ] as const;

  it.each(KEYBOARD_PAGES.flatMap((url) => WINDOWS.map((window) => ({ url, ...window }))))(
    'every stop of $url is seen, in the order of the page ($scheme, $width pixels)',
    async ({ url, scheme, width }) => {
      const page = await newPage(browser, width);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // Smooth scrolling would still be under way when the place of the focus is read.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await open(page, url);
      await addMeasures(page);
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        getSelection()?.collapse(document.body, 0);
      });
      const stops: Stop[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await readStop(page);
        if (!stop || stop.name === stops[0]?.name) break;
        stops.push(stop);
      }
      expect(stops[0]?.name).toMatch(/skip-link/);
      expect(stops.length).toBeGreaterThan(20);
      expect(
        stops.filter(({ contrast }) => contrast < 3).map((s) => `${s.name}: outline ${s.contrast.toFixed(2)} to 1`),
      ).toEqual([]);
      expect(stops.filter(({ isInWindow, isOnTop }) => !isInWindow || !isOnTop)).toEqual([]);
      expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).sort((a, b) => a - b));
      await page.close();
    },
  );
});

describe('with forced colours', () => {
  it('the version that is open, the page that is open, and each status still look different', async () => {
    const page = await newPage(browser);
    const session = await page.createCDPSession();
    // puppeteer's own emulateMediaFeatures does not know this feature.
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
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
  it.each(
    ['/', briefing.plain.url, briefing.easyRead.url].flatMap((url) =>
      [...WIDTHS, 768].map((width) => ({ url, width })),
    ),
  )('nothing on $url jumps at $width pixels, even when the typeface comes late', async ({ url, width }) => {
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
    expect(shift).toBeLessThan(0.02);
    await page.close();
  });
});
