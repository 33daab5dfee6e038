import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAllBut, generationOf, keptList, keptLists, readKept } from '../../../src/client/kept-files.ts';
import { saveSite, SaveError } from '../../../src/client/save-site.ts';
import { CACHE_NAME, fileKey, LIST_ADDRESS, listKey, type KeptList } from '../../../src/offline/kept-list.ts';
import { fakeCaches, type FakeCaches } from './fake-caches.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A site as a host has it: what it answers, and what its list says. */
interface Published {
  fingerprint: string;
  answers: Map<string, string>;
}

function publish(files: Readonly<Record<string, string>>): Published {
  const list: KeptList = {
    version: '1',
    released: '2024-03-09',
    bytes: Object.values(files).join('').length,
    headers: { 'X-Test': '1' },
    files: Object.entries(files).map(([address, text]) => ({ address, bytes: text.length, sha256: sha256(text) })),
  };
  const text = JSON.stringify(list);
  return { fingerprint: sha256(text), answers: new Map([...Object.entries(files), [LIST_ADDRESS, text]]) };
}

const PAGES = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`/${at}/`, `page ${at}`]));

let fake: FakeCaches;
let asked: string[];
let progress: number[];
beforeEach(() => {
  fake = fakeCaches();
  asked = [];
  progress = [];
});

function save(site: Published, { signal = new AbortController().signal, status = 200 } = {}): Promise<void> {
  return saveSite({
    fingerprint: site.fingerprint,
    caches: fake.caches,
    fetch: (address) => {
      asked.push(String(address));
      const text = site.answers.get(String(address));
      if (text === undefined) return Promise.reject(new TypeError('the connection broke'));
      return Promise.resolve(new Response(text, { status, headers: { 'content-type': 'text/html' } }));
    },
    signal,
    onProgress: (saved) => progress.push(saved),
  });
}

const reasonOf = async (saving: Promise<void>): Promise<string> => {
  const error = await saving.then(
    () => 'it was saved',
    (failure: unknown) => failure,
  );
  return error instanceof SaveError ? error.reason : String(error);
};

async function keptText(site: Published, address: string): Promise<string | undefined> {
  const kept = await keptList(fake.caches, site.fingerprint);
  return kept && (await readKept(fake.caches, generationOf(kept.list), address))?.text();
}

