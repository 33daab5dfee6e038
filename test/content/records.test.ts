import { describe, expect, test } from 'vitest';
import { editorialReport } from '../../src/editorial/check-library.ts';
import { formatFinding } from '../../src/editorial/check.ts';
import { COLLECTIONS } from '../../src/model/schemas/common.ts';
import { compareDates } from '../../src/model/dates.ts';
import { sourceUses } from '../../src/render/views.ts';
import { realLibrary } from './library.ts';

const library = await realLibrary();
const { site } = library;
const REVIEW = 'Care Review';
const ANSWERED = '2023-02-02';

describe('the library', () => {
  test('has no empty collection but the exceptions', () => {
    const empty = COLLECTIONS.filter((name) => library[name].all.length === 0);
    expect(empty.filter((name) => name !== 'exceptions')).toEqual([]);
  });

  test('has no open finding of the editorial rules, and no exception that nothing needs', () => {
    const { open, stale } = editorialReport(library);
    expect(open.map(formatFinding).join('\n')).toBe('');
    expect(stale).toEqual([]);
  });
});

describe('the whole library', () => {
  // What issue 3 asked for: breadth lives in the records.
  test.each([
    ['recommendations', 63],
    ['promises', 110],
    ['timeline', 100],
    ['figures', 150],
    ['series', 9],
    ['reactions', 20],
    ['glossary', 60],
  ] as const)('holds in %s at least %i records', (collection, least) => {
    expect(library[collection].all.length).toBeGreaterThanOrEqual(least);
  });
});

