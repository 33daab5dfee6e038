/**
 * Owns `npm run evidence`: measures every page of the site, and keeps the figures that /accessibility/evidence/ shows.
 * The site is built twice: what is measured must be built from these sources, and the page shows what was measured.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../src/browser/ensure-chromium.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const chromium = await ensureChromium().catch((error: unknown) => fail(error, true));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

const build = ['--import', 'tsx', 'scripts/build.ts'];
run(build);
run([vitest, 'run', 'test/browser/every-page.test.ts'], { CHROME_PATH: chromium, WRITE_EVIDENCE: 'yes' });
run(build);
