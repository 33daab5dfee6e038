import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openCache } from '../../src/build/made-cache.ts';
import type { RawContent } from '../../src/model/check-records.ts';
import type { EditionOrder } from '../../src/paper/edition-worker.ts';
import { PaperError } from '../../src/paper/paper-error.ts';
import { writeEditions } from '../../src/paper/write-editions.ts';
import { editBriefing, tinyLibrary } from '../unit/model/tiny.ts';
import { TINY_PICTURES } from '../unit/paper/tiny-paper.ts';

async function emptySite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'editions-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

const cacheFolder = await mkdtemp(join(tmpdir(), 'editions-cache-'));
afterAll(() => rm(cacheFolder, { recursive: true, force: true, maxRetries: 3 }));
/** All tests share what was made, as builds do. */
const cache = openCache(cacheFolder);

/** The editions that threads are asked to make from now on, by the names of their files. */
function watchOrders(): () => string[] {
  const posted = vi.spyOn(Worker.prototype, 'postMessage');
  onTestFinished(() => posted.mockRestore());
  const isOrder = (message: unknown): message is Extract<EditionOrder, { wanted: unknown }> =>
    typeof message === 'object' && message !== null && 'wanted' in message;
  return () => {
    const orders = posted.mock.calls.flatMap(([message]) =>
      isOrder(message) ? [message.wanted.lengths[0]?.id ?? ''] : [],
    );
    posted.mockClear();
    return orders.sort();
  };
}

const hashes = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(join(folder, 'pdf'))).map(async (name): Promise<[string, string]> => [
        name,
        createHash('sha256')
          .update(await readFile(join(folder, 'pdf', name)))
          .digest('hex'),
      ]),
    ),
  );

const FILES = [
  'tiny-plain',
  'tiny-easy-read',
  'tiny-one-sheet',
  'tiny-large-print',
  'tiny-session-pack',
  'tiny-playground-plain',
  'tiny-playground-easy-read',
];
/** Letters that our typeface does not have. */
const unprintable = (content: RawContent): void => editBriefing(content, 'facts', ['session', 'aim'], '日本');

describe('the PDFs of a site', () => {
  test('are written into it, in the order of the briefings, made only once, and made anew when what was kept is damaged', async () => {
    const orders = watchOrders();
    const site = await emptySite();
    const made = await writeEditions(await tinyLibrary(), TINY_PICTURES, site, cache);
    expect(orders()).toEqual([...FILES].sort());
    expect(made.map(({ path }) => path)).toEqual(FILES.map((name) => `pdf/${name}.pdf`));
    for (const { path, bytes, pages } of made) {
      expect(new Uint8Array(await readFile(join(site, path)))).toEqual(new Uint8Array(bytes));
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(pages).toBeGreaterThan(0);
    }

    const another = await emptySite();
    const again = await writeEditions(await tinyLibrary(), TINY_PICTURES, another, cache);
    expect(orders()).toEqual([]);
    expect(again.map(({ path }) => path)).toEqual(made.map(({ path }) => path));
    expect(await hashes(another)).toEqual(await hashes(site));

    // Nothing was kept when the first were made: those of the cache are those of a cold build, also when one is damaged.
    const [kept = ''] = await readdir(cacheFolder);
    await writeFile(join(cacheFolder, kept), 'damaged');
    const third = await emptySite();
    await writeEditions(await tinyLibrary(), TINY_PICTURES, third, cache);
    expect(orders()).toHaveLength(1);
    expect(await hashes(third)).toEqual(await hashes(site));
  });

  test('that cannot be made stop the build with the place; the next build makes what changed, and only that', async () => {
    const orders = watchOrders();
    for (let build = 0; build < 2; build++) {
      const failure = await writeEditions(
        await tinyLibrary(unprintable),
        TINY_PICTURES,
        await emptySite(),
        cache,
      ).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(PaperError);
      expect((failure as Error).message).toMatch(
        /^The PDF "tiny-session-pack" could not be made, section "aim" of the briefing "tiny"\.\n {3}Typst says: /,
      );
      // The aim stands in no other edition. What was refused is tried again, and not taken for too long.
      expect(orders()).toEqual(['tiny-session-pack']);
    }

    const mended = await tinyLibrary((content) => editBriefing(content, 'facts', ['session', 'aim'], 'To talk.'));
    const site = await emptySite();
    const made = await writeEditions(mended, TINY_PICTURES, site, cache);
    expect(orders()).toEqual(['tiny-session-pack']);
    expect(made.map(({ path }) => path)).toEqual(FILES.map((name) => `pdf/${name}.pdf`));
    expect(Object.keys(await hashes(site)).sort()).toEqual(FILES.map((name) => `${name}.pdf`).sort());
  });
});
