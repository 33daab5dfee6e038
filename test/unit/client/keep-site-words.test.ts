import { describe, expect, it } from 'vitest';
import {
  buttonNames,
  describeAmount,
  describeFailure,
  describeState,
  type KeepState,
} from '../../../src/client/keep-site-words.ts';
import type { FailureReason } from '../../../src/offline/kept-list.ts';

const kept: KeepState = {
  kind: 'kept',
  version: '1.2.0',
  released: '2024-03-09',
  keptAt: new Date(2024, 3, 1, 12).getTime(),
  bytes: 5_683_656,
};
const states: KeepState[] = [
  { kind: 'absent' },
  { kind: 'part' },
  { kind: 'saving', hasOlder: false },
  { kind: 'saving', hasOlder: true },
  kept,
];

describe('the words about keeping the site', () => {
  it('say which version is kept, since when, and how large it is', () => {
    expect(describeState(kept).replace(/\u00A0/g, ' ')).toBe(
      'The site is saved in this browser: version 1.2.0, made on 9 March 2024. ' +
        'Your browser saved it on 1 April 2024. It takes 5.7 MB.',
    );
  });

  it('are others for each state', () => {
    expect(new Set(states.map(describeState)).size).toBe(states.length);
  });

  it('offer to remove whatever there is', () => {
    expect(states.map((state) => buttonNames(state).remove)).toEqual([
      undefined,
      'Remove it from my phone',
      'Stop saving',
      'Remove it from my phone',
      'Remove it from my phone',
    ]);
  });

  it.each<FailureReason>(['network', 'no-room', 'damaged', 'unknown'])(
    'say after the failure "%s" what to try, and that an older version is still there if it is',
    (reason) => {
      const words = describeFailure(reason, false, 5_683_656);
      expect(words).toMatch(/[Tt]ry again/);
      expect(words).not.toContain('saved before');
      expect(describeFailure(reason, true, 5_683_656)).toBe(
        `${words} You still have the version that was saved before, all of it.`,
      );
    },
  );

  it('say how far saving is', () => {
    expect(describeAmount(574_000, 5_683_656)).toBe('574\u00A0KB of 5.7\u00A0MB');
  });
});
