/** Owns the list of the published sets, in the order in which pages and the index name them. */
import type { DataSet } from './data-set.ts';
import { answers, missions, promises, recommendations, updates } from './sets/asked-and-promised.ts';
import { consultations, reactions, timeline } from './sets/events.ts';
import { figures, series, seriesValues } from './sets/numbers.ts';
import { glossary, licences, sourcesSet, topics } from './sets/reference.ts';

export const DATA_SETS: readonly DataSet[] = [
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
