/** Owns `npm run why`: every page, chart, PDF and data file that uses a record. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRecords } from '../src/cli/find-records.ts';
import { CONTENT_OPTION, contentFolder } from '../src/cli/content-folder.ts';
import { readArguments, UsageError } from '../src/cli/usage-error.ts';
import { lineFinder } from '../src/load/locate-field.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { PDF_FOLDER } from '../src/paper/editions.ts';
import { formatUses, recordUses } from '../src/uses/record-uses.ts';
import { fail } from './fail.ts';

/** Known from the site that was built last; without one, every briefing may have such a sheet. */
const hasOneSheet =
  (root: string) =>
  (briefing: string): boolean =>
    !existsSync(join(root, '_site', PDF_FOLDER)) ||
    existsSync(join(root, '_site', PDF_FOLDER, `${briefing}-one-sheet.pdf`));

const USAGE = 'npm run why -- <record id> [--json] [--content <folder>]';

try {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    { json: { type: 'boolean', default: false }, ...CONTENT_OPTION },
    USAGE,
  );
  if (positionals.length === 0) throw new UsageError({ found: 'no id', expected: USAGE });
  const root = contentFolder(fileURLToPath(new URL('..', import.meta.url)), values.content);
  const library = await loadLibrary(root);
  const lineOf = lineFinder(root);
  const uses = positionals
    .flatMap((asked) => findRecords(library, asked))
    .map((record) => recordUses(library, record, hasOneSheet(root)));
  console.log(
    values.json
      ? JSON.stringify(uses, null, 2)
      : uses.map((one) => formatUses(one, lineOf(one.home, { record: one.id, path: [] }))).join('\n\n'),
  );
} catch (error) {
  fail(error);
}
