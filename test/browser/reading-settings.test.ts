/** Choosing how the site looks, as readers do it: once, for every page, on the web, on paper and in copies on disk. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import { partPath } from '../../src/offline/downloads.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { CHOICES } from '../../src/settings/choices.ts';
import { STORAGE_KEY } from '../../src/settings/stored.ts';
import { addMeasures, Faults, newPage, openDetails, setWidth, WIDTHS } from '../support/browser.ts';
import { briefings } from '../support/built-site.ts';
import { pagesWithEveryComponent } from '../support/kinds.ts';
import { findWebKit, launchWebKit, type WebKitPage } from '../support/webdriver.ts';
import { launchChromium, launchFirefox, serve, unzipCopy, watch, type UnzippedCopy } from './search-helpers.ts';
import { partFolder } from '../support/downloads.ts';

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SETTINGS_PAGE = '/reading-settings/';
const [briefing] = briefings;
if (!briefing) throw new Error('The built site has no briefing to test.');

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page as a reader who has chosen, in a browser that remembers nothing else. */
async function openWith(choices: string, url: string, width = 1280): Promise<void> {
  await setWidth(page, width);
  await page.goto(`${server.url}/favicon.svg`);
  await page.evaluate(
    (key, text) => {
      localStorage.clear();
      if (text) localStorage.setItem(key, text);
    },
    STORAGE_KEY,
    choices,
  );
  await page.goto(server.url + url);
}

const chosen = (): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { reading: _, ...choices } = { ...document.documentElement.dataset };
    return choices as Record<string, string>;
  });

const choose = (setting: string, value: string): Promise<void> =>
  page.click(`input[name="${setting}"][value="${value}"]`);

const statusNow = (): Promise<string> => page.$eval('#reading-status', (status) => status.textContent);

/** How much the page has jumped by itself since it began to load; what a reader causes is not counted. */
const jumps = (): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
      }),
  );

const bodyStyle = (name: string): Promise<string> =>
  page.evaluate((property) => getComputedStyle(document.body).getPropertyValue(property), name);

