import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import siteRecord from '../../_data/site.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { briefings, pages, tidy } from '../support/built-site.ts';

const site: Site = siteRecord;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Every sum of money, percentage and full date in a text, each once. */
const factsIn = (text: string): string[] => [
  ...new Set(
    tidy(text).match(
      new RegExp(
        String.raw`£\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion))?|\d+(?:\.\d+)?(?:%| per ?cent)|\b\d{1,2} (?:${MONTHS}) \d{4}`,
        'g',
      ),
    ) ?? [],
  ),
];

/** The words of each block that an element holds, in order, without what nobody needs on paper: lone links, places in sources. */
const blocksOf = ($: CheerioAPI, inside: string): string[] =>
  $(inside)
    .find('h2, h3, h4, p, li')
    .not('.lone-link, .sources-line, :has(p)')
    .toArray()
    .map((block) => tidy($(block).text()));

/** Whether the only thing in the block around a link is that link. */
const isAlone = ($: CheerioAPI, link: Parameters<CheerioAPI>[0]): boolean =>
  tidy($(link).closest('p, li, dd').text()) === tidy($(link).text());

it('finds facts, so that the comparison below compares something', () => {
  expect(factsIn('£3,000 or £1.5 million, 26% from 1 September 2026 to May 2027')).toEqual([
    '£3,000',
    '£1.5 million',
    '26%',
    '1 September 2026',
  ]);
  expect(briefings).not.toEqual([]);
});

describe.each(briefings)('the versions of $id', ({ plain, easyRead, print, session }) => {
  const versions = [plain, easyRead, print];

  it('link to each other before the heading, in the same words and order, and show which one is open', () => {
    for (const page of versions) {
      const { $, html, url } = page;
      const links = $('nav.version-switch a').toArray();
      expect(
        links.map((link) => [tidy($(link).text()), $(link).attr('href')]),
        url,
      ).toEqual([
        ['Plain English', plain.url],
        ['Easy Read', easyRead.url],
        ['Print it', print.url],
      ]);
      expect(
        links.filter((link) => $(link).attr('aria-current') === 'page').map((link) => $(link).attr('href')),
        url,
      ).toEqual([url]);
      const at = html.indexOf('class="version-switch"');
      expect(at, url).toBeGreaterThan(html.indexOf('<main'));
      expect(at, url).toBeLessThan(html.indexOf('<h1'));
    }
  });

  it('are led to from the page of the session, which is none of them', () => {
    const links = session.$('nav.version-switch a').toArray();
    expect(links.map((link) => session.$(link).attr('href'))).toEqual(versions.map(({ url }) => url));
    expect(links.filter((link) => session.$(link).attr('aria-current') !== undefined)).toEqual([]);
  });

  it('agree: every sum, percentage and date of Easy Read is in the plain version', () => {
    const inPlain = factsIn(plain.$('main').text());
    expect(factsIn(easyRead.$('main').text()).filter((fact) => !inPlain.includes(fact))).toEqual([]);
  });

  it('have the same words on the page and on paper, in the same order', () => {
    const words = blocksOf(plain.$, '.prose > section');
    expect(words.length).toBeGreaterThan(10);
    expect(blocksOf(print.$, '.sheet > [data-part="main"]')).toEqual(words);
    for (const part of ['h1', '.lede', '.hard-words dl'])
      expect(tidy(print.$('.sheet').find(part).text()), part).toBe(
        tidy(plain.$('main').find(part).clone().find('[data-web-only]').remove().end().text()),
      );
  });

  it('ask the same questions on the page of the session and on paper, in the same order', () => {
    const questions = (page: typeof plain, selector: string): string[] =>
      page
        .$(selector)
        .toArray()
        .map((question) => tidy(page.$(question).text()));
    const asked = questions(session, '.session__questions li');
    expect(asked.length).toBeGreaterThan(1);
    expect(questions(print, '.sheet [data-part="session"] li')).toEqual(asked);
  });

  it('name the same sources on the page and on paper, under the same numbers', () => {
    const notes = plain.$('.notes__list > li').toArray();
    expect(notes).not.toEqual([]);
    const paper = print.$('.sheet .notes li').toArray();
    for (const [at, note] of notes.entries()) {
      const title = tidy(plain.$(note).children('a').first().text());
      const numbers = paper
        .filter((entry) => tidy(print.$(entry).text()).startsWith(title))
        .flatMap((entry) => print.$(entry).find('b').toArray())
        .map((number) => tidy(print.$(number).text()));
      expect(numbers, `${title}, note ${at + 1}`).toContain(String(at + 1));
    }
  });

  it('say when they were checked, and that they are about England, before the first section', () => {
    for (const { $, url } of versions) {
      const meta = tidy($('.briefing__meta').text());
      expect(meta, url).toContain('England only');
      expect(meta, url).toMatch(/checked .*\d{4}/i);
    }
  });
});

