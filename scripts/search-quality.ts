/** Owns `npm run search:quality`: asks the built site every query of the golden set, and says which it answers badly. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSearchOnDisk } from '../src/search/open-on-disk.ts';
import { measureQuality, qualityOf } from '../src/search/quality.ts';
import { GOLDEN_QUERIES, SPELT_RIGHT } from '../test/search-quality/golden-set.ts';
import { fail } from './fail.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const search = await openSearchOnDisk(resolve('_site')).catch((error: unknown) => fail(error));
const { judged, first, amongThree } = await measureQuality(search, GOLDEN_QUERIES);

for (const { query, kind, found, place, right } of judged) {
  if (place === 1) continue;
  console.log(`${place === undefined ? 'Not found' : `Right at ${place}`}  ${kind}: ${query}`);
  console.log(`  asked for: ${search.plan(query).readings.join(' | ') || 'nothing'}`);
  console.log(`  found:     ${found.join(' ') || 'nothing'}`);
  if (place === undefined) console.log(`  right:     ${right.slice(0, 3).join(' ')}`);
}

const kinds = [...new Set(judged.map(({ kind }) => kind))];
console.table(
  Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = qualityOf(judged.filter((one) => one.kind === kind));
      return [
        kind,
        { queries: ofKind.judged.length, 'right first': percent(ofKind.first), 'in three': percent(ofKind.amongThree) },
      ];
    }),
  ),
);
const altered = SPELT_RIGHT.filter((query) => search.plan(query).corrected.length > 0);
console.log(
  `${judged.length} queries: ${percent(first)} right first, ${percent(amongThree)} right among the first three.`,
);
console.log(
  `${SPELT_RIGHT.length} queries spelt right: ${altered.length} altered${altered.length ? `: ${altered.join(', ')}` : ''}.`,
);
