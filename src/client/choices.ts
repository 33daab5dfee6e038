/** Owns what it means that an item of a list fits the choices of a reader, and how choices stand in an address. */

/** One choice for each thing to choose by, in their order; empty where nothing is chosen. */
export type Chosen = readonly string[];

/** For each thing to choose by, in their order, the choices that an item fits. */
export type Values = readonly (readonly string[])[];

/** What the build wrote of an item: "care-review rejected money+work". */
export const readValues = (text: string): Values => text.split(' ').map((values) => values.split('+'));

/** Whether an item fits every choice. `except` is the place of a choice that does not count. */
export const fits = (values: Values, chosen: Chosen, except = -1): boolean =>
  chosen.every((choice, at) => at === except || choice === '' || values[at]?.includes(choice));

/** The choices in the fragment of an address, such as "#answer=rejected". What cannot be chosen is no choice. */
export function readChosen(hash: string, names: readonly string[], known: readonly (readonly string[])[]): Chosen {
  const given = new URLSearchParams(hash.slice(1));
  return names.map((name, at) => {
    const choice = given.get(name) ?? '';
    return known[at]?.includes(choice) ? choice : '';
  });
}

/** The fragment of an address with the choices; of none "#all", because an empty one would scroll to the top. */
export function writeChosen(chosen: Chosen, names: readonly string[]): string {
  const made = new URLSearchParams(
    names.flatMap((name, at): [string, string][] => (chosen[at] ? [[name, chosen[at]]] : [])),
  ).toString();
  return `#${made || 'all'}`;
}

/** The choices without the one at a place. */
export const without = (chosen: Chosen, place: number): Chosen =>
  chosen.map((choice, at) => (at === place ? '' : choice));
