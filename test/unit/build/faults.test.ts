/** Faults of files: each stops the build with words that help, or makes no difference. `npm run faults` tries the others. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bringBackSite, swapSite } from '../../../src/build/swap-site.ts';
import { diskErrorIn } from '../../../src/build/disk-error.ts';
import { checkEditorial } from '../../../src/editorial/check-library.ts';
import { readContent } from '../../../src/load/load-library.ts';
import { createLibrary } from '../../../src/model/library.ts';
import { complaintOf, FAULTS, morePromises, siteFolders, withCopy } from '../../support/faults.ts';
import { hashOfAll, removeProject, tinyProject } from '../../support/tiny-project.ts';

let project: string;
beforeAll(async () => {
  project = await tinyProject();
});
afterAll(() => removeProject(project));

const ofFiles = FAULTS.filter(({ needsBuild, cannot }) => !needsBuild && cannot?.() === undefined);

describe('content that is not as it should be', () => {
  test.each(ofFiles.filter(({ says }) => says))(
    'stops the build with words that help: $fault',
    async ({ make, says }) => {
      await withCopy(project, async (copy) => {
        await make(copy);
        expect(await complaintOf(copy)).toMatch(says as RegExp);
      });
    },
  );

  test.each(ofFiles.filter(({ isSame }) => isSame))('makes no difference: $fault', async ({ make }) => {
    await withCopy(project, async (copy) => {
      const before = await readContent(copy);
      await make(copy);
      expect(await readContent(copy)).toEqual(before);
      expect(await complaintOf(copy)).toBeUndefined();
    });
  });

  test('of thousands of records is checked in a time that grows as they do', async () => {
    const timeOf = async (many: number): Promise<number> =>
      withCopy(project, async (copy) => {
        await morePromises(copy, many);
        const content = await readContent(copy);
        const started = performance.now();
        const library = createLibrary(content);
        checkEditorial(library);
        expect(library.promises.all).toHaveLength(many + 2);
        return performance.now() - started;
      });
    await timeOf(200);
    // Four times as many: sixteen times as long would be what grows with their square.
    expect(await timeOf(2000)).toBeLessThan(12 * (await timeOf(500)) + 200);
  });
});

describe('a build that is killed at any step of its swap', () => {
  const script = fileURLToPath(new URL('../../support/swap-and-stop.mjs', import.meta.url));
  const swapModule = new URL('../../../src/build/swap-site.ts', import.meta.url).href;

  async function folder(): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'swap-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    for (const [site, words] of [
      ['_site', 'old'],
      ['_site.next', 'new'],
    ] as const) {
      await mkdir(join(root, site, 'briefings'), { recursive: true });
      for (const file of ['index.html', 'briefings/index.html']) await writeFile(join(root, site, file), words);
    }
    return root;
  }
  const places = (root: string): [string, string] => [join(root, '_site'), join(root, '_site.previous')];

  test('leaves one whole site, which the next build finds, and the next build leaves nothing else', async () => {
    const first = await folder();
    const [older, newer] = [await hashOfAll(join(first, '_site')), await hashOfAll(join(first, '_site.next'))];
    const seen = new Set<string>();
    let steps = 0;
    for (let stopped = true; stopped; steps++) {
      const root = await folder();
      const run = spawnSync(process.execPath, ['--import', 'tsx', script, swapModule, root, String(steps)]);
      stopped = run.signal === 'SIGKILL';
      if (!stopped) expect([run.status, run.stderr.toString()]).toEqual([0, '']);
      await bringBackSite(...places(root));
      const now = await hashOfAll(join(root, '_site'));
      expect([older, newer], `killed before step ${steps}`).toContain(now);
      seen.add(now);
      await cp(join(first, '_site.next'), join(root, '_site.next'), { recursive: true });
      await swapSite(join(root, '_site.next'), ...places(root));
      expect(await hashOfAll(join(root, '_site'))).toBe(newer);
      expect(await siteFolders(root)).toEqual(['_site']);
    }
    expect(seen.size).toBe(2);
    expect(steps).toBeGreaterThan(4);
  });
});

describe('what is said when the disk stops a build', () => {
  const system = (code: string): Error =>
    Object.assign(new Error(`${code}: it failed`), { code, syscall: 'write', path: '/home/me/_site.next/index.html' });

  test('names the place, what is wrong and what to try, also from inside what others say of it', () => {
    const around = Object.assign(new Error('a page failed'), {
      originalError: new Error('x', { cause: system('ENOSPC') }),
    });
    expect(diskErrorIn(around, '/home/me')?.message).toBe(
      [
        'The site could not be built, because of the disk. The site of before, if there is one, is as it was.',
        '',
        '_site.next/index.html',
        '   Found: the disk is full (ENOSPC)',
        '   Try: free some room on it, and build again. A whole build needs about three times the room of `_site`',
      ].join('\n'),
    );
  });

  test.each(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EMFILE', 'EDQUOT', 'EBUSY'])('knows %s', (code) => {
    expect(diskErrorIn(system(code), '/home/me')?.message).toMatch(`(${code})\n   Try: `);
  });

  test('is nothing for an error of our own', () => {
    expect(diskErrorIn(new TypeError('x is undefined'), '/')).toBeUndefined();
    expect(diskErrorIn(system('EFUNNY'), '/')).toBeUndefined();
  });
});
