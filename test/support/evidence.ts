/** Owns comparing what a run of the tests measured with what the site says, and keeping it when it is asked to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { EVIDENCE_FILE, loadEvidence } from '../../src/load/load-evidence.ts';
import { evidenceSchema, type Evidence, type EvidenceFigures } from '../../src/model/schemas/evidence.ts';
import { siteFiles } from './built-site.ts';
import { orOnRecord } from './close-figures.ts';

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
  const onRecord = (await loadEvidence(process.cwd()))?.figures;
  if (!onRecord) throw new Error(`there is no ${EVIDENCE_FILE}: npm run evidence writes it`);
  const { inAll: _, ...expected } = onRecord;
  expect(
    orOnRecord(figures, onRecord),
    `the figures of this run are not those that /accessibility/evidence/ is made of. If the site was meant to change, run "npm run evidence" and commit ${EVIDENCE_FILE}`,
  ).toEqual(expected);
}
