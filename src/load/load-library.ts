/** Owns reading the content from disk: records in `_data/`, briefings in `src/content/briefings/`. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RawBriefing, RawContent, RawFile } from '../model/check-records.ts';
import { createLibrary, type Library } from '../model/library.ts';
import { COLLECTIONS, type CollectionName } from '../model/schemas/common.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { portableProblem, sameButForCase } from '../model/portable-names.ts';
import { withImportsAnew, type ImportAnew } from './import-anew.ts';
import { readTextFile } from './read-text-file.ts';

const BRIEFINGS = 'src/content/briefings';

/** Where to read from, how, and the problems found on the way. */
interface Reader {
  root: string;
  importAnew: ImportAnew;
  problems: Problem[];
}

/** The default export of a TypeScript file. A file that cannot be read becomes a problem and `undefined`. */
async function readDefault({ root, importAnew, problems }: Reader, file: string): Promise<unknown> {
  const path = resolve(root, file);
  const text = await readTextFile(path, 'this file');
  if ('problem' in text) {
    problems.push({ file, ...text.problem });
    return undefined;
  }
  try {
    return (await importAnew(pathToFileURL(path).href))['default'];
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

/** Markdown without its comments, which are for authors. Each line keeps its number. */
const withoutComments = (markdown: string): string =>
  markdown.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]+/g, ''));

async function readText({ root, problems }: Reader, file: string): Promise<string> {
  const read = await readTextFile(resolve(root, file), 'the plain English words of the briefing, as Markdown');
  if ('text' in read) return withoutComments(read.text);
  problems.push({ file, ...read.problem });
  return '';
}

/** Notes names in a folder that cannot stand beside each other, or not at all, on some system. */
function checkNames({ problems }: Reader, folder: string, names: readonly string[]): void {
  for (const name of names) {
    const problem = portableProblem(name);
    if (problem !== undefined)
      problems.push({
        file: `${folder}/${name}`,
        found: `a name that ${problem}`,
        expected: 'a name that a file can have on every system',
        try: 'give it another name',
      });
  }
  for (const [first = '', ...others] of sameButForCase(names))
    problems.push({
      file: `${folder}/${first}`,
      found: `the name "${first}", and ${others.map((name) => `"${name}"`).join(', ')} beside it`,
      expected: 'names that differ in more than capitals: on Windows and on Macs these are one',
      try: 'give one of them another name, or move all into one',
    });
}

/**
 * The files of one collection: `_data/<name>.ts`, or every file in `_data/<name>/` where there is such a folder, in the
 * order of their names.
 */
async function readCollection(reader: Reader, name: CollectionName): Promise<RawFile[]> {
  const folder = `_data/${name}`;
  if (existsSync(resolve(reader.root, folder)) && existsSync(resolve(reader.root, `${folder}.ts`)))
    reader.problems.push({
      file: `${folder}.ts`,
      found: `this file, and the folder ${folder}/ too`,
      expected: 'one of the two',
      try: `move the file into ${folder}/`,
    });
  const names = existsSync(resolve(reader.root, folder))
    ? (await readdir(resolve(reader.root, folder))).filter((file) => file.endsWith('.ts')).sort()
    : [];
  checkNames(reader, folder, names);
  const files = existsSync(resolve(reader.root, folder)) ? names.map((name) => `${folder}/${name}`) : [`${folder}.ts`];
  return Promise.all(files.map(async (file) => ({ file, records: await readDefault(reader, file) })));
}

async function readBriefings(reader: Reader): Promise<RawBriefing[]> {
  const folder = resolve(reader.root, BRIEFINGS);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  checkNames(reader, BRIEFINGS, slugs);
  return Promise.all(slugs.map((slug) => readBriefing(reader, slug)));
}

async function readBriefing(reader: Reader, slug: string): Promise<RawBriefing> {
  const at = `${BRIEFINGS}/${slug}`;
  const [facts, easyRead, plain] = await Promise.all([
    readDefault(reader, `${at}/briefing.ts`),
    readDefault(reader, `${at}/easy-read.ts`),
    readText(reader, `${at}/plain.md`),
  ]);
  return { slug, folder: at, facts, easyRead, plain };
}

/** Files are read side by side; their problems are told in one order all the same. */
function refuse(problems: Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => a.file.localeCompare(b.file, 'en')));
}

/**
 * Content that was read before, with one briefing as it stands on disk now.
 *
 * @throws {ContentError} when one of its files is missing or cannot be read.
 */
async function withBriefingAnew(root: string, content: RawContent, slug: string): Promise<RawContent> {
  const problems: Problem[] = [];
  const anew = await withImportsAnew((importAnew) => readBriefing({ root, importAnew, problems }, slug));
  refuse(problems);
  return { ...content, briefings: content.briefings.map((briefing) => (briefing.slug === slug ? anew : briefing)) };
}

/**
 * Everything under `root` as it stands on disk, unchecked.
 *
 * @throws {ContentError} when a file is missing or cannot be read; all such files are named at once.
 */
export async function readContent(root: string): Promise<RawContent> {
  const problems: Problem[] = [];
  const names = COLLECTIONS.filter((name) => name !== 'briefings');
  const [site, words, searchWords, briefings, ...lists] = await withImportsAnew((importAnew) => {
    const reader = { root, importAnew, problems };
    return Promise.all([
      readDefault(reader, '_data/site.ts'),
      readDefault(reader, '_data/words.ts'),
      readDefault(reader, '_data/searchWords.ts'),
      readBriefings(reader),
      ...names.map((name) => readCollection(reader, name)),
    ]);
  });
  refuse(problems);
  return {
    site,
    words,
    searchWords,
    briefings,
    collections: Object.fromEntries(names.map((name, i) => [name, lists[i]])),
  };
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

/** What a library was made of, with the model that made it: a build that watches makes the next one of the same. */
export interface Loaded {
  library: Library;
  /** The same again, but for one briefing. @throws {ContentError} as `loadLibrary` does. */
  withBriefing(slug: string): Promise<Loaded>;
}

/** The Library of the project in `root`, ready to be made again. @throws {ContentError} naming every problem at once. */
export async function loadForEditing(root: string): Promise<Loaded> {
  const loaded = (content: RawContent): Loaded => ({
    library: createLibrary(content),
    withBriefing: async (slug) => loaded(await withBriefingAnew(root, content, slug)),
  });
  return loaded(await readContent(root));
}
