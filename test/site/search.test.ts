/** What search finds on the built site, asked as the search page asks it. */
import { beforeAll, describe, expect, it } from 'vitest';
import searchWords from '../../_data/searchWords.ts';
import { RECORD_KINDS } from '../../src/search/kinds.ts';
import { openSearchOnDisk, type DiskSearch } from '../../src/search/open-on-disk.ts';
import { measureQuality, type Quality } from '../../src/search/quality.ts';
import type { WordList } from '../../src/search/words.ts';
import { recordPath } from '../../src/render/paths.ts';
import { realLibrary } from '../content/library.ts';
import { GOLDEN_QUERIES, SPELT_RIGHT } from '../search-quality/golden-set.ts';
import { briefings, pageAt, readSiteFile, SITE_DIRECTORY, tidy } from '../support/built-site.ts';

const library = await realLibrary();
let search: DiskSearch;

beforeAll(async () => {
  search = await openSearchOnDisk(SITE_DIRECTORY);
});

/** The addresses of everything that has a word. */
const addressesFor = async (query: string, wish = {}): Promise<string[]> =>
  (await search.find(query, 2000, wish)).map(({ url }) => url);

describe('the golden set', () => {
  let quality: Quality;
  beforeAll(async () => {
    quality = await measureQuality(search, GOLDEN_QUERIES);
  });

  it('has at least 120 queries, each answered by pages and places that are there', () => {
    expect(GOLDEN_QUERIES.length).toBeGreaterThanOrEqual(120);
    const missing = GOLDEN_QUERIES.flatMap(({ right }) => right).filter((address) => {
      const [url = '', id] = address.split('#');
      return id !== undefined && pageAt(url).$(`[id="${id}"]`).length !== 1;
    });
    expect(missing).toEqual([]);
  });

  it('has a right page in the first three for 95 of 100 queries, and at the top for 90', () => {
    expect(quality.amongThree).toBeGreaterThanOrEqual(0.95);
    expect(quality.first).toBeGreaterThanOrEqual(0.9);
  });

  it('has at least 60 queries that are spelt right, of which none is taken for a misspelling', () => {
    expect(SPELT_RIGHT.length).toBeGreaterThanOrEqual(60);
    expect(SPELT_RIGHT.filter((query) => search.plan(query).corrected.length > 0)).toEqual([]);
  });
});

describe('what can be found', () => {
  it.each(Object.keys(RECORD_KINDS) as (keyof typeof RECORD_KINDS)[])(
    'is every record of %s, at its own place and under its own kind',
    async (collection) => {
      const kind = RECORD_KINDS[collection];
      const found = new Set<string>();
      // Words so common that between them every record has one.
      for (const word of ['care', 'the', 'of', 'a', 'to', 'and', 'in', 'council', 'you'])
        for (const url of await addressesFor(`"${word}"`, { kind })) found.add(url);
      const lost = library[collection].all.filter((record) => !found.has(recordPath(collection, record)));
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  it('is a briefing in both versions, at the section that answers, and no page to print', async () => {
    const urls = await addressesFor('apprenticeship', { kind: 'Briefing' });
    expect(urls.some((url) => /^\/briefings\/[^/]+\/(#.+)?$/.test(url))).toBe(true);
    expect(urls.some((url) => /^\/briefings\/[^/]+\/easy-read\/(#.+)?$/.test(url))).toBe(true);
    expect(urls.some((url) => url.includes('#'))).toBe(true);
    expect(await addressesFor('care')).toEqual(expect.not.arrayContaining([expect.stringContaining('/print/')]));
  });

  it('is the session of every briefing as a kind of its own, by its questions and not by its cards', async () => {
    const sessions = new Set((await addressesFor('session', { kind: 'Session' })).map((url) => url.replace(/#.*/, '')));
    expect([...sessions].sort()).toEqual(briefings.map(({ session }) => session.url).sort());
    const { session } = briefings.find(({ id }) => id === 'money') ?? {};
    const quoted = (selector: string): string =>
      `"${tidy(session?.$(selector).first().text() ?? '').replace(/[.?]$/, '')}"`;
    expect(await addressesFor(quoted('.session__questions li'))).toEqual([`${session?.url ?? ''}#questions-title`]);
    expect(await addressesFor(quoted('.cards__words'))).toEqual([]);
  });

  it('is nothing twice', async () => {
    const pages = (await addressesFor('council')).map((url) => url.replace(/^(\/briefings\/[^#]+)#.*/, '$1'));
    expect(pages).toHaveLength(new Set(pages).size);
  });
});

describe('words', () => {
  it('of the pages are all left as they are typed', async () => {
    const script = readSiteFile('pagefind/words.js').toString('utf8');
    const list = JSON.parse(script.slice('briefingSearch.words('.length, script.lastIndexOf(')'))) as WordList;
    const vocabulary = list.vocabulary.split(' ');
    expect(vocabulary.length).toBeGreaterThan(1000);
    expect(vocabulary.filter((word) => search.plan(word).corrected.length > 0)).toEqual([]);
  });

  it('of the editors’ list all lead somewhere', async () => {
    const without: string[] = [];
    for (const word of Object.keys(searchWords)) if ((await search.find(word, 1)).length === 0) without.push(word);
    expect(without, 'words of _data/searchWords.ts that lead nowhere').toEqual([]);
  });
});

describe('what the reader chooses', () => {
  it('is a version, and nothing else is then found', async () => {
    const found = await search.find('money', 200, { version: 'Easy Read' });
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.flatMap(({ filters }) => filters.version))).toEqual(new Set(['Easy Read']));
  });

  it('is what comes first, and the rest still follows', async () => {
    const found = await search.find('money', 300, { first: 'Easy Read' });
    const versions = found.map(({ filters }) => filters.version?.[0]);
    const easyRead = versions.filter((version) => version === 'Easy Read').length;
    expect(easyRead).toBeGreaterThan(5);
    expect(versions.slice(0, easyRead).every((version) => version === 'Easy Read')).toBe(true);
    expect(versions.length).toBeGreaterThan(easyRead);
  });

  it('is a topic and a year together', async () => {
    const found = await search.find('promise', 200, { topic: 'Health', year: '2025' });
    expect(found.length).toBeGreaterThan(0);
    for (const { filters } of found) {
      expect(filters.topic).toContain('Health');
      expect(filters.year).toContain('2025');
    }
  });
});

describe('a query of many words', () => {
  it('is answered though no page has them all', async () => {
    const [first] = await search.find('what help with rent xylophone can i get from the jobcentre', 1);
    expect(first?.url).toMatch(/money|jobcentre/);
  });
});
