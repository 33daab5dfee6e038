import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheOf, madeKey, openCache, setColdBuild } from '../../../src/build/made-cache.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'made-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (kept: Uint8Array | undefined): string | undefined => kept && new TextDecoder().decode(kept);

describe('what was made before', () => {
  test('is there for the next build, byte for byte, and nothing else is', async () => {
    const folder = join(await emptyFolder(), 'not', 'there yet');
    expect(await openCache(folder).get(madeKey('a'))).toBeUndefined();
    await openCache(folder).put(madeKey('a'), new Uint8Array([0, 255, 10, 13]));
    await openCache(folder).put(madeKey('empty'), new Uint8Array());
    expect([...((await openCache(folder).get(madeKey('a'))) ?? [])]).toEqual([0, 255, 10, 13]);
    expect((await openCache(folder).get(madeKey('empty')))?.length).toBe(0);
    expect(await openCache(folder).get(madeKey('b'))).toBeUndefined();
    expect((await readdir(folder)).sort()).toEqual([madeKey('a'), madeKey('empty')].sort());
  });

  test.each([
    ['cut short', (kept: Buffer) => kept.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed by one bit', (kept: Buffer) => Buffer.from(kept.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ['longer than it was', (kept: Buffer) => Buffer.concat([kept, Buffer.from('x')])],
  ])('is not used when the file was %s, and can be kept anew', async (_, damage) => {
    const folder = await emptyFolder();
    const cache = openCache(folder);
    const file = join(folder, madeKey('a'));
    await cache.put(madeKey('a'), bytes('a whole PDF'));
    await writeFile(file, damage(await readFile(file)));
    expect(await cache.get(madeKey('a'))).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
    await cache.put(madeKey('a'), bytes('made anew'));
    expect(words(await cache.get(madeKey('a')))).toBe('made anew');
  });

  test('is not used for something else, when files were mixed up', async () => {
    const folder = await emptyFolder();
    const cache = openCache(folder);
    await cache.put(madeKey('a'), bytes('a'));
    await writeFile(join(folder, madeKey('b')), await readFile(join(folder, madeKey('a'))));
    expect(await cache.get(madeKey('b'))).toBeUndefined();
  });

  test('goes when no build of the last day asked for it, and so does what a stopped build left', async () => {
    const folder = await emptyFolder();
    const cache = openCache(folder);
    for (const name of ['old', 'old but asked for', 'new']) await cache.put(madeKey(name), bytes(name));
    await writeFile(join(folder, `${madeKey('x')}.1.part`), 'half');
    const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const name of [madeKey('old'), madeKey('old but asked for'), `${madeKey('x')}.1.part`])
      await utimes(join(folder, name), longAgo, longAgo);
    await cache.get(madeKey('old but asked for'));
    await cache.prune();
    expect((await readdir(folder)).sort()).toEqual([madeKey('old but asked for'), madeKey('new')].sort());
  });

  test('stops no build where nothing can be kept', async () => {
    const folder = join(await emptyFolder(), 'a-file');
    await writeFile(folder, 'not a folder');
    const cache = openCache(folder);
    await cache.put(madeKey('a'), bytes('a'));
    await cache.prune();
    expect(await cache.get(madeKey('a'))).toBeUndefined();
    expect(await readFile(folder, 'utf8')).toBe('not a folder');
  });

  test('is neither taken nor added to by a cold build', async () => {
    const project = await emptyFolder();
    await mkdir(join(project, 'node_modules'));
    await cacheOf(project).put(madeKey('a'), bytes('a'));
    expect(await readdir(join(project, 'node_modules/.cache'))).toEqual(['leaving-care-briefings']);
    setColdBuild(true);
    onTestFinished(() => setColdBuild(false));
    expect(await cacheOf(project).get(madeKey('a'))).toBeUndefined();
    await cacheOf(project).put(madeKey('b'), bytes('b'));
    setColdBuild(false);
    expect(words(await cacheOf(project).get(madeKey('a')))).toBe('a');
    expect(await cacheOf(project).get(madeKey('b'))).toBeUndefined();
  });
});

test('the key of something differs with each part and with where the parts end', () => {
  const keys = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab']].map((parts) => madeKey(...parts));
  expect(new Set(keys).size).toBe(keys.length);
  expect(madeKey('a', bytes('b'))).toBe(madeKey('a', 'b'));
});
