/** Owns how a command ends when it cannot go on. */
import { DiskError } from '../src/build/disk-error.ts';
import { UsageError } from '../src/cli/usage-error.ts';
import { ContentError } from '../src/model/problems.ts';
import { PaperError } from '../src/paper/paper-error.ts';

/**
 * Ends with exit code 1: with the words of a problem that a person can mend, or with all that is known of a fault
 * in the program.
 *
 * @param isForPeople whether the message alone says enough; by default, whether it is a problem of the content, of a PDF, of the
 * disk, or of how a command was written.
 */
export function fail(
  error: unknown,
  isForPeople = [ContentError, PaperError, DiskError, UsageError].some((kind) => error instanceof kind),
): never {
  console.error(isForPeople && error instanceof Error ? error.message : error);
  process.exit(1);
}
