import { describe, expect, test } from 'vitest';
import { ANSWER_WORDS, STATE_WORDS } from '../../../src/model/status.ts';
import { tallyOf } from '../../../src/render/tally.ts';
import { list, tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();

const sum = (lines: readonly { count: number }[]): number => lines.reduce((all, { count }) => all + count, 0);

describe('the tally of some requests', () => {
  test('counts the newest answer to each, in the order of the status words', () => {
    const { asked, answered, unanswered } = tallyOf(library.recommendations.all);
    expect(answered).toEqual([
      { status: ANSWER_WORDS.accepted, count: 1 },
      { status: ANSWER_WORDS.exploring, count: 1 },
    ]);
    expect(sum(answered) + unanswered).toBe(asked);
  });

  test('counts the newest entry of the record of each', () => {
    const { asked, happened, unrecorded } = tallyOf(library.recommendations.all);
    expect(sum(happened) + unrecorded).toBe(asked);
    for (const { status } of happened) expect(Object.values(STATE_WORDS)).toContain(status);
  });

  test('says how many have no answer and no entry', async () => {
    const lonely = await tinyLibrary((content) => {
      list(content, 'recommendations').push({
        ...structuredClone(list(content, 'recommendations')[0]),
        id: 'a-bench',
        updates: [],
      });
    });
    const before = tallyOf(library.recommendations.all);
    const after = tallyOf(lonely.recommendations.all);
    expect(after).toEqual({
      ...before,
      asked: before.asked + 1,
      unanswered: before.unanswered + 1,
      unrecorded: before.unrecorded + 1,
    });
  });

  test('is nothing at all for no requests', () => {
    expect(tallyOf([])).toEqual({ asked: 0, answered: [], unanswered: 0, happened: [], unrecorded: 0 });
  });
});
