/** Owns the promise of stability: what a version of open data has said that it has, and what a change would break. */
import type { DataSet } from './data-set.ts';

/** The fields of each set, each with its kind of value, such as "text or nothing" or "choice: yes, no". */
export type Shape = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The shape of some sets. */
export const shapeOf = (sets: readonly DataSet[]): Shape =>
  Object.fromEntries(
    sets.map(({ id, fields }) => [
      id,
      Object.fromEntries(
        Object.entries(fields).map(([name, { type, isOptional, values, refersTo }]) => [
          name,
          [
            type,
            ...(refersTo === undefined ? [] : [`of ${refersTo}`]),
            ...(isOptional ? ['or nothing'] : []),
            ...(values ? [`among ${values.join(', ')}`] : []),
          ].join(' '),
        ]),
      ),
    ]),
  );

const AMONG = ' among ';
/** Whether a field of one kind still is what it was: a choice may have got more words. */
function isKept(before: string, now: string): boolean {
  if (before === now) return true;
  const [[kind, words], [kindNow, wordsNow]] = [before.split(AMONG), now.split(AMONG)];
  const has = new Set(wordsNow?.split(', '));
  return kind === kindNow && words !== undefined && words.split(', ').every((word) => has.has(word));
}

export interface ShapeChanges {
  /** What people's programs would break on, in words: not within one version. */
  broken: string[];
  /** What is new, in words. */
  added: string[];
}

/** What has changed from one shape to another.  */
export function compareShapes(before: Shape, now: Shape): ShapeChanges {
  const broken: string[] = [];
  const added: string[] = [];
  for (const [set, fields] of Object.entries(before)) {
    const fieldsNow = now[set];
    if (!fieldsNow) {
      broken.push(`the set "${set}" is gone`);
      continue;
    }
    for (const [name, kind] of Object.entries(fields)) {
      const kindNow = fieldsNow[name];
      if (kindNow === undefined) broken.push(`the field "${name}" of "${set}" is gone`);
      else if (!isKept(kind, kindNow)) broken.push(`the field "${name}" of "${set}" was "${kind}" and is "${kindNow}"`);
      else if (kind !== kindNow) added.push(`the field "${name}" of "${set}" has new words: "${kindNow}"`);
    }
    for (const [name, kind] of Object.entries(fieldsNow))
      if (!(name in fields)) added.push(`the field "${name}" of "${set}": "${kind}"`);
  }
  for (const set of Object.keys(now)) if (!(set in before)) added.push(`the set "${set}"`);
  return { broken, added };
}
