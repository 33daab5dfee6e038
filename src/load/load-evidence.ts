/** Owns reading what the tests measured of the built site. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { evidenceSchema, type Evidence } from '../model/schemas/evidence.ts';
import { ContentError } from '../model/problems.ts';

/** Written by `npm run evidence`, and by nobody else. */
export const EVIDENCE_FILE = '_data/evidence.json';

/**
 * The figures of the last run whose figures were kept.
 *
 * @throws {ContentError} when the file is missing or not as the schema says.
 */
export async function loadEvidence(root: string): Promise<Evidence> {
  const text = await readFile(resolve(root, EVIDENCE_FILE), 'utf8').catch(() => '');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    found = undefined;
  }
  const { data, error } = evidenceSchema.safeParse(found);
  if (data) return data;
  throw new ContentError(
    error.issues.map(({ path, message }) => ({
      file: EVIDENCE_FILE,
      ...(path.length > 0 ? { field: path.join('.') } : {}),
      found: found === undefined ? 'no such file, or no JSON' : message,
      expected: 'what the tests measured',
      try: 'bring it back from git, or run "npm run evidence"',
    })),
  );
}
