import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, Faults, newPage, openDetails, setScheme, type Scheme } from '../support/browser.ts';
import { pagesUnlikeOthers as pages } from '../support/built-site.ts';
import type { ToolRun } from '../support/in-page/tools.ts';
import { bookTools, documentsOfSite, expectEvidence } from '../support/evidence.ts';
import { openPage, SEARCH_WITH_RESULTS } from '../support/open-page.ts';
import { addTools, isReviewed, sayFinding, toolVersions } from '../support/tools.ts';
import { launchChromium, serve, watch, type Watch } from './search-helpers.ts';

// A browser on a busy machine is slow: up to 20 seconds a page, however many pages there are.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 + 20_000 * pages.length });

/**
 * The windows that every page is measured in. Zooming by 400% in a window of 1280 by 1024 pixels leaves a page 320 by
 * 256 CSS pixels (WCAG 2.2, 1.4.10): to the page, a narrow window and zoom are the same.
 */
const WINDOWS = {
  wide: { width: 1280, height: 1024 },
  'narrow or zoomed to 400%': { width: 320, height: 256 },
} as const;
type WindowName = keyof typeof WINDOWS;
const WINDOW_NAMES = Object.keys(WINDOWS) as WindowName[];

/** What a reader can ask for and the site decides itself. Forced colours are the device's, and measured apart. */
const COLOURS = ['light', 'dark', 'high contrast'] as const satisfies readonly Scheme[];

/** The least contrast of text, to 1 (rule W-5; level AAA asks for it too). */
const LEAST_CONTRAST = 7;

const urls = [...pages.map(({ url }) => url), SEARCH_WITH_RESULTS];

const faults = new Faults();
const count = { pages: 0, texts: 0, targets: 0, stops: 0, reviewed: 0 };
let lowestContrast = Infinity;
const rulesRun = { axe: new Set<string>(), htmlcs: new Set<string>() };
/** Looks of text that axe has judged, by scheme and window. */
const judged = new Map<string, Set<string>>();

/** Adds what a tool found, without what a person has reviewed. */
function addRun(tool: 'axe' | 'htmlcs', where: string, { findings, rules }: ToolRun): void {
  for (const rule of rules) rulesRun[tool].add(rule);
  const unknown = findings.filter((finding) => !isReviewed(finding));
  count.reviewed += findings.length - unknown.length;
  faults.add(tool, where, unknown.map(sayFinding));
}

/** What depends on colours, in every scheme. */
async function measureColours(page: Page, url: string, windowName: WindowName): Promise<void> {
  const seen = new Set<string>();
  for (const scheme of COLOURS) {
    await setScheme(page, scheme);
    const where = `${url}, ${windowName}, ${scheme}`;
    const contrast = await page.evaluate((least) => window.measures.contrastOfTexts(least), LEAST_CONTRAST);
    faults.add('contrast', where, contrast.faults);
    count.texts += contrast.measured;
    lowestContrast = Math.min(lowestContrast, contrast.lowest);
    faults.add('focus', where, await page.evaluate(() => window.measures.unseenFocus()));
    // All texts have the inks and grounds that they had in another scheme: tools would read the same page again.
    if (seen.has(contrast.colours)) continue;
    seen.add(contrast.colours);
    // What does not depend on colours, it reads once in each window.
    const which = scheme === 'light' ? ('all' as const) : ('colours' as const);
    addRun('htmlcs', where, await page.evaluate((sniffs) => window.measures.sniff(sniffs), which));
    const looks = judged.get(windowName + scheme) ?? new Set<string>();
    judged.set(windowName + scheme, looks);
    const run = await page.evaluate((known) => window.measures.axeColours(known), [...looks]);
    for (const look of run.looks) looks.add(look);
    addRun('axe', where, run);
  }
}

