/** Owns `npm run links:external`: asks whether addresses elsewhere still lead somewhere. On demand only, never in a test. */
import { fileURLToPath } from 'node:url';
import { readArguments, UsageError } from '../src/cli/usage-error.ts';
import { checkLinks } from '../src/links/check-links.ts';
import { externalLinks } from '../src/links/external-links.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { fail } from './fail.ts';

const USAGE = 'npm run links:external -- [part of an address …] [--list] [--timeout seconds]';
const PAUSE = 1000;

const WORDS = {
  ok: 'ok',
  moved: 'MOVED',
  gone: 'GONE',
  refused: 'LOOK YOURSELF',
  failed: 'FAILED',
} as const;

try {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    { list: { type: 'boolean', default: false }, timeout: { type: 'string', default: '20' } },
    USAGE,
  );
  const seconds = Number(values.timeout);
  if (!(seconds > 0))
    throw new UsageError({ found: `--timeout "${values.timeout}"`, expected: 'a number of seconds above 0' });
  const all = externalLinks(await loadLibrary(fileURLToPath(new URL('..', import.meta.url))));
  const links = all.filter(
    ({ address }) => positionals.length === 0 || positionals.some((part) => address.includes(part)),
  );
  if (links.length === 0)
    throw new UsageError({
      found: `no address with ${positionals.join(' or ')}`,
      expected: 'a part of an address in the records',
      attempt: 'npm run links:external -- --list',
    });
  if (values.list) console.log(links.map(({ address }) => address).join('\n'));
  else {
    const givenBy = new Map(links.map((link) => [link.address, link.givenBy]));
    const reports = await checkLinks(
      links.map(({ address }) => address),
      {
        timeout: seconds * 1000,
        pause: PAUSE,
        done: ({ address, state, status, to, error }) => {
          console.log(`${WORDS[state]}  ${address}${to ? ` is now ${to}` : ''}  ${error ?? status ?? ''}`);
          if (state !== 'ok') console.log(`    ${(givenBy.get(address) ?? []).join('; ')}`);
        },
      },
    );
    const bad = reports.filter(({ state }) => state === 'gone' || state === 'failed');
    console.log(`\n${reports.length} addresses asked, ${bad.length} lead nowhere.`);
    process.exitCode = bad.length > 0 ? 1 : 0;
  }
} catch (error) {
  fail(error);
}
