import { expect, test } from 'vitest';
import { formatSource, formatSourceInFull, sourceUses } from '../../../src/uses/source-uses.ts';
import { list, tinyLibrary } from '../model/tiny.ts';

const usesOf = async (id: string, change?: Parameters<typeof tinyLibrary>[0]) => {
  const found = sourceUses(await tinyLibrary(change)).find(({ source }) => source.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};

test('each record that cites a source rests on it, once; briefings are told apart', async () => {
  const { records, briefings } = await usesOf('town-letter');
  expect(new Set(records.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(records.length);
  expect(records).toContainEqual({ collection: 'responses', id: 'yes-to-swings' });
  expect(briefings).toEqual(['tiny']);
});

test('a source is told with whether we read it and what rests on it', async () => {
  expect(formatSource(await usesOf('town-letter'))).toMatch(
    /^town-letter {2}.+\n {4}Read by us, checked [\d-]+\. Rests on it: .*responses 2, .*briefings 1\.$/,
  );
});

test('one in full names each record', async () => {
  const text = formatSourceInFull(await usesOf('town-letter'));
  expect(text).toContain('\n    _data/sources.ts\n');
  expect(text).toContain('\n    responses/yes-to-swings\n');
  expect(text).toContain('\n    briefings/tiny');
});

test('a source that nobody uses says so', async () => {
  const unused = await usesOf('a-new-letter', (content) => {
    const [first] = list(content, 'sources');
    list(content, 'sources').push({ ...first, id: 'a-new-letter' });
  });
  expect(formatSource(unused)).toMatch(/Nothing rests on it\.$/);
});
