import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTextFile } from '../../../src/load/read-text-file.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'text-'));
  onTestFinished(() => rm(made, { recursive: true, force: true, maxRetries: 3 }));
  return made;
}

test('a file is its text, without the mark and the line ends of Windows', async () => {
  const file = join(await folder(), 'a.md');
  await writeFile(file, '\uFEFFOne.\r\nTwo.\r\n');
  expect(await readTextFile(file, 'words')).toEqual({ text: 'One.\nTwo.\n' });
});

test('what cannot be read says why, what should be there and what to do', async () => {
  const made = await folder();
  expect(await readTextFile(join(made, 'gone.md'), 'words')).toEqual({
    problem: { found: 'no such file', expected: 'words', try: 'write it, or bring it back from git' },
  });
  expect(await readTextFile(made, 'words')).toMatchObject({ problem: { found: 'a folder of this name' } });
});

// Root and Windows read whatever they like; `npm run faults` tries it as another user.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('nor is a file that is closed', async () => {
  const file = join(await folder(), 'closed.md');
  await writeFile(file, 'One.');
  await chmod(file, 0);
  expect(await readTextFile(file, 'words')).toMatchObject({
    problem: { found: 'a file that you are not allowed to read' },
  });
});
