/** What a build leaves that is stopped while it puts a new site in the place of the old one, and what it says of the disk. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bringBackSite, swapSite } from '../../../src/build/swap-site.ts';
import { diskErrorIn } from '../../../src/build/disk-error.ts';
import { siteFolders } from '../../support/faults.ts';
import { hashOfAll } from '../../support/tiny-project.ts';

describe('a build that is killed at any step of its swap', () => {
  const script = fileURLToPath(new URL('../../support/swap-and-stop.mjs', import.meta.url));
  const swapSource = fileURLToPath(new URL('../../../src/build/swap-site.ts', import.meta.url));

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
    // Made JavaScript once: for each step to read TypeScript would take ten times as long as the swap.
    const swapModule = join(first, 'swap-site.mjs');
    buildSync({ entryPoints: [swapSource], outfile: swapModule, bundle: true, platform: 'node', format: 'esm' });
    const [older, newer] = [await hashOfAll(join(first, '_site')), await hashOfAll(join(first, '_site.next'))];
    const seen = new Set<string>();
    let steps = 0;
    for (let stopped = true; stopped; steps++) {
      const root = await folder();
      const run = spawnSync(process.execPath, [script, pathToFileURL(swapModule).href, root, String(steps)]);
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
