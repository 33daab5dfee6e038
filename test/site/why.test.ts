/** What `npm run why` says of a record is so: every page, place on a page, PDF, book and file that it names is built. */
import { expect, it } from 'vitest';
import { loadLibrary } from '../../src/load/load-library.ts';
import { COLLECTIONS } from '../../src/model/schemas/common.ts';
import { recordUses } from '../../src/uses/record-uses.ts';
import { pages, siteFiles } from '../support/built-site.ts';

const files = new Set(siteFiles);
const library = await loadLibrary(process.cwd());
const hasOneSheet = (briefing: string): boolean => files.has(`pdf/${briefing}-one-sheet.pdf`);
const idsOn = new Map(
  pages.map(({ url, html }) => [url, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

const isBuilt = (address: string): boolean => {
  const [path = '', place] = address.split('#');
  const isFile = files.has(path.endsWith('/') ? `${path}index.html`.slice(1) : path.slice(1));
  return isFile && (place === undefined || idsOn.get(path)?.has(place) === true);
};

it('every place that is named for any record is there', () => {
  const lost: string[] = [];
  let places = 0;
  for (const collection of COLLECTIONS)
    for (const { id } of library[collection].all)
      for (const { address } of recordUses(library, { collection, id }, hasOneSheet).places) {
        places += 1;
        if (!isBuilt(address)) lost.push(`${collection}/${id}: ${address}`);
      }
  expect(places).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

it('a request is found in the lists of one choice, in the tally and, once a briefing has it, in a book', () => {
  const [request] = library.recommendations.all.filter(({ usedBy }) =>
    usedBy.some((use) => use.collection === 'briefings'),
  );
  const addresses = recordUses(library, { collection: 'recommendations', id: request?.id ?? '' }).places.map(
    (place) => place.address,
  );
  expect(addresses).toContain('/');
  expect(addresses.some((address) => /^\/recommendations\/by\//.test(address))).toBe(true);
  expect(addresses.some((address) => address.endsWith('-plain.epub'))).toBe(true);
});
