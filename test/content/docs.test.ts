import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './library.ts';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'docs/handbook.md', 'docs/content-model.md', 'docs/your-own-topic.md'];

/** The scripts that a text tells people to run with npm: `npm run x`, and `npm start` and `npm test` by their names. */
const scriptsIn = (text: string): string[] => [
  ...new Set(
    Array.from(text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g), ([, run, name]) => run ?? name ?? ''),
  ),
];

/** Whether words in backticks are a path of the project: not a command, an address, a pattern or a place to fill in. */
const isPath = (words: string): boolean =>
  /^[\w.@-][\w./@-]*$/.test(words) && (words.includes('/') || /\.(?:ts|toml|md|njk)$/.test(words));

/** The paths that a text names in backticks, outside blocks of code. */
const pathsIn = (text: string): string[] => [
  ...new Set(
    Array.from(text.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g), ([, words]) => words ?? '').filter(isPath),
  ),
];

/** A file that is named without its folder is one of a briefing's three. */
const BRIEFING = 'src/content/briefings/government-response';
const ignored = (await readFile(join(projectRoot, '.gitignore'), 'utf8')).split('\n').filter(Boolean);

/** Whether a path leads somewhere: to a file of the project, or into a folder that a command makes and git ignores. */
const exists = (path: string): boolean =>
  existsSync(join(projectRoot, path)) ||
  (!path.includes('/') && existsSync(join(projectRoot, BRIEFING, path))) ||
  ignored.some((folder) => path.startsWith(folder.replace(/^\//, '')));

describe('what the documents are searched for', () => {
  test('scripts', () => {
    expect(
      scriptsIn('Run `npm start`, npm test or `npm run test:unit -- x`; then npm run build. npm install.'),
    ).toEqual(['start', 'test', 'test:unit', 'build']);
  });

  test('paths', () => {
    const text = [
      'See `_data/site.ts`, `netlify.toml` and `src/model/`, not `src/content/briefings/<slug>/plain.md`,',
      '`npm run a/b`, `https://a.example/b`, `[[to:a/b|c]]`, `test/**`, `word` or',
      '```',
      '`no/such/file`',
      '```',
    ].join('\n');
    expect(pathsIn(text)).toEqual(['_data/site.ts', 'netlify.toml', 'src/model/']);
  });
});

describe.each(DOCS)('%s', (file) => {
  const read = () => readFile(join(projectRoot, file), 'utf8');

  test('names only scripts that package.json has', async () => {
    const { scripts } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = scriptsIn(await read());
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only paths that exist', async () => {
    const named = pathsIn(await read());
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });

  test('links only to files that exist', async () => {
    const links = Array.from(
      (await read()).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g),
      ([, target]) => target ?? '',
    );
    expect(links.filter((target) => !existsSync(join(projectRoot, target)))).toEqual([]);
  });
});
