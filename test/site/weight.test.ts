import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pages, readSiteFile, type BuiltPage } from '../support/built-site.ts';

/** What a server can send before it has to wait for the first answer of a phone: ten packets (RFC 6928). */
const MOST_BYTES = 14_336;
/** All scripts that a page of content links. */
const MOST_SCRIPT_BYTES = 12 * 1024;

/**
 * Pages of data that are heavier, each with the most that it may weigh in bytes. The A to Z is where people without
 * JavaScript find everything by name on one page; of the pages of sources, most is the list of what we took from one of
 * them; the promises that are strongest are one list; what things cost is shown in eight drawings and two tables. Two
 * pages had no room left for the script inside every page (src/client/bring-early.ts), which saves a whole round trip.
 */
const HEAVIER: Readonly<Record<string, number>> = {
  '/a-to-z/': 17_600,
  '/sources/parliament-before-2024/': 16_400,
  '/sources/government-before-2023/': 15_500,
  '/promises/': 15_350,
  '/sources/government/': 14_950,
  '/briefings/what-it-costs/': 14_850,
  '/briefings/government-response/': 14_600,
  '/topics/money/': 14_500,
};

/** How many briefings there were when these limits were set, and what a list may weigh more for each that came since. */
const BRIEFINGS_THEN = 14;
const BYTES_FOR_A_BRIEFING = 150;
const briefings = pages.filter(({ url }) => /^\/briefings\/[a-z0-9-]+\/$/.test(url)).length;

/** The most that a page may weigh, in bytes. A list that is a named exception grows with what it lists. */
function mostOf(url: string): number {
  const named = HEAVIER[url];
  if (named === undefined) return MOST_BYTES;
  const since = url.startsWith('/briefings/') ? 0 : Math.max(0, briefings - BRIEFINGS_THEN);
  return named + since * BYTES_FOR_A_BRIEFING;
}

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

/** The style sheets of a page that is painted without them, and those for paper. */
const notInside = (page: BuiltPage): string[] => hrefs(page, 'link[rel="stylesheet"]', 'href');
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
  const weights = weighed((page) => [page.file]);

  it(`is painted from ${MOST_BYTES} bytes of HTML and styles, as a host compresses them, or is a named exception`, () => {
    expect(
      weights.filter(({ url, bytes }) => bytes >= mostOf(url)),
      heaviest(weights),
    ).toEqual([]);
  });

  it('that is a named exception is still too heavy to do without one', () => {
    const heavy = weights.filter(({ url, bytes }) => url in HEAVIER && bytes >= MOST_BYTES).map(({ url }) => url);
    expect(heavy.sort(), heaviest(weights)).toEqual(Object.keys(HEAVIER).sort());
  });

  it('waits for no style sheet: those that it links are for paper, or for what a script reveals', () => {
    const waitedFor = pages.map((page) => ({
      url: page.url,
      sheets: hrefs(page, 'link[rel="stylesheet"]:not([media="print"], [media="not all"][data-late-styles])', 'href'),
    }));
    expect(waitedFor.filter(({ sheets }) => sheets.length > 0)).toEqual([]);
    expect(pages.some((page) => notInside(page).length > 0)).toBe(true);
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