describe('a reader who chooses', () => {
  beforeAll(async () => {
    page = await newPage(browser);
  });
  afterAll(() => page.close());

  it('finds the page in the menu, sees the choice at once, hears it said, and goes back to the same place', async () => {
    await openWith('', briefing.plain.url, 320);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.click('.site-header__narrow summary');
    await Promise.all([page.waitForNavigation(), page.click('.site-header__narrow a[href^="/reading-settings/"]')]);
    expect(new URL(page.url()).pathname).toBe(SETTINGS_PAGE);
    const usual = parseFloat(await bodyStyle('font-size'));

    await page.$eval('input[name="size"][value="big-150"]', (radio) => radio.scrollIntoView({ block: 'center' }));
    const placeOf = (setting: string): Promise<number> =>
      page.$eval(`input[name="${setting}"]:checked`, (radio) => radio.getBoundingClientRect().top);
    const before = await page.$eval(
      'input[name="size"][value="big-150"]',
      (radio) => radio.getBoundingClientRect().top,
    );
    await choose('size', 'big-150');
    expect(Math.abs((await placeOf('size')) - before)).toBeLessThan(2);
    expect(parseFloat(await bodyStyle('font-size'))).toBeCloseTo(1.5 * usual, 1);
    expect(await statusNow()).toBe('Text size: Bigger.');

    await choose('colours', 'cream');
    await choose('letters', 'most');
    expect(await chosen()).toEqual({ size: 'big-150', colours: 'cream', letters: 'most' });
    expect(await jumps()).toBeLessThan(0.02);

    await Promise.all([page.waitForNavigation(), page.click('#reading-form .reading-back a')]);
    expect(new URL(page.url()).pathname).toBe(briefing.plain.url);
    await page.waitForFunction(() => document.documentElement.dataset['size'] === 'big-150');
    expect(await chosen()).toEqual({ size: 'big-150', colours: 'cream', letters: 'most' });
  });

  it('puts everything back in one step', async () => {
    await openWith('size=125&face=device&pictures=none&at=1', SETTINGS_PAGE);
    expect(await page.$eval('input[name="size"]:checked', (radio) => (radio as HTMLInputElement).value)).toBe('125');
    await page.click('#reading-reset');
    expect(await chosen()).toEqual({});
    expect(await statusNow()).toMatch(/^Everything is as it was/);
    expect(await page.$$eval('input:checked', (radios) => radios.map((r) => (r as HTMLInputElement).value))).toEqual(
      Object.keys(CHOICES).map(() => ''),
    );
    await page.goto(server.url + briefing.plain.url);
    expect(await chosen()).toEqual({});
  });

  it('changes the pages that are open in other tabs too', async () => {
    await openWith('', SETTINGS_PAGE);
    const other = await newPage(browser);
    await other.goto(server.url + briefing.easyRead.url);
    await page.bringToFront();
    await choose('pictures', 'none');
    await other.waitForFunction(() => document.documentElement.dataset['pictures'] === 'none');
    const shownPictures = await other.$$eval(
      'main :is(.er-row__picture, .er-heading img)',
      (pictures) => pictures.filter((picture) => picture.checkVisibility()).length,
    );
    expect(shownPictures).toBe(0);
    await other.close();
  });

  it.each(['{"size":"200"}', 'size=9000&colours=pink', '%E0%A4%A', '\u0000'])(
    'sees the usual page when what was kept is %j',
    async (text) => {
      await openWith(text, briefing.plain.url);
      const watched = await watch(page);
      await page.reload();
      expect(await chosen()).toEqual({});
      expect(watched.errors).toEqual([]);
    },
  );

  it('is led to no other site by an address that someone made up', async () => {
    await openWith('', `${SETTINGS_PAGE}?from=${encodeURIComponent('//elsewhere.example/')}`);
    expect(await page.$$eval('.reading-back a', (links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/',
      '/',
    ]);
  });

  it.each([
    'size=big-200&lines=most&letters=most&colours=contrast&pictures=bigger&at=1',
    'pictures=none&width=shortest&colours=dark&at=1',
    'face=dyslexic&at=1',
  ])('sees nothing jump while a page loads, even when the typeface comes late: %s', async (choices) => {
    const usual = page;
    page = await newPage(browser);
    await page.setCacheEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      setTimeout(() => void request.continue(), request.resourceType() === 'font' ? 300 : 0);
    });
    const shifts: number[] = [];
    for (const [url, width] of [
      [briefing.plain.url, 320],
      [briefing.easyRead.url, 1280],
    ] as const) {
      await openWith(choices, url, width);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      shifts.push(await jumps());
    }
    await page.close();
    page = usual;
    expect(shifts.filter((shift) => shift >= 0.02)).toEqual([]);
  });

  it('reads in our own letters when OpenDyslexic does not come, and nothing jumps when it does after all', async () => {
    const usual = page;
    page = await newPage(browser, 320);
    await page.setCacheEnabled(false);
    await page.setRequestInterception(true);
    let isHeld = false;
    let letItCome = (): void => undefined;
    page.on('request', (request) => {
      if (isHeld && request.url().includes('dyslexic')) letItCome = () => void request.continue();
      else void request.continue();
    });
    await openWith('face=dyslexic&at=1', briefing.plain.url, 320);
    isHeld = true;
    // Loading ends with the last font.
    await page.goto(server.url + briefing.plain.url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => getComputedStyle(document.body).visibility === 'visible');
    expect(await bodyStyle('font-family')).toMatch(/^"?Hyperlegible/);
    letItCome();
    await page.waitForFunction(() => document.fonts.check('1em OpenDyslexic'));
    expect(await jumps()).toBeLessThan(0.02);
    await page.close();
    page = usual;
  });

  it('sees nothing jump in OpenDyslexic on the pages after the one where it was chosen', async () => {
    await openWith('', SETTINGS_PAGE, 320);
    await choose('face', 'dyslexic');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const url of [briefing.plain.url, briefing.easyRead.url]) {
      await page.goto(server.url + url);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await page.evaluate(() => document.fonts.check('1em OpenDyslexic'))).toBe(true);
      expect(await jumps(), url).toBeLessThan(0.02);
    }
  });

  it('does not load OpenDyslexic without having chosen it', async () => {
    const fonts: string[] = [];
    await page.goto('about:blank');
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
    await openWith('', briefing.plain.url);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((url) => url.includes('dyslexic'))).toEqual([]);
    await openWith('face=dyslexic&at=1', briefing.plain.url);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(fonts.filter((url) => url.includes('dyslexic'))).toHaveLength(1);
  });
});

describe('a reader whose browser keeps nothing', () => {
  it('has the choice on every page that links of the site lead to, and is told', async () => {
    page = await newPage(browser);
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(server.url + SETTINGS_PAGE);
    await choose('colours', 'blue');
    expect(await statusNow()).toMatch(/^Colours: Pale blue\. Your browser does not let us keep this\./);
    await Promise.all([page.waitForNavigation(), page.click('.site-header__name')]);
    expect(await chosen()).toEqual({ colours: 'blue' });
    await page.type('input[name="q"]', 'home');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('home');
    expect(await chosen()).toEqual({ colours: 'blue' });
    await page.close();
  });
});

