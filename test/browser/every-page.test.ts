import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { addMeasures, Faults, newPage, openDetails, setScheme, type Scheme } from '../support/browser.ts';
import { pagesUnlikeOthers as pages } from '../support/built-site.ts';
import type { ToolRun } from '../support/in-page/tools.ts';
import { bookTools, documentsOfSite, expectEvidence, measuresAll } from '../support/evidence.ts';
import { pagesWithEveryElement } from '../support/kinds.ts';
import { openPage, SEARCH_WITH_RESULTS } from '../support/open-page.ts';
import { addTools, isReviewed, prepareTools, sayFinding, toolVersions } from '../support/tools.ts';
import { launchChromium, serve, watch, type Watch } from './search-helpers.ts';

// A browser on a busy machine is slow: up to 20 seconds a page, however many pages there are.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 + 20_000 * pages.length });

/** What a reader can ask for and the site decides itself. Forced colours are the device's, and measured apart. */
const COLOURS = ['light', 'dark', 'high contrast'] as const satisfies readonly Scheme[];
type Colours = (typeof COLOURS)[number];

interface MeasuredWindow {
  name: string;
  size: { width: number; height: number };
  /** The colours in which every run measures what depends on them; `npm run evidence` does so in all. */
  always: readonly Colours[];
}

/**
 * The windows that pages are measured in. Zooming by 400% in a window of 1280 by 1024 pixels leaves a page 320 by
 * 256 CSS pixels (WCAG 2.2, 1.4.10): to the page, a narrow window and zoom are the same. Every run measures each window,
 * and each of the colours in one of them: no style of ours depends on both.
 */
const WINDOWS = [
  { name: 'wide', size: { width: 1280, height: 1024 }, always: ['light'] },
  { name: 'narrow or zoomed to 400%', size: { width: 320, height: 256 }, always: ['dark', 'high contrast'] },
] as const satisfies readonly MeasuredWindow[];
const [WIDE, NARROW] = WINDOWS;

/** The least contrast of text, to 1 (rule W-5; level AAA asks for it too). */
const LEAST_CONTRAST = 7;

const urls = [...pages.map(({ url }) => url), SEARCH_WITH_RESULTS];

/**
 * The pages that every run measures in everything; the others only in what depends on their words, in the narrow window.
 * No element of theirs stands in a place where none does on these, so colours, focus and markup are the same. `npm run
 * evidence` measures every page in everything.
 */
const alwaysWhole = new Set([...pagesWithEveryElement().map(({ url }) => url), SEARCH_WITH_RESULTS]);

/** What was counted in some of the windows and colours. */
class Tally {
  whole = 0;
  texts = 0;
  targets = 0;
  stops = 0;
  lowestContrast = Infinity;
  reviewed = 0;
  readonly rules = { axe: new Set<string>(), htmlcs: new Set<string>() };

  get figures() {
    return {
      axeRules: this.rules.axe.size,
      sniffs: this.rules.htmlcs.size,
      whole: this.whole,
      texts: this.texts,
      targets: this.targets,
      stops: this.stops,
      // Two digits, as people read it.
      lowestContrast: Math.floor(this.lowestContrast * 100) / 100,
      reviewed: this.reviewed,
    };
  }
}

const faults = new Faults();
const count = { pages: 0 };
/** In what every run measures, and in all that this one does. */
const [inEveryRun, inAll] = [new Tally(), new Tally()];
const talliesFor = (isAlways: boolean): Tally[] => (isAlways ? [inEveryRun, inAll] : [inAll]);
/** Looks of text that axe has judged, by scheme and window. */
const judged = new Map<string, Set<string>>();

/** Adds what a tool found, without what a person has reviewed. */
function addRun(tool: 'axe' | 'htmlcs', where: string, isAlways: boolean, { findings, rules }: ToolRun): void {
  const unknown = findings.filter((finding) => !isReviewed(finding));
  for (const tally of talliesFor(isAlways)) {
    for (const rule of rules) tally.rules[tool].add(rule);
    tally.reviewed += findings.length - unknown.length;
  }
  faults.add(tool, where, unknown.map(sayFinding));
}

