/** Owns what the browser tests of search share: the built site hosted and unzipped, and reading the search page. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { ensureChromium } from '../../src/browser/ensure-chromium.ts';
import { launchArguments } from '../../src/browser/find-browser.ts';
import { startServer, type RunningServer } from '../../src/serve/server.ts';
import { COPY_PATH, TOP_FOLDER } from '../support/downloads.ts';

export const SITE_DIRECTORY = resolve('_site');
export const CONFIG_FILE = resolve('netlify.toml');

export const serve = (directory = SITE_DIRECTORY): Promise<RunningServer> =>
  startServer({ directory, configFile: CONFIG_FILE, port: 0 });

/** @param userDataDir a folder for what the browser saves; without one it forgets it all. */
export const launchChromium = async (userDataDir?: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'chrome',
    executablePath: await ensureChromium(),
    args: launchArguments(),
    ...(userDataDir ? { userDataDir } : {}),
  });

/** A proxy that nothing listens at: whatever would reach for a network fails. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Firefox as people have it: puppeteer turns off the rule that keeps a page on disk from reading other files. */
export const launchFirefox = (
  executablePath: string,
  network: 'no network' | 'network' = 'no network',
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      ...(network === 'no network' ? NO_NETWORK : {}),
    },
  });

export interface UnzippedCopy {
  /** The folder of the copy on disk. */
  folder: string;
  /** Its address, ending in a slash. */
  address: string;
  remove(): Promise<void>;
}

/** A name with everything that addresses must escape. Windows allows no question mark in one. */
const FOLDER = `Zoë's files #1 50% & more${process.platform === 'win32' ? '' : '?'}`;

/**
 * Unzips a built copy into a folder whose name has everything that addresses must escape.
 *
 * @param zip where the zip is, below the top folder of the site.
 * @param top the one folder at the top of the zip.
 * @param site the built site, where it is not ours.
 */
export async function unzipCopy(zip = COPY_PATH, top = TOP_FOLDER, site = SITE_DIRECTORY): Promise<UnzippedCopy> {
  const temporary = await mkdtemp(join(tmpdir(), 'copy-'));
  const parent = join(temporary, FOLDER);
  for (const [name, content] of Object.entries(unzipSync(await readFile(join(site, zip))))) {
    await mkdir(dirname(join(parent, name)), { recursive: true });
    await writeFile(join(parent, name), content);
  }
  const folder = join(parent, top);
  return {
    folder,
    address: `${pathToFileURL(folder).href}/`,
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}

/** What went wrong on a page, from the moment of watching: refusals by the security policy, errors, requests. */
export interface Watch {
  requests: string[];
  errors: string[];
  violations(): Promise<string[]>;
}

/** Watches a page; call before it opens anything. */
export async function watch(page: Page): Promise<Watch> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const earlier = sessionStorage.getItem('violations') ?? '';
      sessionStorage.setItem('violations', `${earlier}${event.effectiveDirective} ${event.blockedURI}\n`);
    });
  });
  const violations = async (): Promise<string[]> => {
    if (page.url() === 'about:blank') return [];
    const text = await page.evaluate(() => sessionStorage.getItem('violations') ?? '');
    return text.split('\n').filter(Boolean);
  };
  return { requests, errors, violations };
}

export interface ShownResult {
  text: string;
  version: string;
  excerpt: string;
  marked: string[];
  href: string;
}

export interface SearchView {
  status: string;
  instead: string;
  results: ShownResult[];
}

/** In the page: whether the search page says how its search ended. */
export const searchEnded = (): boolean =>
  /\bresults?\b|^Nothing found|could not load|^Type a word/.test(
    document.querySelector('#search-status')?.textContent ?? '',
  );

/** In the page: what the search page shows. */
export const searchView = (): SearchView => ({
  status: document.querySelector('#search-status')?.textContent ?? '',
  instead: document.querySelector('#search-instead')?.textContent ?? '',
  results: [...document.querySelectorAll('#search-results > li')].map((item) => ({
    text: item.querySelector('a')?.textContent ?? '',
    version: item.querySelector('.result__kind')?.textContent ?? '',
    excerpt: item.querySelector('.result__excerpt')?.textContent ?? '',
    marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
    href: item.querySelector('a')?.href ?? '',
  })),
});

/** Waits until the search page says how its search ended, and reads it. */
export async function readSearch(page: Page): Promise<SearchView> {
  await page.waitForFunction(searchEnded);
  return page.evaluate(searchView);
}

/** The address of the search page with a query. `base` is the address of the site, ending in a slash. */
export function searchAddress(base: string, query: string, version = ''): string {
  const address = new URL(base.startsWith('file:') ? 'search/index.html' : 'search/', base);
  address.searchParams.set('q', query);
  if (version) address.searchParams.set('version', version);
  return address.href;
}

/** Opens the search page with a query in its address. `base` is the address of the site, ending in a slash. */
export async function openSearch(page: Page, base: string, query: string, version = ''): Promise<SearchView> {
  await page.goto(searchAddress(base, query, version));
  return readSearch(page);
}

/** Types a query into the page that is open, sends it, and reads the answer. */
export async function typeSearch(page: Page, query: string): Promise<SearchView> {
  await page.$eval('#search-input', (input) => ((input as HTMLInputElement).value = ''));
  await page.$eval('#search-status', (status) => (status.textContent = ''));
  await page.type('#search-input', query);
  await page.keyboard.press('Enter');
  return readSearch(page);
}

/**
 * Asks the search page that is open many queries, one after the other: the addresses of the first results of each.
 *
 * @throws when a query has no answer after 20 seconds, naming it and what the page says.
 */
export const askMany = (page: Page, queries: readonly string[], most = 3): Promise<string[][]> =>
  page.evaluate(
    async (asked, limit) => {
      const input = document.querySelector<HTMLInputElement>('#search-input');
      const status = document.querySelector('#search-status');
      if (!input || !status) throw new Error('this is not the search page');
      const answers: string[][] = [];
      for (const query of asked) {
        status.textContent = '';
        input.value = query;
        const ended = new Promise<void>((resolve, reject) => {
          setTimeout(() => reject(new Error(`"${query}" has no answer after 20 s: ${status.textContent}`)), 20_000);
          const observer = new MutationObserver(() => {
            if (/^$|^Searching/.test(status.textContent)) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(status, { childList: true, characterData: true, subtree: true });
        });
        input.form?.requestSubmit();
        await ended;
        const links = [...document.querySelectorAll<HTMLAnchorElement>('#search-results a')];
        answers.push(links.slice(0, limit).map(({ href }) => href));
      }
      return answers;
    },
    queries,
    most,
  );

/** An address in a copy as it is on the hosted site. `base` is the address of the copy, ending in a slash. */
export const placelessAddress = (address: string, base: string): string =>
  address.slice(base.length - 1).replace('/index.html', '/');

/** The words of the section that the page was opened at: from the target to the next heading with an id. */
export const wordsOfTarget = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    if (!target) return '';
    const after = document.createRange();
    after.setStartBefore(target);
    const next = [...document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]')].find(
      (heading) => heading !== target && target.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (next) after.setEndBefore(next);
    else after.setEndAfter(document.body);
    return after.toString();
  });

/** Addresses without where the site is, and without the file that the copy has to name: what must be the same in both. */
export const placeless = (view: SearchView, base: string): SearchView => ({
  ...view,
  results: view.results.map((result) => ({
    ...result,
    href: placelessAddress(result.href, base),
  })),
});
