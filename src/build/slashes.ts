/** Owns making paths with forward slashes, as addresses, zips and messages have them, of paths as this system has them. */
import system, { type PlatformPath } from 'node:path';

/**
 * A path with forward slashes. Elsewhere than on Windows "\" is a letter of a name, and stays.
 *
 * @param rules those of another system, for tests: `path.win32` or `path.posix`.
 */
export const withSlashes = (path: string, rules: PlatformPath = system): string =>
  path.split(rules.sep).join(rules.posix.sep);

/** Where something is below a folder, with forward slashes: "briefings/money/index.html"; "" for the folder itself. */
export const placeBelow = (folder: string, path: string, rules: PlatformPath = system): string =>
  withSlashes(rules.relative(folder, path), rules);
