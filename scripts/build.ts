/** Owns `npm run build`: builds the site into _site/ and says what it made. With `--cold` it takes nothing from earlier builds. */
import { fileURLToPath } from 'node:url';
import { buildSite, removeUnfinished } from '../src/build/build.ts';
import { fail } from './fail.ts';
import { describeBuild } from './describe-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const cold = process.argv.includes('--cold');
const report = await buildSite({ root, cold }).catch((error: unknown) => {
  removeUnfinished(root);
  return fail(error);
});
console.log(describeBuild(report, root));
