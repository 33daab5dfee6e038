/** Owns which addresses elsewhere the records give, and which records give them. */
import type { Library } from '../model/library.ts';
import { COLLECTIONS, type CollectionName } from '../model/schemas/common.ts';

export interface ExternalLink {
  address: string;
  /** The records that give it, as "sources/x, field address". */
  givenBy: string[];
}

const WEB = /^https?:\/\//;

/** Every web address of the records, each once, in the order of the collections. */
export function externalLinks(library: Library): ExternalLink[] {
  const links = new Map<string, string[]>();
  const each = (collection: CollectionName): readonly { id: string }[] => library[collection].all;
  for (const collection of COLLECTIONS)
    for (const record of each(collection))
      for (const [field, value] of Object.entries(record))
        if (typeof value === 'string' && WEB.test(value) && !/\s/.test(value))
          links.set(value, [...(links.get(value) ?? []), `${collection}/${record.id}, field ${field}`]);
  return [...links].map(([address, givenBy]) => ({ address, givenBy }));
}
