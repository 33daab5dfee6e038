/** Owns how the tests of pages drive Chromium: pages of the built site, opened with the measures of `in-page/`. */
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { expect } from 'vitest';

const WIDE = 1280;
const NARROW = 320;
export const WIDTHS = [NARROW, WIDE] as const;

/** The colours that a reader can ask for: of the device, as features of media queries, or of the site, as a choice. */
export const SCHEMES = {
  light: { features: { 'prefers-color-scheme': 'light' }, chosen: undefined },
  dark: { features: { 'prefers-color-scheme': 'dark' }, chosen: undefined },
  'high contrast': { features: { 'prefers-color-scheme': 'light' }, chosen: 'contrast' },
  forced: { features: { 'forced-colors': 'active' }, chosen: undefined },
} as const;
export type Scheme = keyof typeof SCHEMES;

let bundled: Promise<string> | undefined;

/** The measures as one script for a page. */
async function bundleMeasures(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/support/in-page/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild made no script from test/support/in-page/index.ts');
  return script.text;
}

/** Puts the measures into the page that is open. */
export async function addMeasures(page: Page): Promise<void> {
  bundled ??= bundleMeasures();
  await page.evaluate(await bundled);
}

/** A new page with a window of this width. */
export async function newPage(browser: Browser, width: number = WIDE): Promise<Page> {
  const page = await browser.newPage();
  await setWidth(page, width);
  // Only one of several tabs has the focus of the window; in the others, no element would show its own.
  await (await sessionOf(page)).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export const setWidth = (page: Page, width: number): Promise<void> => page.setViewport({ width, height: 900 });

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/**
 * Asks a page for some colours, and takes back what was asked before. puppeteer itself does not know all features.
 * Smooth scrolling is off: it would still be under way when the place of something is read.
 */
export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  const { features: asked, chosen } = SCHEMES[scheme];
  const features = Object.entries({ ...asked, 'prefers-reduced-motion': 'reduce' });
  await (
    await sessionOf(page)
  ).send('Emulation.setEmulatedMedia', {
    features: features.map(([name, value]) => ({ name, value })),
  });
  await page.evaluate((colours) => {
    if (colours) document.documentElement.dataset['colours'] = colours;
    else delete document.documentElement.dataset['colours'];
  }, chosen);
}

/** Opens everything that a page can open without leaving it, so that what is inside is measured too. */
export const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Does something for each item, two at a time: this many pages fit beside the browser on a small machine. */
export async function inPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

/** Faults of one kind: the same element with the same complaint, whatever its words and numbers. */
const kindOf = (fault: string): string => fault.replace(/"[^"]*"|#[\w-]+|[\d.]+/g, '');

/** What was found wrong, by rule and kind, so that one fault of a template does not fill pages of a report. */
export class Faults {
  readonly #found = new Map<string, Map<string, string[]>>();

  add(rule: string, where: string, faults: readonly string[]): void {
    const kinds = this.#found.get(rule) ?? new Map<string, string[]>();
    this.#found.set(rule, kinds);
    for (const fault of faults) kinds.set(kindOf(fault), [...(kinds.get(kindOf(fault)) ?? []), `${where}: ${fault}`]);
  }

  /** How many faults were found, against all rules. */
  get total(): number {
    return [...this.#found.values()].flatMap((kinds) => [...kinds.values()]).reduce((sum, all) => sum + all.length, 0);
  }

  /** Fails with one example of every kind of fault against a rule; also when nothing was ever measured for it. */
  expectNone(rule: string): void {
    const kinds = this.#found.get(rule);
    expect(kinds, `nothing was measured for the rule "${rule}"`).toBeDefined();
    expect([...(kinds?.values() ?? [])].map((all) => `${all[0] ?? ''} (${all.length} of this kind)`)).toEqual([]);
  }
}
