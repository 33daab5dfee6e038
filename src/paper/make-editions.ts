/** Owns making every edition of a library as a PDF: which spacing each gets, and who is named when one fails. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../model/library.ts';
import { editionsOf, type Edition, type EditionKind } from './editions.ts';
import { PaperError, startTypst, type MakePdf, type Pdf } from './typst.ts';

export interface MadeEdition {
  /** Where it is, below the top folder of the site. */
  path: string;
  kind: EditionKind;
  /** What readers call it, such as "Large print". */
  name: string;
  /** The briefing that it is of. */
  briefing: string;
  pages: number;
  bytes: Buffer;
}

/** The folder of the PDFs, below the top folder of the site. */
export const PDF_FOLDER = 'pdf';

/** Shares of the usual space between lines and paragraphs, to be tried in turn until the last sheet is worth its paper. */
const TIGHT = [1, 0.96, 0.92, 0.88, 0.84];

/** The top margin of a sheet, in points, as edition.typ has it. */
const TOP = (26 / 25.4) * 72;

/** Whether the last sheet holds three lines or more. */
const isWorthIts = ({ pages, lastPageEnd }: Pdf, { look }: Edition): boolean =>
  pages === 1 || lastPageEnd > TOP + 3 * 1.5 * look.size;

function makeWell(make: MakePdf, edition: Edition): Pdf {
  let first: Pdf | undefined;
  for (const tight of TIGHT) {
    const pdf = make(JSON.stringify({ ...edition, look: { ...edition.look, tight } }));
    first ??= pdf;
    if (isWorthIts(pdf, edition)) return pdf;
  }
  // No spacing helps: the usual one reads best.
  if (!first) throw new Error('no spacing to try');
  return first;
}

/**
 * The first section that cannot be put on paper by itself, as a place to look; nothing when each of them can.
 */
function failingSection(make: MakePdf, edition: Edition): string {
  for (const chapter of edition.chapters) {
    for (const section of chapter.sections) {
      try {
        make(JSON.stringify({ ...edition, chapters: [{ ...chapter, explained: [], sections: [section] }] }));
      } catch {
        return `, section "${section.id}" of the briefing "${chapter.slug}"`;
      }
    }
  }
  return '';
}

/** Editions that were made before in this process, by the hash of what they hold: a rebuild makes only what changed. */
const madeBefore = new Map<string, Pdf>();

function makeOnce(make: () => MakePdf, edition: Edition, pictures: string): Pdf {
  const key = createHash('sha256').update(pictures).update(JSON.stringify(edition)).digest('hex');
  let pdf = madeBefore.get(key);
  if (pdf) return pdf;
  try {
    pdf = makeWell(make(), edition);
  } catch (error) {
    if (!(error instanceof PaperError)) throw error;
    throw new PaperError(
      `The PDF "${edition.id}" could not be made${failingSection(make(), edition)}.\n` +
        `   Typst says: ${error.message}\n` +
        '   Try: correct the words of that section; if they are right, look at src/paper/blocks.typ',
    );
  }
  madeBefore.set(key, pdf);
  return pdf;
}

/**
 * Every edition of the library as PDF/UA-1.
 *
 * @param pictures drawings as SVG, by the id of their record.
 * @throws {PaperError} naming the edition, the briefing and the section, when one cannot be made.
 */
export function makeEditions(library: Library, pictures: ReadonlyMap<string, string>): MadeEdition[] {
  let typst: MakePdf | undefined;
  const make = (): MakePdf => (typst ??= startTypst(pictures));
  const drawings = createHash('sha256')
    .update(JSON.stringify([...pictures]))
    .digest('hex');
  return library.briefings.all.flatMap((briefing) =>
    editionsOf(library, briefing).map((edition) => {
      const { pages, bytes } = makeOnce(make, edition, drawings);
      return {
        path: `${PDF_FOLDER}/${edition.id}.pdf`,
        kind: edition.of,
        name: edition.kind,
        briefing: briefing.id,
        pages,
        bytes,
      };
    }),
  );
}

/** Writes the PDFs into the site. `siteDirectory` is its top folder. */
export async function writeEditions(siteDirectory: string, editions: readonly MadeEdition[]): Promise<void> {
  await mkdir(join(siteDirectory, PDF_FOLDER), { recursive: true });
  await Promise.all(editions.map(({ path, bytes }) => writeFile(join(siteDirectory, path), bytes)));
}
