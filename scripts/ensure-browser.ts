/** Owns `npm run browser`: prints the path of the Chromium that the tests use, after installing one where there is none. */
import { ensureChromium } from '../src/browser/ensure-chromium.ts';

try {
  console.log(await ensureChromium());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
