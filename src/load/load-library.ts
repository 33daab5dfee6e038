/** Owns reading the content from disk: records in `_data/`, briefings in `src/content/briefings/`. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { RawBriefing, RawContent } from '../model/check-records.ts';
import { createLibrary, type Library } from '../model/library.ts';
import { COLLECTIONS } from '../model/schemas/common.ts';
import { ContentError, type Problem } from '../model/problems.ts';

const BRIEFINGS = 'src/content/briefings';

/**
 * The default export of a TypeScript file, read anew each time so that a watching build sees every change.
 * A file that cannot be read becomes a problem and `undefined`.
 */
async function readDefault(root: string, file: string, problems: Problem[]): Promise<unknown> {
  const path = resolve(root, file);
  if (!existsSync(path)) {
    problems.push({ file, found: 'no such file', expected: 'this file', try: 'write it, or bring it back from git' });
    return undefined;
  }
  try {
    const module = (await tsImport(pathToFileURL(path).href, import.meta.url)) as { default?: unknown };
    return module.default;
  } catch (error) {
    const message = (error as Error).message;
    const place = /:(\d+):\d+: ERROR: (.+)/.exec(message);
    problems.push({
      file,
      ...(place ? { line: Number(place[1]) } : {}),
      found: place?.[2] ?? message.split('\n')[0] ?? 'an unreadable file',
      expected: 'a file that TypeScript can read',
      try: place
        ? 'look for a missing comma, quote or bracket on this line and on the line above'
        : 'look for a text without quotes, or a name that is spelled in another way elsewhere',
    });
    return undefined;
  }
}

async function readText(root: string, file: string, problems: Problem[]): Promise<string> {
  try {
    // A byte order mark and Windows line ends come from editors, not from authors.
    return (await readFile(resolve(root, file), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  } catch {
    problems.push({
      file,
      found: 'no such file',
      expected: 'the plain English words of the briefing, as Markdown',
      try: 'write it, or bring it back from git',
    });
    return '';
  }
}

async function readBriefings(root: string, problems: Problem[]): Promise<RawBriefing[]> {
  const folder = resolve(root, BRIEFINGS);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    slugs.map(async (slug): Promise<RawBriefing> => {
      const at = `${BRIEFINGS}/${slug}`;
      const [facts, easyRead, plain] = await Promise.all([
        readDefault(root, `${at}/briefing.ts`, problems),
        readDefault(root, `${at}/easy-read.ts`, problems),
        readText(root, `${at}/plain.md`, problems),
      ]);
      return { slug, folder: at, facts, easyRead, plain };
    }),
  );
}

/**
 * Everything under `root` as it stands on disk, unchecked.
 *
 * @throws {ContentError} when a file is missing or cannot be read; all such files are named at once.
 */
export async function readContent(root: string): Promise<RawContent> {
  const problems: Problem[] = [];
  const names = COLLECTIONS.filter((name) => name !== 'briefings');
  const [site, briefings, ...lists] = await Promise.all([
    readDefault(root, join('_data', 'site.ts').replaceAll('\\', '/'), problems),
    readBriefings(root, problems),
    ...names.map((name) => readDefault(root, `_data/${name}.ts`, problems)),
  ]);
  // Files are read side by side; their problems are told in one order all the same.
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => a.file.localeCompare(b.file, 'en')));
  return { site, briefings, collections: Object.fromEntries(names.map((name, i) => [name, lists[i]])) };
}

/**
 * The Library of the project in `root`, read, checked and joined.
 *
 * @param root the project's top folder; an absolute path, or one relative to the working directory.
 * @throws {ContentError} naming every problem at once.
 */
export async function loadLibrary(root: string): Promise<Library> {
  return createLibrary(await readContent(root));
}
