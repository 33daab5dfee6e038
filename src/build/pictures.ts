/** Owns reading the drawings that stand for meanings: those of OpenMoji, and our own. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Library } from '../model/library.ts';
import { ContentError, type Problem } from '../model/problems.ts';

/** Pictures that templates show by themselves, whatever the records say. */
const TEMPLATE_PICTURES = ['easy-read', 'help', 'question', 'time', 'warning', 'what-people-said', 'young-person'];

/**
 * An OpenMoji drawing with the empty edge of its 72-unit box cut, so that it fills its tile.
 * The licence page says that this is the only change we make to the drawings.
 */
export const cropOpenMoji = (svg: string): string => svg.replace(/viewBox="0 0 72 72"/, 'viewBox="3 3 66 66"');

/**
 * The drawings in use, as SVG, by the id of their record.
 *
 * @param project the folder of the project, an absolute path.
 * @throws {ContentError} when a picture in use has no drawing.
 */
export async function readPictures(project: string, library: Library): Promise<ReadonlyMap<string, string>> {
  const require = createRequire(join(project, 'package.json'));
  const openmoji = dirname(require.resolve('openmoji/package.json'));
  const problems: Problem[] = [];
  const pictures = new Map<string, string>();
  for (const picture of library.pictures.all) {
    if (picture.usedBy.length === 0 && !TEMPLATE_PICTURES.includes(picture.id)) continue;
    const isOpenMoji = picture.set === 'openmoji';
    const file = isOpenMoji
      ? join(openmoji, 'color/svg', `${picture.file}.svg`)
      : resolve(project, 'src/pictures/own', picture.file);
    try {
      const drawing = await readFile(file, 'utf8');
      pictures.set(picture.id, isOpenMoji ? cropOpenMoji(drawing) : drawing);
    } catch {
      problems.push({
        file: picture.home,
        record: picture.id,
        field: 'file',
        found: `"${picture.file}", and no such drawing`,
        expected: isOpenMoji ? 'the code of an OpenMoji drawing, such as "1F3E0"' : 'a file in src/pictures/own/',
        try: isOpenMoji ? 'find the code at openmoji.org; write letters as capitals' : 'check the name of the file',
      });
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return pictures;
}
