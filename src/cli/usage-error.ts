/** Owns what a person is told who gave a command something that it cannot use: what, where, why, and what to try. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { anyOf, nearest } from '../model/problems.ts';

/** A command was given something that it cannot use. Its message is ready to print. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor({ found, expected, attempt }: { found: string; expected: string; attempt?: string | undefined }) {
    super([`Found: ${found}`, `Expected: ${expected}`, ...(attempt ? [`Try: ${attempt}`] : [])].join('\n'));
    delete this.stack;
  }
}

/**
 * An error about a name that is not known, with the nearest that are.
 *
 * @param found such as `the record "x"`.
 * @param expected such as "the id of a record".
 * @param otherwise what to try when no known name is near.
 */
export function unknownName(
  name: string,
  known: Iterable<string>,
  { found, expected, otherwise }: { found: string; expected: string; otherwise: string },
): UsageError {
  const near = nearest(name, known);
  return new UsageError({ found, expected, attempt: near.length > 0 ? anyOf(near) : otherwise });
}

/**
 * The flags and the other words of a command line.
 *
 * @param usage one line that says how the command is written.
 * @throws {UsageError} for a flag that the command does not have, or one without its value.
 */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { message } = error as Error;
    const flag = /--([\w-]+)/.exec(message)?.[1] ?? '';
    const known = Object.keys(options);
    const near = known.includes(flag) ? [] : nearest(flag, known).map((name) => `--${name}`);
    throw new UsageError({
      found: message.split(/\.\s/)[0] ?? message,
      expected: usage,
      attempt: near.length > 0 ? anyOf(near) : undefined,
    });
  }
}
