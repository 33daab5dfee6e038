/**
 * Owns `npm run release`: builds the site cold and writes into release/ the sum of every file, what it is made with, and
 * where it comes from. `-- --verify <folder>` compares a folder with release/SHA256SUMS instead.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import site from '../_data/site.ts';
import { buildSite, removeUnfinished } from '../src/build/build.ts';
import { sha256 } from '../src/build/sha256.ts';
import { readArguments, UsageError } from '../src/cli/usage-error.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { readSiteFiles } from '../src/offline/read-site-files.ts';
import { cleanCommit, npmSbom, refuseOlderThanBriefings } from '../src/release/facts.ts';
import { billOfMaterials } from '../src/release/sbom.ts';
import { compare, describe, readSums, sumsOf, writeSums, type Sums } from '../src/release/sums.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const FOLDER = 'release';
const SUMS = join(FOLDER, 'SHA256SUMS');
const USAGE = 'npm run release, or npm run release -- --verify <folder> [--sums <file>]';

async function sumsBelow(folder: string): Promise<Sums> {
  if (!existsSync(folder))
    throw new UsageError({ found: `no folder ${folder}`, expected: USAGE, attempt: 'npm run build' });
  return sumsOf(await readSiteFiles(folder, () => true));
}

async function verify(folder: string, sumsFile: string): Promise<void> {
  if (!existsSync(sumsFile))
    throw new UsageError({ found: `no file ${sumsFile}`, expected: 'the SHA256SUMS of a release', attempt: USAGE });
  const expected = readSums(await readFile(sumsFile, 'utf8'), sumsFile);
  const difference = describe(compare(expected, await sumsBelow(resolve(folder))));
  if (difference === '') console.log(`${folder} is the release: ${expected.size} files, each as ${sumsFile} says.`);
  else {
    console.error(`${folder} is not the release that ${sumsFile} lists:\n${difference}`);
    process.exitCode = 1;
  }
}

async function release(): Promise<void> {
  const commit = await cleanCommit(root);
  refuseOlderThanBriefings(await loadLibrary(root));
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string; version: string };
  const sbom = billOfMaterials(await npmSbom(root), { name, version });
  const { outputDirectory } = await buildSite({ root, cold: true }).catch((error: unknown) => {
    removeUnfinished(root);
    throw error;
  });
  const found = await sumsBelow(outputDirectory);
  const sums = writeSums(found);
  const facts = {
    version: site.version,
    released: site.released,
    commit,
    node: process.version,
    packageLockSha256: sha256(await readFile('package-lock.json')),
    files: found.size,
    sumsSha256: sha256(sums),
    sbomSha256: sha256(sbom),
  };
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  await writeFile(SUMS, sums);
  await writeFile(join(FOLDER, 'sbom.cdx.json'), sbom);
  await writeFile(join(FOLDER, 'provenance.json'), `${JSON.stringify(facts, null, 2)}\n`);
  console.log(
    `Release ${facts.version} of commit ${commit.slice(0, 12)}: ${facts.files} files in _site; their sums, the bill of ` +
      `materials and where it comes from are in ${FOLDER}.`,
  );
}

try {
  const { values } = readArguments(
    process.argv.slice(2),
    { verify: { type: 'string' }, sums: { type: 'string', default: SUMS } },
    USAGE,
  );
  await (values.verify === undefined ? release() : verify(values.verify, values.sums));
} catch (error) {
  fail(error);
}
