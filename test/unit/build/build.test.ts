import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildSite } from '../../../src/build/build.ts';
import { swapSite } from '../../../src/build/swap-site.ts';
import { ContentError } from '../../../src/model/problems.ts';
import { PaperError } from '../../../src/paper/paper-error.ts';
import { tinyCopy } from '../model/tiny.ts';

/** Every file below a folder, by its path, with a hash of its bytes. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = await Promise.all(
    files.map(async (file) => [
      file.slice(folder.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashed) as Record<string, string>;
}

async function writeSite(folder: string, words: string): Promise<void> {
  await mkdir(join(folder, 'briefings/tiny'), { recursive: true });
  await writeFile(join(folder, 'index.html'), `<p>${words}</p>`);
  await writeFile(join(folder, 'briefings/tiny/index.html'), new Uint8Array([0, 255, 10, 13]));
}

const wordsOf = (folder: string): Promise<string> => readFile(join(folder, 'index.html'), 'utf8');

describe('a build of broken content', () => {
  async function brokenSite(): Promise<string> {
    const root = await tinyCopy();
    const file = join(root, '_data/timeline.ts');
    await writeFile(file, (await readFile(file, 'utf8')).replace('2023-09-12', '2023-02-30'));
    return root;
  }

  test('says what is wrong, and leaves every byte of the earlier site as it was', async () => {
    const root = await brokenSite();
    const site = join(root, '_site');
    await writeSite(site, 'earlier');
    const before = await bytesOf(site);
    expect(Object.keys(before)).toHaveLength(2);

    const failure = await buildSite({ root }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ContentError);
    expect((failure as Error).message).toContain('_data/timeline.ts, record `town-answered`, field `date`');
    expect(await bytesOf(site)).toEqual(before);
    expect((await readdir(root)).filter((name) => name.startsWith('_site'))).toEqual(['_site']);
  });

  test('leaves it as it was too when only the words break a rule', async () => {
    const root = await tinyCopy();
    const file = join(root, 'src/content/briefings/tiny/plain.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nThe swings cost £12,500.\n`);
    const site = join(root, '_site');
    await writeSite(site, 'earlier');
    const before = await bytesOf(site);

    await expect(buildSite({ root })).rejects.toThrow('“£12,500” is typed by hand');
    expect(await bytesOf(site)).toEqual(before);
  });

  test('brings back the site that a stopped build had moved aside', async () => {
    const root = await brokenSite();
    await writeSite(join(root, '_site.previous'), 'earlier');

    await expect(buildSite({ root })).rejects.toBeInstanceOf(ContentError);
    expect(await wordsOf(join(root, '_site'))).toBe('<p>earlier</p>');
    expect(existsSync(join(root, '_site.previous'))).toBe(false);
  });
});

describe('a build that ends in Eleventy', () => {
  /** What Eleventy printed by itself. */
  let printed: unknown[] = [];

  /** Eleventy, as far as a build asks it, ending with this error. */
  function eleventyThatFails(error: unknown): void {
    printed = [];
    vi.doMock('@11ty/eleventy', () => ({
      default: class {
        errorHandler = { once: (_: string, told: unknown): unknown => printed.push(told) };
        init = (): Promise<void> => Promise.resolve();
        write = (): Promise<void> => {
          this.errorHandler.once('fatal', error);
          return Promise.reject(error as Error);
        };
      },
    }));
    onTestFinished(() => vi.doUnmock('@11ty/eleventy'));
  }
  /** An error around another, as Eleventy makes it. */
  const around = (originalError: unknown): Error => Object.assign(new Error('a page failed'), { originalError });

  async function failedBuild(error: unknown): Promise<unknown> {
    const root = await tinyCopy();
    const site = join(root, '_site');
    await writeSite(site, 'earlier');
    await writeSite(join(root, '_site.next'), 'half a site');
    const before = await bytesOf(site);
    eleventyThatFails(error);
    const failure = await buildSite({ root }).catch((caught: unknown) => caught);
    expect(await bytesOf(site)).toEqual(before);
    expect((await readdir(root)).filter((name) => name.startsWith('_site'))).toEqual(['_site']);
    return failure;
  }

  test.each([
    ['by itself', (paper: PaperError) => paper],
    ['around it', around],
    ['inside what Nunjucks says of it', (paper: PaperError) => around(around(new Error('filter', { cause: paper })))],
  ])('because of a PDF says what is wrong with it, with the error %s, and keeps the earlier site', async (_, wrap) => {
    const paper = new PaperError('The PDF "tiny-plain" could not be made.');
    expect(await failedBuild(wrap(paper))).toBe(paper);
    expect(printed).toEqual([]);
  });

  test('because of content that only pages show says what is wrong with it, and nothing of our code', async () => {
    const content = new ContentError([{ file: '_data/pictures.ts', found: 'no drawing', expected: 'one' }]);
    expect(await failedBuild(around(content))).toBe(content);
    expect(printed).toEqual([]);
  });

  test('because of a full disk says so, and nothing of our code', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(String(await failedBuild(around(full)))).toMatch(/because of the disk[^]*the disk is full \(ENOSPC\)/);
    expect(printed).toEqual([]);
  });

  test('because of something else says all of it', async () => {
    const fault = around(new TypeError('nothing is undefined'));
    expect(await failedBuild(fault)).toBe(fault);
    expect(printed).toEqual([fault]);
  });
});

describe('swapSite', () => {
  async function folders(): Promise<{ next: string; live: string; previous: string }> {
    const root = await mkdtemp(join(tmpdir(), 'swap-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    return { next: join(root, 'next'), live: join(root, 'live'), previous: join(root, 'previous') };
  }

  test('puts the new site in the place of the old one, and leaves nothing else', async () => {
    const { next, live, previous } = await folders();
    await writeSite(live, 'old');
    await writeFile(join(live, 'gone.html'), 'gone');
    await writeSite(next, 'new');
    await swapSite(next, live, previous);
    expect(await wordsOf(live)).toBe('<p>new</p>');
    expect([existsSync(join(live, 'gone.html')), existsSync(next), existsSync(previous)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('puts the first site in place', async () => {
    const { next, live, previous } = await folders();
    await writeSite(next, 'new');
    await swapSite(next, live, previous);
    expect(await wordsOf(live)).toBe('<p>new</p>');
  });

  test('clears what an earlier swap left aside', async () => {
    const { next, live, previous } = await folders();
    await writeSite(previous, 'older');
    await writeSite(live, 'old');
    await writeSite(next, 'new');
    await swapSite(next, live, previous);
    expect([await wordsOf(live), existsSync(previous)]).toEqual(['<p>new</p>', false]);
  });

  test('brings the old site back when the new one cannot be moved', async () => {
    const { next, live, previous } = await folders();
    await writeSite(live, 'old');
    const before = await bytesOf(live);
    await expect(swapSite(next, live, previous)).rejects.toThrow(/ENOENT/);
    expect(await bytesOf(live)).toEqual(before);
    expect(existsSync(previous)).toBe(false);
  });

  test('brings back the site that was moved aside when there is no other and the new one cannot be moved', async () => {
    const { next, live, previous } = await folders();
    await writeSite(previous, 'old');
    await expect(swapSite(next, live, previous)).rejects.toThrow(/ENOENT/);
    expect(await wordsOf(live)).toBe('<p>old</p>');
  });
});
