/**
 * Owns what can go wrong with a build from outside, each as a thing that is done to the tiny project, and what must come of
 * it: an error that says what to do, or a right site. `npm run faults` tries all of them; the tests try most.
 */
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDisk, noSmallDisk, withSmallDisk } from './small-disk.ts';
import { edit, filesIn, hashOfAll, removeProject, startBuild, type Ended } from './tiny-project.ts';

const BRIEFINGS = 'src/content/briefings';
const PLAIN = `${BRIEFINGS}/tiny/plain.md`;

type Run = NonNullable<Parameters<typeof startBuild>[1]>;

export interface Fault {
  fault: string;
  /** Does it to a project. */
  make: (project: string) => Promise<void>;
  /** How the build is started. */
  run?: Run;
  /** What the error says; undefined when the site has to be right all the same. */
  says?: RegExp;
  /** Whether the site has to be the very one that the project without the fault gives. */
  isSame?: boolean;
  /** Only a whole build can show it: the records and words are right. */
  needsBuild?: boolean;
  /** The share of the room of the site of before that is free on the disk, which holds nothing but the project. */
  room?: number;
  /** Why it cannot be tried here, such as "only root can mount"; undefined when it can. */
  cannot?: () => string | undefined;
}

export interface Outcome {
  fault: string;
  times: number;
  /** How often it ended as it has to. */
  right: number;
  came: string;
}

const text = async (project: string, file: string, change: (words: string) => string | Buffer): Promise<void> => {
  const path = join(project, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
};
const changed = (file: string, change: (words: string) => string | Buffer) => (project: string) =>
  text(project, file, change);
const cutAfter = (file: string, words: string) =>
  changed(file, (all) => {
    if (!all.includes(words)) throw new Error(`no "${words}" in ${file}`);
    return all.slice(0, all.indexOf(words) + words.length);
  });
const isRoot = (): boolean => process.getuid?.() === 0;
/** A build that may not do everything: root may read and write whatever it likes. */
const AS_NOBODY: Run = isRoot() ? { user: 65_534 } : {};
const notOnWindows = (why: string) => (): string | undefined => (process.platform === 'win32' ? why : undefined);

/** Every file of a project's own content and data. */
const contentOf = (project: string): Promise<string[]> => filesIn(project, ['_data', 'src/content']);
const everywhere = (change: (words: string) => string) => async (project: string) => {
  for (const file of await contentOf(project)) await text(project, file, change);
};

/** A paragraph of about 100 bytes, with references as a briefing has them. */
const PARAGRAPH =
  '\nThe [[term:town-council]] wrote in [[month:town-answered]]. It will pay [[figure:swing-money]] for swings.\n';
const FIVE_MEGABYTES = 5_000_000;

const folderAt =
  (file: string): Fault['make'] =>
  async (project) => {
    await rm(join(project, file));
    await mkdir(join(project, file));
  };

/** Puts the promises into a folder, in files of these names. */
const promisesIn =
  (...names: readonly string[]): Fault['make'] =>
  async (project) => {
    const source = await readFile(join(project, '_data/promises.ts'), 'utf8');
    await rm(join(project, '_data/promises.ts'));
    await mkdir(join(project, '_data/promises'));
    const none = `${source.slice(0, source.indexOf('export default'))}export default [] satisfies unknown[];\n`;
    for (const [at, name] of names.entries())
      await writeFile(join(project, '_data/promises', name), at === 0 ? source : none);
  };

/** Shows a drawing of our own, with these bytes, in the place of a letter. */
const ownPicture =
  (svg: string | undefined): Fault['make'] =>
  async (project) => {
    await edit(
      project,
      '_data/pictures.ts',
      (source) => source.replace(/set: 'openmoji',(\s+)file: '2709'/, "set: 'own',$1file: 'post.svg'"),
      true,
    );
    await mkdir(join(project, 'src/pictures/own'), { recursive: true });
    if (svg !== undefined) await writeFile(join(project, 'src/pictures/own/post.svg'), svg);
  };

const named =
  (name: string): Fault['make'] =>
  async (project) =>
    rename(join(project, BRIEFINGS, 'tiny'), join(project, BRIEFINGS, name));

/** Gives a project this many promises more, each with its history and source. */
export const morePromises = (project: string, many: number): Promise<void> =>
  edit(project, '_data/promises.ts', (source) =>
    source.replace(/\] satisfies/, () => `${Array.from({ length: many }, (_, i) => promise(i)).join('')}] satisfies`),
  );
