/** Owns reading a text file of the content, or saying why it cannot be read. */
import { readFile } from 'node:fs/promises';
import type { Problem } from '../model/problems.ts';
import { decodeText } from './decode-text.ts';

/** What stands in the way of reading, by the system's own code. */
const REASONS: Readonly<Record<string, Pick<Problem, 'found' | 'try'>>> = {
  ENOENT: { found: 'no such file', try: 'write it, or bring it back from git' },
  EISDIR: { found: 'a folder of this name', try: 'move it away, and bring the file back from git' },
  EACCES: { found: 'a file that you are not allowed to read', try: 'see that you own the file and may read it' },
};

/**
 * The text of a file in UTF-8, as `decodeText` gives it, or what is wrong.
 *
 * @param path     where it lies, an absolute path.
 * @param expected what should be there, in words for authors.
 */
export async function readTextFile(
  path: string,
  expected: string,
): Promise<{ text: string } | { problem: Omit<Problem, 'file'> }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = REASONS[code === 'EPERM' ? 'EACCES' : code];
    return {
      problem: {
        ...(reason ?? { found: `a file that cannot be read (${code})`, try: 'see whether the disk is well' }),
        expected,
      },
    };
  }
  return decodeText(bytes);
}