describe.each(briefings)('the plain version of $id', ({ plain: { $ } }) => {
  const markers = $('.markers a').toArray();
  const notes = $('.notes__list > li').toArray();

  it('has a note for every marker, and leads back from every note to each of its markers', () => {
    const there = markers.map((marker) => `${$(marker).attr('id') ?? 'no id'} -> ${$(marker).attr('href') ?? ''}`);
    const back = notes.flatMap((note) =>
      $(note)
        .find('.notes__back a')
        .toArray()
        .map((link) => `${($(link).attr('href') ?? '').slice(1)} -> #${$(note).attr('id') ?? 'no id'}`),
    );
    expect(there).not.toEqual([]);
    expect([...there].sort()).toEqual([...back].sort());
    expect(
      notes.filter((note) => $(note).find('.notes__back a').length === 0).map((note) => tidy($(note).text())),
    ).toEqual([]);
  });

  it('numbers its markers as its list of notes does', () => {
    for (const marker of markers)
      expect($(marker).attr('href'), tidy($(marker).parent().text())).toBe(`#source-${tidy($(marker).text())}`);
    expect(notes.map((note) => $(note).attr('id'))).toEqual(notes.map((_, at) => `source-${at + 1}`));
  });

  it('explains each hard word that it links', () => {
    for (const word of $('main a.hard-word[href^="#"]').toArray())
      expect($('.hard-words').find($(word).attr('href') ?? '').length, tidy($(word).text())).toBe(1);
  });
});

it('every page that links a hard word to itself says there what it means, once', () => {
  const own = pages.filter(({ $ }) => $('main a.hard-word[href^="#word-"]').length > 0);
  expect(own.filter(({ url }) => !url.startsWith('/briefings/')).length).toBeGreaterThan(20);
  for (const { url, $ } of own)
    for (const word of $('main a.hard-word[href^="#word-"]').toArray())
      expect($('.hard-words').find($(word).attr('href') ?? '').length, `${url} ${tidy($(word).text())}`).toBe(1);
});

it('no page but those of the glossary sends its reader away for the meaning of a hard word in its own words', () => {
  const away = pages.filter(
    ({ url, $ }) =>
      /^\/(?:promises|topics|timeline|recommendations|figures|reactions|consultations|missions)\//.test(url) &&
      $('main :not(dd) > a.hard-word[href^="/glossary/"]').length > 0,
  );
  expect(away.map(({ url }) => url)).toEqual([]);
});

const PRINTS = briefings.flatMap(({ id, print, printEasyRead }) => [
  { id, version: 'plain English', page: print },
  { id, version: 'Easy Read', page: printEasyRead },
]);

describe.each(PRINTS)('the print version of $id in $version', ({ id, version, page: { $ } }) => {
  it('has nothing on its sheet that only works on a screen', () => {
    expect($('.sheet')).toHaveLength(1);
    const furniture = $('.sheet').find('nav, form, button, input, details, .version-switch, .contents, .notes__back');
    expect(furniture.toArray().map((element) => element.name)).toEqual([]);
    expect(
      $('main > .briefing > *')
        .toArray()
        .map((element) => $(element).attr('class')),
    ).toEqual([
      'version-switch',
      'print-choices',
      ...Array<string>(version === 'Easy Read' ? 8 : 4).fill('print-choice'),
      expect.stringMatching(/^sheet sheet--/),
      'paper-editions',
    ]);
  });

  it('has an address for each choice, which says what was chosen', () => {
    const links = $('.print-choices a[href^="#"]').not('[href="#pdf-title"]').toArray();
    expect(links).toHaveLength(version === 'Easy Read' ? 8 : 4);
    for (const link of links) {
      const chosen = $($(link).attr('href') ?? '');
      expect(chosen.length, $(link).text()).toBe(1);
      expect(tidy(chosen.text())).toMatch(/^You chose: .+\.$/);
    }
  });

  it('ends with where to find out more, and prints addresses only there (rules P-11, P-12)', () => {
    const last = $('.sheet > section').last();
    expect(last.hasClass('find-out-more')).toBe(true);
    if (site.address) expect(tidy(last.text())).toContain(`/briefings/${id}/`);
    if (version === 'Easy Read') expect(tidy($('.sheet').text())).toContain('OpenMoji, CC BY-SA 4.0');
    const rest = $('.sheet').clone();
    rest.find('.find-out-more').remove();
    expect(tidy(rest.text()).match(/\S*(?:https?:|www\.|\w\.[a-z]{2,}\/|@)\S*/g) ?? []).toEqual([]);
  });
});

