/** Owns the tiny site as a whole project on disk: our code and templates, with its records and words in the place of ours. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TINY = join(PROJECT, 'test/fixtures/tiny-site');

/** Of our own `_data/`: what a build needs beside records. */
const NOT_RECORDS = ['evidence.json'];
/** Pictures that templates and books show, with the drawings of OpenMoji for them; the tiny site has none of them. */
const TEMPLATE_PICTURES: Readonly<Record<string, string>> = {
  'easy-read': '1F5BC',
  help: '1F198',
  question: '2753',
  time: '23F0',
  warning: '26A0',
  'what-people-said': '1F4AC',
  'young-person': '1F9D1',
  government: '1F3DB',
  'map-place': '1F4CD',
  news: '1F4F0',
  calendar: '1F4C5',
  support: '1F91D',
};

const pictureRecord = ([id, file]: [string, string]): string =>
  `  { id: '${id}', meaning: '${id}', set: 'openmoji', file: '${file}', licence: 'open-town', credit: 'OpenMoji.' },\n`;

/** Leads from a copy of the tiny site to the code, as `_data/` and `src/content/` of a whole project do. */
const withOwnCode = (source: string): string => source.replace(/'(?:\.\.\/)+src\/model\//g, "'#model/");

/** A new folder with the tiny project. It shares our packages, and with them what builds keep. The caller removes it. */
export async function tinyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny project-'));
  const isOurContent = (path: string): boolean => relative(PROJECT, path) === ['src', 'content'].join(sep);
  const copy = (from: string, to: string, filter?: (path: string) => boolean): Promise<void> =>
    cp(from, join(folder, to), { recursive: true, ...(filter ? { filter } : {}) });
  await copy(join(PROJECT, 'src'), 'src', (path) => !isOurContent(path));
  for (const name of ['_includes', 'scripts', 'eleventy.config.ts', 'netlify.toml'])
    await copy(join(PROJECT, name), name);
  await copy(join(TINY, 'src/content'), 'src/content');
  await copy(join(TINY, '_data'), '_data');
  for (const name of NOT_RECORDS) await copy(join(PROJECT, '_data', name), `_data/${name}`);
  const about = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as Record<string, unknown>;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...about, imports: { '#model/*': './src/model/*' } }));
  await edit(folder, '_data/pictures.ts', (source) =>
    source.replace(/\] satisfies/, `${Object.entries(TEMPLATE_PICTURES).map(pictureRecord).join('')}] satisfies`),
  );
  for (const file of await filesIn(folder, ['_data', 'src/content'])) await edit(folder, file, withOwnCode);
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The files below some folders of a project, by their paths in it. */
export async function filesIn(folder: string, below: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    below.map(async (name) => {
      const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    }),
  );
  return lists.flat();
}

/** Changes a file of a project. @throws {Error} when the change changes nothing where `mustChange` is set. */
export async function edit(
  folder: string,
  file: string,
  change: (source: string) => string,
  mustChange = false,
): Promise<void> {
  const path = resolve(folder, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (mustChange && after === before) throw new Error(`nothing was changed in ${file}`);
  if (after !== before) await writeFile(path, after);
}

export interface Ended {
  /** The exit code; null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  /** All that it printed. */
  printed: string;
}

/**
 * Starts the build of a project, in a process of its own.
 *
 * @param imports modules that the process takes in before the build, by their addresses.
 * @param args further words of the command.
 * @param user the number of the user whose build it is, when not our own.
 */
export function startBuild(
  folder: string,
  {
    env = {},
    imports = [],
    args = [],
    user,
  }: { env?: NodeJS.ProcessEnv; imports?: readonly string[]; args?: readonly string[]; user?: number } = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const flags = ['tsx', ...imports].flatMap((name) => ['--import', name]);
  const child = spawn(process.execPath, [...flags, 'scripts/build.ts', ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: undefined, ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const ended = new Promise<Ended>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done({ code, signal, printed }));
  });
  return { child, ended };
}

/** The SHA-256 of every file below a folder, by its path; none when there is no such folder. */
export async function hashesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hashes = new Map<string, string>();
  for (const file of files)
    hashes.set(
      relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  return hashes;
}

/** One hash for all that is below a folder: names and bytes. */
export async function hashOfAll(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [file, bytes] of await hashesOf(folder)) hash.update(`${file}\0${bytes}\n`);
  return hash.digest('hex');
}

/** Removes a project. */
export const removeProject = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