describe('without JavaScript', () => {
  it('the page says what to do instead, and shows nothing that cannot work', async () => {
    page = await newPage(browser, 320);
    await page.setJavaScriptEnabled(false);
    await page.goto(server.url + SETTINGS_PAGE);
    expect(await page.$eval('main', (main) => main.innerText)).toMatch(/needs JavaScript, which is off/);
    expect(
      await page.$$eval(
        'main :is(input, button, .reading-back)',
        (all) => all.filter((e) => e.checkVisibility()).length,
      ),
    ).toBe(0);
    expect(await page.$eval('#device', (heading) => heading.checkVisibility())).toBe(true);
    await page.close();
  });
});

describe('pages with every component', () => {
  const faults = new Faults();
  // every-page.test.ts measures every page in the others.
  const SETS = CHOICES.colours.filter((set) => !['light', 'dark', 'contrast'].includes(set));
  const EXTREME = 'size=big-200&lines=most&letters=most&face=dyslexic&pictures=bigger&at=1';

  beforeAll(async () => {
    page = await newPage(browser);
    await openWith(EXTREME, SETTINGS_PAGE, 320);
    for (const { url } of pagesWithEveryComponent) {
      await setWidth(page, 320);
      await page.goto(server.url + url);
      await addMeasures(page);
      await openDetails(page);
      for (const width of WIDTHS) {
        await setWidth(page, width);
        const { sideways, cut } = await page.evaluate(() => ({
          sideways: window.measures.sidewaysScroll(),
          cut: window.measures.cutTexts(),
        }));
        faults.add('sideways', `${url} at ${width}`, sideways);
        faults.add('cut', `${url} at ${width}`, cut);
      }
      for (const set of SETS) {
        await page.evaluate((colours) => document.documentElement.setAttribute('data-colours', colours), set);
        faults.add('text', `${url} in ${set}`, await page.evaluate(() => window.measures.contrastOfTexts(7).faults));
      }
    }
  });
  afterAll(() => page.close());

  it('has a contrast of 7 to 1 in the sets of colours that only a choice brings', () => faults.expectNone('text'));
  it('does not scroll sideways with all that is biggest', () => faults.expectNone('sideways'));
  it('cuts nothing off with all that is biggest', () => faults.expectNone('cut'));
});

describe('every set of colours', () => {
  beforeAll(async () => {
    page = await newPage(browser);
    await openWith('', SETTINGS_PAGE);
    await addMeasures(page);
  });
  afterAll(() => page.close());

  const lines = (): Promise<string[]> =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
      const pairs = [
        ...['line', 'knot', 'focus', 'brand'].flatMap((name) => [
          [name, 'ground'],
          [name, 'card'],
        ]),
        ['gold', 'header'],
        ['on-tile', 'tile'],
      ] as [string, string][];
      return pairs.flatMap(([a, b]) => {
        const contrast = window.measures.contrastOf(token(a), token(b));
        return contrast >= 3 ? [] : [`${a} on ${b}: ${contrast.toFixed(2)}`];
      });
    });

  it.each(CHOICES.colours)('has lines, knots and focus of 3 to 1: %s', async (set) => {
    await page.evaluate((colours) => document.documentElement.setAttribute('data-colours', colours), set);
    expect(await lines()).toEqual([]);
  });

  it('has stronger lines and words for those whose device asks for more contrast', async () => {
    await page.evaluate(() => document.documentElement.removeAttribute('data-colours'));
    const session = await page.createCDPSession();
    const token = (name: string): Promise<string> =>
      page.evaluate((n) => getComputedStyle(document.documentElement).getPropertyValue(n).trim(), name);
    const calm = await token('--hairline');
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    expect(await token('--hairline')).not.toBe(calm);
    expect(await token('--hairline')).toBe(await token('--ink'));
    expect(await token('--quiet')).toBe(await token('--ink'));
    await session.detach();
  });
});

