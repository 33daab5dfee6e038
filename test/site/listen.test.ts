/** What the real pages say to someone who listens: all words that are shown, in order, but for what is named here. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readableIn, type Sentence } from '../../src/client/listen/readable.ts';
import { spoken } from '../../src/client/listen/spoken.ts';
import { LONGEST } from '../../src/client/listen/sentences.ts';
import { briefings, pages, type BuiltPage } from '../support/built-site.ts';

/** Ways to other pages, files to download, marks and lists of sources, tables and drawings, and answers that are closed. */
const NOT_HEARD = [
  'nav',
  '.briefing__tools',
  '.listen',
  '.paper-editions',
  '.share-page',
  '.hard-words__more',
  '.same-part',
  '.to-contents',
  '.way-on',
  '.shelf__easy-read',
  'template',
  '.markers',
  '.sources-line',
  '[aria-labelledby="sources-title"]',
  'table',
  'svg',
  'details:not([open])',
].join(', ');

const letters = (text: string): string => text.replace(/\s/g, '');

function heardOn({ html, url }: BuiltPage): Sentence[] {
  const [main] = load(html)('main').toArray();
  if (!main) throw new Error(`${url} has no main part`);
  return readableIn(main);
}

function shownOn({ html }: BuiltPage): string {
  const $ = load(html);
  $(NOT_HEARD).remove();
  return letters($('main').text());
}

describe.each(briefings)('listening to $id', ({ plain, easyRead, session }) => {
  it.each([plain, easyRead, session])('says every word of $url, in order', (page) => {
    const heard = heardOn(page);
    expect(letters(heard.map(({ words }) => words).join(''))).toBe(shownOn(page));
    expect(heard.length).toBeGreaterThan(40);
    for (const { words } of heard) {
      expect(words.length, words).toBeLessThanOrEqual(LONGEST);
      expect(words).not.toMatch(/^\s|\s$|\s\s|\[\d+\]/);
    }
  });

  it('begins with the heading, says who can help and their numbers, and marks Easy Read rows whole', () => {
    const heard = heardOn(easyRead);
    expect(heard[0]?.words).toBe(easyRead.$('h1').text());
    const said = heard.map(({ words }) => words.replace(/\u00A0/g, ' '));
    for (const link of easyRead.$('.er-link[href^="tel:"]').toArray())
      expect(said).toContain(
        easyRead
          .$(link)
          .text()
          .replace(/\u00A0/g, ' '),
      );
    const rows = new Set(heard.filter(({ isRow }) => isRow).map(({ box }) => box));
    expect(rows.size).toBe(easyRead.$('.er-row').length);
  });

  it('is offered on the page and not on paper, by one button that only a script can show', () => {
    for (const page of [plain, easyRead, session]) {
      expect(page.$('#listen[disabled]').length, page.url).toBe(1);
      expect(page.$('script[src*="/assets/listen."][defer]').length, page.url).toBe(1);
    }
  });
});

/** Pages that have prose worth hearing, by the first part of their address; those below them list or filter records. */
const ALSO_HEARD =
  /^\/(?:(?:topics|promises|figures|timeline|recommendations|glossary)\/[\w-]+|reactions|consultations|missions|status-words|get-help|about-the-data)\/$/;
/** Tables of numbers, which say more to the eye than to the ear. */
const NOT_OFFERED = ['/figures/tables/'];

const alsoHeard = pages.filter(({ url }) => ALSO_HEARD.test(url) && !NOT_OFFERED.includes(url));

it('is offered where there is prose to hear, and on no other page', () => {
  // The style page shows the button to those who work on it.
  const offered = pages
    .filter(({ url, $ }) => url !== '/style/' && $('#listen, script[src*="listen."]').length > 0)
    .map(({ url, $ }) => [url, $('#listen[disabled]').length, $('script[src*="/assets/listen."][defer]').length]);
  const wanted = [...briefings.flatMap(({ plain, easyRead, session }) => [plain, easyRead, session]), ...alsoHeard];
  expect(offered.sort()).toEqual(wanted.map(({ url }) => [url, 1, 1]).sort());
});

describe('listening to topics, records, hard words and help', () => {
  it('says every word of them in order, and nothing that is there only to press', () => {
    for (const page of alsoHeard) {
      const heard = heardOn(page);
      expect(letters(heard.map(({ words }) => words).join('')), page.url).toBe(shownOn(page));
      expect(heard[0]?.words, page.url).toBe(page.$('h1').text());
      expect(heard.length, page.url).toBeGreaterThan(4);
    }
  });

  it('says a request, its answer and what has happened in that order, without their sources', () => {
    const page = alsoHeard.find(({ url }) => url === '/recommendations/money/');
    if (!page) throw new Error('there are no requests on money');
    const said = heardOn(page).map(({ words }) => words);
    const first = page.$('.thread').first();
    const places = [
      '.thread__title',
      '.knot--asked .knot__title',
      '.knot--answered .knot__title',
      '.knot--happened .knot__title',
    ];
    const at = places.map((place) => said.indexOf(page.$(first.find(place)[0]).text().replace(/\s+/g, ' ').trim()));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(said.filter((words) => /^Sources?:|^All requests|^Everything about/.test(words))).toEqual([]);
  });
});

it('is given to voices without signs that they misread, and with numbers to call digit by digit', () => {
  const all = briefings.flatMap(({ plain, easyRead }) => [plain, easyRead].flatMap(heardOn));
  const misread = /£|\s{2}|\d\s?[–-]\s?\d|(?:^| )0\d{2,}/;
  expect(all.filter(({ words }) => misread.test(words.replace(/\u00A0/g, ' '))).length).toBeGreaterThan(10);
  expect(all.map(({ words }) => spoken(words)).filter((words) => misread.test(words))).toEqual([]);
});
