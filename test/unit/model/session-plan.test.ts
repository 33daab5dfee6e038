import { describe, expect, test } from 'vitest';
import { ACTIVITY_KINDS, activitySchema } from '../../../src/model/schemas/session.ts';
import { activityTitle, BEFORE_SESSION, SESSION_MINUTES, sessionPlan } from '../../../src/model/session-plan.ts';

test('there is a plan for every kind of activity that a briefing can have', () => {
  expect(activitySchema.options.map((option) => [...option.shape.kind.values][0])).toEqual([...ACTIVITY_KINDS]);
});

describe.each(ACTIVITY_KINDS)('the plan of a session with %s', (kind) => {
  const plan = sessionPlan(kind);

  test('lasts 45 minutes', () => {
    expect(SESSION_MINUTES).toBe(45);
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(SESSION_MINUTES);
  });

  test('welcomes, reads, talks, does the activity and closes, in this order', () => {
    expect(plan.map(({ title }) => title)).toEqual([
      'Welcome and rules',
      'Read the handout',
      'Talk',
      activityTitle(kind),
      'Close',
    ]);
  });

  test('gives each step some minutes and says what to do', () => {
    for (const { minutes, todo } of plan) {
      expect(minutes).toBeGreaterThanOrEqual(5);
      expect(todo).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test('says that nobody has to talk about their own life, and that anyone can leave', () => {
    expect(plan[0]?.todo).toContain('nobody has to talk about their own life');
    expect(plan[0]?.todo).toContain('Anyone can leave the room');
  });
});

test('each kind has a title of its own', () => {
  expect(new Set(ACTIVITY_KINDS.map(activityTitle)).size).toBe(ACTIVITY_KINDS.length);
});

test('what to do before is in whole sentences', () => {
  expect(BEFORE_SESSION.length).toBeGreaterThan(2);
  for (const line of BEFORE_SESSION) expect(line).toMatch(/^\p{Lu}.+\.$/u);
});
