/** Owns the tiny site as tests use it: as it is, or with one thing broken, in memory or on disk. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkEditorial } from '../../../src/editorial/check-library.ts';
import { readContent } from '../../../src/load/load-library.ts';
import { createLibrary, type Library } from '../../../src/model/library.ts';
import type { RawBriefing, RawContent } from '../../../src/model/check-records.ts';
import type { CollectionName } from '../../../src/model/schemas/common.ts';

export const tinyRoot = fileURLToPath(new URL('../../fixtures/tiny-site', import.meta.url));

let read: Promise<RawContent> | undefined;

/** The tiny site as it was read: a copy of its own for each caller. */
export async function tinyContent(): Promise<RawContent> {
  read ??= readContent(tinyRoot);
  return structuredClone(await read);
}

/** The Library of the tiny site after a change. */
export async function tinyLibrary(change: (content: RawContent) => void = () => undefined): Promise<Library> {
  const content = await tinyContent();
  change(content);
  return createLibrary(content);
}

type Json = Record<PropertyKey, unknown>;

/** Sets a field deep inside an object; `undefined` takes it away. A missing step is a fault of the test. */
function put(inside: unknown, path: readonly PropertyKey[], value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) throw new Error('no path');
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], inside) as Json;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
}

/** The raw list of a collection. */
export const list = (content: RawContent, collection: CollectionName): Json[] => {
  const records = content.collections[collection]?.[0]?.records;
  if (!Array.isArray(records)) throw new Error(`no list of ${collection}`);
  return records as Json[];
};

/** Sets one field of one record. */
export function edit(
  content: RawContent,
  collection: CollectionName,
  id: string,
  path: readonly PropertyKey[],
  value: unknown,
): void {
  const record = list(content, collection).find((each) => each['id'] === id);
  if (!record) throw new Error(`no record ${id} in ${collection}`);
  put(record, path, value);
}

/** The one briefing of the tiny site. */
export const tinyBriefing = (content: RawContent): RawBriefing => {
  const briefing = content.briefings[0];
  if (!briefing) throw new Error('no briefing');
  return briefing;
};

/** Sets one field of the facts or of the Easy Read words of the briefing. */
export const editBriefing = (
  content: RawContent,
  part: 'facts' | 'easyRead',
  path: readonly PropertyKey[],
  value: unknown,
): void => put(tinyBriefing(content)[part], path, value);

/** Replaces words of `plain.md`, which must be there. */
export function editPlain(content: RawContent, from: string, to: string): void {
  const briefing = tinyBriefing(content);
  if (!briefing.plain.includes(from)) throw new Error(`no "${from}" in plain.md`);
  briefing.plain = briefing.plain.replace(from, to);
}

/** What `npm run build` says about the tiny site after a change: all of it, or "no problem". */
export async function complaint(change: (content: RawContent) => void): Promise<string> {
  try {
    checkEditorial(await tinyLibrary(change));
  } catch (error) {
    return (error as Error).message;
  }
  return 'no problem';
}

/** A copy of the tiny site on disk, gone when the test ends. */
export async function tinyCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(tinyRoot, folder, { recursive: true });
  return folder;
}
