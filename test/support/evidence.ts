/** Owns comparing what a run of the tests measured with what the site says, and keeping it when it is asked to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { EVIDENCE_FILE, loadEvidence } from '../../src/load/load-evidence.ts';
import { evidenceSchema, type Evidence, type EvidenceFigures } from '../../src/model/schemas/evidence.ts';
import { siteFiles } from './built-site.ts';

/**
 * Whether this run was started by `npm run evidence`, which measures every page in all windows and colours with all rules,
 * and keeps what it measured. Every other run measures less of each page, as the site says.
 */
export const measuresAll = process.env['WRITE_EVIDENCE'] === 'yes';

const ownRequire = createRequire(import.meta.url);

/** The version of a package, whether or not it lets others read its package.json. */
function versionOf(name: string): string {
  for (const folder of ownRequire.resolve.paths(name) ?? []) {
    try {
      return (JSON.parse(readFileSync(resolve(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  throw new Error(`the package ${name} is not installed`);
}

/** What the site offers besides pages. */
export const documentsOfSite = {
  pdfs: siteFiles.filter((file) => file.endsWith('.pdf')).length,
  books: siteFiles.filter((file) => file.endsWith('.epub')).length,
};

/** What reads the books in epub.test.ts. */
export const bookTools = { epubcheck: versionOf('@likecoin/epubcheck-ts'), ace: versionOf('@daisy/ace-core') };

/** What may differ a little from run to run and from machine to machine. */
const COUNTED = new Set(['texts', 'targets', 'stops', 'reviewed', 'lowestContrast']);

/**
 * Whether a figure is as good as that on record. Those of `COUNTED` may differ by one in a hundred: another machine has
 * other fonts, other voices to read aloud with and another browser, so a button more or a line broken elsewhere. More than
 * that is a change of the site.
 */
function isClose(name: string, found: unknown, onRecord: unknown): boolean {
  if (!COUNTED.has(name) || typeof found !== 'number' || typeof onRecord !== 'number') return false;
  // What axe cannot tell and asks a person about is few, and a few more or less from run to run.
  return Math.abs(found - onRecord) <= (name === 'reviewed' ? 20 : onRecord / 100);
}

/** The figures, but those on record in the place of what is close to them. */
const orOnRecord = <T extends object>(figures: T, onRecord: T): T =>
  Object.fromEntries(
    Object.entries(figures).map(([name, found]) => {
      const known: unknown = onRecord[name as keyof T];
      return [name, isClose(name, found, known) ? known : found];
    }),
  ) as T;

/**
 * Keeps the figures when this run measured all. Otherwise fails when those of every run differ from what is on record. The
 * day and the versions may differ.
 */
export async function expectEvidence(figures: EvidenceFigures, versions: Evidence['versions']): Promise<void> {
  if (measuresAll) {
    const evidence: Evidence = { ran: new Date().toISOString().slice(0, 10), versions, figures };
    writeFileSync(EVIDENCE_FILE, `${JSON.stringify(evidenceSchema.parse(evidence), undefined, 2)}\n`);
    return;
  }
  const { figures: onRecord } = await loadEvidence(process.cwd());
  const { inAll: _, ...expected } = onRecord;
  const { inAll: __, ...found } = figures;
  expect(
    { ...orOnRecord(found, expected), inEveryRun: orOnRecord(found.inEveryRun, expected.inEveryRun) },
    `the figures of this run are not those that /accessibility/evidence/ is made of. If the site was meant to change, run "npm run evidence" and commit ${EVIDENCE_FILE}`,
  ).toEqual(expected);
}
