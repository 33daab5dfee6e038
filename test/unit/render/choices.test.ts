import { describe, expect, test } from 'vitest';
import { yearKnots } from '../../../src/charts/year-knots.ts';
import { thenAndNow } from '../../../src/model/then-and-now.ts';
import { choicePages, choiceValues, choosing, chosenRecords, MOST_CHOICES } from '../../../src/render/choices.ts';
import { yearsLine } from '../../../src/render/years-line.ts';
import { timelineViews } from '../../../src/render/views.ts';
import { edit, list, tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();

describe('choosing', () => {
  test('offers only what some record says, with how many fit, in the order of the status words', async () => {
    const lib = await tinyLibrary((c) => {
      list(c, 'recommendations').push({
        ...structuredClone(list(c, 'recommendations')[0]),
        id: 'a-bench',
        by: 'The Lords & Ladies',
        mission: undefined,
      });
    });
    const { fields, count, noun } = choosing(lib, 'recommendations');
    expect([count, noun]).toEqual([3, 'requests']);
    const links = Object.fromEntries(fields.map((f) => [f.id, f.links.map((l) => [l.id, l.words, l.count])]));
    expect(links['answer']).toEqual([
      ['accepted', 'Yes', 1],
      ['exploring', 'Will look at it', 1],
      ['not-found', 'We found no answer', 1],
    ]);
    expect(links['by']?.at(-1)).toEqual(['the-lords-ladies', 'The Lords & Ladies', 1]);
    expect(links['mission']?.at(-1)?.slice(0, 2)).toEqual(['none', 'No mission named']);
    for (const all of Object.values(links)) expect(all.every(([, , n]) => Number(n) > 0)).toBe(true);
  });

  test('leads to pages of its own, to the pages of topics and to the parts of the page of promises', () => {
    const hrefs = (collection: 'recommendations' | 'promises' | 'timeline') =>
      choosing(library, collection).fields.flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs('recommendations')).toEqual(
      expect.arrayContaining(['/recommendations/answer/exploring/', '/recommendations/play/']),
    );
    expect(hrefs('promises')).toEqual(expect.arrayContaining(['/promises/#changed', '/promises/strength/will-do/']));
    expect(hrefs('timeline')).toEqual(['/timeline/kind/promise/', '/timeline/kind/review/', '/timeline/topic/play/']);
  });

  test('has a page for every choice that is shown nowhere else, with its records', () => {
    const pages = choicePages(library, 'recommendations');
    const rejected = pages.filter(({ choice }) => choice === 'rejected');
    expect(rejected).toEqual([]);
    const page = pages.find(({ choice }) => choice === 'exploring');
    expect(page).toMatchObject({ title: 'Asked, and the answer: Will look at it', count: 1 });
    expect(page && chosenRecords(library, 'recommendations', page).map(({ id }) => id)).toEqual(['longer-hours']);
    expect(pages.some(({ facet }) => facet === 'topic')).toBe(false);
    expect(choicePages(library, 'promises').some(({ facet }) => facet === 'state')).toBe(false);
  });

  test('leads from the page of one choice to the page of all where there are very many, so that a site does not grow with their square', async () => {
    const lib = await tinyLibrary((c) => {
      for (let body = 1; body <= MOST_CHOICES; body++)
        list(c, 'recommendations').push({
          ...structuredClone(list(c, 'recommendations')[0]),
          id: `bench-${body}`,
          by: `Body ${body}`,
        });
    });
    const linksOf = (current?: { facet: string; choice: string }) => {
      const by = choosing(lib, 'recommendations', current).fields.find(({ id }) => id === 'by');
      return [by?.links.length, by?.more];
    };
    expect(linksOf()).toEqual([MOST_CHOICES + 1, 0]);
    expect(linksOf({ facet: 'by', choice: 'body-7' })).toEqual([1, MOST_CHOICES]);
    expect(linksOf({ facet: 'answer', choice: 'accepted' })).toEqual([0, MOST_CHOICES + 1]);
  });

  test('of a choice that nobody made finds nothing', () => {
    expect(chosenRecords(library, 'timeline', { facet: 'kind', choice: 'law' })).toEqual([]);
    expect(chosenRecords(library, 'timeline', { facet: 'colour', choice: 'law' })).toEqual([]);
  });

  test('writes down for the script what a record fits, several or none', async () => {
    const lib = await tinyLibrary((c) => {
      list(c, 'topics').push({ ...structuredClone(list(c, 'topics')[0]), id: 'paths', name: 'Paths' });
      edit(c, 'timeline', 'town-answered', ['topics'], ['play', 'paths']);
    });
    const values = lib.timeline.all.map((event) => choiceValues(lib, 'timeline', event));
    expect(values).toEqual(['review -', 'promise play+paths']);
  });
});

describe('then and now', () => {
  const withLaws = (...dates: string[]) =>
    tinyLibrary((c) => {
      const [event] = list(c, 'timeline');
      for (const [at, date] of dates.entries())
        list(c, 'timeline').push({ ...structuredClone(event), id: `law-${at}`, kind: 'law', topics: ['play'], date });
    });

  test('are the earliest and the newest change, and no promise or report', async () => {
    const [pair] = thenAndNow(await withLaws('2025-01', '1999', '2010'));
    expect(pair && [pair.then.date, pair.now.date, pair.others]).toEqual(['1999', '2025-01', 1]);
  });

  test('leave out what lay ahead when we checked', async () => {
    const ahead = String(Number(library.site.checkedTo.slice(0, 4)) + 1);
    const [pair] = thenAndNow(await withLaws('1999', '2010', ahead));
    expect(pair?.now.date).toBe('2010');
  });

  test('need two: one change has nothing to be compared with', async () => {
    expect(thenAndNow(await withLaws('1999'))).toEqual([]);
    expect(thenAndNow(library)).toEqual([]);
  });
});

describe('the drawn line', () => {
  test('has a knot for each event, and is broken where we know of no event for a year or more', async () => {
    const lib = await tinyLibrary((c) => edit(c, 'timeline', 'report-published', ['date'], '2019'));
    const years = yearsLine(timelineViews(lib).whole.happened);
    expect(years.map(({ year, count, isAfterGap }) => [year, count, isAfterGap])).toEqual([
      ['2019', 1, false],
      ['2023', 1, true],
    ]);
  });

  test('piles knots up in three columns, what changed at the bottom', () => {
    const svg = yearKnots(['asked', 'happened', 'answered', 'asked']);
    expect(svg).toContain('viewBox="0 0 39 26"');
    const rings = (name: string) => (new RegExp(`years-line__${name}" d="([^"]*)"`).exec(svg)?.[1] ?? '').match(/M/g);
    expect([rings('happened'), rings('answered'), rings('half'), rings('asked')].map((all) => all?.length)).toEqual([
      1, 1, 1, 2,
    ]);
    expect(svg).toMatch(/years-line__happened" d="M2 19\.5/);
    expect(yearKnots(['asked'])).toContain('viewBox="0 0 13 13"');
  });
});
