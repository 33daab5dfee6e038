/** Owns `npm run build`: builds the site into _site/ and says what it made. With `--cold` it takes nothing from earlier builds; with `--content`, the library of another folder, and builds there; with `--no-paper` it makes no PDF, to measure the rest; with `--times` it says how long its parts took. */
import { fileURLToPath } from 'node:url';
import { buildSite, removeUnfinished } from '../src/build/build.ts';
import { CONTENT_OPTION, contentFolder } from '../src/cli/content-folder.ts';
import { readArguments } from '../src/cli/usage-error.ts';
import { phaseTimes } from '../src/build/phases.ts';
import { fail } from './fail.ts';
import { describeBuild } from './describe-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function asked(): { cold: boolean; content: string; paper: boolean; times: boolean } {
  try {
    const { values } = readArguments(
      process.argv.slice(2),
      {
        cold: { type: 'boolean', default: false },
        'no-paper': { type: 'boolean', default: false },
        times: { type: 'boolean', default: false },
        ...CONTENT_OPTION,
      },
      'npm run build -- [--cold] [--no-paper] [--times] [--content <folder>]',
    );
    return {
      cold: values.cold,
      paper: !values['no-paper'],
      times: values.times,
      content: contentFolder(root, values.content),
    };
  } catch (error) {
    return fail(error);
  }
}

const { cold, content, paper, times } = asked();
process.chdir(root);
const report = await buildSite({ root, content, cold, paper }).catch((error: unknown) => {
  removeUnfinished(content);
  return fail(error);
});
if (times) for (const [name, time] of phaseTimes()) console.log(`TIME ${name} ${Math.round(time)}`);
console.log(describeBuild(report, root));
