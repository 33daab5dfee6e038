import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openCache } from '../../src/build/made-cache.ts';
import { startDrawing } from '../../src/share-pictures/draw.ts';
import { briefingPicture, sharePictures } from '../../src/share-pictures/plan.ts';
import { writeSharePictures } from '../../src/share-pictures/write-pictures.ts';
import { editBriefing, tinyLibrary } from '../unit/model/tiny.ts';
import { TINY_PICTURES } from '../unit/paper/tiny-paper.ts';

const library = await tinyLibrary();

/** Width and height that a PNG says of itself. */
function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('a picture is a PNG of the size that apps ask for, and the same every time', () => {
  const [site, plain, easyRead] = sharePictures(library).map(({ said }) => startDrawing(TINY_PICTURES)(said));
  if (!site || !plain || !easyRead) throw new Error('fewer than three pictures');
  for (const png of [site, plain, easyRead]) expect(sizeOf(png)).toEqual([1200, 630]);
  const again = sharePictures(library).map(({ said }) => startDrawing(TINY_PICTURES)(said));
  expect([site, plain, easyRead].map((png, at) => Buffer.compare(png, again[at] ?? png.slice(1)))).toEqual([0, 0, 0]);
  expect(Buffer.compare(plain, easyRead)).not.toBe(0);
});

test('Easy Read has the drawing of its first row', () => {
  const [briefing] = library.briefings.all;
  if (!briefing) throw new Error('no briefing');
  expect(TINY_PICTURES.has(briefingPicture(library, briefing, 'easy-read').said.picture ?? '')).toBe(true);
  expect(briefingPicture(library, briefing, 'plain').said.picture).toBeNull();
});

test('the longest title that a briefing may have keeps to its room: it is set smaller', () => {
  const draw = startDrawing(TINY_PICTURES);
  const said = { kind: 'Briefing', site: 'Site', facts: 'Littleton only', picture: null };
  expect(sizeOf(draw({ ...said, title: `${'Wonderful '.repeat(6)}swing` }))).toEqual([1200, 630]);
});

test('a picture that cannot be drawn says which, and where to look', () => {
  const said = { kind: 'Briefing', title: 'Swings', site: 'Site', facts: 'Littleton only', picture: 'not-there' };
  expect(() => startDrawing(TINY_PICTURES)(said)).toThrow(
    /^The picture for links to "Swings" could not be drawn: .+ Look at src\/share-pictures\/share-picture\.typ/s,
  );
});

test('pictures are drawn once for all builds, and anew when their words change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'share-pictures-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const posted = vi.spyOn(Worker.prototype, 'postMessage');
  onTestFinished(() => posted.mockRestore());
  const cache = openCache(join(folder, 'cache'));
  /** How many were drawn, and all files. */
  async function build(of: typeof library, name: string): Promise<{ drawn: number; files: string[] }> {
    posted.mockClear();
    await writeSharePictures(of, TINY_PICTURES, join(folder, name), cache);
    const names = (await readdir(join(folder, name, 'share'))).sort();
    const files = names.map(async (file) => (await readFile(join(folder, name, 'share', file))).toString('base64'));
    expect(names).toEqual(['site.png', 'tiny-easy-read.png', 'tiny.png']);
    return { drawn: posted.mock.calls.length, files: await Promise.all(files) };
  }
  const first = await build(library, 'first');
  expect(first.drawn).toBe(3);
  expect(await build(library, 'second')).toEqual({ ...first, drawn: 0 });
  const renamed = await tinyLibrary((content) => editBriefing(content, 'facts', ['title'], 'Swings for all'));
  const changed = await build(renamed, 'changed');
  expect(changed.drawn).toBe(1);
  expect(changed.files.map((file, at) => file === first.files[at])).toEqual([true, true, false]);
});
