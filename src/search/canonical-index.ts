/**
 * Owns making the index the same bytes for the same pages. Pagefind 1.5.2 writes its filters, and the values of each, in
 * the order of a hash map, which changes from run to run, and so changes the names of those files and of those that
 * name them.
 */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';
import type { SearchFile } from './vocabulary.ts';

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** A filter as Pagefind keeps it: its name, and for each value the numbers of its pages. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

const unpack = (file: SearchFile): Uint8Array => gunzipSync(file.content).subarray(SIGNATURE.length);

/** Compressed by fflate, whose output, unlike zlib's, does not depend on the version of Node. */
const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Uint8Array.from([...SIGNATURE, ...content]), { level: 9, mtime: 0 });

/** A name made from the content, as long as the name that it replaces. */
function nameFor(content: Uint8Array, old: string): string {
  const prefix = old.slice(0, old.indexOf('_') + 1);
  return (
    prefix +
    createHash('sha256')
      .update(content)
      .digest('hex')
      .slice(0, old.length - prefix.length)
  );
}

const byteOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the meta file holds, as far as it is read here: fourth, the filters, each with the name of its file. */
type Meta = [unknown, unknown, unknown, [filter: string, file: string][], ...unknown[]];

/** The meta file with its filters in order, under the new names of their files. */
function withFilters(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const [release, pages, chunks, filters, ...rest] = decode(content) as Meta;
  const named = filters.map(([filter, file]): [string, string] => {
    const to = renamed.get(file);
    if (to === undefined) throw new Error(`Search: the index names "${file}", and there is no such filter file.`);
    return [filter, to];
  });
  return encode([release, pages, chunks, named.sort(([a], [b]) => byteOrder(a, b)), ...rest]);
}

/** The same bytes with one name in the place of another of the same length. */
function replaceName(content: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(content);
  const at = bytes.indexOf(from);
  if (at < 0) throw new Error(`Search: the index does not name its file "${from}". Is Pagefind at its pinned version?`);
  bytes.write(to, at);
  return bytes;
}

/**
 * The files of an index with the values of every filter in order, under names that follow from their content.
 *
 * @throws {Error} when the files do not name each other as Pagefind's do.
 */
export function canonicalIndex(files: readonly SearchFile[]): SearchFile[] {
  const result: SearchFile[] = [];
  const renamed = new Map<string, string>();
  for (const file of files) {
    const filter = /^filter\/(.+)\.pf_filter$/.exec(file.path)?.[1];
    if (filter === undefined) {
      if (!/\.pf_meta$|^pagefind-entry\.json$/.test(file.path)) result.push(file);
      continue;
    }
    const [name, values] = decode(unpack(file)) as Filter;
    const content = encode([name, [...values].sort(([a], [b]) => byteOrder(a, b))]);
    const to = nameFor(content, filter);
    renamed.set(filter, to);
    result.push({ path: `filter/${to}.pf_filter`, content: pack(content) });
  }

  let entry = files.find(({ path }) => path === 'pagefind-entry.json')?.content;
  if (!entry) throw new Error('Search: Pagefind gave no pagefind-entry.json. Is it at its pinned version?');
  for (const file of files) {
    const meta = /^pagefind\.(.+)\.pf_meta$/.exec(file.path)?.[1];
    if (meta === undefined) continue;
    const content = withFilters(unpack(file), renamed);
    const to = nameFor(content, meta);
    entry = replaceName(entry, meta, to);
    result.push({ path: `pagefind.${to}.pf_meta`, content: pack(content) });
  }
  return [...result, { path: 'pagefind-entry.json', content: entry }].sort((a, b) => byteOrder(a.path, b.path));
}
