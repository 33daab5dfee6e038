import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readPictures } from '../../../src/build/pictures.ts';
import type { RawContent } from '../../../src/model/check-records.ts';
import { ContentError } from '../../../src/model/problems.ts';
import { edit, list, tinyLibrary } from '../model/tiny.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Gives the site one picture more, which no record shows. */
const addPicture = (content: RawContent, id: string): void =>
  void list(content, 'pictures').push({ ...structuredClone(list(content, 'pictures')[0]), id, file: '1F3E0' });

describe('the drawings of a build', () => {
  test('are those that records show, cut, by the id of their record', async () => {
    const pictures = await readPictures(project, await tinyLibrary((content) => addPicture(content, 'house')));
    expect([...pictures.keys()]).toEqual(['slide', 'letter']);
    for (const svg of pictures.values()) expect(svg).toMatch(/^<svg [^>]*viewBox="3 3 66 66"/);
  });

  test.each(['easy-read', 'help', 'warning'])('have "%s" too, which templates show by themselves', async (id) => {
    const pictures = await readPictures(project, await tinyLibrary((content) => addPicture(content, id)));
    expect(pictures.get(id)).toContain('<svg');
  });

  test('of our own are taken as they are', async () => {
    const own = await mkdtemp(join(tmpdir(), 'pictures-'));
    onTestFinished(() => rm(own, { recursive: true, force: true }));
    await mkdir(join(own, 'src/pictures/own'), { recursive: true });
    await symlink(join(project, 'node_modules'), join(own, 'node_modules'));
    const drawing = '<svg viewBox="0 0 72 72"/>';
    await writeFile(join(own, 'src/pictures/own/letter.svg'), drawing);
    const library = await tinyLibrary((content) => {
      edit(content, 'pictures', 'letter', ['set'], 'own');
      edit(content, 'pictures', 'letter', ['file'], 'letter.svg');
    });
    expect((await readPictures(own, library)).get('letter')).toBe(drawing);
  });

  test('that are missing are all named at once', async () => {
    const library = await tinyLibrary((content) => {
      edit(content, 'pictures', 'slide', ['file'], '1F6DD1');
      edit(content, 'pictures', 'letter', ['file'], '27091');
    });
    const failure = await readPictures(project, library).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ContentError);
    expect((failure as ContentError).problems.map(({ record, found }) => `${record}: ${found}`)).toEqual([
      'slide: "1F6DD1", and no such drawing',
      'letter: "27091", and no such drawing',
    ]);
  });
});
