/**
 * Owns `npm run bench`: how the build grows with the number of briefings, next to bare Eleventy and to Hugo with Pagefind
 * writing the same pages. Every time is given as a ratio within this one run. `-- --sizes 10,100` for other sizes,
 * `-- --record` to keep the table for later runs to be compared with.
 */
import { readFile, rm, stat, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { copyPath } from '../src/offline/downloads.ts';
import tinySite from '../test/fixtures/tiny-site/_data/site.ts';
import { ELEVENTY_COMMAND, PAGEFIND_COMMAND, bareEleventy, bareHugo, barePages } from '../test/bench/rivals.ts';
import { measureEdit } from '../test/bench/edit-in-dev.ts';
import { measureSearch } from '../test/bench/first-search.ts';
import { MEMORY_FLAGS, run } from '../test/bench/run.ts';
import { RECORDS_OF_BRIEFING, syntheticProject } from '../test/bench/synthetic-library.ts';
import { compareRows, EXPLAINED, tableOf, type BenchRow } from '../test/bench/table.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const RECORDED = resolve('test/bench/recorded.json');
/** PDFs take seconds a briefing: with the largest library hours would go by. */
const MOST_WITH_PAPER = 100;
const MOST_WITH_BROWSER = 1000;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10,100,1000,3000' }, record: { type: 'boolean', default: false } },
});

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
};

const compressed = async (file: string): Promise<number> =>
  brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const hasHugo = await run('hugo', ['version'], root).then(
  () => true,
  () => false,
);

/** The line that says what went wrong, of all that a process printed. */
const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return /^.*(?:heap out of memory|Error:).*$/m.exec(text)?.[0] ?? text.slice(0, 500);
};

async function measure(briefings: number): Promise<BenchRow> {
  const folder = await syntheticProject(root, briefings);
  const made = [folder];
  try {
    const build = (...flags: string[]) =>
      run(process.execPath, [...MEMORY_FLAGS, '--import', 'tsx', 'scripts/build.ts', '--times', ...flags], folder);
    const ours = await build('--cold', '--no-paper');
    const site = join(folder, '_site');
    const pages = await barePages(site);

    const bare = await bareEleventy(pages);
    made.push(bare);
    const eleventy = await run(process.execPath, [...MEMORY_FLAGS, join(root, ELEVENTY_COMMAND), '--quiet'], bare);
    let hugo: number | undefined;
    if (hasHugo) {
      const other = await bareHugo(pages);
      made.push(other);
      const written = await run('hugo', ['--quiet'], other);
      const indexed = await run(process.execPath, [join(root, PAGEFIND_COMMAND), '--site', 'public'], other);
      hugo = written.wall + indexed.wall;
    }
    const heaviest = pages.toSorted((a, b) => b.body.length - a.body.length)[0];
    const row: BenchRow = {
      briefings,
      pages: pages.length,
      build: ours.wall,
      eleventy: eleventy.wall,
      ...(hugo === undefined ? {} : { hugo }),
      memory: ours.memory,
      eleventyMemory: eleventy.memory,
      phases: Object.fromEntries(
        [...ours.printed.matchAll(/^TIME (.+) (\d+)$/gm)].map(([, name = '', time]) => [name, Number(time)]),
      ),
      searchIndex: await sizeOf(join(site, 'pagefind')),
      copy: (await stat(join(site, copyPath(tinySite)))).size,
      page: await compressed(join(site, 'briefings/report-0/index.html')),
      heaviest: heaviest ? { file: heaviest.file, bytes: await compressed(join(site, heaviest.file)) } : undefined,
    };
    if (briefings <= MOST_WITH_BROWSER) row.search = await measureSearch(site);
    if (briefings === 100) row.edit = await measureEdit(folder);
    if (briefings <= MOST_WITH_PAPER) {
      const cold = await build('--cold');
      await build();
      row.paper = { cold: cold.wall, warm: (await build()).wall };
    }
    return row;
  } finally {
    await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
  }
}

try {
  console.log(
    `${availableParallelism()} cores, Node ${process.versions.node}${hasHugo ? '' : ', no Hugo on this machine'}. ` +
      `Each briefing has three versions and ${RECORDS_OF_BRIEFING} records of its own.`,
  );
  const rows: BenchRow[] = [];
  const failed: string[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    console.log(`${size} briefings …`);
    // A library that is too large for this machine is a result too.
    const row = await measure(size).catch((error: unknown) => {
      failed.push(`${size} briefings could not be measured: ${reasonOf(error)}`);
      return undefined;
    });
    if (row) rows.push(row);
  }
  console.log(tableOf(rows));
  for (const line of failed) console.log(line);
  console.log(EXPLAINED);
  const recorded = await readFile(RECORDED, 'utf8').catch(() => undefined);
  if (recorded !== undefined) console.log(compareRows(rows, JSON.parse(recorded) as BenchRow[]));
  if (values.record && failed.length === 0) await writeFile(RECORDED, `${JSON.stringify(rows, null, 2)}\n`);
} catch (error) {
  fail(error);
}
