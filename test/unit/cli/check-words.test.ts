import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../src/cli/check-words.ts';
import { tinyCopy, tinyRoot } from '../model/tiny.ts';

/** A copy of the tiny site with words changed in some of its files; the words must be there. */
async function changed(...changes: [file: string, from: string, to: string][]): Promise<string> {
  const root = await tinyCopy();
  for (const [file, from, to] of changes) {
    const before = await readFile(join(root, file), 'utf8');
    if (!before.includes(from)) throw new Error(`no "${from}" in ${file}`);
    await writeFile(join(root, file), before.replace(from, to));
  }
  return root;
}

const lineOf = async (root: string, file: string, words: string): Promise<number> =>
  (await readFile(join(root, file), 'utf8')).split('\n').findIndex((line) => line.includes(words)) + 1;

const EASY_READ = 'src/content/briefings/tiny/easy-read.ts';

describe('npm run check', () => {
  test('is content with the tiny site, and says what a reviewer excused', async () => {
    const { ok, summary, output } = await checkWords(tinyRoot);
    expect([ok, summary]).toEqual([
      true,
      'Content rules (0 to write, mend or decide, 1 excused by review, 0 exceptions that nothing needs)',
    ]);
    expect(output).toContain('What the town said about swings (tiny)');
  });

  test('names file and line of words in records and in Easy Read, where they are fields', async () => {
    const root = await changed(
      [EASY_READ, 'You can play on the swings now.', 'You can’t play.'],
      ['_data/topics.ts', "summary: '", "summary: 'About £7. "],
    );
    const { ok, output } = await checkWords(root);
    expect(ok).toBe(false);
    expect(output).toContain(
      `${EASY_READ}:${await lineOf(root, EASY_READ, 'can’t')} section "answered", row 2, line 1  E-`,
    );
    expect(output).toContain(`_data/topics.ts:${await lineOf(root, '_data/topics.ts', '£7')} record \`play\``);
  });

  test('calls a stale exception a failure, with its line', async () => {
    const root = await changed(['_data/exceptions.ts', "words: 'deliver'", "words: 'flies'"]);
    const { ok, output, summary } = await checkWords(root, { format: 'github' });
    expect([ok, summary]).toEqual([false, expect.stringContaining('1 exceptions that nothing needs') as string]);
    expect(output).toMatch(/::error file=_data\/exceptions\.ts,line=6,title=Rule L-4::This exception is stale/);
  });

  test('names the line of a record that is broken, in each form', async () => {
    const root = await changed(['_data/promises.ts', "topic: 'play'", "topic: 'plya'"]);
    const line = await lineOf(root, '_data/promises.ts', 'plya');
    expect((await checkWords(root)).output).toContain(
      `_data/promises.ts:${line}, record \`new-swings\`, field \`topic\`\n   Found: the unknown id "plya"`,
    );
    expect((await checkWords(root, { format: 'github' })).output).toBe(
      `::error file=_data/promises.ts,line=${line},title=Rule content::Record new-swings. Field topic. Found: the unknown id "plya". Expected: the id of a record in _data/topics.ts. Try: "play"`,
    );
    const json = JSON.parse((await checkWords(root, { format: 'json' })).output) as { problems: object[] };
    expect(json.problems).toMatchObject([{ file: '_data/promises.ts', line, record: 'new-swings' }]);
  });

  test('refuses a briefing that does not exist, and names the nearest', async () => {
    await expect(checkWords(tinyRoot, { briefings: ['tyni'] })).rejects.toThrow(
      'Found: the briefing "tyni"\nExpected: the name of a folder in src/content/briefings/\nTry: tiny',
    );
    await expect(checkWords(tinyRoot, { briefings: ['something-else'] })).rejects.toThrow(
      'Try: npm run check, which names all briefings',
    );
  });
});
