import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { ANSWER_WORDS, STATE_WORDS } from '../../../src/model/status.ts';
import { inlineText } from '../../../src/render/inline.ts';
import { sessionView, shuffled, type SessionView } from '../../../src/render/session.ts';
import { EVENT_IDS, REQUEST_IDS, useMatching, useTimeline } from '../model/sessions.ts';
import { edit, editBriefing, tinyLibrary } from '../model/tiny.ts';

const viewOf = (library: Library): SessionView => {
  const briefing = library.briefings.byId['tiny'];
  if (!briefing) throw new Error('no briefing');
  return sessionView(library, briefing);
};
const tidy = (nodes: Parameters<typeof inlineText>[0]): string => inlineText(nodes).replaceAll('\u00A0', ' ').trim();
const cardWords = ({ activity }: SessionView): string[] => activity.cards.map(({ words }) => tidy(words));
const cardOf = ({ activity }: SessionView, label: string | undefined): string => {
  const card = activity.cards.find((each) => each.label === label);
  if (!card) throw new Error(`no card ${label}`);
  return tidy(card.words);
};

describe('shuffled', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  const never = (): boolean => false;

  test('keeps every item, and gives the same order each time', () => {
    const order = shuffled(items, (item) => item, never);
    expect([...order].sort()).toEqual(items);
    expect(shuffled(items, (item) => item, never)).toEqual(order);
    expect(items).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('depends on the keys and not on the order of the items', () => {
    expect(shuffled([...items].reverse(), (item) => item, never)).toEqual(shuffled(items, (item) => item, never));
  });

  test('passes over an order that gives the answers away', () => {
    const telling = shuffled(items, (item) => item, never).join();
    const order = shuffled(
      items,
      (item) => item,
      (found) => found.join() === telling,
    );
    expect(order.join()).not.toBe(telling);
    expect([...order].sort()).toEqual(items);
  });

  test('ends when every order gives the answers away', () => {
    expect(
      shuffled(
        ['a'],
        (item) => item,
        () => true,
      ),
    ).toEqual(['a']);
    expect(shuffled([], String, () => true)).toEqual([]);
  });
});

describe('the view of a session', async () => {
  const view = viewOf(await tinyLibrary());

  test('has the words of the briefing, and a plan whose minutes add up', () => {
    expect(tidy(view.aim)).toBe('To talk about play.');
    expect(tidy(view.mayUpset)).toBe('Some children have no playground near them.');
    expect(tidy(view.ifUpset)).toBe('Talk about this report only. Anyone can leave.');
    expect(view.questions.map(tidy)).toEqual(['Where do you play?', 'What is missing there?']);
    expect(view.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(view.minutes);
    expect(view.plan.map(({ title }) => title)).toContain(view.activity.title);
    expect(view.before).not.toEqual([]);
  });

  test('lists its sources, each place once, and its hard words', () => {
    expect(view.notes.map(({ number }) => number)).toEqual(view.notes.map((_, i) => i + 1));
    expect(view.notes.map(({ citation }) => citation.source).sort()).toEqual([
      'playground-report',
      'playground-report',
      'town-letter',
    ]);
    expect(view.terms).toEqual(['town-council']);
  });

  test('is the same in every build', async () => {
    expect(viewOf(await tinyLibrary())).toEqual(view);
  });
});

describe('true or false', async () => {
  const library = await tinyLibrary();
  const view = viewOf(library);
  const { activity } = view;
  const { session } = library.briefings.byId['tiny'] ?? {};
  const statements = session?.activity.kind === 'true-or-false' ? session.activity.statements : [];

  test('has one card for each statement, lettered in the order in which they lie', () => {
    expect(activity).toMatchObject({
      kind: 'true-or-false',
      title: 'True or false?',
      piles: [{ pile: 'statement', name: 'Statements' }],
    });
    expect(activity.cards.map(({ label }) => label).join('')).toBe('ABCDEF');
    expect(cardWords(view)).toHaveLength(statements.length);
    expect(cardWords(view)).toContain('The town promised £12,500.');
    expect(tidy(activity.how)).toBe('Put each card under true or false.');
  });

  test('answers each card in their order, with why and the sources', () => {
    expect(activity.answers.map(({ labels }) => labels)).toEqual(activity.cards.map(({ label }) => [label]));
    const answer = activity.answers.find(
      ({ labels }) => cardOf(view, labels[0]) === 'The report came after the answer.',
    );
    expect(answer?.verdict).toBe('False');
    expect(tidy(answer?.words ?? [])).toBe('The report came in May 2023, and the answer on 12 September 2023.');
    expect(answer?.citations).toEqual([{ source: 'playground-report', page: '1 to 2' }, { source: 'town-letter' }]);
    const truths = activity.answers.filter(({ verdict }) => verdict === 'True');
    expect(truths).toHaveLength(statements.filter(({ isTrue }) => isTrue).length);
  });

  test('never lays the true cards all together', () => {
    const verdicts = activity.answers.map(({ verdict }) => verdict).join(' ');
    expect(verdicts).not.toMatch(/^(?:True ?)+(?:False ?)+$|^(?:False ?)+(?:True ?)+$/);
  });

  test('shows percentages on cards in words, as Easy Read does', async () => {
    const lib = await tinyLibrary((c) =>
      editBriefing(
        c,
        'facts',
        ['session', 'activity', 'statements', 0, 'says'],
        'On the swings are [[figure:children-who-swing]] of the children.',
      ),
    );
    expect(cardWords(viewOf(lib))).toContain('On the swings are about 2 in 5 of the children.');
  });

  test('takes no source from a statement, which may be false', async () => {
    const lib = await tinyLibrary((c) =>
      editBriefing(
        c,
        'facts',
        ['session', 'activity', 'statements', 1, 'says'],
        'All of the children swing, not [[figure:children-who-swing]].',
      ),
    );
    expect(viewOf(lib).notes.map(({ citation }) => citation.source)).not.toContain('swing-count');
  });
});

describe('put it in order', async () => {
  const library = await tinyLibrary(useTimeline);
  const view = viewOf(library);
  const { cards, answers, piles } = view.activity;

  test('shows the titles of the events without their dates, and not in their order', () => {
    expect(piles.map(({ name }) => name)).toEqual(['Events']);
    expect([...cardWords(view)].sort()).toEqual(['A bench', 'A fence', 'A gate', 'A pond', 'A slide', 'A tree']);
    const inOrder = EVENT_IDS.map((id) => library.timeline.byId[id]?.title);
    cardWords(view).forEach((title, i) =>
      expect(inOrder.indexOf(title) + 1, title).not.toBe(inOrder.indexOf(cardWords(view)[i + 1] ?? '')),
    );
  });

  test('answers with the date and the record of each card, the earliest first', () => {
    expect(answers.map(({ words }) => tidy(words))).toEqual([
      'A fence',
      'A gate',
      'A bench',
      'A slide',
      'A tree',
      'A pond',
    ]);
    expect(answers.map(({ verdict }) => verdict.replaceAll('\u00A0', ' '))).toEqual([
      '15 January 2021',
      'spring 2021',
      '2022',
      '1 April 2023',
      '2 April 2023',
      'May 2024',
    ]);
    for (const { labels, words, citations, href } of answers) {
      expect(cardOf(view, labels[0])).toBe(tidy(words));
      expect(citations).toEqual([{ source: 'town-letter' }]);
      expect(href).toMatch(/^\/timeline\/.*#a-/);
    }
    expect(new Set(answers.flatMap(({ labels }) => labels)).size).toBe(cards.length);
  });
});

describe('asked, answered, what happened', async () => {
  const library = await tinyLibrary(useMatching);
  const view = viewOf(library);
  const { cards, answers, piles } = view.activity;

  test('has three piles, each with one card for every request, and a letter of its own on every card', () => {
    expect(piles.map(({ name }) => name)).toEqual(['Asked', 'Answered', 'What happened']);
    for (const { pile } of piles) expect(cards.filter((card) => card.pile === pile)).toHaveLength(REQUEST_IDS.length);
    expect(cards.map(({ label }) => label).join('')).toBe('ABCDEFGHIJKL');
  });

  test('says each step in the words of the records, with the status of answers and news', () => {
    const card = (words: string) => cards.find((each) => tidy(each.words) === words);
    expect(card('The town should give more sand.')).toMatchObject({ pile: 'asked' });
    expect(card('The town should give more sand.')?.status).toBeUndefined();
    expect(card('The town said yes to sand.')).toMatchObject({ pile: 'answered', status: ANSWER_WORDS.accepted });
    // The newest news, though it stands first in the record.
    expect(card('The town showed sand.')).toMatchObject({ pile: 'happened', status: STATE_WORDS.published });
    expect(card('The town met.')).toBeUndefined();
    const dates = ['The town should give more sand.', 'The town said yes to sand.', 'The town showed sand.'].map(
      (words) => card(words)?.date?.replaceAll('\u00A0', ' '),
    );
    expect(dates).toEqual(['May 2023', 'March 2024', 'January 2024']);
  });

  test('says up to when we looked for news that we did not find', async () => {
    const lib = await tinyLibrary((c) => {
      useMatching(c);
      edit(c, 'recommendations', 'more-sand', ['updates', 0], {
        date: '2025-02',
        state: 'nothing-found',
        text: 'We found nothing on sand.',
      });
    });
    const found = viewOf(lib).activity.cards.find(({ words }) => tidy(words) === 'We found nothing on sand.');
    expect(found).toMatchObject({ pile: 'happened', date: 'checked to February\u00A02025' });
  });

  test('answers with the three letters and the name of each request', () => {
    expect(answers.map(({ labels }) => labels[0])).toEqual(['A', 'B', 'C', 'D']);
    for (const { labels, verdict, href } of answers) {
      const thing = verdict.replace('More ', '');
      expect(labels.map((label) => cardOf(view, label))).toEqual([
        `The town should give more ${thing}.`,
        `The town said yes to ${thing}.`,
        `The town showed ${thing}.`,
      ]);
      expect(href).toMatch(new RegExp(`#more-${thing}$`));
    }
  });

  test('gives the sources of all three steps once', () => {
    expect(answers[0]?.citations).toEqual([{ source: 'playground-report', page: '3' }, { source: 'town-letter' }]);
  });

  test('never lays the cards of one request at the same place in two piles', () => {
    for (const { labels } of answers) {
      const places = labels.map((label, pile) => label.charCodeAt(0) - 'A'.charCodeAt(0) - pile * REQUEST_IDS.length);
      expect(new Set(places).size, labels.join()).toBe(3);
    }
  });

  test('uses the newest answer', async () => {
    const lib = await tinyLibrary((c) => {
      useMatching(c);
      edit(c, 'responses', 'first-answer', ['to'], ['more-sand', 'longer-hours']);
    });
    expect(cardWords(viewOf(lib))).toContain('The town said yes to sand.');
    expect(cardWords(viewOf(lib))).not.toContain('The town said it would think about it.');
  });
});
