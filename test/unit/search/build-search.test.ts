import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSearch, writeSearch, type SearchBundle } from '../../../src/search/build-search.ts';
import { dataAsScripts } from '../../../src/search/data-scripts.ts';
import { buildEngine } from '../../../src/search/engine.ts';
import { fragmentFile, packOf } from '../../../src/search/fragment-packs.ts';
import { vocabularyOf, type SearchFile } from '../../../src/search/vocabulary.ts';
import { fixturePages, fixtureWords, page } from './fixture-site.ts';

let directory: string;
let bundle: SearchBundle;

/** The SHA-256 of every file below a folder, by its path. */
async function digest(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.map(async (file) => [
    file.slice(folder.length),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(sums)) as Record<string, string>;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'search-'));
  bundle = await makeSearch({ documents: fixturePages(), words: { plainWords: fixtureWords, phrases: [] } });
  await writeSearch(directory, bundle);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('the search of a site', () => {
  it('writes the engine, the words and the index, and none of Pagefind’s interfaces', async () => {
    const names = Object.keys(await digest(join(directory, 'pagefind'))).map((name) =>
      name.replace(/_[0-9a-f]+\./, '_HASH.'),
    );
    expect([...new Set(names)].sort()).toEqual([
      '/engine.js',
      '/filter/en_HASH.pf_filter',
      '/fragment/en_HASH.pf_fragment',
      '/index/en_HASH.pf_index',
      '/pagefind-entry.json',
      '/pagefind.en_HASH.pf_meta',
      '/wasm.en.pagefind',
      '/words.js',
    ]);
  });

  it('indexes the marked pages only', () => {
    expect(bundle.data.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(3);
  });

  it('gives the same bytes again, whatever the order of the pages, and leaves no older file', async () => {
    const before = await digest(directory);
    const first = [page('/old/', 'Old', '<p>Words that were on a page long ago.</p>', 'Records')];
    await writeSearch(directory, await makeSearch({ documents: first, words: { plainWords: {}, phrases: [] } }));
    await writeSearch(
      directory,
      await makeSearch({ documents: fixturePages().reverse(), words: { plainWords: fixtureWords, phrases: [] } }),
    );
    expect(await digest(directory)).toEqual(before);
  });

  it('gives the page the words of the pages, the word on most pages first, and the editors’ list', async () => {
    const script = await readFile(join(directory, 'pagefind/words.js'), 'utf8');
    const list = JSON.parse(script.replace(/^briefingSearch\.words\(/, '').replace(/\);\n$/, '')) as {
      vocabulary: string;
      plainWords: unknown;
    };
    expect(list.plainWords).toEqual(fixtureWords);
    const vocabulary = list.vocabulary.split(' ');
    expect(vocabulary).toEqual(
      expect.arrayContaining(['accommodation', 'counselling', 'tenancy', 'gp', 'experienced', 'doesnt']),
    );
    expect(vocabulary.indexOf('accommodation')).toBeLessThan(vocabulary.indexOf('counselling'));
    expect(vocabulary).not.toContain('a-to-z');
  });

  it('ships no test hook, no module and no worker', async () => {
    for (const { content } of bundle.scripts) {
      const text = new TextDecoder().decode(content);
      expect(text).not.toMatch(/(?:window|globalThis|self)\.__|import\(|new Worker/);
    }
  });

  it('says so when no page is marked', async () => {
    const pages = [page('/', 'Home', '<p>Nothing to find.</p>')];
    await expect(makeSearch({ documents: pages, words: { plainWords: {}, phrases: [] } })).rejects.toThrow(
      'none of the 1 pages is marked with data-pagefind-body',
    );
  });
});

describe('upgrades of Pagefind that would break search', () => {
  it('stop the build when its code no longer fetches', async () => {
    const code = { path: 'pagefind.js', content: new TextEncoder().encode('export const search = () => 1;') };
    await expect(buildEngine(code)).rejects.toThrow('does not read its files through the page');
  });

  it('stop the build when its fragments have another form', () => {
    const fragment = { path: 'fragment/x.pf_fragment', content: gzipSync('pagefind_dcd{"text":"new form"}') };
    expect(() => vocabularyOf([fragment])).toThrow('fragment/x.pf_fragment of the index has a form');
  });
});

describe('dataAsScripts', () => {
  /** Runs a script as a page would, and returns what it hands over. */
  function handedOver(script: SearchFile | undefined) {
    const chunks: [string, string][] = [];
    const fragments: Record<string, unknown> = {};
    const run = new Function('briefingSearch', new TextDecoder().decode(script?.content));
    run({
      chunk: (name: string, base64: string) => chunks.push([name, base64]),
      pack: (arrived: Record<string, unknown>) => Object.assign(fragments, arrived),
    });
    return { chunks, fragments };
  }

  it('wraps each file in a call that gives back its bytes', () => {
    const content = Uint8Array.from([0, 255, 10, 34]);
    const [script] = dataAsScripts([{ path: 'index/en_1.pf_index', content }]);
    expect(script?.path).toBe('data/index/en_1.pf_index.js');
    expect(handedOver(script).chunks).toEqual([['index/en_1.pf_index', Buffer.from(content).toString('base64')]]);
  });

  it('packs fragments by the first character of their hash, each as the engine knows it', () => {
    const fragments = bundle.data.filter(({ path }) => path.startsWith('fragment/'));
    const packs = dataAsScripts(bundle.data).filter(({ path }) => path.startsWith('data/fragment/'));
    expect(packs.map(({ path }) => path).sort()).toEqual(
      [
        ...new Set(fragments.map(({ path }) => `data/fragment/${path.replace('fragment/en_', '').slice(0, 1)}.js`)),
      ].sort(),
    );
    const arrived = Object.assign({}, ...packs.map((pack) => handedOver(pack).fragments)) as Record<string, unknown>;
    expect(Object.keys(arrived).sort()).toEqual(fragments.map(({ path }) => path).sort());
    for (const file of fragments)
      expect(fragmentFile(arrived[file.path])).toBe(gunzipSync(file.content).toString('utf8'));
  });

  it('refuses a fragment in another form, which no page could read', () => {
    const content = gzipSync('{"text":"new form"}');
    expect(() => dataAsScripts([{ path: 'fragment/en_1a.pf_fragment', content }])).toThrow(
      'fragment/en_1a.pf_fragment of the index has a form',
    );
  });
});

describe('packOf', () => {
  it.each([
    ['fragment/en_ba4cf56.pf_fragment', 'fragment/b'],
    ['fragment/en-gb_04cf56.pf_fragment', 'fragment/0'],
    ['index/en_ba4cf56.pf_index', undefined],
    ['pagefind-entry.json', undefined],
  ])('of %s is %s', (name, pack) => expect(packOf(name)).toBe(pack));
});
