/** What a page waits for before it is painted: for who has chosen nothing, nothing but itself and the script that asks. */
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFirefox } from '../../src/browser/find-browser.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { STORAGE_KEY } from '../../src/settings/stored.ts';
import { STORAGE_KEY as VISITS_KEY } from '../../src/visits/visits.ts';
import { briefings } from '../support/built-site.ts';
import { launchChromium, launchFirefox, serve } from './search-helpers.ts';

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [briefing] = briefings;
if (!briefing) throw new Error('The built site has no briefing to test.');

const firefox = findFirefox();
if (!firefox) console.warn('The first paint is not tried in Firefox: none was found.');

/** How late every style sheet comes, in milliseconds. */
const LATE = 600;

let server: RunningServer;
/** In front of the server, with late style sheets; another one for each page, so that no browser has any of them yet. */
const fronts: Server[] = [];
const asked: string[] = [];

async function slowly(): Promise<string> {
  const front = createServer(({ url = '/', headers }, response) => {
    const isSheet = url.endsWith('.css');
    if (isSheet) asked.push(url.replace(/\.[^/]*$/, ''));
    setTimeout(
      () =>
        ask({ port: server.port, path: url, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        }).end(),
      isSheet ? LATE : 0,
    );
  });
  fronts.push(front);
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  return `http://localhost:${(front.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  for (const front of fronts) {
    front.closeAllConnections();
    front.close();
  }
  await server.close();
});

describe.each([
  { name: 'Chromium', launch: launchChromium, isThere: true },
  { name: 'Firefox', launch: () => launchFirefox(firefox ?? '', 'network'), isThere: firefox !== undefined },
])('in $name', ({ launch, isThere }) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    if (!isThere) return;
    browser = await launch();
    page = await browser.newPage();
  });
  afterAll(async () => {
    if (isThere) await browser.close();
  });

  /** Opens the briefing with this in the storage of the browser: whether it was painted before the sheet was here. */
  async function isPaintedBefore(sheet: string, stored: Readonly<Record<string, string>>): Promise<boolean> {
    const address = await slowly();
    await page.goto(`${address}/robots.txt`);
    await page.evaluate((items) => {
      localStorage.clear();
      for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
    }, stored);
    asked.length = 0;
    await page.goto(address + (briefing?.plain.url ?? ''));
    const times = await page.evaluate(async (name) => {
      const painted = await new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          done(Math.min(...list.getEntries().map(({ startTime }) => startTime))),
        ).observe({
          type: 'paint',
          buffered: true,
        });
      });
      const sheets = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return { painted, here: sheets.find((entry) => entry.name.includes(`/assets/${name}.`))?.responseEnd ?? 0 };
    }, sheet);
    expect(times.here).toBeGreaterThan(LATE / 2);
    return times.painted < times.here;
  }

  it.skipIf(!isThere)('a first visit is painted while late styles and those for paper are on their way', async () => {
    expect(await isPaintedBefore('late', {})).toBe(true);
    expect(asked).not.toContain('/assets/choices');
  });

  it.skipIf(!isThere)('nothing is painted for a reader before it looks as they chose', async () => {
    expect(await isPaintedBefore('choices', { [STORAGE_KEY]: 'colours=dark&size=125&at=1' })).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(27, 21, 36)',
    );
  });

  it.skipIf(!isThere)('nothing is painted before it is known what is new for a reader, and looks it', async () => {
    const visits = JSON.stringify({ [briefing?.id ?? '']: [[0, '2024-01-01']] });
    expect(await isPaintedBefore('late', { [VISITS_KEY]: visits })).toBe(false);
  });
});