/** The looks of text that axe has judged in these colours and this window, to be added to. */
function looksJudged(state: string): Set<string> {
  const looks = judged.get(state) ?? new Set<string>();
  judged.set(state, looks);
  return looks;
}

/** What depends on colours, in those that this run measures. */
async function measureColours(page: Page, url: string, { name, always }: MeasuredWindow): Promise<void> {
  const seen = new Set<string>();
  for (const scheme of measuresAll ? COLOURS : always) {
    const isAlways = alwaysWhole.has(url) && always.includes(scheme);
    await setScheme(page, scheme);
    const where = `${url}, ${name}, ${scheme}`;
    const contrast = await page.evaluate((least) => window.measures.contrastOfTexts(least), LEAST_CONTRAST);
    faults.add('contrast', where, contrast.faults);
    // Of high contrast, reading-settings.test.ts looks at the colour of the outline, which is that of all pages.
    if (measuresAll || scheme !== 'high contrast')
      faults.add('focus', where, await page.evaluate(() => window.measures.unseenFocus()));
    for (const tally of talliesFor(isAlways)) {
      tally.texts += contrast.measured;
      tally.lowestContrast = Math.min(tally.lowestContrast, contrast.lowest);
    }
    if (!measuresAll || seen.has(contrast.colours)) continue;
    // All texts have the inks and grounds that they had in another scheme: tools would read the same page again.
    seen.add(contrast.colours);
    const looks = looksJudged(name + scheme);
    const run = await page.evaluate((known) => window.measures.axeColours(known), [...looks]);
    for (const look of run.looks) looks.add(look);
    addRun('axe', where, false, run);
    if (scheme !== 'light') addRun('htmlcs', where, false, await page.evaluate(() => window.measures.sniff('colours')));
  }
}

/** What depends on the size of the window. */
async function measureWindow(page: Page, url: string, windowName: string, isAlways: boolean): Promise<void> {
  const { width, order, targets } = await page.evaluate(() => {
    const { bareLinks, brokenWords, cutTexts, sidewaysScroll, smallTargets, tabOrder } = window.measures;
    return {
      width: { sideways: sidewaysScroll(), cut: cutTexts(), broken: brokenWords(), 'bare links': bareLinks() },
      order: tabOrder(),
      targets: smallTargets(),
    };
  });
  const found = { ...width, targets: targets.faults, 'tab order': order.faults };
  for (const [rule, all] of Object.entries(found)) faults.add(rule, `${url}, ${windowName}`, all);
  for (const tally of talliesFor(isAlways)) {
    tally.targets += targets.measured;
    tally.stops += order.stops;
  }
}

/** Both tools, with what does not depend on colours; and HTML_CodeSniffer's eye for these. */
async function runTools(page: Page, where: string, isAlways: boolean): Promise<void> {
  addRun('axe', where, isAlways, await page.evaluate(() => window.measures.axeWithoutColours()));
  addRun('htmlcs', where, isAlways, await page.evaluate(() => window.measures.sniff('all')));
}

/** What depends on the elements of a page and their styles, with its words, in both windows. */
async function measureWhole(page: Page, url: string): Promise<void> {
  const isAlways = alwaysWhole.has(url);
  await addTools(page);
  faults.add('lines', url, await page.evaluate(longLinesOfPage));
  await openDetails(page);
  for (const measured of WINDOWS) {
    const isWide = measured === WIDE;
    if (!isWide) await page.setViewport(measured.size);
    await measureWindow(page, url, measured.name, isAlways || !isWide);
    // What tools find in the structure of a page hardly depends on its window.
    if (isWide || measuresAll) {
      await setScheme(page, 'light');
      await runTools(page, `${url}, ${measured.name}`, isAlways && isWide);
    }
    await measureColours(page, url, measured);
  }
  await setScheme(page, 'forced');
  const forced = await page.evaluate(
    (least) => [...window.measures.contrastOfTexts(least).faults, ...window.measures.lostShapes()],
    LEAST_CONTRAST,
  );
  faults.add('forced colours', url, forced);
  for (const tally of talliesFor(isAlways)) tally.whole += 1;
}

