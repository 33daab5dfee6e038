import { describe, expect, test } from 'vitest';
import { missionsByFamily, promisesByPeriod, topicHolds, topicParts } from '../../../src/render/topic-view.ts';
import { edit, list, tinyLibrary } from '../model/tiny.ts';

describe('a topic', () => {
  test('has the parts that hold something, in reading order, with how much they hold', async () => {
    const library = await tinyLibrary();
    const topic = library.topics.byId['play'];
    if (!topic) throw new Error('no topic');
    expect(topicParts(library, topic).map(({ id, count }) => [id, count])).toEqual([
      ['briefings', 1],
      ['asked', 2],
      ['promised', 2],
      ['aims', 2],
      ['dates', 1],
      ['figures', 2],
    ]);
  });

  test('gathers tables, reactions and consultations too', async () => {
    const { topics, words } = await tinyLibrary((c) => {
      for (const collection of ['series', 'reactions', 'consultations'] as const)
        for (const record of list(c, collection)) record['topics'] = ['play'];
    });
    const topic = topics.byId['play'];
    expect(topic && topicParts({ words }, topic).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tables', 'said', 'views']),
    );
  });

  test('has no part when nothing is about it', async () => {
    const { topics, words } = await tinyLibrary((c) => {
      list(c, 'topics').push({ ...structuredClone(list(c, 'topics')[0]), id: 'rest' });
    });
    expect(topics.byId['rest'] && topicParts({ words }, topics.byId['rest'])).toEqual([]);
  });
});

test('a topic says in words what it holds, and nothing of what it does not', async () => {
  const { topics } = await tinyLibrary((c) => {
    list(c, 'topics').push({ ...structuredClone(list(c, 'topics')[0]), id: 'rest' });
    edit(c, 'promises', 'safety-check', ['topic'], 'rest');
  });
  expect(topics.all.map(topicHolds)).toEqual(['2 requests, 1 promise, 1 date, 2 figures', '1 promise']);
});

test('promises come by the time in which they were made', async () => {
  const { promises } = await tinyLibrary((c) => edit(c, 'promises', 'safety-check', ['made'], '2016-07'));
  expect(promisesByPeriod(promises.all).map(({ name, promises: made }) => [name, made.map(({ id }) => id)])).toEqual([
    ['Promised up to 2016', ['safety-check']],
    ['Promised since 2024', ['new-swings']],
  ]);
});

test('every year belongs to one time only', async () => {
  const { promises } = await tinyLibrary();
  const [one] = promises.all;
  if (!one) throw new Error('no promise');
  for (let year = 1989; year < 2030; year += 1)
    expect(promisesByPeriod([{ ...one, made: String(year) }]), String(year)).toHaveLength(1);
});

test('aims come by family, in time order', async () => {
  const { missions, words } = await tinyLibrary((c) => list(c, 'missions').reverse());
  expect(missionsByFamily({ words }, missions.all).map(({ name }) => name)).toEqual([
    'The panel’s aims',
    'The town’s aims',
  ]);
});
