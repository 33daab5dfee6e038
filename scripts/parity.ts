/** Owns `npm run parity`: what the plain version of each briefing says that its Easy Read leaves out, and why. */
import { fileURLToPath } from 'node:url';
import { readArguments, unknownName } from '../src/cli/usage-error.ts';
import { formatParity, parityOf } from '../src/editorial/parity.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { fail } from './fail.ts';

try {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    { json: { type: 'boolean', default: false } },
    'npm run parity -- [briefing …] [--json]',
  );
  const library = await loadLibrary(fileURLToPath(new URL('..', import.meta.url)));
  const ids = library.briefings.all.map(({ id }) => id);
  const asked = positionals.map((id) => {
    const briefing = library.briefings.byId[id];
    if (briefing) return briefing;
    throw unknownName(id, ids, {
      found: `the briefing "${id}"`,
      expected: 'the name of a folder in src/content/briefings/',
      otherwise: 'npm run parity, which names all briefings',
    });
  });
  const reports = (asked.length > 0 ? asked : library.briefings.all).map((briefing) => parityOf(library, briefing));
  console.log(values.json ? JSON.stringify(reports, null, 2) : reports.map(formatParity).join('\n\n'));
} catch (error) {
  fail(error);
}
