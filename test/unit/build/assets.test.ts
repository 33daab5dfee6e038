import { readdir, readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { buildAssets, type AssetManifest } from '../../../src/build/assets.ts';
import { cropDrawing, readPictures, TEMPLATE_PICTURES } from '../../../src/build/pictures.ts';
import { edit, tinyLibrary } from '../model/tiny.ts';
import { addTemplatePictures } from './template-pictures.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

async function build(change: (content: RawContent) => void): Promise<{ site: string; manifest: AssetManifest }> {
  const site = await mkdtemp(join(tmpdir(), 'assets-'));
  onTestFinished(() => rm(site, { recursive: true, force: true, maxRetries: 3 }));
  const library = await tinyLibrary((content) => {
    change(content);
    addTemplatePictures(content);
  });
  const assets = await buildAssets(project, library, await readPictures(project, library), site);
  return { site, manifest: assets.addresses };
}

describe('pictures', () => {
  test('in use are written once, cut, under a name that changes with the drawing', async () => {
    const { site, manifest } = await build(() => undefined);
    const address = manifest['pictures/slide.svg'] ?? '';
    expect(address).toMatch(/^\/assets\/pictures\/slide\.[0-9a-f]{10}\.svg$/);
    const svg = await readFile(join(site, address), 'utf8');
    expect(svg).toContain('<svg');
    expect(svg).not.toContain('viewBox="0 0 72 72"');
    expect(await readdir(join(site, 'assets/pictures'))).toHaveLength(2 + TEMPLATE_PICTURES.length);
  });

  test.each([
    [
      'no such OpenMoji drawing',
      (c: RawContent) => edit(c, 'pictures', 'letter', ['file'], '2709-1F6DD'),
      [
        '   Found: "2709-1F6DD", and no such drawing',
        '   Expected: the code of an OpenMoji drawing, such as "1F3E0"',
        '   Try: find the code at openmoji.org; write letters as capitals',
      ],
    ],
    [
      'no such file of our own',
      (c: RawContent) => {
        edit(c, 'pictures', 'letter', ['set'], 'own');
        edit(c, 'pictures', 'letter', ['file'], 'letter.svg');
      },
      [
        '   Found: "letter.svg", and no such drawing',
        '   Expected: a file in src/pictures/own/',
        '   Try: check the name of the file',
      ],
    ],
  ])('stop the build when there is %s', async (_, change, says) => {
    const failure = await build(change).catch((error: unknown) => error);
    expect((failure as Error).message).toBe(
      ['There is 1 problem in the content.', '', '1. _data/pictures.ts, record `letter`, field `file`', ...says].join(
        '\n',
      ),
    );
  });

  test('keep their drawing when the empty edge is cut', () => {
    const cut = cropDrawing('<svg id="emoji" viewBox="0 0 72 72" xmlns="x"><path d="M0 0"/></svg>');
    const [, x, y, width, height] = /viewBox="(\d+) (\d+) (\d+) (\d+)"/.exec(cut)?.map(Number) ?? [];
    expect([x, y]).toEqual([(72 - (width ?? 0)) / 2, (72 - (height ?? 0)) / 2]);
    expect(cut.replace(/viewBox="[^"]+"/, '')).toBe('<svg id="emoji"  xmlns="x"><path d="M0 0"/></svg>');
  });
});