describe('saveSite', () => {
  it('keeps every file, with its type and the headers of the host', async () => {
    const site = publish(PAGES);
    await save(site);
    const kept = await keptList(fake.caches, site.fingerprint);
    const page = kept && (await readKept(fake.caches, generationOf(kept.list), '/7/'));
    expect(await page?.text()).toBe('page 7');
    expect([page?.headers.get('content-type'), page?.headers.get('x-test')]).toEqual(['text/html', '1']);
    expect(asked).toHaveLength(21);
    expect(progress.at(-1)).toBe(Object.values(PAGES).join('').length);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('fetches only what an earlier version does not have', async () => {
    await save(publish(PAGES));
    asked = [];
    const next = publish({ ...PAGES, '/3/': 'other words', '/20/': 'page 5' });
    await save(next);
    expect(asked).toEqual([LIST_ADDRESS, '/3/']);
    expect([await keptText(next, '/3/'), await keptText(next, '/20/')]).toEqual(['other words', 'page 5']);
  });

  it('is not whole while a file is missing, leaves the version before as it was, and goes on from there', async () => {
    const old = publish(PAGES);
    await save(old);
    const next = publish(Object.fromEntries(Object.keys(PAGES).map((address) => [address, `new ${address}`])));
    const text = next.answers.get('/15/') ?? '';
    next.answers.delete('/15/');
    expect(await reasonOf(save(next))).toBe('network');
    expect(await keptList(fake.caches, next.fingerprint)).toBeUndefined();
    expect(await keptText(old, '/15/')).toBe('page 15');

    next.answers.set('/15/', text);
    asked = [];
    await save(next);
    expect(asked).toContain('/15/');
    expect(asked.length).toBeLessThan(10);
    expect(await keptText(next, '/15/')).toBe('new /15/');
  });

  it('asks once more past all caches for a file with other bytes, then gives up', async () => {
    const site = publish(PAGES);
    site.answers.set('/0/', 'page O');
    expect(await reasonOf(save(site))).toBe('damaged');
    expect(asked.filter((address) => address === '/0/')).toHaveLength(2);
    expect(fake.pathsIn(CACHE_NAME)).not.toContain(fileKey(sha256('page O')));
    expect(fake.pathsIn(CACHE_NAME)).not.toContain(listKey(site.fingerprint));
  });

  it('takes no list but its own, and begins nothing without it', async () => {
    const site = publish(PAGES);
    site.answers.set(LIST_ADDRESS, publish({}).answers.get(LIST_ADDRESS) ?? '');
    expect(await reasonOf(save(site))).toBe('damaged');
    expect(fake.pathsIn(CACHE_NAME)).toBeUndefined();
    expect(await reasonOf(save(site, { status: 503 }))).toBe('network');
  });

  it('gives back the room that it took when there is too little', async () => {
    fake.room = 60;
    expect(await reasonOf(save(publish(PAGES)))).toBe('no-room');
    expect(fake.pathsIn(CACHE_NAME)).toBeUndefined();

    fake.room = Infinity;
    const old = publish(PAGES);
    await save(old);
    const before = fake.pathsIn(CACHE_NAME);
    fake.room = 5;
    expect(await reasonOf(save(publish({ ...PAGES, '/1/': 'new', '/2/': 'newer' })))).toBe('no-room');
    expect(fake.pathsIn(CACHE_NAME)).toEqual(before);
    expect(await keptText(old, '/1/')).toBe('page 1');
  });

  it('stops when it is told to', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const site = publish(PAGES);
    expect(await reasonOf(save(site, { signal: stopping.signal }))).toBe('stopped');
    expect(await keptList(fake.caches, site.fingerprint)).toBeUndefined();
  });
});

describe('a kept site', () => {
  const damage = async (key: string): Promise<void> => {
    await (await fake.caches.open(CACHE_NAME)).put(key, new Response('damaged'));
  };

  it('never gives a damaged file, and deletes it', async () => {
    const site = publish(PAGES);
    await save(site);
    await damage(fileKey(sha256('page 4')));
    expect(await keptText(site, '/4/')).toBeUndefined();
    expect(fake.pathsIn(CACHE_NAME)).not.toContain(fileKey(sha256('page 4')));
    asked = [];
    await save(site);
    expect(asked).toEqual([LIST_ADDRESS, '/4/']);
    expect(await keptText(site, '/4/')).toBe('page 4');
  });

  it('does not count as whole when its list is damaged', async () => {
    const site = publish(PAGES);
    await save(site);
    await damage(listKey(site.fingerprint));
    expect(await keptLists(fake.caches)).toEqual([]);
  });

  it('is nothing, and makes nothing, where nothing was saved', async () => {
    expect(await keptLists(fake.caches)).toEqual([]);
    expect(await keptList(fake.caches, sha256(''))).toBeUndefined();
    expect(fake.pathsIn(CACHE_NAME)).toBeUndefined();
  });

  it('is forgotten but for the versions that are needed', async () => {
    const versions = [publish({ '/': 'one', '/a/': 'a' }), publish({ '/': 'two', '/a/': 'a' })] as const;
    for (const version of versions) await save(version);
    const kept = await keptLists(fake.caches);
    await forgetAllBut(
      fake.caches,
      kept.filter(({ fingerprint }) => fingerprint === versions[1].fingerprint),
    );
    expect(fake.pathsIn(CACHE_NAME)).toEqual(
      [listKey(versions[1].fingerprint), fileKey(sha256('two')), fileKey(sha256('a'))].sort(),
    );
  });
});
