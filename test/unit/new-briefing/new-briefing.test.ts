import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../src/cli/check-words.ts';
import { checkEditorial, editorialReport } from '../../../src/editorial/check-library.ts';
import { loadLibrary } from '../../../src/load/load-library.ts';
import { answersFor, flagsInWords, questionsFor, wording, type Ask } from '../../../src/new-briefing/questions.ts';
import { writeBriefing } from '../../../src/new-briefing/write.ts';
import { tinyCopy, tinyLibrary } from '../model/tiny.ts';

const library = await tinyLibrary();
const today = '2025-04-01';
const FLAGS = {
  title: 'Why slides aren’t all the same, and what a child’s parents can do',
  'easy-read-title': 'Slides',
  shelf: 'your-life',
  picture: 'slide',
  topics: 'play',
  sources: 'town-letter, playground-report',
};
const silent = { today, tell: () => undefined };

const begin = (flags: Partial<Record<string, string>> = FLAGS, slug = 'slides') =>
  answersFor(library, slug, flags, silent);

describe('what a new briefing begins with', () => {
  test('comes from flags, and else is what is usual', async () => {
    expect(await begin()).toMatchObject({
      slug: 'slides',
      easyReadTitle: 'Slides',
      sources: ['town-letter', 'playground-report'],
      help: ['play-line', 'family-line'],
      audience: 'Children and their families',
      published: today,
      checkedTo: library.site.checkedTo,
    });
  });

  test('is asked for where there is somebody to ask, again after a wrong answer, and Enter takes the usual', async () => {
    const asked: string[] = [];
    const told: string[] = [];
    const answers: Record<string, string[]> = {
      title: ['Slides'],
      shelf: ['your-live', 'your-life'],
      'help-lines': [''],
    };
    const ask: Ask = ({ flag }) => {
      asked.push(flag);
      return Promise.resolve(answers[flag]?.shift() ?? (FLAGS as Record<string, string>)[flag] ?? '');
    };
    const begun = await answersFor(library, 'slides', { picture: 'letter' }, { today, ask, tell: (w) => told.push(w) });
    expect(begun).toMatchObject({
      title: 'Slides',
      shelf: 'your-life',
      picture: 'letter',
      help: ['play-line', 'family-line'],
    });
    expect(asked.filter((flag) => flag === 'shelf')).toHaveLength(2);
    expect(asked).not.toContain('picture');
    expect(told).toEqual(['Found: --shelf "your-live"\nExpected: one of your-life, plans-and-answers\nTry: your-life']);
  });

  test('can be looked for by a word of its meaning, in place of an answer', async () => {
    const told: string[] = [];
    const answers = ['? a LETTER', '? ufo', 'letter'];
    const ask: Ask = ({ flag }) => Promise.resolve(flag === 'picture' ? (answers.shift() ?? '') : '');
    const { picture: _, ...others } = FLAGS;
    const begun = await answersFor(library, 'slides', others, { today, ask, tell: (words) => told.push(words) });
    expect(begun.picture).toBe('letter');
    expect(told[0]).toMatch(/^ {2}letter {2}.*a letter/);
    expect(told[1]).toMatch(/^ {2}None has "ufo" in it\. \? alone lists all \d+\.$/);
  });

  test('is asked for with the choices, where they are few, and else with how to find one', () => {
    const question = { flag: 'picture', ask: 'The picture', usual: 'one' };
    const choices = (many: number) => Array.from({ length: many }, (_, i) => ({ id: `p${i}` }));
    expect(wording({ ...question, choices: choices(2) })).toBe(
      'The picture\n  One of: p0, p1\n  Press Enter for: one\n> ',
    );
    expect(wording({ ...question, choices: choices(17) })).toContain(
      '  To find one, type ? and a word, such as: ? money',
    );
  });

  test('is told flag by flag to who asks for help', () => {
    const words = flagsInWords(questionsFor(library, today));
    expect(words).toContain('  --title\n      The title, 65 characters at most\n  --easy-read-title\n');
    expect(words).toContain('\n      One of: your-life, plans-and-answers\n');
    expect(words).toContain(`\n      Without it: ${library.site.checkedTo}`);
  });

  test('is missing by name, all at once, where nobody can be asked', async () => {
    await expect(begin({ title: 'Slides', shelf: 'your-life' })).rejects.toThrow(
      /^Found: no answer to --easy-read-title, --picture, --topics, --sources, and nobody to ask\nExpected: --easy-read-title: .+\n {10}--picture: /,
    );
  });

  test.each([
    ['an unknown id', { topics: 'plaj' }, 'Found: --topics "plaj"\nExpected: one of play\nTry: play'],
    ['a date that is none', { published: '2025-02-30' }, 'Found: --published "2025-02-30"\nExpected: a real date as'],
    ['a title that is too long', { title: 'x'.repeat(66) }, 'Found: --title of 66 characters\nExpected: 65 at most'],
    [
      'one help line',
      { 'help-lines': 'play-line' },
      'Found: --help-lines "play-line"\nExpected: 2 help lines at least',
    ],
    ['two pictures', { picture: 'slide,letter' }, 'Found: --picture "slide,letter"\nExpected: one'],
    ['no words', { title: ' ' }, 'Found: --title without an answer\nExpected: some words'],
    ['no choice', { shelf: '' }, 'Found: --shelf without an answer\nExpected: one of your-life, plans-and-answers'],
  ])('is refused: %s', async (_, flags, message) => {
    await expect(begin({ ...FLAGS, ...flags })).rejects.toThrow(message);
  });

  test.each([
    ['Leaving Hospital!', 'Try: leaving-hospital'],
    ['', 'Try: such as leaving-hospital'],
    ['../x', 'Expected: lower-case letters, digits and single hyphens: it becomes the folder and the address'],
    ['tiny', 'Found: the briefing "tiny", which stands in src/content/briefings/tiny/'],
  ])('a name is refused: "%s"', async (slug, message) => {
    await expect(begin(FLAGS, slug)).rejects.toThrow(message);
  });

  test('has a flag for each question', () => {
    expect(questionsFor(library, today).map(({ flag }) => flag)).toEqual(expect.arrayContaining(Object.keys(FLAGS)));
  });
});

