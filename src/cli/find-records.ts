/** Owns finding the records that an editor means by an id. */
import type { Library } from '../model/library.ts';
import { COLLECTIONS, type CollectionName } from '../model/schemas/common.ts';
import { keyOf, type RecordName } from '../uses/record-uses.ts';
import { unknownName } from './usage-error.ts';

const each = (library: Library, collection: CollectionName): readonly { id: string }[] => library[collection].all;

/**
 * The records that an editor means: "bursary-2023" in every collection that has it, or one as "figures/bursary-2023".
 *
 * @throws {UsageError} when there is none, with the nearest ids.
 */
export function findRecords(library: Library, asked: string): RecordName[] {
  const all = COLLECTIONS.flatMap((collection) => each(library, collection).map(({ id }) => ({ collection, id })));
  const found = all.filter((record) => record.id === asked || keyOf(record) === asked);
  if (found.length > 0) return found;
  throw unknownName(asked, asked.includes('/') ? all.map(keyOf) : new Set(all.map(({ id }) => id)), {
    found: `"${asked}"`,
    expected: 'the id of a record, such as "bursary-2023" or "figures/bursary-2023"',
    otherwise: 'look for the id in _data/ and src/content/briefings/',
  });
}
