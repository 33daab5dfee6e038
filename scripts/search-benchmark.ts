/**
 * Owns `npm run search:benchmark`: what the first search costs a reader, and how long results take, hosted and from disk,
 * next to Pagefind as it comes and MiniSearch with the same documents. Compare within one run only.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import puppeteer, { type Browser, type HTTPResponse } from 'puppeteer';
import { ensureChromium } from '../src/browser/ensure-chromium.ts';
import { launchArguments } from '../src/browser/find-browser.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { TOP_FOLDER } from '../src/offline/build-offline-copy.ts';
import { COPY_PATH } from '../src/offline/downloads.ts';
import { searchDocuments, type SearchDocument } from '../src/search/search-documents.ts';
import { startServer } from '../src/serve/server.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const SITE = resolve('_site');
const WORK = resolve('.cache/search-benchmark');
const FIRST_QUERY = 'bursary';
const NEXT_QUERY = 'personal adviser';
const RUNS = 7;
const SHOWN = 10;

/** A page that searches by itself and tells how: `window.ready`, then `window.ask(words)`, which ends when results show. */
const rivalPage = (script: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Benchmark</title><ol id="results"></ol><script type="module" src="${script}"></script></html>`;

const SHOW = `const show = (items) => document.querySelector('#results').replaceChildren(...items.map(({ url, title, text }) => {
  const item = document.createElement('li');
  item.textContent = title + ' ' + url + ' ' + text;
  return item;
}));\n`;

async function makeStockPagefind(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Benchmark: Pagefind did not start. ${errors.join(' ')}`);
  for (const { url, html } of documents) await index.addHTMLFile({ url, content: html });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(join(folder, 'index.html'), rivalPage('stock.js'));
  await writeFile(
    join(folder, 'stock.js'),
    `${SHOW}let engine;
window.ask = async (words) => {
  engine ??= await import('./pagefind/pagefind.js');
  const { results } = await engine.search(words);
  const pages = await Promise.all(results.slice(0, ${SHOWN}).map((result) => result.data()));
  show(pages.map(({ url, meta, excerpt }) => ({ url, title: meta.title, text: excerpt })));
};\n`,
  );
}

async function makeMiniSearch(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    storeFields: ['title', 'text'],
  });
  index.addAll(
    documents
      .filter(({ html }) => html.includes('data-pagefind-body'))
      .map(({ url, html }) => {
        const main = load(html)('[data-pagefind-body]');
        return {
          id: url,
          title: main.find('h1').first().text().replace(/\s+/g, ' ').trim(),
          text: main.text().replace(/\s+/g, ' ').trim(),
        };
      }),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  await writeFile(join(folder, 'index.html'), rivalPage('rival.js'));
  await build({
    stdin: {
      resolveDir: root,
      contents: `import MiniSearch from 'minisearch';
${SHOW}let index;
window.ask = async (words) => {
  if (!index) {
    const json = await fetch('./index.json').then((response) => response.text());
    index = MiniSearch.loadJSON(json, { fields: ['title', 'text'], storeFields: ['title', 'text'] });
  }
  const found = index.search(words, { prefix: true, fuzzy: 0.2 }).slice(0, ${SHOWN});
  show(found.map(({ id, title, text }) => ({ url: id, title, text: text.slice(0, 160) })));
};`,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(folder, 'rival.js'),
    logLevel: 'error',
  });
}

/** Sends the form of our own search page, and ends when new results show. Runs in the page. */
function askOurs(words: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#search-input');
  const list = document.querySelector('#search-results');
  if (!input || !list) throw new Error('Benchmark: this is not the search page');
  return new Promise((resolveShown) => {
    const observer = new MutationObserver(() => {
      if (list.children.length === 0) return;
      observer.disconnect();
      resolveShown();
    });
    observer.observe(list, { childList: true });
    input.value = words;
    input.form?.requestSubmit();
  });
}

interface Measured {
  /** Milliseconds from sending the query to results, for the first query of a page and for the next. */
  first: number;
  next: number;
  /** What the first search made the page load, in bytes as a host sends them: text compressed. */
  bytes: number;
  requests: number;
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const sentBytes = async (response: HTTPResponse): Promise<number> => {
  const body = await response.buffer().catch(() => Buffer.alloc(0));
  const isText = /javascript|json|html|css/.test(response.headers()['content-type'] ?? '');
  return isText ? gzipSync(body).length : body.length;
};

async function measureOnce(browser: Browser, url: string, isOurs: boolean): Promise<Measured> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const responses: HTTPResponse[] = [];
  await page.goto(url, { waitUntil: 'networkidle0' });
  page.on('response', (response) => responses.push(response));
  const time = async (words: string): Promise<number> => {
    const started = performance.now();
    if (isOurs) await page.evaluate(askOurs, words);
    else await page.evaluate((query) => (window as unknown as { ask(query: string): Promise<void> }).ask(query), words);
    return performance.now() - started;
  };
  const first = await time(FIRST_QUERY);
  const loaded = [...responses];
  const next = await time(NEXT_QUERY);
  const sizes = await Promise.all(loaded.map(sentBytes));
  await context.close();
  return { first, next, bytes: sizes.reduce((sum, size) => sum + size, 0), requests: loaded.length };
}

async function measure(browser: Browser, url: string, isOurs: boolean): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(browser, url, isOurs));
  return {
    first: median(runs.map(({ first }) => first)),
    next: median(runs.map(({ next }) => next)),
    bytes: median(runs.map(({ bytes }) => bytes)),
    requests: median(runs.map(({ requests }) => requests)),
  };
}

