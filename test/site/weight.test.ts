import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pages, readSiteFile, type BuiltPage } from '../support/built-site.ts';

/** What a server can send before it has to wait for the first answer of a phone: ten packets (RFC 6928). */
const MOST_BYTES = 14_336;
/** All scripts that a page of content links. */
const MOST_SCRIPT_BYTES = 12 * 1024;

/**
 * Pages that are heavier, each with the most that it may weigh in bytes. The A to Z is where people without JavaScript
 * find everything by name on one page; of the pages of sources, most is the list of what we took from one of them.
 *
 * The plain briefings should not stand here. They leave this list when the styles of what readers choose (tokens.css,
 * choices.css: about 0.9 KB) of listening (0.6 KB) and of the last visit (0.5 KB) come only to who uses them, and the plan for a session (about
 * 1.3 KB) has a page of its own.
 */
const HEAVIER: Readonly<Record<string, number>> = {
  '/a-to-z/': 18_600,
  '/sources/parliament-before-2024/': 17_300,
  '/sources/government-before-2023/': 16_400,
  '/sources/government/': 15_800,
  '/promises/': 17_200,
  '/timeline/': 15_600,
  '/timeline/since-2024/': 16_100,
  '/timeline/up-to-2021/': 15_200,
  '/topics/money/': 15_800,
  '/briefings/government-response/': 18_400,
  '/briefings/what-it-costs/print/': 15_400,
  '/briefings/what-it-costs/': 18_100,
  '/briefings/what-happened-next/': 17_100,
  '/briefings/relationships/': 17_000,
  '/briefings/care-review/': 17_000,
  '/briefings/living-close-to-home/': 16_900,
  '/briefings/a-safe-home/': 16_700,
  '/briefings/education-and-work/': 16_600,
  '/briefings/corporate-parents/': 16_600,
  '/briefings/money/': 16_600,
  '/briefings/whole-system-reform/': 16_500,
  '/briefings/health/': 16_300,
  '/briefings/what-people-said/': 15_800,
  '/briefings/keep-on-caring/': 15_800,
  '/topics/running-the-system/': 14_900,
};

const known = new Map<string, number>();

/** The size of a file of the site as a host sends it to browsers of today, in bytes. */
function sent(file: string): number {
  const bytes = known.get(file) ?? brotliCompressSync(readSiteFile(file)).length;
  known.set(file, bytes);
  return bytes;
}

const hrefs = ({ $ }: BuiltPage, selector: string, attribute: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => ($(element).attr(attribute) ?? '').slice(1));

/** The style sheets that a page waits for, and those that it does not. */
const waitedFor = (page: BuiltPage): string[] => hrefs(page, 'link[rel="stylesheet"]:not([media])', 'href');
const forPaper = (page: BuiltPage): string[] => hrefs(page, 'link[rel="stylesheet"][media="print"]', 'href');

const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + sent(file), 0);

/** Pages with what they weigh, heaviest first. */
const weighed = (files: (page: BuiltPage) => string[]): { url: string; bytes: number }[] =>
  pages
    // Everything at once, for those who work on the site.
    .filter(({ url }) => url !== '/style/')
    .map((page) => ({ url: page.url, bytes: total(files(page)) }))
    .sort((a, b) => b.bytes - a.bytes);

const heaviest = (weights: readonly { url: string; bytes: number }[]): string =>
  `the heaviest, in bytes: ${weights
    .slice(0, 5)
    .map(({ url, bytes }) => `${url} ${bytes}`)
    .join(', ')}`;

describe('every page', () => {
  const weights = weighed((page) => [page.file, ...waitedFor(page)]);

  it(`is painted from ${MOST_BYTES} bytes of HTML and styles, as a host compresses them, or is a named exception`, () => {
    expect(
      weights.filter(({ url, bytes }) => bytes >= (HEAVIER[url] ?? MOST_BYTES)),
      heaviest(weights),
    ).toEqual([]);
  });

  it('that is a named exception is still too heavy to do without one', () => {
    const heavy = weights.filter(({ url, bytes }) => url in HEAVIER && bytes >= MOST_BYTES).map(({ url }) => url);
    expect(heavy.sort(), heaviest(weights)).toEqual(Object.keys(HEAVIER).sort());
  });

  it('waits for two style sheets at most, and one of them is on every page', () => {
    const sheets = pages.map((page) => ({ url: page.url, sheets: waitedFor(page) }));
    expect(sheets.filter(({ sheets }) => sheets.length < 1 || sheets.length > 2)).toEqual([]);
    expect(new Set(sheets.map(({ sheets }) => sheets[0])).size).toBe(1);
  });

  it('has its styles for paper apart, in at most 2,500 bytes', () => {
    expect(pages.filter((page) => forPaper(page).length === 0).map(({ url }) => url)).toEqual([]);
    const paper = weighed(forPaper);
    expect(
      paper.filter(({ bytes }) => bytes > 2500),
      heaviest(paper),
    ).toEqual([]);
  });

  it(`has scripts of less than ${MOST_SCRIPT_BYTES} bytes together`, () => {
    const scripts = weighed((page) => hrefs(page, 'script[src]', 'src'));
    expect(scripts[0]?.bytes, 'no page has a script').toBeGreaterThan(0);
    expect(
      scripts.filter(({ bytes }) => bytes >= MOST_SCRIPT_BYTES),
      heaviest(scripts),
    ).toEqual([]);
  });
});
