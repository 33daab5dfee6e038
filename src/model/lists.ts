/** Owns grouping, ordering and slicing lists of records, for the model and for what pages show. */

/** Groups of items by each of the keys that `keysOf` gives; groups and items keep the order in which they came. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Orders words as a British reader looks them up: by letter, whatever their case or accents. */
export const compareWords = (a: string, b: string): number => a.localeCompare(b, 'en-GB', { sensitivity: 'base' });

/** Those of the records that have these ids, in the order of the ids. */
export const pick = <T>(byId: Readonly<Record<string, T>>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => byId[id] ?? []);

/** From and to of slices of at most `most` items, as few as can be and about equally long. */
export function evenSlices(count: number, most: number): [number, number][] {
  const slices = Math.ceil(count / most);
  const size = Math.ceil(count / slices);
  return Array.from({ length: slices }, (_, at) => [at * size, Math.min(count, (at + 1) * size)]);
}
