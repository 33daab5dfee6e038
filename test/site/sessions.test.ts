import { describe, expect, it } from 'vitest';
import { briefings, tidy } from '../support/built-site.ts';

describe.each(briefings)('the session on the page of $id', ({ plain: { $ } }) => {
  const session = $('section.session');
  const letters = (text: string): string[] => text.match(/\b[A-Z]\b/g) ?? [];

  it('has each part under its own heading, in the order in which a leader needs them', () => {
    const headings = session
      .find('h2, h3')
      .toArray()
      .map((heading) => tidy($(heading).text()));
    expect(headings.slice(0, 5)).toEqual([
      'For a session',
      'Before you start',
      'A plan for 45 minutes',
      'What may upset someone',
      'Questions to talk about',
    ]);
    expect(headings).toHaveLength(6);
    expect(headings[5]).toMatch(/^Something to do: [a-z]/);
  });

  it('has a plan whose minutes add up to 45', () => {
    const minutes = session
      .find('.session__minutes')
      .toArray()
      .map((step) => Number.parseInt($(step).text(), 10));
    expect(minutes).toHaveLength(5);
    expect(minutes.reduce((sum, step) => sum + step, 0)).toBe(45);
  });

  it('has a lettered card for each answer, and the answers closed until somebody opens them', () => {
    const cards = session.find('.cards__card').toArray();
    const onCards = cards.map((card) => letters($(card).find('.cards__label').text())).flat();
    const answers = session.find('details.session__answers');
    expect(answers).toHaveLength(1);
    expect(answers.attr('open')).toBeUndefined();
    expect(tidy(answers.children('summary').text())).toBe('Answers');
    const answered = answers
      .find('.session__cards')
      .toArray()
      .flatMap((label) => letters($(label).text()));
    expect(onCards.length).toBeGreaterThanOrEqual(6);
    expect([...answered].sort()).toEqual([...onCards].sort());
  });

  it('leads from each answer to its source or its record', () => {
    for (const answer of session.find('.session__answer-list > li').toArray())
      expect($(answer).find('a[href]').length, tidy($(answer).text())).toBeGreaterThan(0);
  });

  it('keeps the cards out of search, because what a card says may be false', () => {
    for (const part of session.find('.cards, .session__plan, details').toArray())
      expect($(part).closest('[data-pagefind-ignore]').length).toBe(1);
    expect(session.find('.session__questions').closest('[data-pagefind-ignore]').length).toBe(0);
  });
});
