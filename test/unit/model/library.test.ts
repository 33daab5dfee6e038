import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/model/problems.ts';
import type { Library } from '../../../src/model/library.ts';
import { edit, tinyLibrary } from './tiny.ts';

const library = await tinyLibrary();
const ids = (records: readonly { id: string }[] | undefined): string[] | undefined => records?.map(({ id }) => id);

describe('joins', () => {
  test('a source knows every record that cites it, and in which field', () => {
    expect(library.sources.byId['swing-count']?.usedBy).toEqual([
      { collection: 'figures', id: 'children-who-swing', field: 'cites[0].source' },
    ]);
    expect(library.sources.byId['playground-report']?.usedBy).toEqual(
      expect.arrayContaining([
        { collection: 'sources', id: 'swing-count', field: 'citedBy' },
        { collection: 'promises', id: 'new-swings', field: 'updates[0].cites[0].source' },
      ]),
    );
  });

  test('a record knows the words that refer to it, in records and in both versions of a briefing', () => {
    expect(library.glossary.byId['accessible-swing']?.usedBy).toEqual([
      { collection: 'recommendations', id: 'more-swings', field: 'text' },
      { collection: 'briefings', id: 'tiny', field: 'easy-read' },
      { collection: 'briefings', id: 'tiny', field: 'easy-read' },
      { collection: 'briefings', id: 'tiny', field: 'plain' },
    ]);
  });

  test('a record that nothing refers to has no uses', () => {
    expect(library.consultations.byId['opening-hours']?.usedBy).toEqual([]);
  });

  test('missions correspond in both directions, whichever one says so', () => {
    expect(ids(library.missions.byId['town-play']?.corresponding)).toEqual(['panel-play']);
    expect(ids(library.missions.byId['panel-play']?.corresponding)).toEqual(['town-play']);
  });

  test('a pair of missions that is given twice is joined once', async () => {
    const twice = await tinyLibrary((c) => edit(c, 'missions', 'panel-play', ['correspondsTo'], ['town-play']));
    expect(ids(twice.missions.byId['town-play']?.corresponding)).toEqual(['panel-play']);
  });

  test('figures that must not be compared say so on both sides, whichever one says it', () => {
    expect(library.figures.byId['children-who-swing']?.doNotCompareWith).toEqual(['swing-money']);
    expect(library.figures.byId['swing-money']?.doNotCompareWith).toEqual(['children-who-swing']);
  });

  test('a mission knows its requests and promises', () => {
    expect(ids(library.missions.byId['panel-play']?.recommendations)).toEqual(['more-swings']);
    expect(ids(library.missions.byId['town-play']?.promises)).toEqual(['new-swings']);
    expect(library.missions.byId['town-play']?.recommendations).toEqual([]);
  });

  test('a request knows all answers, oldest first, and what was said last', () => {
    const request = library.recommendations.byId['more-swings'];
    expect(ids(request?.responses)).toEqual(['first-answer', 'yes-to-swings']);
    expect(request?.said?.answer).toBe('accepted');
    expect(library.recommendations.byId['longer-hours']?.said?.id).toBe('first-answer');
  });

  test('the newest update counts, in whatever order they are written', () => {
    expect(library.recommendations.byId['more-swings']?.since?.date).toBe('2024-06-01');
    expect(library.promises.byId['safety-check']?.since?.state).toBe('nothing-found');
    expect(library.recommendations.byId['longer-hours']).not.toHaveProperty('since');
  });

  test('of two updates of one day, the one written last counts', async () => {
    const same = await tinyLibrary((c) =>
      edit(c, 'recommendations', 'more-swings', ['updates', 1, 'date'], '2024-06-01'),
    );
    expect(same.recommendations.byId['more-swings']?.since?.state).toBe('published');
  });

  test('a promise knows the answers in which it was made', () => {
    expect(ids(library.promises.byId['new-swings']?.madeIn)).toEqual(['yes-to-swings']);
    expect(library.promises.byId['safety-check']?.madeIn).toEqual([]);
  });

  test('a topic knows everything about it', () => {
    const topic = library.topics.byId['play'];
    expect(ids(topic?.recommendations)).toEqual(['more-swings', 'longer-hours']);
    expect(ids(topic?.promises)).toEqual(['new-swings', 'safety-check']);
    expect(ids(topic?.missions)).toEqual(['panel-play', 'town-play']);
    expect(ids(topic?.timeline)).toEqual(['town-answered']);
    expect(ids(topic?.briefings)).toEqual(['tiny']);
  });
});

describe('order', () => {
  test.each([
    ['timeline', ['report-published', 'town-answered']],
    ['responses', ['first-answer', 'yes-to-swings']],
    ['glossary', ['accessible-swing', 'town-council']],
    ['sources', ['playground-report', 'town-letter', 'swing-count']],
  ] as const)('of %s', (collection, expected) => {
    expect(ids(library[collection].all)).toEqual(expected);
  });
});

describe('a Library', () => {
  test('fills in what records may leave out', () => {
    expect(library.timeline.byId['report-published']?.topics).toEqual([]);
    expect(library.series.byId['visits']?.rows.map((row) => row.breakBefore)).toEqual([false, true]);
  });

  test.each<[string, (lib: Library) => unknown]>([
    ['the site', (lib) => lib.site],
    ['a list of records', (lib) => lib.figures.all],
    ['an index by id', (lib) => lib.figures.byId],
    ['a record', (lib) => lib.figures.byId['swing-money']],
    ['a citation', (lib) => lib.figures.byId['swing-money']?.cites[0]],
    ['a joined record', (lib) => lib.topics.byId['play']?.recommendations[0]?.said],
    ['the rows of a briefing', (lib) => lib.briefings.byId['tiny']?.easyRead.sections[0]?.rows],
  ])('is frozen through and through: %s', (_, part) => {
    const value = part(library);
    expect(value).toBeTypeOf('object');
    expect(() => Object.assign(value as object, { added: true })).toThrow(TypeError);
  });

  test('cannot be made when a record is broken', async () => {
    const broken = tinyLibrary((c) => edit(c, 'timeline', 'town-answered', ['date'], 'soon'));
    await expect(broken).rejects.toBeInstanceOf(ContentError);
  });
});
