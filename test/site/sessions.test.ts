/** What a support worker finds on the page of a session, and how anybody gets there. */
import { describe, expect, it } from 'vitest';
import { realLibrary } from '../content/library.ts';
import { sessionView } from '../../src/render/session.ts';
import { inlineText } from '../../src/render/inline.ts';
import type { Inline } from '../../src/render/document.ts';
import { briefings, pageAt, repeated, tidy } from '../support/built-site.ts';

const library = await realLibrary();
const letters = (text: string): string[] => text.match(/\b[A-Z]\b/g) ?? [];

describe.each(briefings)('the page of the session of $id', ({ id, plain, session: page }) => {
  const { $ } = page;
  const briefing = library.briefings.byId[id];
  if (!briefing) throw new Error(`no briefing ${id}`);
  const said = sessionView(library, briefing);
  const words = (selector: string): string[] =>
    $(selector)
      .toArray()
      .map((element) => tidy($(element).text()));
  const wordsOf = (nodes: readonly Inline[]): string => tidy(inlineText(nodes));

  it('is named after its briefing, and says what it is for and how long it takes', () => {
    expect(words('h1')).toEqual([`A session about “${tidy(plain.$('h1').text())}”`]);
    expect(words('.lede')).toEqual([wordsOf(said.aim)]);
    expect(tidy($('.briefing__meta').text())).toContain('45 minutes');
  });

  it('has each part under its own heading, in the order in which a leader needs them', () => {
    const headings = words('.session h2');
    expect(headings.slice(0, 4)).toEqual([
      'Before you start',
      'A plan for 45 minutes',
      'What may upset someone',
      'Questions to talk about',
    ]);
    expect(headings).toHaveLength(5);
    expect(headings[4]).toMatch(/^Something to do: [a-z]/);
    expect(words('#before-title ~ ul > li')).toEqual(said.before);
    expect(words('#upset-title ~ p')).toEqual([wordsOf(said.mayUpset), wordsOf(said.ifUpset)]);
  });

  it('has a plan whose minutes add up to 45', () => {
    const minutes = words('.session__minutes').map((text) => Number.parseInt(text, 10));
    expect(minutes).toHaveLength(5);
    expect(minutes.reduce((sum, step) => sum + step, 0)).toBe(45);
  });

  it('has every question, every card and every answer', () => {
    expect(words('.session__questions > li')).toEqual(said.questions.map(wordsOf));
    const cards = $('.cards__card')
      .toArray()
      .map((card) => tidy($(card).find('.cards__words').clone().find('.cards__when').remove().end().text()));
    expect(cards).toEqual(said.activity.cards.map((card) => wordsOf(card.words)));
    const answers = words('.session__answer-list > li');
    expect(answers).toHaveLength(said.activity.answers.length);
    for (const [at, answer] of said.activity.answers.entries()) {
      expect(answers[at]).toContain(tidy(answer.verdict));
      expect(answers[at]).toContain(wordsOf(answer.words));
    }
  });

  it('has a lettered card for each answer, and the answers closed until somebody opens them', () => {
    const onCards = words('.cards__label').flatMap(letters);
    const answers = $('details.session__answers');
    expect(answers).toHaveLength(1);
    expect(answers.attr('open')).toBeUndefined();
    expect(tidy(answers.children('summary').text())).toBe('Answers');
    expect(onCards.length).toBeGreaterThanOrEqual(6);
    expect(words('.session__answers .session__cards').flatMap(letters).sort()).toEqual([...onCards].sort());
  });

  it('leads from each answer to its source or its record', () => {
    for (const answer of $('.session__answer-list > li').toArray())
      expect($(answer).find('a[href]').length, tidy($(answer).text())).toBeGreaterThan(0);
  });

  it('names each source and place that it draws on, once', () => {
    const notes = words('.notes__list > li');
    expect(notes).toHaveLength(said.notes.length);
    expect(notes.length).toBeGreaterThan(0);
    expect(repeated(notes)).toEqual([]);
    for (const answer of $('.session__answer-list .sources-line a').toArray())
      expect(
        $('.notes__list a[href]')
          .toArray()
          .map((link) => $(link).attr('href')),
      ).toContain($(answer).attr('href'));
  });

  it('explains each of its hard words on the page, and no others', () => {
    const linked = $('main .session a.hard-word, .lede a.hard-word')
      .toArray()
      .map((word) => $(word).attr('href') ?? '');
    const explained = $('.hard-words dl > div')
      .toArray()
      .map((entry) => `#${$(entry).attr('id') ?? ''}`);
    expect(explained.sort()).toEqual([...new Set(linked)].sort());
  });

  it('leads to the briefing, to the pack and to both handouts, and to each of its own parts', () => {
    const hrefs = $('.session-ways a, .session-ways > a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(hrefs).toEqual(
      expect.arrayContaining([
        plain.url,
        `/pdf/${id}-session-pack.pdf`,
        `/briefings/${id}/print/`,
        `/briefings/${id}/print/easy-read/`,
      ]),
    );
    const contents = $('.contents a')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').slice(1));
    const headings = $('main h2[id]')
      .toArray()
      .map((heading) => $(heading).attr('id') ?? '')
      .filter((heading) => !['contents-title', 'share-title', 'pdf-title'].includes(heading));
    expect(contents).toEqual(headings);
  });

  it('lets search find its questions, but no card, because what a card says may be false', () => {
    expect($('main').attr('data-pagefind-filter')).toBe('version:Plain English');
    for (const part of $('.cards, .session__plan, details').toArray())
      expect($(part).closest('[data-pagefind-ignore]').length).toBe(1);
    expect($('.session__questions').closest('[data-pagefind-ignore]').length).toBe(0);
  });

  it('is led to from where the session used to stand on the plain page', () => {
    const part = plain.$('#session').closest('section');
    expect(tidy(part.find('h2').text())).toBe('For a session');
    expect(tidy(part.text())).toContain(wordsOf(said.aim));
    expect(tidy(part.text())).toContain('45 minutes');
    const links = part
      .find('p a')
      .toArray()
      .map((link) => plain.$(link).attr('href'));
    expect(links).toEqual(expect.arrayContaining([page.url, `/pdf/${id}-session-pack.pdf`]));
    expect(plain.$('.contents a[href="#session"]')).toHaveLength(1);
    // Its cards would be the most to load of a page that most people open to read.
    expect(plain.$('.cards, .session__plan, .session__questions')).toHaveLength(0);
  });

  it('is in the A to Z, for people without scripts', () => {
    expect(pageAt('/a-to-z/').$(`main a[href="${page.url}"]`)).toHaveLength(1);
  });
});
