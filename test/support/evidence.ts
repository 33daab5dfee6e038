/** Owns comparing what a run of the tests measured with what the site says, and keeping it when it is asked to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { EVIDENCE_FILE, loadEvidence } from '../../src/load/load-evidence.ts';
import { evidenceSchema, type Evidence, type EvidenceFigures } from '../../src/model/schemas/evidence.ts';
import { siteFiles } from './built-site.ts';

/** Whether this run was started by `npm run evidence`. */
const isToBeKept = process.env['WRITE_EVIDENCE'] === 'yes';

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
 * Fails when the figures differ from those on record. The day and the versions may differ, and what is counted on the
 * pages by one in a hundred: another machine has other fonts, other voices to read aloud with and another browser, so a
 * button more or a line broken elsewhere. More than that is a change of the site.
 */
export async function expectEvidence(figures: EvidenceFigures, versions: Evidence['versions']): Promise<void> {
  if (isToBeKept) {
    const evidence: Evidence = { ran: new Date().toISOString().slice(0, 10), versions, figures };
    writeFileSync(EVIDENCE_FILE, `${JSON.stringify(evidenceSchema.parse(evidence), undefined, 2)}\n`);
    return;
  }
  const { figures: onRecord } = await loadEvidence(process.cwd());
  const COUNTED = ['texts', 'targets', 'stops', 'reviewed', 'lowestContrast'] as const;
  // What axe cannot tell and asks a person about is few, and a few more or less from run to run.
  const allowed = (name: (typeof COUNTED)[number]): number => (name === 'reviewed' ? 20 : onRecord[name] / 100);
  const close = COUNTED.filter((name) => Math.abs(figures[name] - onRecord[name]) <= allowed(name));
  const asOnRecord = Object.fromEntries(close.map((name) => [name, onRecord[name]]));
  expect(
    { ...figures, ...asOnRecord },
    `the figures of this run are not those that /accessibility/evidence/ shows. If the site was meant to change, run "npm run evidence" and commit ${EVIDENCE_FILE}`,
  ).toEqual(onRecord);
}
