/** Owns what is known of where a release comes from. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../cli/usage-error.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;

const git = async (root: string, ...args: string[]): Promise<string> =>
  (await run('git', args, { cwd: root, maxBuffer: MOST_OUTPUT })).stdout;

/**
 * The commit that a folder is at.
 *
 * @throws {UsageError} when git knows none, or when a file is not as it is in the commit.
 */
export async function cleanCommit(root: string): Promise<string> {
  const commit = await git(root, 'rev-parse', '--verify', 'HEAD').catch((error: Error) => {
    throw new UsageError({
      found: `${root}, of which git says: ${error.message.trim().split('\n').at(-1) ?? ''}`,
      expected: 'a clone of the project: a release says which commit it is made from',
      attempt: 'git clone',
    });
  });
  const changes = (await git(root, 'status', '--porcelain')).split('\n').filter(Boolean);
  if (changes.length > 0)
    throw new UsageError({
      found: `${changes.length} changes that no commit has:\n${changes.slice(0, 20).join('\n')}`,
      expected: 'no changes: nobody could make the same release again',
      attempt: 'git commit, or git stash',
    });
  return commit.trim();
}

/**
 * What `npm sbom` prints of the lock file, which needs no network.
 *
 * @param npm the script of npm, as `npm run` names it in `npm_execpath`: Windows cannot start "npm" without a shell.
 * @throws {UsageError} when it is not started by npm.
 */
export async function npmSbom(root: string, npm = process.env['npm_execpath']): Promise<string> {
  if (!npm) throw new UsageError({ found: 'a start without npm', expected: 'npm run release' });
  const args = [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return (await run(process.execPath, args, { cwd: root, maxBuffer: MOST_OUTPUT })).stdout;
}
