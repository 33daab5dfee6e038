/** Owns what decides whether a PDF that was made before is still the right one, and how one stands in the cache. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeKey, type MadeCache } from '../build/made-cache.ts';
import type { WantedEdition } from './editions.ts';
import type { MadeEdition } from './make-edition.ts';

const PAPER = fileURLToPath(new URL('.', import.meta.url));
const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

/** Every file below a folder that takes part, by name: code, templates and typefaces. */
function filesIn(folder: string): (string | Uint8Array)[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return /\.(?:ts|mjs|typ|ttf)$/.test(entry.name) ? [entry.name, readFileSync(path)] : [];
    });
}

/** The versions of the packages that make it, and what it is made on: their compiled code differs between machines. */
function versionsOf(packages: readonly string[]): string[] {
  const require = createRequire(import.meta.url);
  const versions = packages.map((name) => {
    const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {
      version: string;
    };
    return `${name} ${version}`;
  });
  return [...versions, process.platform, process.arch];
}

/**
 * What goes into everything that Typst makes for us, but for what is in it: a key.
 *
 * @param pictures drawings as SVG, by the id of their record.
 * @param folders further folders with code or templates.
 * @param packages further packages.
 */
export const typstGround = (
  pictures: ReadonlyMap<string, string>,
  folders: readonly string[] = [],
  packages: readonly string[] = [],
): string =>
  madeKey(
    ...[PAPER, ...folders].flatMap(filesIn),
    ...versionsOf([COMPILER, ...packages]),
    ...[...pictures].sort(([a], [b]) => (a < b ? -1 : 1)).flat(),
  );

/** The key of an edition: its ground, and the tree that it is made of. */
export const editionKey = (ground: string, wanted: WantedEdition): string =>
  // JSON has no Infinity, and would write null for it.
  madeKey(ground, JSON.stringify(wanted), String(wanted.mostPages));

/** An edition as it was made before; undefined when it has to be made. It may be known that there is none. */
export async function keptEdition(
  cache: MadeCache,
  key: string,
): Promise<{ made: MadeEdition | undefined } | undefined> {
  const kept = await cache.get(key);
  if (!kept) return undefined;
  const end = kept.indexOf(0x0a);
  const facts = JSON.parse(Buffer.from(kept.subarray(0, end)).toString('utf8')) as Omit<MadeEdition, 'bytes'> | null;
  return { made: facts === null ? undefined : { ...facts, bytes: kept.subarray(end + 1) } };
}

/** Keeps an edition: a line with what is known of it, and the file; or that every length of it is too long. */
export function keepEdition(cache: MadeCache, key: string, made: MadeEdition | undefined): Promise<void> {
  if (!made) return cache.put(key, Buffer.from('null\n'));
  const { bytes, ...facts } = made;
  return cache.put(key, Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), bytes]));
}