const promise = (i: number): string =>
  `  { id: 'promise-${i}', by: 'Littleton Town Council', made: '2024-03-05', title: 'Swing number ${i}', ` +
  `text: 'To put up one more swing.', strength: 'will-do', topic: 'play', cites: [{ source: 'town-letter' }], ` +
  `updates: [{ date: '2025-02', state: 'nothing-found', text: 'We found nothing about it up to [[checked:month]].' }] },\n`;

/** Everything that is tried, but for kills. */
export const FAULTS: readonly Fault[] = [
  {
    fault: 'Markdown cut off inside a reference',
    make: cutAfter(PLAIN, '[[thread:more'),
    says: /plain\.md:\d+[^]*Found: "\[\[thread:more"/,
  },
  {
    fault: 'Markdown cut off inside a sentence',
    make: cutAfter(PLAIN, 'may have'),
    says: /plain\.md:\d+[^]*the end of the file after/,
  },
  {
    fault: 'Markdown cut off inside a heading',
    make: cutAfter(PLAIN, '## What we do'),
    says: /plain\.md:\d+[^]*the end of the file after/,
  },
  { fault: 'empty Markdown', make: changed(PLAIN, () => ''), says: /plain\.md[^]*Found: no words/ },
  {
    fault: 'facts of a briefing cut off',
    make: cutAfter(`${BRIEFINGS}/tiny/briefing.ts`, "audience: 'Chil"),
    says: /briefing\.ts:\d+[^]*Unterminated string/,
  },
  {
    fault: 'records cut off',
    make: cutAfter('_data/promises.ts', "title: 'New swings',"),
    says: /_data\/promises\.ts:\d+[^]*Try: look for a missing/,
  },
  {
    fault: 'empty records',
    make: changed('_data/promises.ts', () => ''),
    says: /_data\/promises\.ts[^]*Expected: a list of records/,
  },
  {
    fault: 'Markdown in UTF-16',
    make: changed(PLAIN, (words) => Buffer.from(`\uFEFF${words}`, 'utf16le')),
    says: /plain\.md[^]*UTF-16[^]*save it again/,
  },
  {
    fault: 'records in UTF-16 without a mark',
    make: changed('_data/topics.ts', (words) => Buffer.from(words, 'utf16le')),
    says: /topics\.ts[^]*UTF-16[^]*save it again/,
  },
  {
    fault: 'Markdown in Latin-1',
    make: changed(PLAIN, (words) => Buffer.from(words.replace('the panel', 'the caf\u00E9'), 'latin1')),
    says: /plain\.md:\d+[^]*no UTF-8[^]*save it again/,
  },
  {
    fault: 'records in Latin-1',
    make: changed('_data/sources.ts', (words) => Buffer.from(words, 'latin1')),
    says: /sources\.ts:\d+[^]*no UTF-8[^]*save it again/,
  },
  {
    fault: 'letters lost in another encoding',
    make: changed(PLAIN, (words) => words.replace('the panel', 'the caf\uFFFD')),
    says: /plain\.md:\d+[^]*U\+FFFD/,
  },
  {
    fault: 'NUL in Markdown',
    make: changed(PLAIN, (words) => words.replace('the panel', 'the\0panel')),
    says: /plain\.md:\d+[^]*U\+0000/,
  },
  {
    fault: 'line ends of Windows in every file of content and data',
    make: everywhere((words) => words.replaceAll('\n', '\r\n')),
    isSame: true,
  },
  {
    fault: 'a byte order mark before every file of content and data',
    make: everywhere((words) => `\uFEFF${words}`),
    isSame: true,
  },
  {
    fault: 'both, as Notepad saved them',
    make: everywhere((words) => `\uFEFF${words.replaceAll('\n', '\r\n')}`),
    isSame: true,
  },
  {
    fault: 'evidence cut off',
    make: cutAfter('_data/evidence.json', '"figures"'),
    says: /_data\/evidence\.json[^]*Found: no JSON[^]*Try: bring it back/,
    needsBuild: true,
  },
  {
    fault: 'evidence in UTF-16',
    make: changed('_data/evidence.json', (words) => Buffer.from(`\uFEFF${words}`, 'utf16le')),
    says: /_data\/evidence\.json[^]*UTF-16[^]*Try: /,
    needsBuild: true,
  },
  {
    fault: 'a folder where Markdown should be',
    make: folderAt(PLAIN),
    says: /plain\.md[^]*Found: a folder[^]*Expected: [^]*Try: /,
  },
  {
    fault: 'a folder where records should be',
    make: folderAt(`${BRIEFINGS}/tiny/briefing.ts`),
    says: /briefing\.ts[^]*Found: a folder[^]*Expected: [^]*Try: /,
  },
  ...[PLAIN, '_data/topics.ts', '_data/evidence.json', 'src/pages/index.njk'].map((file): Fault => ({
    fault: `${file} that may not be read`,
    make: (project) => chmod(join(project, file), 0),
    run: AS_NOBODY,
    says: /Found: [^\n]*not allowed to read[^]*Try: /,
    needsBuild: true,
    cannot: notOnWindows('Windows has no such permission'),
  })),
  {
    fault: 'the same slug twice, in capitals',
    make: async (project) =>
      cp(join(project, BRIEFINGS, 'tiny'), join(project, BRIEFINGS, 'TINY'), { recursive: true }),
    says: /"TINY", and "tiny" beside it[^]*Try: give one of them another name/,
    cannot: () => (process.platform === 'linux' ? undefined : 'this system takes the two for one folder'),
  },
  {
    fault: 'the same slug twice, of another folder',
    make: async (project) =>
      cp(join(project, BRIEFINGS, 'tiny'), join(project, BRIEFINGS, 'other'), { recursive: true }),
    says: /other\/briefing\.ts[^]*Found: "tiny"[^]*Expected: "other", the name of its folder/,
  },
  {
    fault: 'the same id twice',
    make: changed('_data/promises.ts', (words) => words.replace("id: 'safety-check'", "id: 'new-swings'")),
    says: /_data\/promises\.ts, record `new-swings`, field `id`[^]*twice/,
  },
  {
    fault: 'a folder with a capital',
    make: named('Tiny'),
    says: /Tiny\/briefing\.ts[^]*Expected: "Tiny", the name of its folder/,
  },
  ...['con', 'nul', 'aux', 'com1', 'lpt1', 'tiny.', 'tiny '].map((name): Fault => ({
    fault: `a folder called "${name}"`,
    make: named(name),
    says: /Found: a name that (?:Windows keeps|ends with a dot or a space)[^]*Try: give it another name/,
    cannot: notOnWindows('Windows has no such folder'),
  })),
  {
    fault: 'a folder called "café", with the accent as a letter of its own',
    make: named('cafe\u0301'),
    says: /briefing\.ts[^]*the name of its folder/,
  },
  {
    fault: 'a file of records called "con.ts"',
    make: promisesIn('con.ts'),
    says: /_data\/promises\/con\.ts[^]*Windows keeps for a device[^]*Try: give it another name/,
    cannot: notOnWindows('Windows has no such file'),
  },
  {
    fault: 'files of records whose names differ by case alone',
    make: promisesIn('swings.ts', 'Swings.ts'),
    says: /_data\/promises\/[^]*"Swings\.ts", and "swings\.ts" beside it[^]*Try: give one of them another name/,
    cannot: () => (process.platform === 'linux' ? undefined : 'this system takes the two for one file'),
  },
  {
    fault: 'ids that differ by case alone',
    make: changed('_data/promises.ts', (words) => words.replace("id: 'safety-check'", "id: 'New-Swings'")),
    says: /record `New-Swings`, field `id`[^]*Expected: /,
  },
  {
    fault: 'an id that Windows keeps for a device',
    make: changed('_data/topics.ts', (words) => words.replace("id: 'play'", "id: 'aux'")),
    says: /record `aux`, field `id`[^]*Windows keeps for a device[^]*Try: /,
  },
  {
    fault: 'a picture that is not there',
    make: changed('_data/pictures.ts', (words) => words.replace("'1F6DD'", "'1F6DDD'")),
    says: /record `slide`, field `file`[^]*no such drawing[^]*Try: /,
    needsBuild: true,
  },
  {
    fault: 'a picture of our own that is not there',
    make: ownPicture(undefined),
    says: /record `letter`, field `file`[^]*no such drawing[^]*Try: /,
    needsBuild: true,
  },
  {
    fault: 'a picture of our own that is cut off',
    make: ownPicture('<svg viewBox="0 0 72 72" xmlns="http://www.w3.org/2000/svg">\n  <path d="M6 6h60z"/>\n'),
    says: /record `letter`, field `file`[^]*cut off[^]*Try: /,
    needsBuild: true,
  },
  {
    fault: 'a typeface for paper that is not there',
    make: async (project) => rm(join(project, 'src/paper/fonts/leaving-care-legible-700.ttf')),
    says: /leaving-care-legible-700\.ttf, and no such file[^]*Try: bring the file back/,
    needsBuild: true,
  },
  {
    fault: 'a typeface for paper that is cut off',
    make: async (project) => truncate(join(project, 'src/paper/fonts/leaving-care-legible-400.ttf'), 20_000),
    says: /leaving-care-legible-400\.ttf, which is no whole TrueType font[^]*Try: bring the file back/,
    needsBuild: true,
  },
  {
    fault: 'a typeface of the web that is not there',
    make: async (project) => rm(join(project, 'src/styles/fonts/plain-zero-400.woff2')),
    says: /fonts\.css:\d+, which names \.\/fonts\/plain-zero-400\.woff2, and no such file[^]*Try: bring the file back/,
    needsBuild: true,
  },
  {
    fault: 'Markdown of 5 MB',
    says: /plain\.md[^]*Found: 5,\d{3},\d{3} letters[^]*Try: see whether something else/,
    make: changed(PLAIN, (words) => words + PARAGRAPH.repeat(FIVE_MEGABYTES / PARAGRAPH.length)),
  },
  {
    fault: 'a text of 5 MB in a record',
    says: /_data\/promises\.ts, record `new-swings`, field `text`[^]*Found: [^]*Expected: /,
    make: changed('_data/promises.ts', (words) =>
      words.replace(/text: '/, () => `text: '${'To put up swings. '.repeat(FIVE_MEGABYTES / 18)}`),
    ),
  },
  {
    fault: 'a text of 5 MB in Easy Read',
    says: /easy-read\.ts[^]*Found: [^]*Expected: /,
    make: changed(`${BRIEFINGS}/tiny/easy-read.ts`, (words) =>
      words.replace(/(lines: \[\s*')/, (start) => `${start}${'We like swings. '.repeat(FIVE_MEGABYTES / 16)}`),
    ),
  },
  { fault: 'two thousand promises more', make: async (project) => morePromises(project, 2000), needsBuild: true },
  ...[0, 60_000, 1_000_000].map((bytes): Fault => ({
    fault: `a disk that is full after ${bytes / 1000} kB`,
    make: () => Promise.resolve(),
    run: { env: { FULL_AFTER: String(bytes) }, imports: [new URL('full-disk.mjs', import.meta.url).href] },
    says: /because of the disk[^]*the disk is full \(ENOSPC\)[^]*Try: free some room/,
    needsBuild: true,
  })),
  ...[0, 0.3, 0.9].map((room): Fault => ({
    fault: `a real disk, with room for ${room * 100}% of the site`,
    make: () => Promise.resolve(),
    room,
    says: /because of the disk[^]*the disk is full \(ENOSPC\)[^]*Try: free some room/,
    needsBuild: true,
    cannot: noSmallDisk,
  })),
  {
    fault: 'a folder that may not be written',
    make: (project) => chmod(project, 0o555),
    run: AS_NOBODY,
    says: /because of the disk[^]*not allowed to read or write there \(EACCES\)[^]*Try: see that you own/,
    needsBuild: true,
    cannot: notOnWindows('Windows has no such permission'),
  },
  {
    fault: 'a file where the new site is made',
    make: async (project) => writeFile(join(project, '_site.next'), 'in the way'),
    isSame: true,
    needsBuild: true,
  },
  {
    fault: 'half a site that a stopped build left',
    make: async (project) => {
      await mkdir(join(project, '_site.next/briefings'), { recursive: true });
      await writeFile(join(project, '_site.next/briefings/old.html'), 'half');
      await mkdir(join(project, '_site.previous.leaving'));
    },
    isSame: true,
    needsBuild: true,
  },
];

/** What `build` says of the faults that only change records and words. */
export async function complaintOf(project: string): Promise<string | undefined> {
  const { loadLibrary } = await import('../../src/load/load-library.ts');
  const { checkEditorial } = await import('../../src/editorial/check-library.ts');
  try {
    checkEditorial(await loadLibrary(project));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Of a project, all that its records and words are read with. */
export const TO_READ = ['_data', 'src/content', 'src/model', 'package.json', 'node_modules'];

/** A copy of a project, or of some parts of it, for one fault: the project stays as it is. */
export async function withCopy<T>(
  project: string,
  work: (copy: string) => Promise<T>,
  parts: readonly string[] = ['.'],
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'fault-'));
  try {
    await chmod(copy, 0o755);
    for (const part of parts)
      await cp(join(project, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
    return await work(copy);
  } finally {
    await chmod(copy, 0o755);
    await removeProject(copy);
  }
}

/** As `withCopy`, on a disk that holds nothing else. */
const withCopyOnDisk = <T>(project: string, work: (copy: string) => Promise<T>): Promise<T> =>
  withSmallDisk(async (disk) => {
    const copy = join(disk, 'project');
    await cp(project, copy, { recursive: true, verbatimSymlinks: true });
    return work(copy);
  });

async function bytesBelow(folder: string): Promise<number> {
  const files = await filesIn(folder, ['.']);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The folders of sites in a project: `_site` alone when all is well. */
export const siteFolders = async (project: string): Promise<string[]> =>
  (await readdir(project)).filter((name) => name.startsWith('_site')).sort();

const build = (project: string, run: Run = {}): Promise<Ended> => startBuild(project, run).ended;

/** Lines that only a programmer reads. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/**
 * Does a fault to a copy of a project that was built, builds it, and looks at what came of it.
 *
 * @param project with its site in `_site`.
 */
export async function tryFault(
  project: string,
  { fault, make, run, says, isSame, room, cannot }: Fault,
): Promise<Outcome> {
  const why = cannot?.();
  if (why !== undefined) return { fault, times: 0, right: 0, came: `not tried: ${why}` };
  const withItsCopy = room === undefined ? withCopy : withCopyOnDisk;
  return withItsCopy(project, async (copy) => {
    const before = await hashOfAll(join(copy, '_site'));
    await make(copy);
    if (room !== undefined) await fillDisk(copy, room * (await bytesBelow(join(copy, '_site'))));
    const { code, printed } = await build(copy, run);
    await chmod(copy, 0o755);
    const after = await hashOfAll(join(copy, '_site'));
    const left = (await siteFolders(copy)).filter((name) => name !== '_site');
    const outcome = (isRight: boolean, came: string): Outcome => ({ fault, times: 1, right: isRight ? 1 : 0, came });
    if (says === undefined)
      return outcome(
        code === 0 && left.length === 0 && (isSame !== true || before === after),
        code === 0 ? (before === after ? 'the same site, byte by byte' : 'a site') : printed.slice(0, 300),
      );
    if (code === 0) return outcome(false, 'a site was made');
    if (before !== after) return outcome(false, 'the site of before was changed');
    if (!says.test(printed) || STACK.test(printed)) return outcome(false, `it said: ${printed.slice(0, 600)}`);
    const found = /^ {3}Found: .+$/m.exec(printed)?.[0].trim() ?? '';
    // Where nothing may be written, nothing can be cleared away either.
    return outcome(left.length === 0 || run?.user !== undefined, `error, the site of before is whole. ${found}`);
  });
}

/** How often a build is killed for the table. */
export const KILLS = 50;
const SEED = 20_261_128;

/** Numbers from 0 to 1 that look random and are the same in every run: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const setVersion = (project: string, version: string): Promise<void> =>
  edit(project, '_data/site.ts', (source) => source.replace(/version: '[^']*'/, `version: '${version}'`));

/**
 * Kills builds of a project at random moments, each of a version that differs from the one before. After each,
 * `_site` has to be one of the two, whole; now and then a build is let through, which has to give its version and leave
 * nothing else.
 *
 * @param often every how many kills a build is let through.
 */
export async function killBuilds(project: string, times: number, often = 10): Promise<Outcome> {
  return withCopy(project, async (copy) => {
    const site = join(copy, '_site');
    const versions = ['1.0.0', '2.0.0'];
    const whole = new Map<string, string>();
    let took = 0;
    for (const version of versions) {
      await setVersion(copy, version);
      const started = performance.now();
      const { code, printed } = await build(copy);
      if (code !== 0) throw new Error(`the build to compare with failed:\n${printed}`);
      took = performance.now() - started;
      whole.set(await hashOfAll(site), version);
    }
    const random = randomNumbers(SEED);
    const counts = { old: 0, new: 0, aside: 0, neither: 0, later: 0, letThrough: 0, rubbish: 0 };
    let current = versions.at(-1);
    for (let kill = 1; kill <= times;) {
      const target = versions.find((version) => version !== current) ?? '';
      await setVersion(copy, target);
      const started = performance.now();
      const { child, ended } = startBuild(copy);
      const timer = setTimeout(() => child.kill('SIGKILL'), random() * took * 1.05);
      const { signal } = await ended;
      clearTimeout(timer);
      // A build that ended before its kill is none of the kills, and says how long one takes by now.
      const isKilled = signal !== null;
      if (!isKilled) {
        counts.later += 1;
        took = performance.now() - started;
      }
      const isAside = !existsSync(site) && whole.has(await hashOfAll(join(copy, '_site.previous')));
      const found = whole.get(await hashOfAll(site));
      if (isAside) counts.aside += 1;
      else if (found === undefined) counts.neither += 1;
      else if (isKilled) counts[found === target ? 'new' : 'old'] += 1;
      else if (found !== target) counts.neither += 1;
      if ((isKilled && kill % often === 0) || found === undefined) {
        const { code } = await build(copy);
        const isTarget = whole.get(await hashOfAll(site)) === target;
        const isAlone = (await siteFolders(copy)).join() === '_site';
        if (code === 0 && isTarget && isAlone) counts.letThrough += 1;
        else counts.rubbish += 1;
      }
      current = whole.get(await hashOfAll(site));
      if (isKilled) kill += 1;
    }
    return {
      fault: `the build killed at a random moment`,
      times,
      right: counts.rubbish > 0 ? 0 : times - counts.neither,
      came:
        `\`_site\` was the whole old version ${counts.old} times, the whole new one ${counts.new} times, ` +
        `whole but still aside ${counts.aside} times, neither ${counts.neither} times; ${counts.letThrough} of ${counts.letThrough + counts.rubbish} builds after it gave the right site and left nothing else. ${counts.later} more builds ended before they could be killed`,
    };
  });
}
