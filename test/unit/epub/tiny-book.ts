/** Owns the book of the tiny site as the tests make it: pages written here, with one thing in them that is tried. */
import { load, type CheerioAPI } from 'cheerio';
import { makeBook, type BookOptions } from '../../../src/epub/make-book.ts';
import { planBook, type Edition } from '../../../src/epub/plan.ts';
import type { Library } from '../../../src/model/library.ts';
import { tinyLibrary } from '../model/tiny.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const PICTURES = [
  'slide',
  'easy-read',
  'young-person',
  'government',
  'map-place',
  'calendar',
  'support',
  'warning',
  'help',
];
const FONTS = [
  'atkinson-hyperlegible-next-latin-400-normal',
  'atkinson-hyperlegible-next-latin-700-normal',
  'plain-zero-400',
  'plain-zero-700',
];

/** The files of the site that a book is made of. */
export const tinyAssets = (): Map<string, Uint8Array> =>
  new Map([
    ...FONTS.map((name) => [`assets/${name}.AAAAAAAA.woff2`, encode(name)] as const),
    ...PICTURES.map((name) => [`assets/pictures/${name}.0123456789.svg`, encode(`<svg id="${name}"/>`)] as const),
  ]);

/** What stands on the pages when a test does not say otherwise: enough to have every kind of part. */
const MAINS: Readonly<Record<string, string>> = {
  '/briefings/tiny/':
    '<p>See <a href="/sources/review/#playground-report">the report</a>.</p><h2 id="asked">Asked</h2><p>More.</p>',
  '/briefings/tiny/easy-read/': `<p>Some <a href="/sources/review/#playground-report">words</a>.</p>
    <section><h2 id="help-title">Who can help you</h2><div class="er-row"><p>Call <a href="tel:1">1</a>.</p></div></section>`,
  '/glossary/a-to-c/': `<p class="lede">In plain English and in Easy Read.</p>
    <p class="lone-link"><a href="/glossary/">All hard words</a></p>
    <article class="record"><h2 id="accessible-swing">accessible swing</h2><p>A swing for a wheelchair.</p></article>`,
  '/sources/review/': `<article><h2 id="playground-report">The report</h2><details><summary>Used</summary></details></article>
    <article><h2 id="other-report">Another</h2><p>No part of the book names it.</p></article>`,
};

/** A page of the site. */
export const sitePage = (title: string, main: string): string => `<!doctype html><html lang="en-GB"><body>
<main id="main"><nav>Versions</nav><h1>${title}</h1>
${main}
</main>
<aside><div><h2 id="who-to-turn-to">Who to turn to</h2>
<p>Call 999.</p></div></aside></body></html>`;

export interface TinyBookOptions extends Partial<BookOptions> {
  /** What stands below the heading of some pages, by address. */
  mains?: Readonly<Record<string, string>>;
}

/** The files of a book of the tiny site, by path, as text. */
export async function tinyBook({ mains = {}, ...more }: TinyBookOptions = {}): Promise<Map<string, string>> {
  const library: Library = more.library ?? (await tinyLibrary());
  const edition: Edition = more.edition ?? 'plain';
  const urls = planBook(library, edition).flatMap(({ parts }) => parts.flatMap(({ url }) => url ?? []));
  const pages = new Map(urls.map((url) => [url, sitePage(`Page ${url}`, mains[url] ?? MAINS[url] ?? '<p>Words.</p>')]));
  const files = await makeBook({ library, edition, pages, assets: tinyAssets(), styles: 'p{}', ...more });
  return new Map([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** A file of a book, parsed as XML. @throws {Error} when the book does not have it. */
export function parsed(book: ReadonlyMap<string, string>, file: string): CheerioAPI {
  const text = book.get(`EPUB/${file}`);
  if (text === undefined) throw new Error(`no ${file} in the book, which has ${[...book.keys()].join(', ')}`);
  return load(text, { xml: true });
}
