/** Owns the list of the published sets, in the order in which pages and the index name them, and what they say of the subject. */
import type { Words } from '../model/schemas/words.ts';
import type { DataSet } from './data-set.ts';
import type { Field } from './fields.ts';
import { answers, missions, promises, recommendations, updates } from './sets/asked-and-promised.ts';
import { consultations, reactions, timeline } from './sets/events.ts';
import { figures, series, seriesValues } from './sets/numbers.ts';
import { glossary, licences, sourcesSet, topics } from './sets/reference.ts';

const SETS: readonly DataSet[] = [
  timeline,
  missions,
  recommendations,
  answers,
  promises,
  updates,
  figures,
  series,
  seriesValues,
  reactions,
  consultations,
  glossary,
  topics,
  sourcesSet,
  licences,
];

/** A set with other words about one of its fields. */
function withField(set: DataSet, name: string, change: Partial<Field>): DataSet {
  const field = set.fields[name];
  if (!field) throw new Error(`the set "${set.id}" has no field "${name}"`);
  return { ...set, fields: { ...set.fields, [name]: { ...field, ...change } } };
}

/** The published sets of a library, with what its words say of them. */
export const dataSetsOf = ({ openData, missions: { families } }: Words): DataSet[] =>
  SETS.map((set) => {
    const described = Object.hasOwn(openData, set.id)
      ? { ...set, description: openData[set.id as Exclude<keyof typeof openData, 'changed'>] }
      : set;
    if (set.id === missions.id) return withField(described, 'family', { values: families.map(({ id }) => id) });
    if (set.id === timeline.id) return withField(described, 'changed', { description: openData.changed });
    return described;
  });
