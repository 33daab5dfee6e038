/** Owns reading the drawings that stand for meanings: those of OpenMoji, and our own. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Library } from '../model/library.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import type { Words } from '../model/schemas/words.ts';
import type { Picture } from '../model/schemas/glossary.ts';
import { drawingFaults } from './own-drawing.ts';

/** Pictures that templates and the first pages of books show by themselves, whatever the library is about. */
export const TEMPLATE_PICTURES: readonly string[] = [
  'calendar',
  'easy-read',
  'help',
  'map-place',
  'news',
  'support',
  'warning',
];

/** The pictures that the site shows, in the order of their records. */
export const picturesInUse = (library: Library): Library['pictures']['all'] =>
  library.pictures.all.filter(
    ({ id, usedBy }) => usedBy.length > 0 || TEMPLATE_PICTURES.includes(id) || picturesOfWords(library.words).has(id),
  );

/** The pictures that the words of pages name. */
export const picturesOfWords = ({ easyRead, easyReadBook }: Words): ReadonlySet<string> =>
  new Set([...easyRead, ...easyReadBook].map(({ picture }) => picture));

/**
 * A drawing with the empty edge of its 72-unit box cut, so that it fills its tile.
 * The licence page says that this is the only change we make to the drawings of OpenMoji.
 */
export const cropDrawing = (svg: string): string => svg.replace(/viewBox="0 0 72 72"/, 'viewBox="3 3 66 66"');

/** Where the drawings lie, and the colours that our own may use. */
interface Sets {
  openmoji: string;
  own: string;
  palette: ReadonlySet<string>;
  /** The files of each set, as they are spelled. */
  names: Readonly<Record<Picture['set'], ReadonlySet<string>>>;
}

async function findSets(project: string, content: string): Promise<Sets> {
  const openmoji = dirname(createRequire(join(project, 'package.json')).resolve('openmoji/package.json'));
  const colours = await readFile(join(openmoji, 'data/color-palette.json'), 'utf8');
  const folders = { openmoji: join(openmoji, 'color/svg'), own: resolve(content, 'src/pictures/own') };
  const namesIn = async (folder: string): Promise<ReadonlySet<string>> =>
    new Set(await readdir(folder).catch((): string[] => []));
  return {
    ...folders,
    palette: new Set(colours.toLowerCase().match(/#[0-9a-f]{6}/g)),
    names: { openmoji: await namesIn(folders.openmoji), own: await namesIn(folders.own) },
  };
}

/** The drawing of a picture, or what stops us from showing it. */
async function readPicture(
  picture: Picture,
  sets: Sets,
): Promise<string | Pick<Problem, 'found' | 'expected' | 'try'>> {
  const isOpenMoji = picture.set === 'openmoji';
  const file = isOpenMoji ? join(sets.openmoji, `${picture.file}.svg`) : join(sets.own, picture.file);
  let drawing: string | undefined;
  // Only a file of the folder itself, named letter by letter: some systems take "Home.svg" for "home.svg".
  const isInSet = sets.names[picture.set].has(isOpenMoji ? `${picture.file}.svg` : picture.file);
  if (isInSet) drawing = await readFile(file, 'utf8').catch(() => undefined);
  if (drawing === undefined) {
    return {
      found: `"${picture.file}", and no such drawing`,
      expected: isOpenMoji ? 'the code of an OpenMoji drawing, such as "1F3E0"' : 'a file in src/pictures/own/',
      try: isOpenMoji ? 'find the code at openmoji.org; write letters as capitals' : 'check the name of the file',
    };
  }
  const faults = isOpenMoji ? [] : drawingFaults(drawing, sets.palette);
  if (faults.length === 0) return cropDrawing(drawing);
  return {
    found: `"${picture.file}" with ${faults.join(', ')}`,
    expected: 'an SVG of paths on the 72-unit grid of OpenMoji, in its colours',
    try: 'read src/pictures/own/README.md',
  };
}

/**
 * The drawings in use, as SVG, by the id of their record.
 *
 * @param project the folder of the project, an absolute path.
 * @param content the folder of the library, which has its own drawings.
 * @throws {ContentError} naming every picture in use that has no drawing, or one that cannot be shown everywhere.
 */
export async function readPictures(
  project: string,
  library: Library,
  content = project,
): Promise<ReadonlyMap<string, string>> {
  const sets = await findSets(project, content);
  const known = library.pictures.all.map(({ id }) => id);
  const problems = TEMPLATE_PICTURES.filter((id) => !known.includes(id)).map((id): Problem => ({
    file: '_data/pictures.ts',
    found: `no record "${id}"`,
    expected: 'a picture with this id: pages show it, whatever the site is about',
    try: 'copy the record from test/fixtures/bus-promises/_data/pictures.ts',
  }));
  const drawings = new Map<string, string>();
  for (const picture of picturesInUse(library)) {
    const read = await readPicture(picture, sets);
    if (typeof read === 'string') drawings.set(picture.id, read);
    else problems.push({ file: picture.home, record: picture.id, field: 'file', ...read });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return drawings;
}