async function readPages(): Promise<{ url: string; html: string }[]> {
  const files = (await readdir(SITE, { recursive: true })).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => ({
      url: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(join(SITE, file), 'utf8'),
    })),
  );
}

async function unzipCopy(): Promise<string> {
  for (const [name, content] of Object.entries(unzipSync(await readFile(join(SITE, COPY_PATH))))) {
    await mkdir(dirname(join(WORK, 'disk', name)), { recursive: true });
    await writeFile(join(WORK, 'disk', name), content);
  }
  return pathToFileURL(join(WORK, 'disk', TOP_FOLDER, 'search/index.html')).href;
}

try {
  await rm(WORK, { recursive: true, force: true });
  const documents = searchDocuments(await readPages(), await loadLibrary(root));
  await makeStockPagefind(documents, join(WORK, 'hosted/stock'));
  await makeMiniSearch(documents, join(WORK, 'hosted/minisearch'));
  const disk = await unzipCopy();
  const configFile = resolve('netlify.toml');
  const [site, rivals, browser] = await Promise.all([
    startServer({ directory: SITE, configFile, port: 0 }),
    startServer({ directory: join(WORK, 'hosted'), configFile, port: 0 }),
    puppeteer.launch({ executablePath: await ensureChromium(), args: launchArguments() }),
  ]);
  const rows = {
    'Pagefind as it comes': await measure(browser, `${rivals.url}/stock/`, false),
    MiniSearch: await measure(browser, `${rivals.url}/minisearch/`, false),
    'ours, hosted': await measure(browser, `${site.url}/search/`, true),
    'ours, from disk': await measure(browser, disk, true),
  };
  const base = rows['Pagefind as it comes'];
  console.log(
    `${documents.length} documents; first search "${FIRST_QUERY}", next "${NEXT_QUERY}"; median of ${RUNS} runs.`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { first, next, bytes, requests }]) => [
        name,
        {
          'first, ms': Math.round(first),
          'of Pagefind’s': (first / base.first).toFixed(2),
          'next, ms': Math.round(next),
          'of Pagefind’s next': (next / base.next).toFixed(2),
          'KB loaded': name.endsWith('disk') ? '–' : (bytes / 1000).toFixed(0),
          files: requests,
        },
      ]),
    ),
  );
  await Promise.all([browser.close(), site.close(), rivals.close()]);
} catch (error) {
  fail(error);
}