describe('on paper', () => {
  beforeAll(async () => {
    page = await newPage(browser);
  });
  afterAll(() => page.close());

  const CHOSEN = 'size=big-150&lines=more&face=device&colours=contrast&pictures=none&at=1';
  const paper = () =>
    page.evaluate(() => {
      const main = document.querySelector('.sheet') ?? document.body;
      const line = document.querySelector('.sheet p, .er-row p') ?? main;
      const style = getComputedStyle(line);
      return {
        points: Math.round((parseFloat(style.fontSize) * 72) / 96),
        leading: Math.round((10 * parseFloat(style.lineHeight)) / parseFloat(style.fontSize)) / 10,
        ink: style.color,
        ground: getComputedStyle(document.documentElement).backgroundColor,
        font: style.fontFamily.split(',')[0],
        pictures: [...document.querySelectorAll('.er-row__picture')].some((picture) => picture.checkVisibility()),
      };
    });
  const black = { ink: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' };

  it('size, letters and pictures are as chosen, and the colours of paper stay', async () => {
    await openWith(CHOSEN, briefing.printEasyRead.url);
    await page.emulateMediaType('print');
    expect(await paper()).toEqual({ points: 21, leading: 1.8, font: 'system-ui', pictures: false, ...black });
    await page.emulateMediaType();
  });

  it('what was chosen for this paper goes first', async () => {
    await openWith(CHOSEN, `${briefing.printEasyRead.url}#all`);
    await page.emulateMediaType('print');
    expect(await paper()).toMatchObject({ points: 16, pictures: true, ...black });
    await page.goto('about:blank');
    await page.goto(`${server.url}${briefing.printEasyRead.url}#large`);
    await page.emulateMediaType('print');
    expect(await paper()).toMatchObject({ points: 18, pictures: true });
    await page.emulateMediaType();
  });
});

const BRIEFING = 'money';
const firefox = findFirefox();
if (!firefox) console.warn('Reading settings of copies are not tried in Firefox: none was found.');
const webKit = findWebKit();
if (typeof webKit === 'string') console.warn(`Reading settings of copies are not tried in WebKit: ${webKit}.`);

describe('in copies on disk', () => {
  let copy: UnzippedCopy;
  let part: UnzippedCopy;
  beforeAll(async () => {
    [copy, part] = await Promise.all([unzipCopy(), unzipCopy(partPath(BRIEFING), partFolder(BRIEFING))]);
  });
  afterAll(() => Promise.all([copy.remove(), part.remove()]));

  describe.each([
    { name: 'Chromium', launch: launchChromium, isThere: true, copies: ['whole', 'part'] as const },
    {
      name: 'Firefox',
      launch: () => launchFirefox(firefox ?? ''),
      isThere: firefox !== undefined,
      // How a choice goes along is the same in both; what a browser keeps for files on disk is not the same everywhere.
      copies: ['part'] as const,
    },
  ])('in $name', ({ launch, isThere, copies }) => {
    let own: Browser;
    beforeAll(async () => {
      if (!isThere) return;
      own = await launch();
      page = await own.newPage();
    });
    afterAll(async () => {
      if (isThere) await own.close();
    });

    const follow = (selector: string) =>
      Promise.all([page.waitForNavigation(), page.$eval(selector, (link) => (link as HTMLElement).click())]);

    it.skipIf(!isThere).each(copies)(
      'the choice goes along to every page, is found again, and can be taken back: the %s copy',
      async (which) => {
        const { address } = which === 'whole' ? copy : part;
        const watched = await watch(page);
        const easyRead = `${address}briefings/${BRIEFING}/easy-read/index.html`;
        await page.goto(easyRead);
        await follow('.site-header__wide a[href*="reading-settings/"]');
        await page.$eval('input[name="size"][value="125"]', (radio) => (radio as HTMLElement).click());
        await page.$eval('input[name="colours"][value="dark"]', (radio) => (radio as HTMLElement).click());
        const both = { size: '125', colours: 'dark' };

        await follow('#reading-form .reading-back a');
        expect(page.url().replace(/\?.*/, '')).toBe(easyRead);
        expect(await chosen()).toEqual(both);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          'rgb(27, 21, 36)',
        );
        await follow('.version-switch a:not([aria-current])');
        expect(await chosen()).toEqual(both);
        await page.$eval('.site-search input[name="q"]', (input) => {
          (input as HTMLInputElement).value = 'bursary';
          (input as HTMLInputElement).form?.requestSubmit();
        });
        await page.waitForSelector('#search-results a');
        expect(await chosen()).toEqual(both);
        await follow('.site-header__name');
        expect(await chosen()).toEqual(both);
        // Opened anew, from a bookmark.
        await page.goto(easyRead);
        expect(await chosen()).toEqual(both);

        await follow('.site-header__wide a[href*="reading-settings/"]');
        await page.click('#reading-reset');
        await follow('#reading-form .reading-back a');
        expect(await chosen()).toEqual({});
        expect(watched.errors).toEqual([]);
        expect(await watched.violations()).toEqual([]);
      },
    );
  });

  describe('in WebKit', () => {
    const isThere = typeof webKit !== 'string';
    let kit: WebKitPage;
    beforeAll(async () => {
      if (typeof webKit !== 'string') kit = await launchWebKit(webKit);
    });
    afterAll(async () => {
      if (isThere) await kit.close();
    });

    it.skipIf(!isThere)('the choice goes along to another page', async () => {
      await kit.goto(`${part.address}reading-settings/index.html`);
      await kit.evaluate(() => document.querySelector<HTMLElement>('input[name="colours"][value="cream"]')?.click());
      await kit.evaluate(() => document.querySelector<HTMLElement>('.site-header__name')?.click());
      await kit.waitFor(() => document.querySelector('#reading-form') === null && document.readyState === 'complete');
      expect(await kit.evaluate(() => document.documentElement.dataset['colours'] ?? '')).toBe('cream');
      expect(
        await kit.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor),
      ).toBe('rgb(251, 238, 203)');
    });
  });
});
