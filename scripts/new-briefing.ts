/** Owns `npm run new-briefing`: asks for what a briefing begins with, writes its folder, and lists what is to be written. */
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { checkWords } from '../src/cli/check-words.ts';
import { CONTENT_OPTION, contentFolder } from '../src/cli/content-folder.ts';
import { readArguments, UsageError } from '../src/cli/usage-error.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { answersFor, checkSlug, flagsInWords, questionsFor, wording } from '../src/new-briefing/questions.ts';
import { writeBriefing } from '../src/new-briefing/write.ts';
import { fail } from './fail.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

/** The questions depend on the library: it has to be known before the other flags can be read. */
const namedIn = (args: readonly string[]): string | undefined => {
  const at = args.indexOf('--content');
  return at < 0 ? args.find((arg) => arg.startsWith('--content='))?.slice('--content='.length) : args[at + 1];
};

try {
  const root = contentFolder(project, namedIn(process.argv));
  const library = await loadLibrary(root);
  const questions = questionsFor(library, today);
  const usage = `npm run new-briefing -- <name> [--help] [--yes] [--content <folder>] ${questions.map(({ flag }) => `[--${flag} …]`).join(' ')}`;
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    {
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      ...CONTENT_OPTION,
      ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
    usage,
  );
  const {
    yes,
    help,
    content: _,
    ...flags
  } = values as { yes?: boolean; help?: boolean; content?: string } & Partial<Record<string, string>>;
  if (help) {
    console.log(
      `npm run new-briefing -- leaving-hospital\n\nThe name becomes the folder and the address. In a terminal you are asked for all else. A flag answers its question:\n${flagsInWords(questions)}\n  --yes\n      Asks nothing, and takes the usual answers.`,
    );
    process.exit(0);
  }
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0)
    throw new UsageError({
      found: slug === undefined ? 'no name for the briefing' : `the words ${others.join(' ')} after the name`,
      expected: usage,
      attempt: 'npm run new-briefing -- leaving-hospital; words with spaces need quotes',
    });
  checkSlug(library, slug);
  const terminal =
    process.stdin.isTTY && !yes ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const begun = await answersFor(library, slug, flags, {
    today,
    ask: terminal && ((question) => terminal.question(wording(question))),
    tell: (words) => {
      console.log(`${words}\n`);
    },
  }).finally(() => terminal?.close());
  const files = await writeBriefing(root, library, begun, project);
  const { output } = await checkWords(root, { briefings: [slug] });
  console.log(`Wrote:\n${files.map((file) => `  ${file}`).join('\n')}\n`);
  console.log(output);
  console.log(
    `\nWrite what is named above. npm run check -- ${slug} lists what is left, npm run dev shows the page as you write.`,
  );
} catch (error) {
  fail(error);
}
