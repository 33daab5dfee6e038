/** Owns the names of the lists of aims that missions belong to. */
import type { Library } from '../model/library.ts';
import type { Words } from '../model/schemas/words.ts';

/** The list of aims with an id. @throws {RangeError} when there is none, which the check of records has ruled out. */
export function familyOf({ words }: Pick<Library, 'words'>, id: string): Words['missions']['families'][number] {
  const family = words.missions.families.find((each) => each.id === id);
  if (!family) throw new RangeError(`no list of aims "${id}"`);
  return family;
}
