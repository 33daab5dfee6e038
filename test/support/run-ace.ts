/**
 * Owns running Ace by DAISY on books, as a program of its own: Ace writes to the terminal and to its own folders.
 * Prints, as JSON, what Ace found wrong in each book that it was given.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ace, { type AxeRunner } from '@daisy/ace-core';
import { launch, type Browser, type Page } from 'puppeteer';
import { ensureChromium } from '../../src/browser/ensure-chromium.ts';
import { launchArguments } from '../../src/browser/find-browser.ts';

/**
 * Has axe describe only what fails. Ace reports nothing else, and the way to each of the thousands of elements that pass
 * would be worked out first. The rule about contrast is left out, which takes half of the time: the books set no colour
 * of text or ground, as test/site/epub.test.ts checks, so that the contrast is that of the reading app.
 */
const ONLY_FAULTS = `
  const { run } = axe;
  axe.run = ({ rules, ...options }, done) =>
    run.call(axe, { ...options, resultTypes: ['violations'], rules: { ...rules, 'color-contrast': { enabled: false } } }, done);
`;

/** As @daisy/ace-axe-runner-puppeteer, but each page of the browser is used again, which takes two thirds of the time of new ones. */
async function makeRunner(): Promise<AxeRunner> {
  const executablePath = await ensureChromium();
  const sources = new Map<string, Promise<string>>();
  const read = (path: string): Promise<string> => {
    const source = sources.get(path) ?? readFile(path, 'utf8');
    sources.set(path, source);
    return source;
  };
  let browser: Browser;
  let idle: Page[] = [];
  return {
    concurrency: 4,
    launch: async () => void (browser = await launch({ executablePath, args: launchArguments() })),
    close: async () => {
      idle = [];
      await browser.close();
    },
    run: async (url, [axe = '', ...scripts], contents) => {
      const page = idle.pop() ?? (await browser.newPage());
      await page.goto(url);
      for (const content of [...contents, await read(axe), ONLY_FAULTS, ...(await Promise.all(scripts.map(read)))])
        await page.evaluate(`{${content}\n};undefined`);
      const results: unknown = await page.evaluate(
        `new Promise((done, failed) => daisy.ace.run((error, results) => (error ? failed(error) : done(results))))`,
      );
      idle.push(page);
      return results;
    },
  };
}

const outdir = await mkdtemp(join(tmpdir(), 'ace-'));
try {
  const runner = await makeRunner();
  const books: string[][] = [];
  for (const book of process.argv.slice(2)) {
    const [, { assertions }] = await ace(
      book,
      {
        cwd: process.cwd(),
        outdir: join(outdir, String(books.length)),
        doNotReportMedia: true,
        initLogger: false,
        silent: true,
      },
      runner,
    );
    if (assertions.length === 0) throw new Error(`Ace looked at nothing in ${book}`);
    books.push(
      assertions.flatMap(({ 'earl:testSubject': { url }, assertions: found }) =>
        found.map(
          ({ 'earl:test': test, 'earl:result': result }) =>
            `${url}: ${test['dct:title']}: ${result['dct:description'] ?? ''} ${result.html ?? ''}`,
        ),
      ),
    );
  }
  process.stdout.write(JSON.stringify(books));
} finally {
  await rm(outdir, { recursive: true, force: true });
}
// Ace leaves timers behind.
process.exit();
