/** Owns reading what the tests measured of the built site. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { evidenceSchema, type Evidence } from '../model/schemas/evidence.ts';
import { ContentError } from '../model/problems.ts';
import { readTextFile } from './read-text-file.ts';

/** Written by `npm run evidence`, and by nobody else. */
export const EVIDENCE_FILE = '_data/evidence.json';

/**
 * The figures of the last run whose figures were kept; undefined while there is no such file, as on a new site.
 *
 * @throws {ContentError} when the file cannot be read, or is not as the schema says.
 */
export async function loadEvidence(root: string): Promise<Evidence | undefined> {
  const path = resolve(root, EVIDENCE_FILE);
  if (!existsSync(path)) return undefined;
  const read = await readTextFile(path, 'what the tests measured');
  if ('problem' in read) throw new ContentError([{ file: EVIDENCE_FILE, ...read.problem }]);
  let found: unknown;
  try {
    found = JSON.parse(read.text);
  } catch {
    found = undefined;
  }
  const { data, error } = evidenceSchema.safeParse(found);
  if (data) return data;
  throw new ContentError(
    error.issues.map(({ path, message }) => ({
      file: EVIDENCE_FILE,
      ...(path.length > 0 ? { field: path.join('.') } : {}),
      found: found === undefined ? 'no JSON' : message,
      expected: 'what the tests measured',
      try: 'bring it back from git, or run "npm run evidence"',
    })),
  );
}
