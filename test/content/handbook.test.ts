import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/editorial/check.ts';
import type { EditorialText } from '../../src/editorial/types.ts';
import { contentModel } from '../../src/model/content-model.ts';
import { REFERENCE_KINDS } from '../../src/model/inline.ts';
import { COLLECTIONS } from '../../src/model/schemas/common.ts';
import { projectRoot } from './library.ts';

const read = (file: string): Promise<string> => readFile(join(projectRoot, file), 'utf8');
const handbook = await read('docs/handbook.md');

/** Fenced examples: what is said behind the fence, and the words. */
const examples = (kind: string): { about: string; words: string }[] =>
  Array.from(handbook.matchAll(new RegExp(`^\`\`\`${kind} (.+)\\n([^]*?)\\n\`\`\`$`, 'gm')), ([, about, words]) => ({
    about: about ?? '',
    words: words ?? '',
  }));

describe('the handbook', () => {
  test.each(examples('good'))('good: $words', async ({ about, words }) => {
    expect(await read(about)).toContain(words);
  });

  test.each(examples('bad'))('bad: $words', ({ about, words }) => {
    const [version, rule] = about.split(' ');
    const text: EditorialText =
      version === 'easy-read'
        ? { version, kind: 'line', file: 'a', text: words, raw: words }
        : { version: 'plain', kind: 'paragraph', file: 'a', text: words, raw: words };
    expect(checkTexts([text], { names: [] }).map((finding) => finding.rule)).toContain(rule);
  });

  test('shows each form of reference', () => {
    for (const kind of REFERENCE_KINDS) expect(handbook, kind).toContain(`| \`[[${kind}:`);
  });

  test('has good and bad examples of plain English and of Easy Read', () => {
    expect(examples('good').length).toBeGreaterThan(3);
    expect(new Set(examples('bad').map(({ about }) => about.split(' ')[0]))).toEqual(new Set(['plain', 'easy-read']));
  });
});

describe('the content model', () => {
  test('is that of the schemas; if not, run "npm run content-model"', async () => {
    const file = join(projectRoot, 'docs/content-model.md');
    expect(await read('docs/content-model.md')).toBe(
      await format(contentModel(), { ...(await resolveConfig(file)), filepath: file }),
    );
  });

  test('tells of every collection, and of the meaning of each field', () => {
    const model = contentModel();
    for (const collection of COLLECTIONS) expect(model).toContain(`\n## ${collection}\n`);
    expect(model).toContain(
      '| `session.activity.statements[].isTrue` | true or false | yes | Whether it is true, by the records. |',
    );
    expect(model.split('\n').filter((line) => /^\| `.*\| {2}\|$/.test(line))).toEqual([]);
  });
});
