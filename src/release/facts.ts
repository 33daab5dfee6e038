/** Owns what is known of where a release comes from. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../cli/usage-error.ts';
import { firstDay } from '../model/dates.ts';
import type { Library } from '../model/library.ts';

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

/**
 * Refuses a release with a day on which a briefing in it was not yet published: books, feeds and downloads would say
 * that they are older than what they hold.
 *
 * @throws {UsageError} naming each such briefing.
 */
export function refuseOlderThanBriefings({ site, briefings }: Pick<Library, 'site' | 'briefings'>): void {
  const newer = briefings.all.filter(({ published }) => firstDay(published) > firstDay(site.released));
  if (newer.length > 0)
    throw new UsageError({
      found: newer.map(({ id, published }) => `the briefing "${id}", published on ${published}`).join(', '),
      expected: `briefings that are no newer than the release, which is of ${site.released}`,
      attempt: 'set "released" in _data/site.ts to the day of this release',
    });
}
