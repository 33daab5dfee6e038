import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkEditorial, editorialReport } from '../../../src/editorial/check-library.ts';
import { loadLibrary, readContent } from '../../../src/load/load-library.ts';
import { tinyCopy, tinyRoot } from '../model/tiny.ts';

const plainFile = 'src/content/briefings/tiny/plain.md';

/** Changes a file of a site; the words must be there. */
async function replace(root: string, file: string, from: string, to: string): Promise<void> {
  const before = await readFile(join(root, file), 'utf8');
  expect(before).toContain(from);
  await writeFile(join(root, file), before.replace(from, to));
}

const complaintOf = (root: string): Promise<string> =>
  loadLibrary(root).then(
    () => 'no problem',
    (error: Error) => error.message,
  );

describe('the tiny site', () => {
  test('loads, and keeps every editorial rule', async () => {
    const library = await loadLibrary(tinyRoot);
    expect(library.briefings.all.map(({ id }) => id)).toEqual(['tiny']);
    expect(() => checkEditorial(library)).not.toThrow();
    const { open, excused, stale } = editorialReport(library);
    expect([open, excused.length, stale]).toEqual([[], 1, []]);
  });

  test('loads from a path relative to the working directory too', async () => {
    const library = await loadLibrary(relative(process.cwd(), tinyRoot));
    expect(library.site.name).toBe('Tiny Playground Briefings');
  });

  test('says where each briefing lies, with forward slashes', async () => {
    const { briefings } = await readContent(tinyRoot);
    expect(briefings.map(({ slug, folder }) => [slug, folder])).toEqual([['tiny', 'src/content/briefings/tiny']]);
  });
});

describe('reading', () => {
  test('sees a file that has changed since', async () => {
    const root = await tinyCopy();
    expect((await loadLibrary(root)).figures.byId['swing-money']?.value).toBe(12_500);
    await replace(root, '_data/figures.ts', '12_500', '13_000');
    expect((await loadLibrary(root)).figures.byId['swing-money']?.value).toBe(13_000);
  });

  test('takes line ends of Windows and a byte order mark as editors write them', async () => {
    const root = await tinyCopy();
    const plain = await readFile(join(root, plainFile), 'utf8');
    await writeFile(join(root, plainFile), `\uFEFF${plain.replaceAll('\n', '\r\n')}`);
    expect((await loadLibrary(root)).briefings.byId['tiny']?.plain).toBe(plain);
  });

  test('takes a site without any briefing', async () => {
    const root = await tinyCopy();
    await rm(join(root, 'src/content'), { recursive: true });
    expect((await readContent(root)).briefings).toEqual([]);
  });
});

describe('files that cannot be read are named', () => {
  test('when the plain words are missing', async () => {
    const root = await tinyCopy();
    await rm(join(root, plainFile));
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. src/content/briefings/tiny/plain.md',
        '   Found: no such file',
        '   Expected: the plain English words of the briefing, as Markdown',
        '   Try: write it, or bring it back from git',
      ].join('\n'),
    );
  });

  test('with the line, when the code of a record is broken', async () => {
    const root = await tinyCopy();
    await replace(root, '_data/topics.ts', "name: 'Play',", "name: 'Play'");
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. _data/topics.ts:6',
        '   Found: Expected "}" but found "summary"',
        '   Expected: a file that TypeScript can read',
        '   Try: look for a missing comma, quote or bracket on this line and on the line above',
      ].join('\n'),
    );
  });

  test('when a text has no quotes', async () => {
    const root = await tinyCopy();
    await replace(root, '_data/topics.ts', "name: 'Play'", 'name: Play');
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. _data/topics.ts',
        '   Found: Play is not defined',
        '   Expected: a file that TypeScript can read',
        '   Try: look for a text without quotes, or a name that is spelled in another way elsewhere',
      ].join('\n'),
    );
  });

  test('all at once, in the same order each time, without a stack trace', async () => {
    const root = await tinyCopy();
    await rm(join(root, '_data/topics.ts'));
    await rm(join(root, '_data/site.ts'));
    await rm(join(root, 'src/content/briefings/tiny/easy-read.ts'));
    await writeFile(join(root, '_data/help.ts'), 'export default [');
    const message = await complaintOf(root);
    expect(message.match(/^\d+\. .+\n {3}Found: .+/gm)).toEqual([
      '1. _data/help.ts:1\n   Found: Unexpected end of file',
      '2. _data/site.ts\n   Found: no such file',
      '3. _data/topics.ts\n   Found: no such file',
      '4. src/content/briefings/tiny/easy-read.ts\n   Found: no such file',
    ]);
    expect(message).not.toMatch(/^\s+at /m);
    expect(message).not.toContain(root);
  });

  test('when a file has no default export', async () => {
    const root = await tinyCopy();
    await writeFile(join(root, '_data/series.ts'), 'export const series = [];\n');
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. _data/series.ts',
        '   Found: nothing',
        '   Expected: a list of records as its default export',
        '   Try: export default [ … ];',
      ].join('\n'),
    );
  });
});

