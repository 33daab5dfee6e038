import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readPictures, TEMPLATE_PICTURES } from '../../../src/build/pictures.ts';
import type { RawContent } from '../../../src/model/check-records.ts';
import { ContentError } from '../../../src/model/problems.ts';
import { edit, tinyLibrary } from '../model/tiny.ts';
import { addPicture, addTemplatePictures } from './template-pictures.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** The tiny library with what templates show by themselves. */
const libraryWith = (change: (content: RawContent) => void = () => undefined) =>
  tinyLibrary((content) => {
    change(content);
    addTemplatePictures(content);
  });

describe('the drawings of a build', () => {
  test('are those that records show, cut, by the id of their record', async () => {
    const pictures = await readPictures(project, await libraryWith((content) => addPicture(content, 'house')));
    expect([...pictures.keys()]).toEqual(['slide', 'letter', ...TEMPLATE_PICTURES]);
    for (const svg of pictures.values()) expect(svg).toMatch(/^<svg [^>]*viewBox="3 3 66 66"/);
  });

  test('are missed by name when a template shows one that the library does not have', async () => {
    const library = await tinyLibrary((content) => {
      for (const id of TEMPLATE_PICTURES) if (id !== 'help') addPicture(content, id);
    });
    const failure = await readPictures(project, library).catch((error: unknown) => error);
    expect((failure as ContentError).problems).toEqual([
      {
        file: '_data/pictures.ts',
        found: 'no record "help"',
        expected: 'a picture with this id: pages show it, whatever the site is about',
        try: 'copy the record from test/fixtures/bus-promises/_data/pictures.ts',
      },
    ]);
  });

  /** A project with one drawing of its own, which the tiny site shows as "letter". */
  async function ownDrawing(drawing: string): Promise<ReadonlyMap<string, string>> {
    const own = await mkdtemp(join(tmpdir(), 'pictures-'));
    onTestFinished(() => rm(own, { recursive: true, force: true }));
    await mkdir(join(own, 'src/pictures/own'), { recursive: true });
    await symlink(join(project, 'node_modules'), join(own, 'node_modules'), 'junction');
    await writeFile(join(own, 'src/pictures/own/letter.svg'), drawing);
    const library = await libraryWith((content) => {
      edit(content, 'pictures', 'letter', ['set'], 'own');
      edit(content, 'pictures', 'letter', ['file'], 'letter.svg');
    });
    return readPictures(own, library);
  }

  test('of our own are cut in the same way, so that their lines are as thick', async () => {
    const path = '<path fill="#fff" stroke="#000" stroke-width="2" d="M6 6h60v60z"/>';
    const pictures = await ownDrawing(`<svg viewBox="0 0 72 72">${path}</svg>`);
    expect(pictures.get('letter')).toBe(`<svg viewBox="3 3 66 66">${path}</svg>`);
  });

  test.each([
    ['openmoji', '../svg/1F3E0'],
    ['openmoji', '../../black/svg/1F3E0'],
    ['openmoji', '1f3e0'],
    ['own', '../own/town-hall.svg'],
    ['own', 'Town-Hall.svg'],
    ['own', 'README.md/../town-hall.svg'],
  ])('of the set "%s" are files of its folder, spelled as they are, and not "%s"', async (set, file) => {
    const library = await libraryWith((content) => {
      edit(content, 'pictures', 'letter', ['set'], set);
      edit(content, 'pictures', 'letter', ['file'], file);
    });
    await expect(readPictures(project, library)).rejects.toThrow(`Found: "${file}", and no such drawing`);
  });

  test('of our own that are cut off stop the build: a browser would show a broken picture', async () => {
    await expect(ownDrawing('<svg viewBox="0 0 72 72"><path d="M6 6h60z"/>')).rejects.toThrow(
      'Found: "letter.svg" with no </svg> at its end: the file is cut off',
    );
  });

  test('of our own that could run, fetch or look different elsewhere stop the build', async () => {
    const failure = await ownDrawing('<svg viewBox="0 0 72 72" width="72"><script/></svg>').catch(
      (error: unknown) => error,
    );
    expect((failure as ContentError).problems).toEqual([
      {
        file: '_data/pictures.ts',
        record: 'letter',
        field: 'file',
        found: '"letter.svg" with width on <svg>, <script>, nothing drawn',
        expected: 'an SVG of paths on the 72-unit grid of OpenMoji, in its colours',
        try: 'read src/pictures/own/README.md',
      },
    ]);
  });

  test.each(['', undefined])('without a credit (%j) stop the build', async (credit) => {
    const failure = await tinyLibrary((content) => edit(content, 'pictures', 'letter', ['credit'], credit)).catch(
      (error: unknown) => error,
    );
    expect((failure as ContentError).problems).toMatchObject([{ record: 'letter', field: 'credit' }]);
  });

  test('that are missing are all named at once', async () => {
    const library = await libraryWith((content) => {
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
