import { describe, expect, test } from 'vitest';
import { promisesByState, recordGroups } from '../../../src/render/record-groups.ts';
import { edit, list, tinyLibrary } from '../model/tiny.ts';

const idsOf = (groups: readonly { id: string; records: readonly { id: string }[] }[]) =>
  groups.map(({ id, records }) => [id, records.map((record) => record.id)]);

describe('recordGroups', () => {
  test('parts requests, promises and figures by topic, and leaves out topics without any', async () => {
    const library = await tinyLibrary((c) => {
      list(c, 'topics').unshift({ ...structuredClone(list(c, 'topics')[0]), id: 'rest', name: 'Rest' });
      list(c, 'topics').push({ ...structuredClone(list(c, 'topics')[0]), id: 'paths', name: 'Paths' });
      edit(c, 'recommendations', 'longer-hours', ['topic'], 'rest');
      edit(c, 'figures', 'children-who-swing', ['topics'], ['rest', 'play']);
    });
    const groups = recordGroups(library);
    expect(idsOf(groups.recommendations)).toEqual([
      ['rest', ['longer-hours']],
      ['play', ['more-swings']],
    ]);
    expect(idsOf(groups.promises)).toEqual([['play', ['new-swings', 'safety-check']]]);
    expect(idsOf(groups.figures)).toEqual([
      ['rest', ['children-who-swing']],
      ['play', ['swing-money']],
    ]);
    expect(groups.figures.map(({ name }) => name)).toEqual(['Rest', 'Play']);
  });

  test('parts sources by kind, with the Government before reviews and the press', async () => {
    expect(recordGroups(await tinyLibrary()).sources.map(({ id, name }) => [id, name])).toEqual([
      ['government', 'The Government, since 2023 or with no date'],
      ['review', 'Reviews'],
      ['press', 'News and explainers'],
    ]);
  });

  test('parts kinds with many sources by the year of publication, and puts those without a date last', async () => {
    const library = await tinyLibrary((c) => {
      const [source] = list(c, 'sources').filter(({ kind }) => kind === 'government');
      for (const published of ['2015-06', '2016', '2022-12-31', undefined]) {
        const { published: _, ...rest } = structuredClone(source) as Record<string, unknown>;
        list(c, 'sources').push({ ...rest, id: `old-${published ?? 'undated'}`, ...(published ? { published } : {}) });
      }
    });
    const groups = recordGroups(library).sources.filter(({ id }) => id.startsWith('government'));
    expect(groups.map(({ name }) => name)).toEqual([
      'The Government, before 2016',
      'The Government, 2016 to 2022',
      'The Government, since 2023 or with no date',
    ]);
    expect(groups.map(({ records }) => records.map(({ id }) => id).filter((id) => id.startsWith('old-')))).toEqual([
      ['old-2015-06'],
      ['old-2016', 'old-2022-12-31'],
      ['old-undated'],
    ]);
  });
});

describe('promisesByState', () => {
  test('sorts promises by the newest news, in the order of the status words', async () => {
    const library = await tinyLibrary();
    expect(
      promisesByState(library.promises.all).map(({ state, words, promises }) => [
        state,
        words.words,
        promises.map(({ id }) => id),
      ]),
    ).toEqual([
      ['changed', 'Something changed', ['new-swings']],
      ['nothing-found', 'We found no news', ['safety-check']],
    ]);
  });

  test('leaves out promises of which nothing is recorded', async () => {
    const library = await tinyLibrary((c) => edit(c, 'promises', 'new-swings', ['updates'], []));
    expect(promisesByState(library.promises.all).flatMap(({ promises }) => promises.map(({ id }) => id))).toEqual([
      'safety-check',
    ]);
  });
});
