/** Owns `npm run build`: builds the site into _site/ and says what it made. */
import { fileURLToPath } from 'node:url';
import { buildSite } from '../src/build/build.ts';
import { fail } from './fail.ts';
import { describeBuild } from './describe-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const report = await buildSite({ root }).catch((error: unknown) => fail(error));
console.log(describeBuild(report, root));
