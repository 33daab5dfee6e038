import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { zipOf } from '../../src/offline/zip.ts';
import { books, FOLDER, type Book } from '../support/books.ts';
import { addMeasures, Faults, inPairs, newPage } from '../support/browser.ts';
import { launchChromium } from './search-helpers.ts';

// A browser on a busy machine is slow, and each of some seventy files is opened twice.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const NARROW = 320;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'books-'));
  for (const { edition, files } of books) {
    for (const [name, content] of files) {
      const file = join(folder, edition, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);

/** A book with some of its files of words alone, in their order. `change` may alter a file of words or the package. */
function withFiles(book: Book, kept: ReadonlySet<string>, change = (_: string, text: string) => text): Uint8Array {
  const left = new Set(book.read.map(({ file }) => file).filter((file) => !kept.has(file)));
  const files = [...book.files]
    .filter(([name]) => !left.has(name.slice(FOLDER.length)))
    .map(([name, content]): [string, Uint8Array] => {
      if (!/\.(?:xhtml|opf)$/.test(name)) return [name, content];
      const whole = textOf(content);
      const text = name.endsWith('.opf')
        ? withoutItems(whole, left)
        : name.endsWith('/contents.xhtml')
          ? withoutEntries(whole, left)
          : whole;
      return [name, Buffer.from(change(name, text))];
    });
  return zipOf(new Map(files), '2024-03-09', new Map(), 'mimetype');
}

/** A package file without some of the files that it names. */
function withoutItems(opf: string, left: ReadonlySet<string>): string {
  const ids = new Set<string>();
  const fewer = opf.replace(
    /<item (?=[^>]*href="([^"]+)")[^>]*id="([^"]+)"[^>]*\/>/g,
    (item, href: string, id: string) => {
      if (!left.has(href)) return item;
      ids.add(id);
      return '';
    },
  );
  return fewer.replace(/<itemref idref="([^"]+)"[^>]*\/>/g, (itemref, id: string) => (ids.has(id) ? '' : itemref));
}

/** A list of contents without some of the files that it leads to, and without the groups that have none left. */
function withoutEntries(contents: string, left: ReadonlySet<string>): string {
  const $ = load(contents, { xml: true });
  $('li').each((_, item) => {
    const href = $(item).children('a').attr('href') ?? '';
    if (left.has(href.replace(/#.*/, ''))) $(item).remove();
  });
  for (let empty = $('ol:not(:has(li))'); empty.length > 0; empty = $('ol:not(:has(li))')) {
    empty.each((_, list) => {
      const group = $(list).parent('li');
      (group.length > 0 ? group : $(list).parent('nav')).remove();
    });
  }
  return $.xml();
}

/** The longest file of each kind of a book: chapters are made alike, and so are sessions and the pages of each list. */
function oneOfEachKind({ read }: Book): ReadonlySet<string> {
  const kindOf = (file: string): string =>
    /^(?:glossary|sources|timeline|session)(?=-)/.exec(file)?.[0] ??
    (/^(?:title|contents|help|status-words|licences)\.xhtml$/.test(file) ? file : 'chapter');
  const longest = new Map<string, { file: string; text: string }>();
  for (const one of read) {
    const known = longest.get(kindOf(one.file));
    if (!known || known.text.length < one.text.length) longest.set(kindOf(one.file), one);
  }
  return new Set([...longest.values()].map(({ file }) => file));
}

/** What Ace by DAISY finds wrong in each of the books at these paths, one line for each fault. */
function faultsByAce(paths: readonly string[]): Promise<string[][]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/run-ace.ts', ...paths], {
      // Ace keeps its settings and its log in the folders of the user.
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, NODE_ENV: 'production' },
    });
    let printed = '';
    let errors = '';
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done(JSON.parse(printed) as string[][]);
      else failed(new Error(`Ace ended with code ${code}:\n${errors.slice(-3000)}`));
    });
  });
}

describe('Ace by DAISY', () => {
  it('finds no fault in the longest part of each kind of the books, and finds those of a book that has some', async () => {
    const [book] = books;
    if (!book) throw new Error('there is no book');
    const faulty = withFiles(book, new Set(['title.xhtml', 'contents.xhtml']), (name, text) => {
      if (name.endsWith('/title.xhtml')) return text.replace('<h1', '<img src="none.svg"/><h1');
      if (name.endsWith('/contents.xhtml'))
        return text.replace(/<ol[^>]*>/, '$&<li><a href="licences.xhtml">Gone</a></li>');
      return text.replace(/<meta property="schema:accessibilityHazard">.*?<\/meta>/, '');
    });
    const paths = await Promise.all(
      [faulty, ...books.map((one) => withFiles(one, oneOfEachKind(one)))].map(async (zip, at) => {
        const path = join(folder, `book-${at}.epub`);
        await writeFile(path, zip);
        return path;
      }),
    );
    const [ofFaulty = [], ...ofBooks] = await faultsByAce(paths);
    expect(ofBooks).toEqual(books.map(() => []));
    for (const fault of ['image-alt', 'epub-toc-order', 'metadata-accessibilityhazard'])
      expect(ofFaulty.join('\n')).toContain(fault);
  });
});

describe('in a window as narrow as a phone, the books', () => {
  const files = books.flatMap(({ edition, read }) => read.map(({ file }) => join(edition, FOLDER, file)));
  const faults = new Faults();

  beforeAll(async () => {
    const pages: Page[] = [await newPage(browser, NARROW), await newPage(browser, NARROW)];
    await inPairs(files, async (file) => {
      const page = pages.pop();
      if (!page) throw new Error('more than two pages at once');
      await page.goto(pathToFileURL(join(folder, file)).href);
      await addMeasures(page);
      const { sideways, small } = await page.evaluate(() => ({
        sideways: window.measures.sidewaysScroll(),
        // A link in a sentence is as high as its line; any other is a target of its own: WCAG 2.2, 2.5.8.
        small: [...document.querySelectorAll<HTMLElement>('a[href]')]
          .filter((link) => getComputedStyle(link).display !== 'inline' && window.measures.isShown(link))
          .filter((link) => link.offsetHeight < 24 || link.offsetWidth < 24)
          .map((link) => `${window.measures.nameOf(link)}: ${link.offsetWidth} by ${link.offsetHeight}`),
      }));
      faults.add('sideways', file, sideways);
      faults.add('targets', file, small);
      // A table of numbers may be wider than a page of letters this large: WCAG 2.2, 1.4.10 leaves it out.
      const large = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        for (const table of document.querySelectorAll('table')) table.remove();
        return window.measures.sidewaysScroll();
      });
      faults.add('large letters', file, large);
      pages.push(page);
    });
  });

  it('never need moving sideways', () => faults.expectNone('sideways'));
  it('never need it with letters twice as large either', () => faults.expectNone('large letters'));
  it('have links that a finger can hit', () => faults.expectNone('targets'));

  it('show a picture of Easy Read at the left of its words', async () => {
    const page = await newPage(browser, 360);
    await page.goto(pathToFileURL(join(folder, 'easy-read', FOLDER, 'health.xhtml')).href);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.er-row')].map((row) => {
        const [picture, words] = [...row.children].map((child) => child.getBoundingClientRect());
        return picture && words ? { left: picture.right <= words.left, top: picture.top < words.bottom } : null;
      }),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row?.left || !row.top)).toEqual([]);
  });
});
