/**
 * Owns `npm run check`: types, lint, formatting and the rules for words, each named, all of them run, without a browser.
 * With `--words`, with the names of briefings, or in a form for machines, only the rules for words.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWords } from '../src/cli/check-words.ts';
import { CONTENT_OPTION, contentFolder } from '../src/cli/content-folder.ts';
import { readArguments, unknownName } from '../src/cli/usage-error.ts';
import { FORMATS, type ReportFormat } from '../src/editorial/report-machine.ts';
import { fail } from './fail.ts';

const USAGE = `npm run check -- [briefing …] [--words] [--content <folder>] [--format ${FORMATS.join('|')}]`;

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

const isFormat = (name: string): name is ReportFormat => (FORMATS as readonly string[]).includes(name);

function asked(): { format: ReportFormat; briefings: string[]; wordsOnly: boolean; content: string } {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    { words: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' }, ...CONTENT_OPTION },
    USAGE,
  );
  if (!isFormat(values.format))
    throw unknownName(values.format, FORMATS, {
      found: `the format "${values.format}"`,
      expected: `one of ${FORMATS.join(', ')}`,
      otherwise: USAGE,
    });
  return {
    format: values.format,
    content: contentFolder(root, values.content),
    briefings: positionals,
    wordsOnly: values.words || positionals.length > 0 || values.format !== 'text',
  };
}

try {
  const { format, briefings, wordsOnly, content } = asked();
  let failures = 0;
  const report = (name: string, ok: boolean): void => {
    console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}`);
    if (!ok) failures += 1;
  };
  for (const { name, program, args } of wordsOnly ? [] : TOOLS) {
    const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
    report(name, status === 0);
    if (status !== 0 && name === 'Formatting')
      console.log('        Line ends and spaces only: npm run format puts them right, and changes no words.');
  }
  const { ok, output, summary } = await checkWords(content, { format, briefings });
  if (format === 'text') {
    console.log(`\n${output}\n`);
    report(summary, ok);
  } else {
    // Nothing but the report, so that a program can read it.
    if (output !== '') console.log(output);
    if (!ok) failures += 1;
  }
  process.exitCode = failures === 0 ? 0 : 1;
} catch (error) {
  fail(error);
}
