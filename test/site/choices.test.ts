/** Choosing from long lists by links alone: what each list holds, and that its numbers are true. */
import { describe, expect, it } from 'vitest';
import { choicePages, choiceValues, choosing, chosenRecords } from '../../src/render/choices.ts';
import { recordPath } from '../../src/render/paths.ts';
import { realLibrary } from '../content/library.ts';
import { pageAt, pages, readSiteFile, repeated, siteFiles, tidy } from '../support/built-site.ts';
import { brotliCompressSync } from 'node:zlib';

const library = await realLibrary();
const COLLECTIONS = ['recommendations', 'promises', 'timeline'] as const;

/** The records that a page lists, as links to where they are told in full. */
const listed = (url: string): string[] =>
  pageAt(url)
    .$('main :is(.answers-table th[scope="row"], .answer-list > li, .timeline__events > li) > a:first-child')
    .toArray()
    .map((link) => pageAt(url).$(link).attr('href') ?? '')
    .sort();

describe.each(COLLECTIONS)('%s', (collection) => {
  const made = choicePages(library, collection);
  const { fields, home, count } = choosing(library, collection);

  it('are listed under each choice, exactly those that the records say, and never none', () => {
    expect(made.length).toBeGreaterThan(10);
    for (const page of made) {
      const fitting = chosenRecords(library, collection, page);
      expect(fitting.length, page.href).toBeGreaterThan(0);
      expect(listed(page.href), page.href).toEqual(fitting.map((r) => recordPath(collection, r as never)).sort());
      expect(tidy(pageAt(page.href).$('.lede').text()), page.href).toContain(`${fitting.length} of the ${count} `);
    }
  });

  it('can each be come to by every thing to choose by that all of them have', () => {
    for (const { id, links } of fields) {
      const reached = new Set(
        links.flatMap((link) => chosenRecords(library, collection, { facet: id, choice: link.id }).map((r) => r.id)),
      );
      // An event need not have a topic.
      if (id !== 'topic' || collection !== 'timeline') expect(reached.size, id).toBe(count);
    }
  });

  it('are offered by links that count what they lead to, on the whole list and on each part of it', () => {
    for (const url of [home, ...made.map(({ href }) => href)]) {
      const { $ } = pageAt(url);
      const links = $('.choose a[data-is]')
        .toArray()
        .map((link) => `${$(link).attr('href') ?? ''} ${tidy($(link).text())}`);
      const expected = fields.flatMap((f) => f.links.map(({ href, words, count: n }) => `${href} ${words} (${n})`));
      expect(links, url).toEqual(expected);
      const current = $('.choose [aria-current="page"]')
        .toArray()
        .map((link) => $(link).attr('href'));
      expect(current, url).toEqual(url === home ? [] : [url]);
    }
  });

  it('tell the script the same as the records, each once on the page of all', () => {
    const { $ } = pageAt(home);
    const told = $('main [data-is]:not(a)')
      .toArray()
      .map((item) => `${$(item).find('a').first().attr('href') ?? ''} ${$(item).attr('data-is') ?? ''}`);
    const values = library[collection].all.map(
      (r) => `${recordPath(collection, r as never)} ${choiceValues(library, collection, r as never)}`,
    );
    expect([...told].sort()).toEqual([...values].sort());
    expect(repeated(told)).toEqual([]);
    expect($('#all')).toHaveLength(0);
  });
});

describe('the script', () => {
  it('is small, and only on the pages of whole lists', () => {
    const [script = ''] = siteFiles.filter((file) => /^assets\/choose\./.test(file));
    expect(brotliCompressSync(readSiteFile(script)).length).toBeLessThan(2048);
    const using = pages.filter(({ html }) => html.includes(script)).map(({ url }) => url);
    expect(using).toEqual(COLLECTIONS.map((name) => `/${name}/`).sort());
  });
});

describe('the drawn line of the timeline', () => {
  it('has one stop for each year, which leads to it and counts its events', () => {
    const { $ } = pageAt('/timeline/');
    const stops = $('.years-line a')
      .toArray()
      .map((link) => ({ href: $(link).attr('href') ?? '', words: tidy($(link).text()) }));
    expect(stops.length).toBeLessThan(40);
    const lists = $('.timeline__year').toArray();
    expect(stops).toHaveLength(lists.length);
    for (const [at, { href, words }] of stops.entries()) {
      const year = $(lists[at]);
      expect(`#${year.find('h2, h3').attr('id') ?? ''}`).toBe(href);
      expect(words).toMatch(new RegExp(`: ${year.find('.timeline__events > li').length} events?$`));
    }
    expect(tidy($('.years-line__ahead p').text())).toContain('Our knowledge ends');
  });
});
