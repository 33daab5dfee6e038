/** Owns what is said when the disk, and not the content, stops a build. */
import { placeBelow } from './slashes.ts';

/** The disk does not do what it has to. Its message is ready to print. */
export class DiskError extends Error {
  override name = 'DiskError';

  constructor(message: string) {
    super(message);
    // Where our code noticed it is of no use to the person who can mend it.
    delete this.stack;
  }
}

interface Advice {
  found: string;
  attempt: string;
}

const NOT_ALLOWED: Advice = {
  found: 'you are not allowed to read or write there',
  attempt: 'see that you own the folder and that it is not read-only; close programs that hold files in it open',
};
const FULL: Advice = {
  found: 'the disk is full',
  attempt: 'free some room on it, and build again. A whole build needs about three times the room of `_site`',
};

/** What the system's own codes mean: https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const ADVICE: Readonly<Record<string, Advice>> = {
  ENOSPC: FULL,
  EDQUOT: { ...FULL, found: 'your share of the disk is used up' },
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: { ...NOT_ALLOWED, found: 'the disk is read-only' },
  EBUSY: { ...NOT_ALLOWED, found: 'another program holds it open' },
  ENOTDIR: { found: 'a file stands where a folder is needed', attempt: 'move that file away' },
  EEXIST: { found: 'something stands there already', attempt: 'move it away' },
  EISDIR: { found: 'a folder stands where a file is needed', attempt: 'move that folder away' },
  EMFILE: { found: 'too many files are open at once', attempt: 'close other programs, and build again' },
  EIO: { found: 'the disk answers with a fault', attempt: 'check the disk, and build again' },
  ENOENT: { found: 'no such file', attempt: 'bring it back from git, or run "npm ci" if it is in node_modules' },
};

interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
}

const isSystemError = (error: Error): error is SystemError =>
  'code' in error && typeof error.code === 'string' && 'syscall' in error && typeof error.syscall === 'string';

/** The error of the system inside what others say of it. */
function systemErrorIn(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isSystemError(error) && error.code in ADVICE) return error;
  const { originalError } = error as { originalError?: unknown };
  return systemErrorIn(originalError ?? error.cause);
}

/**
 * The error of the disk that an error tells of, in words; undefined when it tells of none.
 *
 * @param root the folder of the project, from which places are named.
 */
export function diskErrorIn(error: unknown, root: string): DiskError | undefined {
  if (error instanceof DiskError) return error;
  const found = systemErrorIn(error);
  const advice = found && ADVICE[found.code];
  if (!found || !advice) return undefined;
  const where = found.path === undefined ? 'a file of the site' : placeBelow(root, found.path) || '.';
  return new DiskError(
    [
      `The site could not be built, because of the disk. The site of before, if there is one, is as it was.`,
      '',
      `${where}`,
      `   Found: ${advice.found} (${found.code})`,
      `   Try: ${advice.attempt}`,
    ].join('\n'),
  );
}
