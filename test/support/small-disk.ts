/** Owns a real disk that can be filled: a file system in memory, of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rmdir, statfs, writeFile } from 'node:fs/promises';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In megabytes: the tiny project with its site, twice. */
const SIZE = 128;

const mounted = (folder: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', folder], { stdio: 'ignore' }).status === 0;
const unmounted = (folder: string): boolean => spawnSync('umount', [folder], { stdio: 'ignore' }).status === 0;

let why: string | false | undefined;

/** Why there can be no such disk here; undefined when there can. */
export function noSmallDisk(): string | undefined {
  why ??= findWhy() ?? false;
  return why === false ? undefined : why;
}

function findWhy(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux makes a disk in memory with `mount -t tmpfs`';
  if (process.getuid?.() !== 0) return 'only root can make a disk, with `mount`';
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  const isMade = mounted(folder);
  if (isMade) unmounted(folder);
  rmdirSync(folder);
  return isMade ? undefined : 'root may not `mount` here, as inside of most containers';
}

/** Lends an empty disk, as a folder. @throws {Error} when it cannot be made or taken away. */
export async function withSmallDisk<T>(work: (disk: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'disk-'));
  if (!mounted(folder)) throw new Error('no disk could be made');
  try {
    return await work(folder);
  } finally {
    if (!unmounted(folder)) throw new Error(`the disk in ${folder} is still in use`);
    await rmdir(folder);
  }
}

/** Fills the disk that a project stands on, beside it, until so many bytes are free. */
export async function fillDisk(project: string, free: number): Promise<void> {
  const { bavail, bsize } = await statfs(project);
  await writeFile(join(project, '..', 'full'), Buffer.alloc(Math.max(0, bavail * bsize - Math.floor(free))));
}
