import { describe, expect, test } from 'vitest';
import { readVisits, unseen, visited, type Visit } from '../../../src/visits/visits.ts';

/** Opens a briefing with so many changes on each of these days, and returns how many are new the last time. */
function open(...times: [changes: number, day: string][]): { isNew: number; since: string | undefined } {
  let visit: Visit | undefined;
  for (const [changes, day] of times) visit = visited(visit, changes, day);
  const before = visit?.[1];
  return { isNew: unseen(before, times.at(-1)?.[0] ?? 0), since: before?.[1] };
}

describe('a reader who opens a briefing', () => {
  test('is told nothing the first time', () => {
    expect(open([3, '2026-11-03'])).toEqual({ isNew: 0, since: undefined });
  });

  test('is told nothing when nothing has changed', () => {
    expect(open([3, '2026-11-03'], [3, '2026-11-09'])).toEqual({ isNew: 0, since: '2026-11-03' });
  });

  test('is told what is new, and goes on to be told on the same day', () => {
    const times: [number, string][] = [
      [1, '2026-11-03'],
      [3, '2026-11-09'],
    ];
    expect(open(...times)).toEqual({ isNew: 2, since: '2026-11-03' });
    expect(open(...times, [3, '2026-11-09'])).toEqual({ isNew: 2, since: '2026-11-03' });
    expect(open(...times, [3, '2026-11-10'])).toEqual({ isNew: 0, since: '2026-11-09' });
  });

  test('is told of a change that came online on the day of the visit', () => {
    expect(open([1, '2026-11-03'], [2, '2026-11-03'])).toEqual({ isNew: 1, since: '2026-11-03' });
  });

  test('is told nothing by an older copy, and of nothing twice by a clock that goes back', () => {
    expect(open([3, '2026-11-03'], [2, '2026-11-09']).isNew).toBe(0);
    expect(open([3, '2026-11-09'], [3, '2026-11-03']).isNew).toBe(0);
  });
});

describe('what a browser kept', () => {
  test('is read as it was written', () => {
    const visits = { money: visited(visited(undefined, 1, '2026-11-03'), 2, '2026-11-09') };
    expect(readVisits(JSON.stringify(visits))).toEqual(visits);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{money'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another form', '{"money":"2026-11-03"}'],
    ['no visit', '{"money":[]}'],
    ['no number', '{"money":[["1","2026-11-03"]]}'],
    ['no day', '{"money":[[1,"<b>today</b>"]]}'],
  ])('is passed over when it is %s', (_what, text) => {
    expect(readVisits(text)).toEqual({});
  });

  test('is read without the part that is not ours', () => {
    expect(readVisits('{"money":[[1,"2026-11-03"]],"health":7}')).toEqual({ money: [[1, '2026-11-03']] });
  });
});
