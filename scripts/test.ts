/**
 * Owns `npm test`: a Chromium, one build of the site, then every test. The tests of code and records, which need no built
 * site, run while it is built: a build leaves a core idle. Further arguments go to Vitest, which then runs once.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../src/browser/ensure-chromium.ts';
import { buildSite } from '../src/build/build.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const asked = process.argv.slice(2);
const chromium = await ensureChromium().catch((error: unknown) => fail(error, true));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Runs Vitest in a process of its own, and resolves to its exit code. */
function test(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [vitest, 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chromium },
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}

const quick = asked.length === 0 ? test(['--project', 'unit']) : Promise.resolve(0);
const built = await buildSite({ root }).catch(async (error: unknown) => {
  await quick;
  return fail(error);
});
const quickCode = await quick;
console.log(`Built ${built.pages} pages in ${(built.milliseconds / 1000).toFixed(1)} seconds.`);
const restCode = await test(asked.length === 0 ? ['--project', 'site', '--project', 'browser'] : asked);
process.exitCode = quickCode || restCode;
