import { describe, expect, test } from 'vitest';
import { ACTIVITY_KINDS } from '../../src/model/schemas/session.ts';
import { inlineText } from '../../src/render/inline.ts';
import { sessionView } from '../../src/render/session.ts';
import { wordCount } from '../../src/editorial/words.ts';
import { officialNames, sessionPlanTexts } from '../../src/editorial/collect.ts';
import { BEFORE_SESSION, sessionPlan } from '../../src/model/session-plan.ts';
import { realLibrary } from './library.ts';

const library = await realLibrary();
const briefings = library.briefings.all;
const names = officialNames(library);
/** A card that is cut out has room for about this much, and people read it aloud. */
const MOST_CARD_WORDS = 45;

test.each(ACTIVITY_KINDS)(
  'several sessions use the activity %s, so that groups do not do the same each time',
  (kind) => {
    expect(briefings.filter(({ session }) => session.activity.kind === kind).length).toBeGreaterThanOrEqual(4);
  },
);

test('every word of the plans is read by the rules for words', () => {
  const read = sessionPlanTexts().map(({ text }) => text);
  const steps = ACTIVITY_KINDS.flatMap((kind) => sessionPlan(kind));
  expect(read).toEqual(
    expect.arrayContaining([...BEFORE_SESSION, ...steps.flatMap(({ title, todo }) => [title, todo])]),
  );
  expect(new Set(read).size).toBe(read.length);
});

describe.each(briefings.map((briefing) => [briefing.id, briefing] as const))('the session of %s', (_, briefing) => {
  const view = sessionView(library, briefing);
  const { activity } = view;

  test('gives a letter to each card, and each letter to one card', () => {
    const labels = activity.cards.map(({ label }) => label);
    for (const label of labels) expect(label).toMatch(/^[A-Z]$/);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('answers each card once', () => {
    expect(activity.answers.flatMap(({ labels }) => labels).sort()).toEqual(
      activity.cards.map(({ label }) => label).sort(),
    );
  });

  test('names a source for each answer', () => {
    for (const { labels, citations } of activity.answers) {
      expect(citations, labels.join()).not.toEqual([]);
      for (const { source } of citations) expect(library.sources.byId[source], source).toBeDefined();
    }
  });

  test('has cards that are short enough to read aloud', () => {
    const words = activity.cards.map((card) => inlineText(card.words));
    for (const text of words) expect(wordCount(text, names), text).toBeLessThanOrEqual(MOST_CARD_WORDS);
    expect(new Set(words).size).toBe(words.length);
  });

  test('does not lay its cards in the order of the answers', () => {
    if (activity.kind === 'true-or-false') {
      const verdicts = activity.answers.map(({ verdict }) => verdict);
      const changes = verdicts.filter((verdict, i) => i > 0 && verdict !== verdicts[i - 1]);
      expect(changes.length).toBeGreaterThan(1);
    } else if (activity.kind === 'timeline') {
      const order = activity.answers.map(({ labels }) => labels.join());
      expect(order).not.toEqual([...order].sort());
    } else {
      const orders = [0, 1, 2].map((pile) => activity.answers.map(({ labels }) => labels[pile]));
      expect(orders[0]).toEqual([...(orders[0] ?? [])].sort());
      for (const order of orders.slice(1)) expect(order).not.toEqual([...order].sort());
    }
  });

  test('says that nobody has to talk about their own life or to stay', () => {
    const ifUpset = inlineText(view.ifUpset);
    expect(ifUpset).toMatch(/[Nn]obody has to|never|not about anyone’s own/);
    expect([ifUpset, view.plan[0]?.todo].join(' ')).toMatch(/can leave/);
  });
});
