/** Owns reading the files of the built site from its folder, for the copies and for the kept site. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeBelow } from '../build/slashes.ts';

/** The paths of all files below a folder, inside it, with forward slashes. */
export async function siteFiles(siteDirectory: string): Promise<string[]> {
  const entries = await readdir(siteDirectory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => placeBelow(siteDirectory, join(entry.parentPath, entry.name)));
}

/**
 * The wanted files below a folder, by their paths inside it with forward slashes.
 *
 * @param isWanted asked with each path before its file is read.
 */
export async function readSiteFiles(
  siteDirectory: string,
  isWanted: (file: string) => boolean,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const file of await siteFiles(siteDirectory))
    if (isWanted(file)) files.set(file, await readFile(join(siteDirectory, file)));
  return files;
}