describe('the folder of a new briefing', () => {
  const written = async () => {
    const root = await tinyCopy();
    const files = await writeBriefing(root, await loadLibrary(root), await begin());
    return { root, files };
  };

  test('can be read, and the checks find only what is still to write, each with file and line', async () => {
    const { root } = await written();
    const { open } = editorialReport(await loadLibrary(root));
    expect([...new Set(open.map(({ rule }) => rule))]).toEqual(['G-13']);
    expect(open.every(({ severity }) => severity === 'fail')).toBe(true);
    const { ok, output } = await checkWords(root, { briefings: ['slides'] });
    expect(ok).toBe(false);
    const marked = await Promise.all(
      ['briefing.ts', 'plain.md', 'easy-read.ts'].map(async (name) => {
        const file = `src/content/briefings/slides/${name}`;
        const lines = (await readFile(join(root, file), 'utf8')).split('\n');
        return lines.flatMap((line, i) => (line.includes('TO WRITE:') ? [`${file}:${i + 1}`] : []));
      }),
    );
    const found = Array.from(output.matchAll(/To write: (\S+:\d+)/g), ([, place]) => place);
    expect(found.toSorted()).toEqual(marked.flat().toSorted());
    expect(output).toMatch(/To write: \S+plain\.md:\d+ {2}what we could not check\.\n/);
  });

  test('stops a build until it is written', async () => {
    const { root } = await written();
    const site = await loadLibrary(root);
    expect(() => checkEditorial(site)).toThrow(/This is still to write\./);
  });

  test('is formatted as the project is, with apostrophes in its title', async () => {
    const { root, files } = await written();
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8');
      expect(await check(text, { singleQuote: true, printWidth: 120, filepath: file }), file).toBe(true);
    }
    expect((await loadLibrary(root)).briefings.byId['slides']?.title).toBe(FLAGS.title);
  });

  test('passes every check that the author was told of, once the words are written', async () => {
    const { root, files } = await written();
    const cards = ['red', 'blue', 'green', 'old', 'new', 'big'].map((word) => `The slide is ${word}.`);
    for (const file of files) {
      const text = (await readFile(join(root, file), 'utf8'))
        .replace(/(?<=says: ')TO WRITE:[^']*/g, () => cards.shift() ?? '')
        .replace(/(?<=because:\s+')TO WRITE:[^']*/g, 'So it is. [[cite:promises/new-swings]]')
        .replace(/TO WRITE:[^'\n]*/g, 'Ask the town.');
      await writeFile(join(root, file), text);
    }
    const failing = editorialReport(await loadLibrary(root)).open.filter(({ severity }) => severity === 'fail');
    expect(failing.map(({ rule, file, words: found }) => [rule, file, found])).toEqual([]);
  });

  test('never overwrites a folder, even an empty one', async () => {
    const root = await tinyCopy();
    const folder = join(root, 'src/content/briefings/slides');
    const site = await loadLibrary(root);
    await mkdir(folder);
    await expect(writeBriefing(root, site, await begin())).rejects.toThrow(
      'Found: the folder src/content/briefings/slides/\nExpected: no such folder yet',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('comes last on its shelf', async () => {
    const { root } = await written();
    expect((await loadLibrary(root)).briefings.byId['slides']?.order).toBe(2);
  });
});