describe('what was asked and answered', () => {
  const requests = library.recommendations.all.filter(({ home }) => home.endsWith('/care-review-care-leavers.ts'));

  test('are the 18 requests of the Care Review for care leavers, numbered from 1', () => {
    expect(requests.filter(({ by }) => by !== REVIEW)).toEqual([]);
    expect(requests.map(({ order }) => order).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, i) => i + 1),
    );
  });

  test('each with exactly one answer of 2 February 2023', () => {
    const answered = requests.map(({ id, responses }) => [
      id,
      responses.filter(({ date }) => date === ANSWERED).length,
    ]);
    expect(answered.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('never before it was asked', () => {
    const early = library.recommendations.all.flatMap(({ id, asked, responses }) =>
      responses.filter(({ date }) => compareDates(date, asked) < 0).map((response) => `${response.id} to ${id}`),
    );
    expect(early).toEqual([]);
  });

  test('in an order of its own for each request of one who asked', () => {
    const places = library.recommendations.all.map(({ by, order }) => `${by} ${order}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  test('give the number that the figure for readers gives', () => {
    expect(library.figures.byId['requests-count']?.value).toBe(requests.length);
  });
});

test('the 3 consultations on the plan of 2023 closed on 11 May 2023', () => {
  const onThePlan = library.consultations.all.filter(({ opened }) => opened === ANSWERED);
  expect(onThePlan.map(({ closed }) => closed)).toEqual(['2023-05-11', '2023-05-11', '2023-05-11']);
  expect(library.timeline.byId['consultations-closed']?.date).toBe('2023-05-11');
  expect(library.figures.byId['consultations-count']?.value).toBe(3);
});

describe('the promises of 2016', () => {
  const promises = library.promises.all.filter(({ made }) => made.startsWith('2016'));

  test('are all in Keep On Caring', () => {
    const elsewhere = promises.filter(({ cites }) => !cites.some(({ source }) => source === 'keep-on-caring-2016'));
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  test('are as many, and as many of them without news, as the figures for readers say', () => {
    const withoutNews = promises.filter(({ since }) => since?.state === 'nothing-found');
    expect(library.figures.byId['promises-2016-count']?.value).toBe(promises.length);
    expect(library.figures.byId['promises-2016-no-news']?.value).toBe(withoutNews.length);
  });
});

describe('missions', () => {
  const of = (family: string) => library.missions.all.filter((mission) => mission.family === family);

  test.each([
    ['outcomes-2016', 5, undefined],
    ['review-2022', 5, 'review-missions-count'],
    ['government-2023', 6, 'government-missions-count'],
  ])('of %s are %i, numbered from 1', (family, count, figure) => {
    expect(
      of(family)
        .map(({ number }) => number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    if (figure) expect(library.figures.byId[figure]?.value).toBe(count);
  });

  test.each(of('review-2022').map(({ id }) => id))('the Review’s %s corresponds to one of the Government’s', (id) => {
    const families = library.missions.byId[id]?.corresponding.map(({ family }) => family);
    expect(families).toContain('government-2023');
  });

  test('correspond to missions of other families only', () => {
    const inside = library.missions.all.filter(({ family, corresponding }) =>
      corresponding.some((other) => other.family === family),
    );
    expect(inside.map(({ id }) => id)).toEqual([]);
  });
});

describe('what the public record shows', () => {
  const threads = [...library.promises.all, ...library.recommendations.all];

  test('is told for every promise and request', () => {
    expect(threads.filter(({ updates }) => updates.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('is under a topic that readers can open', () => {
    expect(threads.filter(({ topic }) => !library.topics.byId[topic]).map(({ id }) => id)).toEqual([]);
  });

  test('says "nothing found" only up to the date to which everything was checked', () => {
    const found = threads.flatMap(({ id, updates }) => updates.map((update) => ({ id, ...update })));
    const nothing = found.filter(({ state }) => state === 'nothing-found');
    expect(nothing.length).toBeGreaterThan(0);
    expect(nothing.filter(({ date }) => date !== site.checkedTo).map(({ id }) => id)).toEqual([]);
  });

  test('is written oldest first', () => {
    const unordered = threads.filter(({ updates, since }) => updates.at(-1) !== since);
    expect(unordered.map(({ id }) => id)).toEqual([]);
  });

  test('never holds something found beside something not found of the same day', () => {
    const both = threads.filter(({ updates }) => {
      const days = updates.map(({ date }) => date);
      return new Set(days).size !== days.length;
    });
    expect(both.map(({ id }) => id)).toEqual([]);
  });
});

describe('sources', () => {
  test('of charities and the press are under copyright', () => {
    const others = library.sources.all.filter(
      ({ kind, licence }) => (kind === 'charity' || kind === 'press') && licence !== 'copyright',
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('under an open licence show its credit line as the licence asks', () => {
    const open = library.sources.all.filter(({ licence }) => library.licences.byId[licence]?.creditLine);
    expect(open.length).toBeGreaterThan(0);
    const wrong = open.filter(({ licence, credit }) => credit !== library.licences.byId[licence]?.creditLine);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('that we did not read are cited by one that we read', () => {
    const wrong = library.sources.all.filter(
      ({ seen, citedBy }) => seen === 'as-cited' && library.sources.byId[citedBy ?? '']?.seen !== 'directly',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('are all used', () => {
    expect(library.sources.all.filter(({ usedBy }) => usedBy.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('list what uses them in links of different words, each of which says where it goes', () => {
    const twice = library.sources.all.flatMap(({ id }) => {
      const words = sourceUses(library, id).map((use) => use.words);
      return words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${id}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  test('were published before we checked them', () => {
    const wrong = library.sources.all.filter(
      ({ published, checked }) => published && published.slice(0, 4) > checked.slice(0, 4),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('figures', () => {
  test('are never compared with themselves', () => {
    const alone = library.figures.all.filter(({ id, doNotCompareWith }) => doNotCompareWith.includes(id));
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test('of money are whole pounds, of people and years whole numbers', () => {
    const parts = library.figures.all.filter(({ unit, value }) => unit !== 'percent' && !Number.isInteger(value));
    expect(parts.map(({ id }) => id)).toEqual([]);
  });
});
