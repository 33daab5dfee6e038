import { expect, test } from 'vitest';
import { dataCounts } from '../../../src/render/data-counts.ts';
import { list, tinyLibrary } from '../model/tiny.ts';

test('the counts of the page about the data are those of the records', async () => {
  const library = await tinyLibrary((c) => {
    list(c, 'promises').push({ ...structuredClone(list(c, 'promises')[0]), id: 'a-third' });
  });
  const counts = Object.fromEntries(dataCounts(library).map(({ href, count }) => [href, count]));
  expect(counts['/promises/']).toBe(3);
  expect(counts['/recommendations/']).toBe(2);
  expect(counts['/glossary/']).toBe(2);
  expect(new Set(dataCounts(library).map(({ href }) => href)).size).toBe(dataCounts(library).length);
});
