/** Owns reading the files of the built site from its folder, for the copies and for the kept site. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

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
  for (const entry of await readdir(siteDirectory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(siteDirectory, path).split(sep).join('/');
    if (entry.isFile() && isWanted(file)) files.set(file, await readFile(path));
  }
  return files;
}
