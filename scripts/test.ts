/** Owns `npm test`: a Chromium, one build of the site, then every test. Further arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../src/browser/ensure-chromium.ts';
import { buildSite } from '../src/build/build.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const chromium = await ensureChromium().catch((error: unknown) => fail(error, true));
const report = await buildSite({ root }).catch((error: unknown) => fail(error));
console.log(`Built ${report.pages} pages in ${(report.milliseconds / 1000).toFixed(1)} seconds.`);

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: chromium },
});
process.exitCode = status ?? 1;
