/** What must not harm a site that is up: a full disk, a typeface that is missing, a build that is killed. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, randomNumbers, siteFolders, tryFault } from '../support/faults.ts';
import { hashOfAll, removeProject, startBuild, tinyProject } from '../support/tiny-project.ts';

let project: string;
let before: string;
beforeAll(async () => {
  project = await tinyProject();
  await mkdir(join(project, '_site'));
  await writeFile(join(project, '_site/index.html'), 'the site of before');
  before = await hashOfAll(join(project, '_site'));
});
afterAll(() => removeProject(project));

describe('the site of before stays as it was', () => {
  it.each(['a disk that is full after 60 kB', 'a typeface for paper that is not there'])('after %s', async (name) => {
    const fault = FAULTS.find((each) => each.fault === name);
    if (!fault) throw new Error(`no fault "${name}"`);
    expect(await tryFault(project, fault)).toMatchObject({ times: 1, right: 1 });
  });

  it('after builds that were killed, and the next one is whole and leaves nothing else', async () => {
    const random = randomNumbers(7);
    for (let kill = 0; kill < 3; kill++) {
      const { child, ended } = startBuild(project);
      // Killed once it has begun to write, which no clock can tell on a busy machine.
      while (!existsSync(join(project, '_site.next')) && child.exitCode === null)
        await new Promise((go) => setTimeout(go, 20));
      await new Promise((go) => setTimeout(go, random() * 600));
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      expect(await hashOfAll(join(project, '_site'))).toBe(before);
    }
    const { code, printed } = await startBuild(project).ended;
    expect(code, printed).toBe(0);
    expect(existsSync(join(project, '_site/briefings/tiny/index.html'))).toBe(true);
    expect(await siteFolders(project)).toEqual(['_site']);
  });
});
