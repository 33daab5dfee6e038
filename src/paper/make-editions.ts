/** Owns making every edition of a library as a PDF: which spacing each gets, and who is named when one fails. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../model/library.ts';
import { bookOf, editionsOf, type Edition, type WantedEdition } from './editions.ts';
import { PaperError, startTypst, type MakePdf, type Pdf } from './typst.ts';

export interface MadeEdition {
  /** Where it is, below the top folder of the site. */
  path: string;
  kind: WantedEdition['kind'];
  /** What readers call it, such as "Large print". */
  name: string;
  /** The briefing that it is of; undefined for a book of all. */
  briefing?: string;
  pages: number;
  bytes: Buffer;
}

/** The folder of the PDFs, below the top folder of the site. */
export const PDF_FOLDER = 'pdf';

/** Shares of the usual space between lines and paragraphs, to be tried in turn until every last page is worth its paper. */
const TIGHT = [1, 0.95, 0.9, 0.85];
const TIGHTEST = 0.85;

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** The top margin of a sheet, in points, as edition.typ has it. */
const TOP = 26 * MM;

/** How many pages end a run of pages with less than three lines, or less than three rows of Easy Read. */
function poorEnds({ ends }: Pdf, { look }: Edition): number {
  const line = look.picture > 0 ? (look.picture + look.rowGap) * MM : 1.5 * look.size;
  return ends.filter(({ page, y }, at) => page > (ends[at - 1]?.page ?? 0) + 1 && y < TOP + 3 * line).length;
}

/** The edition with the spacing that serves it best; undefined when it has too many pages with each. */
function makeWell(make: MakePdf, edition: Edition, mostPages: number): Pdf | undefined {
  const withSpace = (tight: number): Pdf =>
    make(JSON.stringify({ ...edition, look: { ...edition.look, tight: edition.look.tight * tight } }));
  // What does not fit with the least space fits with none: one try instead of five.
  if (mostPages < Infinity && withSpace(TIGHTEST).pages > mostPages) return undefined;
  let best: { pdf: Pdf; poor: number } | undefined;
  for (const tight of TIGHT) {
    const pdf = withSpace(tight);
    if (pdf.pages > mostPages) continue;
    const poor = poorEnds(pdf, edition);
    // Of those that end as well, the widest reads best.
    if (!best || poor < best.poor) best = { pdf, poor };
    if (poor === 0) break;
  }
  return best?.pdf;
}

/**
 * The first section that cannot be put on paper by itself, as a place to look; nothing when each of them can.
 */
function failingSection(make: MakePdf, edition: Edition): string {
  for (const chapter of edition.chapters) {
    for (const section of chapter.sections) {
      try {
        make(JSON.stringify({ ...edition, chapters: [{ ...chapter, explained: [], sections: [section] }] })).toBytes();
      } catch {
        return `, section "${section.id}" of the briefing "${chapter.slug}"`;
      }
    }
  }
  return '';
}

interface Made {
  id: string;
  pages: number;
  bytes: Buffer;
}

/** What was made before in this process, by the hash of what it holds: a rebuild makes only what changed. */
const madeBefore = new Map<string, Made | undefined>();

function makeFirstThatFits(make: MakePdf, { lengths, mostPages }: WantedEdition): Made | undefined {
  for (const edition of lengths) {
    try {
      const pdf = makeWell(make, edition, mostPages);
      if (pdf) return { id: edition.id, pages: pdf.pages, bytes: pdf.toBytes() };
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      throw new PaperError(
        `The PDF "${edition.id}" could not be made${failingSection(make, edition)}.\n` +
          `   Typst says: ${error.message}\n` +
          '   Try: correct the words of that section; if they are right, look at src/paper/blocks.typ',
      );
    }
  }
  return undefined;
}

/**
 * Every edition of the library as PDF/UA-1: those of each briefing in its order, then the books.
 *
 * @param pictures drawings as SVG, by the id of their record.
 * @throws {PaperError} naming the edition, the briefing and the section, when one cannot be made.
 */
export function makeEditions(library: Library, pictures: ReadonlyMap<string, string>): MadeEdition[] {
  let typst: MakePdf | undefined;
  const drawings = JSON.stringify([...pictures]);
  const make = (wanted: WantedEdition, briefing?: string): MadeEdition[] => {
    const key = createHash('sha256').update(drawings).update(JSON.stringify(wanted)).digest('hex');
    if (!madeBefore.has(key)) madeBefore.set(key, makeFirstThatFits((typst ??= startTypst(pictures)), wanted));
    const made = madeBefore.get(key);
    const name = wanted.lengths[0]?.kind ?? '';
    return made
      ? [
          {
            path: `${PDF_FOLDER}/${made.id}.pdf`,
            kind: wanted.kind,
            name,
            ...(briefing === undefined ? {} : { briefing }),
            pages: made.pages,
            bytes: made.bytes,
          },
        ]
      : [];
  };
  return [
    ...library.briefings.all.flatMap((briefing) =>
      editionsOf(library, briefing).flatMap((wanted) => make(wanted, briefing.id)),
    ),
    ...(['plain', 'easy-read'] as const).flatMap((version) => make(bookOf(library, version))),
  ];
}

/** Writes the PDFs into the site. `siteDirectory` is its top folder. */
export async function writeEditions(siteDirectory: string, editions: readonly MadeEdition[]): Promise<void> {
  await mkdir(join(siteDirectory, PDF_FOLDER), { recursive: true });
  await Promise.all(editions.map(({ path, bytes }) => writeFile(join(siteDirectory, path), bytes)));
}
