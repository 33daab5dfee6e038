/**
 * Owns `npm run faults`: breaks the build of the tiny site in every way that `test/support/faults.ts` knows, and prints a
 * table of what came of it, as Markdown. With `-- --kills 10`, that many kills in the place of 50; with `-- --only disk`,
 * only faults with that word, and no kills unless their number is given too.
 */
import { parseArgs } from 'node:util';
import { FAULTS, KILLS, killBuilds, tryFault, type Outcome } from '../test/support/faults.ts';
import { removeProject, startBuild, tinyProject } from '../test/support/tiny-project.ts';

const { values } = parseArgs({ options: { kills: { type: 'string' }, only: { type: 'string', default: '' } } });
const kills = Number(values.kills ?? (values.only === '' ? KILLS : 0));
const project = await tinyProject();
const rows: Outcome[] = [];
const show = (outcome: Outcome): void => {
  rows.push(outcome);
  console.log(`| ${outcome.fault} | ${outcome.times} | ${outcome.right} | ${outcome.came.replaceAll('|', '\\|')} |`);
};
try {
  // The site of before: what has to stay when a build fails, and to come out again when a fault makes no difference.
  const { code, printed } = await startBuild(project).ended;
  if (code !== 0) throw new Error(`the tiny site cannot be built:\n${printed}`);
  console.log('| fault | times | right | what came of it |\n| --- | --: | --: | --- |');
  for (const fault of FAULTS.filter(({ fault: name }) => name.includes(values.only)))
    show(await tryFault(project, fault));
  if (kills > 0) show(await killBuilds(project, kills));
} finally {
  await removeProject(project);
}
const wrong = rows.filter(({ times, right }) => right < times);
const total = rows.reduce((sum, { times }) => sum + times, 0);
console.log(`\n${total} faults, of which ${wrong.length === 0 ? 'all' : 'not all'} ended well.`);
process.exit(wrong.length === 0 ? 0 : 1);
