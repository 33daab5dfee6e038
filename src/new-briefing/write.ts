/** Owns writing the folder of a new briefing: all of its files, or none. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { placeBelow } from '../build/slashes.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { Library } from '../model/library.ts';
import { filesOf } from './files.ts';
import type { Begun } from './questions.ts';

/** As in .prettierrc.json, so that the check of formatting finds nothing to do. */
const STYLE = { singleQuote: true, printWidth: 120 } as const;

/**
 * Writes the folder of a briefing into the library in `root`; the code is in `project`.
 *
 * @returns its files, relative to `root`.
 * @throws {UsageError} when the folder exists, even if it holds no briefing.
 */
export async function writeBriefing(root: string, library: Library, begun: Begun, project = root): Promise<string[]> {
  const folder = `src/content/briefings/${begun.slug}`;
  const model = placeBelow(join(root, folder), join(project, 'src/model'));
  const files = await Promise.all(
    Object.entries(filesOf(library, begun, model)).map(
      async ([name, text]) => [name, await format(text, { ...STYLE, filepath: name })] as const,
    ),
  );
  await mkdir(join(root, 'src/content/briefings'), { recursive: true });
  try {
    await mkdir(join(root, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError({
      found: `the folder ${folder}/`,
      expected: 'no such folder yet',
      attempt: 'another name, or remove the folder if nobody needs it',
    });
  }
  try {
    await Promise.all(files.map(([name, text]) => writeFile(join(root, folder, name), text, { flag: 'wx' })));
  } catch (error) {
    await rm(join(root, folder), { recursive: true, force: true });
    throw error;
  }
  return files.map(([name]) => `${folder}/${name}`);
}
