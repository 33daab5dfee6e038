/** Owns `npm run build`: builds the site into _site/ and says what it made. With `--cold` it takes nothing from earlier builds; with `--no-paper` it makes no PDF, to measure the rest; with `--times` it says how long its parts took. */
import { fileURLToPath } from 'node:url';
import { buildSite, removeUnfinished } from '../src/build/build.ts';
import { phaseTimes } from '../src/build/phases.ts';
import { fail } from './fail.ts';
import { describeBuild } from './describe-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const cold = process.argv.includes('--cold');
const paper = !process.argv.includes('--no-paper');
const report = await buildSite({ root, cold, paper }).catch((error: unknown) => {
  removeUnfinished(root);
  return fail(error);
});
if (process.argv.includes('--times'))
  for (const [name, time] of phaseTimes()) console.log(`TIME ${name} ${Math.round(time)}`);
console.log(describeBuild(report, root));
