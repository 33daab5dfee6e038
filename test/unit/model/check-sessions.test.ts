import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { EVENT_IDS, REQUEST_IDS, useMatching, useTimeline } from './sessions.ts';
import { complaint, edit, editBriefing } from './tiny.ts';

const put = (content: RawContent, path: readonly PropertyKey[], value: unknown): void =>
  editBriefing(content, 'facts', ['session', 'activity', ...path], value);
const HERE = '1. src/content/briefings/tiny/briefing.ts, record `tiny`, field `session.activity';

const BROKEN: { broken: string; change: (content: RawContent) => void; says: string[] }[] = [
  {
    broken: 'an activity of no known kind',
    change: (c) => put(c, ['kind'], 'true-or-fals'),
    says: [
      `${HERE}.kind\``,
      '   Found: "true-or-fals"',
      '   Expected: one of "true-or-false", "timeline", "matching"',
      '   Try: "true-or-false"',
    ],
  },
  {
    broken: 'an activity without a kind',
    change: (c) => put(c, ['kind'], undefined),
    says: [`${HERE}.kind\``, '   Found: nothing', '   Expected: one of "true-or-false", "timeline", "matching"'],
  },
  {
    broken: 'an activity in words only',
    change: (c) => put(c, [], 'Draw a playground.'),
    says: [`${HERE}\``, '   Found: "Draw a playground."', '   Expected: an object'],
  },
  {
    broken: 'a field of another kind of activity',
    change: (c) => put(c, ['event'], []),
    says: [
      `${HERE}\``,
      '   Found: the unknown field `event`',
      '   Expected: only the fields `kind`, `how`, `statements`',
      '   Try: remove it, or add it to the schema in src/model/schemas/',
    ],
  },
  {
    broken: 'no word on how to do it',
    change: (c) => put(c, ['how'], undefined),
    says: [
      `${HERE}.how\``,
      '   Found: nothing',
      '   Expected: a text',
      '   Try: fill it in: How to do it, in one or two sentences.',
    ],
  },
  {
    broken: 'too few statements',
    change: (c) => put(c, ['statements'], []),
    says: [`${HERE}.statements\``, '   Found: an empty list', '   Expected: 6 to 8 statements'],
  },
  {
    broken: 'statements that are nearly all true',
    change: (c) => {
      put(c, ['statements', 1, 'isTrue'], true);
      put(c, ['statements', 4, 'isTrue'], true);
    },
    says: [
      `${HERE}.statements\``,
      '   Found: 1 false of 6 statements',
      '   Expected: at least 2 that are false',
      '   Try: change some statements so that they are false, or use an activity of another kind',
    ],
  },
  {
    broken: 'an answer that leads to no source',
    change: (c) => put(c, ['statements', 0, 'because'], 'The [[term:town-council]] said so in [[year:town-answered]].'),
    says: [
      `${HERE}.statements[0].because\``,
      '   Found: words that lead to no source',
      '   Expected: a reference to the record that says what is so, and that has a source',
      '   Try: use [[figure:id]], [[date:id]], [[month:id]] or [[name:id]], or end with [[cite:promises/id]]',
    ],
  },
  {
    broken: 'an answer that cites a record without a source',
    change: (c) => put(c, ['statements', 0, 'because'], 'The town said so. [[cite:topics/play]]'),
    says: [
      `${HERE}.statements[0].because\``,
      '   Found: words that lead to no source',
      '   Expected: a reference to the record that says what is so, and that has a source',
      '   Try: use [[figure:id]], [[date:id]], [[month:id]] or [[name:id]], or end with [[cite:promises/id]]',
    ],
  },
  {
    broken: 'a reference in a statement to nothing',
    change: (c) => put(c, ['statements', 0, 'because'], 'It was [[figure:swing-mony]].'),
    says: [
      `${HERE}.statements[0].because\``,
      '   Found: the unknown id "swing-mony"',
      '   Expected: the id of a record in _data/figures.ts',
      '   Try: "swing-money"',
    ],
  },
  {
    broken: 'a reference that is not whole',
    change: (c) => put(c, ['statements', 0, 'because'], 'It was [[figure:swing-money]], see [[cite:]].'),
    says: [
      `${HERE}.statements[0].because\``,
      '   Found: "[[cite:]]", which is not a whole reference',
      '   Expected: [[kind:id]] or [[kind:id|words to show]]',
      '   Try: check that it opens with [[ and closes with ]], and has no space before the colon',
    ],
  },
  {
    broken: 'one statement on two cards',
    change: (c) => put(c, ['statements', 5, 'says'], 'The town said no to the swings.'),
    says: [
      `${HERE}.statements[5].says\``,
      '   Found: the words of statement number 5 again',
      '   Expected: a statement that no other card makes',
    ],
  },
  {
    broken: 'a card that is too hard for Easy Read',
    change: (c) => put(c, ['statements', 5, 'says'], 'The swings aren’t up.'),
    says: [
      `${HERE}.statements[5].says\``,
      '   Found: “aren’t” is two words pushed together.',
      '   Expected: Write no contractions. (rule E-16)',
      '   Try: Write both words in full, such as “do not” or “you will”.',
    ],
  },
  {
    broken: 'a word to avoid in an answer',
    change: (c) => put(c, ['statements', 0, 'because'], 'A robust [[figure:swing-money]] came.'),
    says: [
      `${HERE}.statements[0].because\``,
      '   Found: “robust” is on the list of words to avoid.',
      '   Expected: Do not use the words to avoid. (rule L-4)',
      '   Try: Say what makes it strong or reliable.',
    ],
  },
  {
    broken: 'an event that is not there',
    change: (c) => {
      useTimeline(c);
      put(c, ['events', 0], 'a-fenc');
    },
    says: [
      `${HERE}.events[0]\``,
      '   Found: the unknown id "a-fenc"',
      '   Expected: the id of a record in _data/timeline.ts',
      '   Try: "a-fence", "a-bench" or "a-pond"',
    ],
  },
  {
    broken: 'an event twice',
    change: (c) => {
      useTimeline(c);
      put(c, ['events'], [...EVENT_IDS, EVENT_IDS[1]]);
    },
    says: [
      `${HERE}.events[6]\``,
      '   Found: "a-gate", which is event number 2 too',
      '   Expected: an event that is on no other card',
    ],
  },
  {
    broken: 'two events of one time',
    change: (c) => {
      useTimeline(c);
      edit(c, 'timeline', 'a-tree', ['date'], '2023');
    },
    says: [
      `${HERE}.events[4]\``,
      '   Found: "a-tree" of 2023, and "a-slide" of 2023-04-01',
      '   Expected: dates that show which event came first',
      '   Try: leave one of the two out',
    ],
  },
  {
    broken: 'a title that gives the year away',
    change: (c) => {
      useTimeline(c);
      edit(c, 'timeline', 'a-tree', ['title'], 'The tree of 2023');
    },
    says: [
      `${HERE}.events[4]\``,
      '   Found: "a-tree", whose title is "The tree of 2023"',
      '   Expected: a title without its year, because the card shows the title',
      '   Try: use another event, or give its record another title',
    ],
  },
  {
    broken: 'too many events',
    change: (c) => {
      useTimeline(c);
      put(c, ['events'], [...EVENT_IDS, 'town-answered', 'report-published', 'one-more']);
    },
    says: [`${HERE}.events\``, '   Found: a list of 9', '   Expected: 6 to 8 events'],
  },
  {
    broken: 'too few requests',
    change: (c) => {
      useMatching(c);
      put(c, ['requests'], REQUEST_IDS.slice(1));
    },
    says: [`${HERE}.requests\``, '   Found: a list of 3', '   Expected: 4 to 6 requests'],
  },
  {
    broken: 'a request twice',
    change: (c) => {
      useMatching(c);
      put(c, ['requests'], [...REQUEST_IDS, 'more-sand']);
    },
    says: [
      `${HERE}.requests[4]\``,
      '   Found: "more-sand", which is request number 1 too',
      '   Expected: a request that no other set of cards is about',
    ],
  },
  {
    broken: 'a request without an answer',
    change: (c) => {
      useMatching(c);
      edit(c, 'responses', 'yes-to-sand', ['to'], ['more-swings']);
      edit(c, 'responses', 'yes-to-sand', ['date'], '2020');
    },
    says: [
      `${HERE}.requests[0]\``,
      '   Found: "more-sand", which has no answer',
      '   Expected: a request with an answer and with news, for the three cards of a set',
      '   Try: use another request',
    ],
  },
  {
    broken: 'a request without news',
    change: (c) => {
      useMatching(c);
      put(c, ['requests', 1], 'longer-hours');
    },
    says: [
      `${HERE}.requests[1]\``,
      '   Found: "longer-hours", which has no news',
      '   Expected: a request with an answer and with news, for the three cards of a set',
      '   Try: use another request',
    ],
  },
  {
    broken: 'one answer to two requests',
    change: (c) => {
      useMatching(c);
      edit(c, 'responses', 'yes-to-shade', ['text'], 'The town said yes to sand.');
    },
    says: [
      `${HERE}.requests[1]\``,
      '   Found: "more-shade", with the same words for what was answered as "more-sand"',
      '   Expected: cards that belong to one request only',
      '   Try: leave one of the two out',
    ],
  },
  {
    broken: 'the same newest news for two requests',
    change: (c) => {
      useMatching(c);
      edit(c, 'recommendations', 'more-light', ['updates', 0, 'text'], 'The town showed water.');
    },
    says: [
      `${HERE}.requests[3]\``,
      '   Found: "more-light", with the same words for what happened as "more-water"',
      '   Expected: cards that belong to one request only',
      '   Try: leave one of the two out',
    ],
  },
];

describe('the cards of a session', () => {
  test.each([
    ['to put in order', useTimeline],
    ['to put together', useMatching],
  ] as const)('%s can be used as they are', async (_, use) => {
    expect(await complaint(use)).toBe('no problem');
  });

  test.each(BROKEN)('cannot have $broken', async ({ change, says }) => {
    expect(await complaint(change)).toBe(['There is 1 problem in the content.', '', ...says].join('\n'));
  });

  test('of requests that are broken themselves are not complained about a second time', async () => {
    const said = await complaint((c) => {
      useMatching(c);
      edit(c, 'recommendations', 'more-sand', ['title'], undefined);
    });
    expect(said).toContain('There is 1 problem');
    expect(said).toContain('record `more-sand`, field `title`');
  });
});
