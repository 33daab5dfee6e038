/**
 * Owns `npm run search:benchmark`: what the first search costs a reader, and how long results take, hosted and from disk,
 * next to Pagefind as it comes and MiniSearch with the same documents. Compare within one run only.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Browser, HTTPResponse } from 'puppeteer';
import { loadLibrary } from '../src/load/load-library.ts';
import { searchDocuments, searchPlan, type SearchDocument } from '../src/search/search-documents.ts';
import { askMany, launchChromium, searchAddress, serve, unzipCopy } from '../test/browser/search-helpers.ts';
import { pages } from '../test/support/built-site.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

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
    if (isOurs) await askMany(page, [words], SHOWN);
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

try {
  await rm(WORK, { recursive: true, force: true });
  const documents = searchDocuments(pages, searchPlan(await loadLibrary(root)));
  await makeStockPagefind(documents, join(WORK, 'hosted/stock'));
  await makeMiniSearch(documents, join(WORK, 'hosted/minisearch'));
  const [site, rivals, browser, copy] = await Promise.all([
    serve(),
    serve(join(WORK, 'hosted')),
    launchChromium(),
    unzipCopy(),
  ]);
  const rows = {
    'Pagefind as it comes': await measure(browser, `${rivals.url}/stock/`, false),
    MiniSearch: await measure(browser, `${rivals.url}/minisearch/`, false),
    'ours, hosted': await measure(browser, searchAddress(`${site.url}/`, ''), true),
    'ours, from disk': await measure(browser, searchAddress(copy.address, ''), true),
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
  await Promise.all([browser.close(), site.close(), rivals.close(), copy.remove()]);
} catch (error) {
  fail(error);
}
