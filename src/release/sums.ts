/** Owns the list of the files of a release with the SHA-256 of each, and comparing a folder with it. */
import { sha256 } from '../build/sha256.ts';
import { UsageError } from '../cli/usage-error.ts';

/** The SHA-256 of each file as hexadecimal, by its path below the site with forward slashes. */
export type Sums = ReadonlyMap<string, string>;

/** What is not as a list of sums says: paths, in order. */
export interface Difference {
  changed: string[];
  missing: string[];
  extra: string[];
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/** The sums of files. */
export const sumsOf = (files: ReadonlyMap<string, Uint8Array>): Sums =>
  new Map([...files].sort(([a], [b]) => inOrder(a, b)).map(([file, content]) => [file, sha256(content)]));

/**
 * The sums in the form that `sha256sum -c` and `shasum -a 256 -c` read.
 *
 * @throws {Error} when a path cannot stand in a line of it.
 */
export function writeSums(sums: Sums): string {
  return [...sums]
    .map(([file, sum]) => {
      if (/[\\\n\r]/.test(file)) throw new Error(`${JSON.stringify(file)} cannot stand in a list of sums.`);
      return `${sum}  ${file}\n`;
    })
    .join('');
}

/**
 * Reads what `writeSums` wrote, whatever ends its lines.
 *
 * @param name what the list is called in an error.
 * @throws {UsageError} naming the first line that is none of a list, or that there is none.
 */
export function readSums(text: string, name: string): Sums {
  const sums = new Map<string, string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum === undefined || file === undefined || sums.has(file))
      throw new UsageError({
        found: `${name}, line ${at + 1}: "${line.slice(0, 80)}"`,
        expected: 'a SHA-256 of 64 digits, two spaces, and the path of a file that no line before has',
        attempt: 'take the list from the release again',
      });
    sums.set(file, sum);
  }
  if (sums.size === 0)
    throw new UsageError({
      found: `${name} without any line`,
      expected: 'the sums of a release',
      attempt: 'npm run release',
    });
  return sums;
}

/** In what files differ from the list of a release. */
export function compare(expected: Sums, found: Sums): Difference {
  const all = [...new Set([...expected.keys(), ...found.keys()])].sort(inOrder);
  return {
    changed: all.filter((file) => expected.has(file) && found.has(file) && expected.get(file) !== found.get(file)),
    missing: all.filter((file) => !found.has(file)),
    extra: all.filter((file) => !expected.has(file)),
  };
}

/** How many files of a kind are named; the rest is counted. */
const MOST_NAMED = 20;

/** A difference in words, one file a line; "" when there is none. */
export const describe = (difference: Difference): string =>
  (['changed', 'missing', 'extra'] as const)
    .flatMap((kind) => {
      const files = difference[kind];
      const more = files.length - MOST_NAMED;
      return [
        ...files.slice(0, MOST_NAMED).map((file) => `${kind}: ${file}`),
        ...(more > 0 ? [`${kind}: ${more} more`] : []),
      ];
    })
    .join('\n');