describe('files that stand in the wrong way on disk are named', () => {
  test('when their bytes are no UTF-8', async () => {
    const root = await tinyCopy();
    const latin = await readFile(join(root, plainFile), 'utf8');
    await writeFile(join(root, plainFile), Buffer.from(`${latin}\nCaf\u00E9.\n`, 'latin1'));
    const topics = await readFile(join(root, '_data/topics.ts'), 'utf8');
    await writeFile(join(root, '_data/topics.ts'), Buffer.from(`\uFEFF${topics}`, 'utf16le'));
    expect((await complaintOf(root)).match(/^\d+\. .+\n {3}Found: .+/gm)).toEqual([
      '1. _data/topics.ts\n   Found: bytes in UTF-16',
      `2. ${plainFile}:${latin.split('\n').length + 1}\n   Found: a byte that is no UTF-8, as in files saved for Windows alone ("ANSI", Latin-1)`,
    ]);
  });

  test('when the words have a character that nobody sees, with its line and what to do', async () => {
    const root = await tinyCopy();
    await replace(root, plainFile, 'It asked for an', 'It asked\u202E for an');
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        `1. ${plainFile}:5`,
        '   Found: U+202E, a character that nobody sees and that turns words around',
        '   Expected: characters that can be seen',
        '   Try: delete it with the letters beside it, and type those again',
      ].join('\n'),
    );
  });

  test('when their names are one on systems that do not tell capitals from small letters', async () => {
    const root = await tinyCopy();
    await cp(join(root, 'src/content/briefings/tiny'), join(root, 'src/content/briefings/Tiny'), { recursive: true });
    // Where the two are one already, there is nothing to refuse.
    if ((await readdir(join(root, 'src/content/briefings'))).length === 1) return;
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. src/content/briefings/Tiny',
        '   Found: the name "Tiny", and "tiny" beside it',
        '   Expected: names that differ in more than capitals: on Windows and on Macs these are one',
        '   Try: give one of them another name, or move all into one',
      ].join('\n'),
    );
  });

  test.skipIf(process.platform === 'win32').each([
    ['con', 'Windows keeps for a device, so that no file can have it there'],
    ['tiny.', 'ends with a dot or a space, which Windows takes away'],
    ['tiny ', 'ends with a dot or a space, which Windows takes away'],
  ])('when a folder is called "%s", which Windows cannot have', async (name, problem) => {
    const root = await tinyCopy();
    await rename(join(root, 'src/content/briefings/tiny'), join(root, 'src/content/briefings', name));
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        `1. src/content/briefings/${name}`,
        `   Found: a name that ${problem}`,
        '   Expected: a name that a file can have on every system',
        '   Try: give it another name',
      ].join('\n'),
    );
  });
});

describe('a collection in a folder', () => {
  const moved = async (): Promise<string> => {
    const root = await tinyCopy();
    await mkdir(join(root, '_data/topics'));
    await rename(join(root, '_data/topics.ts'), join(root, '_data/topics/first.ts'));
    return root;
  };
  const second = (id: string): string =>
    `export default [{ id: '${id}', name: 'Rest', summary: 'Places to rest.', picture: 'letter' }];\n`;

  test('is read as one list, file by file', async () => {
    const root = await moved();
    await writeFile(join(root, '_data/topics/second.ts'), second('rest'));
    const { topics } = await loadLibrary(root);
    expect(topics.all.map(({ id, home }) => [id, home])).toEqual([
      ['play', '_data/topics/first.ts'],
      ['rest', '_data/topics/second.ts'],
    ]);
  });

  test('names the file of each problem, and both files of an id that stands twice', async () => {
    const root = await moved();
    await writeFile(join(root, '_data/topics/second.ts'), second('play'));
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. _data/topics/second.ts, record `play`, field `id`',
        '   Found: "play", which record number 1 of _data/topics/first.ts has too',
        '   Expected: an id that no other record of its collection has',
        '   Try: give one of them another id, or remove one',
      ].join('\n'),
    );
  });

  test('says where a new record can go when an id is unknown', async () => {
    const root = await moved();
    await writeFile(join(root, '_data/topics/second.ts'), second('rest'));
    await replace(root, '_data/recommendations.ts', "topic: 'play'", "topic: 'zebra'");
    expect(await complaintOf(root)).toContain('Try: add the record to _data/topics/');
  });

  test('may not stand beside a file of the same name, which nobody would read', async () => {
    const root = await moved();
    await writeFile(join(root, '_data/topics.ts'), second('rest'));
    expect(await complaintOf(root)).toBe(
      [
        'There is 1 problem in the content.',
        '',
        '1. _data/topics.ts',
        '   Found: this file, and the folder _data/topics/ too',
        '   Expected: one of the two',
        '   Try: move the file into _data/topics/',
      ].join('\n'),
    );
  });
});

describe('the Library of a running build', () => {
  test('is none before one was loaded, the one handed over first, and read anew after that', async () => {
    // The module remembers the Library of the build, so it must be one that no other test has used.
    vi.resetModules();
    const { currentLibrary, refreshLibrary, setCurrentLibrary } = await import('../../../src/load/current-library.ts');
    expect(() => currentLibrary()).toThrow('the Library has not been loaded yet; call refreshLibrary() first');
    const root = await tinyCopy();
    const library = await loadLibrary(root);
    setCurrentLibrary(library);
    expect(await refreshLibrary(root)).toBe(library);

    await replace(root, '_data/site.ts', '1.2.3', '1.2.4');
    const fresh = await refreshLibrary(root);
    expect(fresh.site.version).toBe('1.2.4');
    expect(currentLibrary()).toBe(fresh);

    // An author edits one briefing: that one is read again, and nothing beside it.
    await replace(root, '_data/site.ts', '1.2.4', '1.2.5');
    await replace(root, 'src/content/briefings/tiny/plain.md', 'It promised', 'It wrote of');
    const edited = await refreshLibrary(root, 'tiny');
    expect(edited.briefings.byId['tiny']?.plain).toContain('It wrote of');
    expect(edited.site.version).toBe('1.2.4');
    expect((await refreshLibrary(root, 'no-such-briefing')).site.version).toBe('1.2.5');
    await replace(root, 'src/content/briefings/tiny/plain.md', '[[date:town-answered]]', '[[date:town-answerd]]');
    await expect(refreshLibrary(root, 'tiny')).rejects.toThrow('town-answerd');
  });
});
