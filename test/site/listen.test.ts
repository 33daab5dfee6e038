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
  '.paper-editions',
  '.share-page',
  '.hard-words__more',
  '.same-part',
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

it('is offered on briefings alone', () => {
  // The style page shows the button to those who work on it.
  const offered = pages
    .filter(({ url, $ }) => url !== '/style/' && $('#listen, script[src*="listen."]').length > 0)
    .map(({ url }) => url);
  expect(offered.sort()).toEqual(
    briefings.flatMap(({ plain, easyRead, session }) => [plain.url, easyRead.url, session.url]).sort(),
  );
});

it('is given to voices without signs that they misread, and with numbers to call digit by digit', () => {
  const all = briefings.flatMap(({ plain, easyRead }) => [plain, easyRead].flatMap(heardOn));
  const misread = /£|\s{2}|\d\s?[–-]\s?\d|(?:^| )0\d{2,}/;
  expect(all.filter(({ words }) => misread.test(words.replace(/\u00A0/g, ' '))).length).toBeGreaterThan(10);
  expect(all.map(({ words }) => spoken(words)).filter((words) => misread.test(words))).toEqual([]);
});