/** Measures one page in all windows and colours, from one load. */
async function measure(page: Page, url: string, watched: Watch, failed: readonly string[]): Promise<void> {
  await page.setViewport(WINDOWS.wide);
  await setScheme(page, 'light');
  await openPage(server, page, url);
  await addMeasures(page);
  faults.add('policy', url, [...(await watched.violations()), ...watched.errors]);
  faults.add('failed', url, [...failed]);
  faults.add(
    'other hosts',
    url,
    watched.requests.filter((request) => !request.startsWith(`${server.url}/`)),
  );
  await addTools(page);
  const isEasyRead = await page.evaluate(() => document.body.classList.contains('page--easy-read'));
  faults.add(
    'lines',
    url,
    await page.evaluate((most) => window.measures.longLines('main', most), isEasyRead ? 65 : 80),
  );
  await openDetails(page);
  for (const windowName of WINDOW_NAMES) {
    await page.setViewport(WINDOWS[windowName]);
    await setScheme(page, 'light');
    const where = `${url}, ${windowName}`;
    faults.add('sideways', where, await page.evaluate(() => window.measures.sidewaysScroll()));
    faults.add('cut', where, await page.evaluate(() => window.measures.cutTexts()));
    faults.add('broken', where, await page.evaluate(() => window.measures.brokenWords()));
    faults.add('bare links', where, await page.evaluate(() => window.measures.bareLinks()));
    const targets = await page.evaluate(() => window.measures.smallTargets());
    faults.add('targets', where, targets.faults);
    count.targets += targets.measured;
    const order = await page.evaluate(() => window.measures.tabOrder());
    faults.add('tab order', where, order.faults);
    count.stops += order.stops;
    addRun('axe', where, await page.evaluate(() => window.measures.axeWithoutColours()));
    await measureColours(page, url, windowName);
  }
  await setScheme(page, 'forced');
  const forced = await page.evaluate((least) => window.measures.contrastOfTexts(least), LEAST_CONTRAST);
  faults.add('forced colours', url, [...forced.faults, ...(await page.evaluate(() => window.measures.lostShapes()))]);
  await setScheme(page, 'light');
  await page.evaluate(() => window.measures.setTextSpacing());
  faults.add(
    'spacing',
    url,
    await page.evaluate(() => [...window.measures.sidewaysScroll(), ...window.measures.cutTexts()]),
  );
  count.pages += 1;
}

let server: RunningServer;
let browser: Browser;

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

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
  const waiting = [...urls];
  const take = (): string | undefined => waiting.shift();
  await Promise.all([measureInOneTab(take), measureInOneTab(take)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('every page, wide and narrow or zoomed to 400%,', () => {
  it('has no fault that axe finds', () => faults.expectNone('axe'));
  it('has no fault that HTML_CodeSniffer finds at level AAA', () => faults.expectNone('htmlcs'));
  it('does not scroll sideways (rule W-2)', () => faults.expectNone('sideways'));
  it('cuts no text off', () => faults.expectNone('cut'));
  it('breaks no word of everyday length', () => faults.expectNone('broken'));
  it('cuts nothing off and does not scroll sideways when readers set their own text spacing (rule W-3)', () =>
    faults.expectNone('spacing'));
  it('has lines of at most 80 characters, 65 in Easy Read (rules W-4, E-23)', () => faults.expectNone('lines'));
  it('has targets of 44 pixels, and of 24 in sentences (rule W-9)', () => faults.expectNone('targets'));
  it('has links in sentences that more than colour tells from words', () => faults.expectNone('bare links'));
  it('takes a keyboard through it in the order in which people read', () => faults.expectNone('tab order'));
});

describe(`every page, in ${COLOURS.join(', ')} colours,`, () => {
  it('has a contrast of 7 to 1 (rule W-5)', () => faults.expectNone('contrast'));
  it('shows where the focus of a keyboard is', () => faults.expectNone('focus'));
});

describe('every page', () => {
  it('loses no word and no drawing when colours are forced', () => faults.expectNone('forced colours'));
  it('breaks no rule of the security policy and logs no error', () => faults.expectNone('policy'));
  it('has no request that fails', () => faults.expectNone('failed'));
  it('asks no other host', () => faults.expectNone('other hosts'));

  it('was measured, with all rules of both tools', () => {
    expect(count.pages).toBe(urls.length);
    expect(rulesRun.axe.size).toBeGreaterThan(80);
    expect(rulesRun.htmlcs.size).toBeGreaterThan(60);
    expect(Math.min(count.texts, count.targets, count.stops)).toBeGreaterThan(urls.length);
    expect(lowestContrast).toBeLessThan(21);
  });

  it('was measured as the site says', async () => {
    const figures = {
      ...count,
      ...documentsOfSite,
      windows: Object.values(WINDOWS),
      colours: [...COLOURS],
      axeRules: rulesRun.axe.size,
      sniffs: rulesRun.htmlcs.size,
      // Two digits, as people read it.
      lowestContrast: Math.floor(lowestContrast * 100) / 100,
      faults: faults.total,
    };
    await expectEvidence(figures, { ...toolVersions, ...bookTools, browser: await browser.version() });
  });
});
