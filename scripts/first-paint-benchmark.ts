/**
 * Owns `npm run bench:first-paint`: how soon a page shows on a slow phone, as we send it, next to the same page with
 * linked style sheets. Compare within one run only.
 *
 * `-- --beside "VitePress=/tmp/vitepress/dist"`, as often as wanted, adds the first page of a site that another tool built
 * from the same words. It is sent as ours is, compressed.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PredefinedNetworkConditions, type Browser } from 'puppeteer';
import sirv from 'sirv';
import { UsageError } from '../src/cli/usage-error.ts';
import { KEPT_FOLDER } from '../src/offline/kept-list.ts';
import type { RunningServer } from '../src/serve/server.ts';
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
  site: RunningServer;
  path: string;
  edit?(html: string): string;
}

/** Serves the built site of another tool. @param text its name and its folder, as "VitePress=/tmp/vitepress/dist". */
async function other(text: string): Promise<Way> {
  const [name = '', ...rest] = text.split('=');
  const folder = resolve(rest.join('='));
  if (rest.length === 0 || !existsSync(join(folder, 'index.html')))
    throw new UsageError({
      found: `--beside ${text}, and no ${join(folder, 'index.html')}`,
      expected: '--beside <name>=<folder>, the folder with the index.html of a built site',
    });
  const server = createServer(sirv(folder));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { name, path: '/', site: { port, url: `http://localhost:${port}`, close } };
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
const { values } = parseArgs({ options: { beside: { type: 'string', multiple: true, default: [] } } });
const others = (await Promise.all(values.beside.map(other)).catch(fail)) ?? [];
const site = await serve();
const ways: readonly Way[] = [
  { name: SENT, site, path: PAGE },
  { name: LINKED, site, path: PAGE, edit: () => linked ?? '' },
  ...others,
];
const browser = await launchChromium();
try {
  const hosts = await Promise.all(
    ways.map(async ({ name, site: from, path, edit }) => ({ name, path, host: await startCompressed(from, edit) })),
  );
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  // In turns, so that a busy moment of this machine falls on all.
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, path, host } of hosts) times.get(name)?.push(await firstPaint(browser, host.url + path));
  const medianOf = (name: string): number => median(times.get(name) ?? []);
  console.log(`First paint of ${PAGE} on slow 4G, with a processor ${SLOWER_CPU} times slower; median of ${RUNS}:`);
  for (const { name } of ways)
    console.log(
      `${name.padEnd(42)} ${medianOf(name).toFixed(0).padStart(6)} ms ${(medianOf(name) / medianOf(LINKED)).toFixed(2).padStart(6)}`,
    );
  const ratio = medianOf(SENT) / medianOf(LINKED);
  console.log(`${SENT} / ${LINKED}: ${ratio.toFixed(2)}; to reach: ${TARGET} or less`);
  if (ratio > TARGET) process.exitCode = 1;
  await Promise.all(hosts.map(({ host }) => host.close()));
} finally {
  await browser.close();
  await Promise.all([site, ...others.map((way) => way.site)].map((server) => server.close()));
}
