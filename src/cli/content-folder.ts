/** Owns the option `--content`, with which commands work on another library than the one that lies in the project. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/** For `readArguments`. */
export const CONTENT_OPTION = { content: { type: 'string' } } as const;

/**
 * The folder of the library that a command works on: the one that is named, relative to where it was typed, else the
 * project itself. An absolute path.
 *
 * @param started the working directory of whoever typed the command.
 * @throws {UsageError} when there is no such folder.
 */
export function contentFolder(root: string, named: string | undefined, started = process.env['INIT_CWD']): string {
  if (named === undefined) return root;
  const folder = resolve(started ?? process.cwd(), named);
  if (!existsSync(folder))
    throw new UsageError({
      found: `--content ${named}, and no such folder`,
      expected: 'the folder that has _data/ and src/content/briefings/ of a library',
      attempt: '--content test/fixtures/bus-promises, or a copy of that folder',
    });
  return folder;
}