/** Measures one page in all that this run measures, from one load. */
async function measure(page: Page, url: string, watched: Watch, failed: readonly string[]): Promise<void> {
  const isWhole = measuresAll || alwaysWhole.has(url);
  await page.setViewport((isWhole ? WIDE : NARROW).size);
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
  if (isWhole) await measureWhole(page, url);
  else {
    await openDetails(page);
    await measureWindow(page, url, NARROW.name, true);
  }
  const spaced = await page.evaluate(() => {
    window.measures.setTextSpacing();
    return [...window.measures.sidewaysScroll(), ...window.measures.cutTexts()];
  });
  faults.add('spacing', url, spaced);
  count.pages += 1;
}

/** In the page: lines longer than our rules allow (W-4, E-23). */
const longLinesOfPage = (): string[] =>
  window.measures.longLines('main', document.body.classList.contains('page--easy-read') ? 65 : 80);

let server: RunningServer;
let browser: Browser;

/** Measures page after page in one tab, which costs less than a tab for each, until nothing is left to take. */
async function measureInOneTab(take: () => string | undefined): Promise<void> {
  const page = await newPage(browser);
  await prepareTools(page);
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

describe('every page, narrow or zoomed to 400%,', () => {
  it('does not scroll sideways (rule W-2)', () => faults.expectNone('sideways'));
  it('cuts no text off', () => faults.expectNone('cut'));
  it('breaks no word of everyday length', () => faults.expectNone('broken'));
  it('cuts nothing off and does not scroll sideways when readers set their own text spacing (rule W-3)', () =>
    faults.expectNone('spacing'));
  it('has targets of 44 pixels, and of 24 in sentences (rule W-9)', () => faults.expectNone('targets'));
  it('has links in sentences that more than colour tells from words', () => faults.expectNone('bare links'));
  it('takes a keyboard through it in the order in which people read', () => faults.expectNone('tab order'));
});

describe(`every element of any page in every place, in one window at least in ${COLOURS.join(', ')} colours,`, () => {
  it('has no fault that axe finds', () => faults.expectNone('axe'));
  it('has no fault that HTML_CodeSniffer finds at level AAA', () => faults.expectNone('htmlcs'));
  it('has lines of at most 80 characters, 65 in Easy Read (rules W-4, E-23)', () => faults.expectNone('lines'));
  it('has a contrast of 7 to 1 (rule W-5)', () => faults.expectNone('contrast'));
  it('shows where the focus of a keyboard is', () => faults.expectNone('focus'));
  it('loses no word and no drawing when colours are forced', () => faults.expectNone('forced colours'));
});

describe('every page', () => {
  it('breaks no rule of the security policy and logs no error', () => faults.expectNone('policy'));
  it('has no request that fails', () => faults.expectNone('failed'));
  it('asks no other host', () => faults.expectNone('other hosts'));

  it('was measured, with all rules of both tools', () => {
    expect(count.pages).toBe(urls.length);
    expect(inEveryRun.rules.axe.size).toBeGreaterThan(80);
    expect(inEveryRun.rules.htmlcs.size).toBeGreaterThan(60);
    expect(inEveryRun.whole).toBe(alwaysWhole.size);
    expect(Math.min(inEveryRun.texts, inEveryRun.targets, inEveryRun.stops)).toBeGreaterThan(urls.length);
    expect(inEveryRun.lowestContrast).toBeLessThan(21);
  });

  it('was measured as the site says', async () => {
    const figures = {
      ...count,
      ...documentsOfSite,
      windows: WINDOWS.map(({ size }) => size),
      colours: [...COLOURS],
      faults: faults.total,
      inAll: inAll.figures,
      inEveryRun: inEveryRun.figures,
    };
    const versions = { ...toolVersions, ...bookTools, browser: await browser.version() };
    await expectEvidence(figures, versions);
  });
});
