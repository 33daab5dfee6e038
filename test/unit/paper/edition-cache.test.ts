import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openCache } from '../../../src/build/made-cache.ts';
import { editionKey, keepEdition, keptEdition, typstGround } from '../../../src/paper/edition-cache.ts';
import { tinyLibrary } from '../model/tiny.ts';
import { TINY_PICTURES, wantedOf } from './tiny-paper.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 }))));

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-cache-'));
  folders.push(folder);
  return folder;
}

const library = await tinyLibrary();
const ground = typstGround(TINY_PICTURES);

test('a PDF is made anew when its words, its look, its number of pages or a picture changes', () => {
  const wanted = wantedOf(library, 'plain');
  const other = wantedOf(library, 'plain');
  const [edition] = other.lengths;
  if (!edition) throw new Error('an edition without lengths');
  edition.title += '.';
  const redrawn = new Map([...TINY_PICTURES].map(([id, svg]) => [id, `${svg} `]));
  const keys = [
    editionKey(ground, wanted),
    editionKey(ground, other),
    editionKey(ground, { ...wanted, mostPages: 2 }),
    editionKey(ground, { ...wanted, mostPages: 3 }),
    editionKey(typstGround(redrawn), wanted),
    editionKey(typstGround(TINY_PICTURES, [], ['typescript']), wanted),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(editionKey(typstGround(TINY_PICTURES), wantedOf(library, 'plain'))).toBe(keys[0]);
});

test('everything is made anew when code, a template or a typeface changes, and nothing when other files do', async () => {
  const folder = await emptyFolder();
  const groundNow = (): string => typstGround(TINY_PICTURES, [folder]);
  await mkdir(join(folder, 'fonts'));
  const seen = new Set([groundNow()]);
  for (const file of ['code.ts', 'start.mjs', 'template.typ', 'fonts/letters.ttf']) {
    for (const content of ['one', 'two']) {
      await writeFile(join(folder, file), content);
      expect(seen, `${file}: ${content}`).not.toContain(groundNow());
      seen.add(groundNow());
    }
  }
  await writeFile(join(folder, 'README.md'), 'words');
  expect(seen).toContain(groundNow());
});

test('a PDF is kept with all that is known of it; so is that there is none', async () => {
  const cache = openCache(await emptyFolder());
  const made = { path: 'pdf/a.pdf', kind: 'plain', name: 'Plain', briefing: 'a', pages: 3 } as const;
  await keepEdition(cache, 'a', { ...made, bytes: Buffer.from([10, 0, 10]) });
  await keepEdition(cache, 'none', undefined);
  const kept = await keptEdition(cache, 'a');
  expect(kept?.made).toMatchObject(made);
  expect([...(kept?.made?.bytes ?? [])]).toEqual([10, 0, 10]);
  expect(await keptEdition(cache, 'none')).toEqual({ made: undefined });
  expect(await keptEdition(cache, 'other')).toBeUndefined();
});
