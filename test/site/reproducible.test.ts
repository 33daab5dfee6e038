import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesBelow, SITE_DIRECTORY } from '../support/built-site.ts';

/** What a fresh checkout does not have. */
const NOT_SOURCE = /^(node_modules|_site.*|\.git|\.cache|coverage)$/;

let copy: string | undefined;
afterAll(async () => {
  if (copy) await rm(copy, { recursive: true, force: true });
});

/** The project without what it builds, in another folder, with the same packages. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'elsewhere with spaces-'));
  await cp(resolve('.'), folder, { recursive: true, filter: (file) => !NOT_SOURCE.test(basename(file)) });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Runs the build cold. The packages are those of this project, and with them what its builds kept: a build that took
 * from there would only compare that with itself. Cold, it also shows that what was kept is what would be made.
 *
 * @returns all that it printed.
 * @throws {Error} with that, when the build fails.
 */
function build(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--cold'], { cwd: folder, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done(printed);
      else failed(new Error(`the build in the copy ended with code ${code}:\n${printed}`));
    });
  });
}

/** The hash of every file below a folder, by its path. */
async function hashesOf(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of filesBelow(folder))
    hashes.set(
      file,
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex'),
    );
  return hashes;
}

/** In milliseconds. It is a whole build, and a busy machine is slow. */
const PATIENCE = 300_000;

it(
  'is the same, byte by byte, when built in another folder, time zone and language',
  { timeout: PATIENCE },
  async () => {
    copy = await copyProject();
    // Vitest sets NODE_ENV and its own variables; a build has to be the same with and without them.
    const { PATH, HOME, SystemRoot } = process.env;
    await build(copy, { PATH, HOME, SystemRoot, TZ: 'Asia/Tokyo', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' });
    const [here, there] = await Promise.all([hashesOf(SITE_DIRECTORY), hashesOf(join(copy, '_site'))]);
    const names = [...new Set([...here.keys(), ...there.keys()])];
    expect(
      names.filter((name) => here.get(name) !== there.get(name)),
      'files that differ. If sources changed since the last build, run "npm run build" first',
    ).toEqual([]);
    expect(names).toContain('index.html');
  },
);
