/** Owns `npm run sources`: what rests on each source; with the id of one, each record that does. */
import { fileURLToPath } from 'node:url';
import { readArguments, unknownName } from '../src/cli/usage-error.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { formatSource, formatSourceInFull, sourceUses } from '../src/uses/source-uses.ts';
import { fail } from './fail.ts';

try {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    { unused: { type: 'boolean', default: false } },
    'npm run sources -- [source id …] [--unused]',
  );
  const all = sourceUses(await loadLibrary(fileURLToPath(new URL('..', import.meta.url))));
  const unused = all.filter((uses) => uses.records.length + uses.briefings.length + uses.citedIn.length === 0);
  if (positionals.length > 0) {
    for (const id of positionals) {
      const uses = all.find(({ source }) => source.id === id);
      if (!uses)
        throw unknownName(
          id,
          all.map(({ source }) => source.id),
          {
            found: `the source "${id}"`,
            expected: 'the id of a source',
            otherwise: 'npm run sources, which names all of them',
          },
        );
      console.log(formatSourceInFull(uses));
    }
  } else {
    console.log((values.unused ? unused : all).map(formatSource).join('\n'));
    console.log(
      `\n${all.length} sources. ${all.filter(({ source }) => source.seen === 'as-cited').length} not read by us. Nothing rests on ${unused.length}.`,
    );
  }
} catch (error) {
  fail(error);
}
