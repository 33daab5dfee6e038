/**
 * Owns `npm run bench:first-paint`: how soon a page shows on a slow phone, as we send it, next to the same page with
 * linked style sheets. Compare within one run only.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PredefinedNetworkConditions, type Browser } from 'puppeteer';
import { KEPT_FOLDER } from '../src/offline/kept-list.ts';
import { launchChromium, serve, SITE_DIRECTORY } from '../test/browser/search-helpers.ts';
import { startCompressed } from '../test/support/compressed-host.ts';
import { fail } from './fail.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const PAGE = '/briefings/money/';
const RUNS = 7;
const SLOWER_CPU = 4;
const TARGET = 0.6;
const [SENT, LINKED] = ['as we send it', 'with linked style sheets'] as const;

/** One way of sending the page. */
interface Way {
  name: string;
  edit(html: string): string;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** When the page first shows any of its content, in milliseconds, to a browser that has nothing of it yet. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 740, isMobile: true, deviceScaleFactor: 2 });
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await page.emulateCPUThrottling(SLOWER_CPU);
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') done(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}

const linked = await readFile(resolve(SITE_DIRECTORY, KEPT_FOLDER, `.${PAGE}index.html`), 'utf8').catch(fail);
/** Default pages of other tools go here, each with its HTML as `edit`, and the files that it links beside ours. */
const WAYS: readonly Way[] = [
  { name: SENT, edit: (html) => html },
  { name: LINKED, edit: () => linked ?? '' },
  // What is left to win: the script in the head that asks for the choices of the reader is one more round trip.
  {
    name: 'as we send it, if no script held it up',
    edit: (html) => html.replace(/<script (?=src="[^"]*(?:apply-settings|last-visit)\.)/g, '<script defer '),
  },
];

const site = await serve();
const browser = await launchChromium();
try {
  const hosts = await Promise.all(
    WAYS.map(async ({ name, edit }) => ({ name, host: await startCompressed(site, edit) })),
  );
  const times = new Map<string, number[]>(WAYS.map(({ name }) => [name, []]));
  // In turns, so that a busy moment of this machine falls on all.
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, host } of hosts) times.get(name)?.push(await firstPaint(browser, host.url + PAGE));
  const medianOf = (name: string): number => median(times.get(name) ?? []);
  console.log(`First paint of ${PAGE} on slow 4G, with a processor ${SLOWER_CPU} times slower; median of ${RUNS}:`);
  for (const { name } of WAYS)
    console.log(
      `${name.padEnd(42)} ${medianOf(name).toFixed(0).padStart(6)} ms ${(medianOf(name) / medianOf(LINKED)).toFixed(2).padStart(6)}`,
    );
  const ratio = medianOf(SENT) / medianOf(LINKED);
  console.log(`${SENT} / ${LINKED}: ${ratio.toFixed(2)}; to reach: ${TARGET} or less`);
  await Promise.all(hosts.map(({ host }) => host.close()));
} finally {
  await browser.close();
  await site.close();
}
