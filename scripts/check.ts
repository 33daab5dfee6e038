/** Owns `npm run check`: types, lint, formatting and content rules, each named, all of them run, without a browser. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorialReport } from '../src/editorial/check-library.ts';
import { formatFinding } from '../src/editorial/check.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { ContentError } from '../src/model/problems.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const require = createRequire(import.meta.url);

/** The program that a package installs under a name. */
function binary(packageName: string, name: string): string {
  const file = require.resolve(`${packageName}/package.json`);
  const { bin } = require(file) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (!path) throw new Error(`${packageName} has no program named "${name}"`);
  return join(dirname(file), path);
}

const TOOLS = [
  { name: 'Types', program: binary('typescript', 'tsc'), args: ['-p', '.'] },
  { name: 'Lint of code', program: binary('eslint', 'eslint'), args: ['.'] },
  { name: 'Lint of styles', program: binary('stylelint', 'stylelint'), args: ['src/**/*.css', '_includes/**/*.css'] },
  { name: 'Formatting', program: binary('prettier', 'prettier'), args: ['--check', '--log-level', 'warn', '.'] },
] as const;

let failures = 0;
const report = (name: string, ok: boolean): void => {
  console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}`);
  if (!ok) failures += 1;
};

for (const { name, program, args } of TOOLS) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  report(name, status === 0);
}

try {
  const { open, excused, stale } = editorialReport(await loadLibrary(root));
  for (const finding of open)
    console.log(`\n${finding.severity === 'fail' ? 'Problem' : 'To decide'}: ${formatFinding(finding)}`);
  for (const { id, where } of stale)
    console.log(`\nProblem: _data/exceptions.ts, record \`${id}\`: nothing in ${where} needs it any more. Remove it.`);
  report(
    `Content rules (${open.length} open, ${excused.length} excused by review)`,
    open.length === 0 && stale.length === 0,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.log(`\n${error.message}\n`);
  report('Content', false);
}
process.exitCode = failures === 0 ? 0 : 1;
