/** Owns what rests on each source: the records that cite it, and the briefings that were checked against it. */
import type { JoinedSource, Library } from '../model/library.ts';
import type { CollectionName } from '../model/schemas/common.ts';
import { keyOf, type RecordName } from './record-uses.ts';

export interface SourceUses {
  source: JoinedSource;
  /** The records that cite it, each once. */
  records: RecordName[];
  /** The ids of the briefings that were checked against it. */
  briefings: string[];
  /** The ids of the sources that we know from it only. */
  citedIn: string[];
}

/** What rests on each source, in the order of the records. */
export const sourceUses = ({ sources }: Library): SourceUses[] =>
  sources.all.map((source) => {
    const once = new Map(source.usedBy.map(({ collection, id }) => [keyOf({ collection, id }), { collection, id }]));
    const users = [...once.values()];
    const ids = (wanted: CollectionName): string[] =>
      users.filter(({ collection }) => collection === wanted).map(({ id }) => id);
    return {
      source,
      records: users.filter(({ collection }) => collection !== 'briefings' && collection !== 'sources'),
      briefings: ids('briefings'),
      citedIn: ids('sources'),
    };
  });

/** Such as "3 figures, 1 promises". */
function counts(records: readonly RecordName[]): string {
  const by = new Map<string, number>();
  for (const { collection } of records) by.set(collection, (by.get(collection) ?? 0) + 1);
  return [...by].map(([collection, count]) => `${collection} ${count}`).join(', ');
}

/** What rests on one source, as two lines for an editor. */
export function formatSource({ source, records, briefings, citedIn }: SourceUses): string {
  const { id, title, seen, citedBy, checked } = source;
  const rests = [
    ...(records.length > 0 ? [counts(records)] : []),
    ...(briefings.length > 0 ? [`briefings ${briefings.length}`] : []),
    ...(citedIn.length > 0 ? [`sources that it cites ${citedIn.length}`] : []),
  ];
  return [
    `${id}  ${title}`,
    `    ${seen === 'directly' ? 'Read by us' : `Not read by us, cited by ${citedBy ?? ''}`}, checked ${checked}. ${rests.length > 0 ? `Rests on it: ${rests.join(', ')}.` : 'Nothing rests on it.'}`,
  ].join('\n');
}

/** One source with each record that rests on it. */
export const formatSourceInFull = (uses: SourceUses): string =>
  [
    formatSource(uses),
    `    ${uses.source.home}`,
    ...(uses.source.address ? [`    ${uses.source.address}`] : []),
    ...uses.records.map((record) => `    ${keyOf(record)}`),
    ...uses.briefings.map((id) => `    briefings/${id}`),
    ...uses.citedIn.map((id) => `    sources/${id}`),
  ].join('\n');