describe.each(briefings)('the Easy Read version of $id', ({ easyRead: { $ } }) => {
  const body = $('main').clone();
  body.find('.version-switch').remove();

  it('has one picture in every row, with its size and its alternative text', () => {
    const rows = body.find('.er-row').toArray();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const pictures = $(row).find('img, svg');
      const words = tidy($(row).text());
      const alternative = pictures.is('img') ? pictures.attr('alt') : pictures.attr('aria-label');
      expect(pictures.length, words).toBe(1);
      expect(alternative, words).toBeDefined();
      expect((alternative ?? '').length, words).toBeLessThanOrEqual(125);
      expect(Number(pictures.attr('width')), words).toBeGreaterThanOrEqual(96);
      expect(pictures.attr('height'), words).toBe(pictures.attr('width'));
      expect($(row).children().first().is('img, svg[role="img"]'), `the picture comes first: ${words}`).toBe(true);
    }
  });

  it('has one or two lines in every row, each a sentence with a full stop', () => {
    for (const row of body.find('.er-row').not(':has(a)').toArray()) {
      const lines = $(row)
        .find('.er-row__lines > p')
        .toArray()
        .map((line) => tidy($(line).text()));
      expect([1, 2], lines.join(' ')).toContain(lines.length);
      for (const line of lines) expect(line).toMatch(/[.?]$/);
    }
  });

  it('hides nothing and has no table', () => {
    // What Listen says to those who hear the page is for nobody's eyes.
    const hiding = body
      .find('table, details, dialog, [popover], [hidden], .visually-hidden, [aria-expanded]')
      .not('#listen-status');
    expect(hiding.toArray().map((element) => $(element).toString())).toEqual([]);
  });

  it('has every link on a line of its own (rule E-30)', () => {
    // The sign beside a heading is no link to read: it is to copy where the section is.
    const links = body.find('a:not(.section-link)').toArray();
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !isAlone($, link)).map((link) => tidy($(link).parent().text()))).toEqual([]);
  });

  it('has no brackets, semicolons, dashes between words, markers or shortened words in its rows (rules E-15 to E-17)', () => {
    const found = body
      .find('h1, h2, .er-row p')
      .toArray()
      .map((line) => tidy($(line).text()))
      .filter((line) => /[()[\];–—&%]|\b(?:e\.g|i\.e|etc)\b|[a-z]’(?:t|ll|re|ve|d)\b/i.test(line));
    expect(found).toEqual([]);
    expect(body.find('.markers').length).toBe(0);
  });

  it('explains each of its hard words at the end', () => {
    const explained = body
      .find('.hard-words dt')
      .toArray()
      .map((term) => tidy($(term).text()).toLowerCase());
    const bold = body
      .find('b.hard-word')
      .toArray()
      .map((word) => tidy($(word).text()).toLowerCase());
    expect(bold).not.toEqual([]);
    expect(explained).toHaveLength(bold.length);
    expect(bold.length).toBeLessThanOrEqual(8);
  });

  it('says whether people with learning disabilities have checked it (rules G-11, G-12)', () => {
    expect(tidy($('.er-about').text())).toMatch(
      /People with learning disabilities have not checked this page yet\.|\d+ people with learning disabilities checked this page on \d/,
    );
  });

  it('says that someone can go through it with the reader (rule E-28)', () => {
    expect(tidy(body.text())).toContain('You may want someone to go through this with you.');
  });
});
