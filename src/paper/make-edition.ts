/** Owns making editions as PDFs: which length and spacing each gets, and who is named when one fails. */
import { PDF_FOLDER, type Chapter, type Edition, type WantedEdition } from './editions.ts';
import { PaperError } from './paper-error.ts';
import { REASONS_APART, type MakePdf, type Pdf } from './typst.ts';

export interface MadeEdition {
  /** Where it is, below the top folder of the site. */
  path: string;
  kind: WantedEdition['kind'];
  /** What readers call it, such as "Large print". */
  name: string;
  /** The briefing that it is of; undefined for a book of all. */
  briefing?: string;
  pages: number;
  bytes: Uint8Array;
}

/** Shares of the usual space between lines and paragraphs, to be tried in turn until a run ends well. */
const SPACES = [1, 0.95, 0.9, 0.85, 0.8] as const;
const WIDEST = 0;
const TIGHTEST = SPACES.length - 1;

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** The top margin of a sheet, in points, as edition.typ has it. */
const TOP = 26 * MM;

/**
 * An edition as Typst gets it: each chapter and section with its space. A run is what begins on a sheet of its own, up
 * to the next such: the cover of a book, a chapter of it, or sections from one `newSheet` to the next.
 *
 * @param spaceOf the place in SPACES for each run, counted from 0.
 */
function withSpaces(edition: Edition, spaceOf: (run: number) => number): string {
  let run = 0;
  const share = (): number => SPACES[spaceOf(run)] ?? 1;
  const chapters = edition.chapters.map((chapter) => {
    if (edition.book) run += 1;
    const tight = share();
    const sections = chapter.sections.map((section) => {
      if (section.newSheet) run += 1;
      return { ...section, tight: share() };
    });
    return { ...chapter, tight, sections };
  });
  return JSON.stringify({ ...edition, chapters });
}

/** The runs whose last page holds less than three lines, or less than three rows of Easy Read, though another is before it. */
function poorRuns({ ends }: Pdf, { look }: Edition): number[] {
  const line = look.picture > 0 ? (look.picture + look.rowGap) * MM : 1.5 * look.size;
  return ends.flatMap(({ page, y }, run) => (page > (ends[run - 1]?.page ?? 0) + 1 && y < TOP + 3 * line ? [run] : []));
}

/** Points of a page that words can fill. */
const PAGE = (297 - 26 - 24) * MM;

/** About how many steps of SPACES would draw the last page of a run in: four tenths of a page are space between words. */
function stepsToSave(ends: Pdf['ends'], run: number): number {
  const { page, y } = ends[run] ?? { page: 1, y: TOP };
  const before = page - (ends[run - 1]?.page ?? 0) - 1;
  return before > 0 ? Math.max(1, Math.floor((y - TOP) / (before * PAGE * 0.4 * 0.05))) : 1;
}

/**
 * The edition with the spacing that serves it best: as wide as can be, unless a run would end with a page that is
 * hardly worth its paper. Undefined when it has too many pages even with the least space.
 */
function makeWell(make: MakePdf, edition: Edition, mostPages: number): Pdf | undefined {
  const isLimited = mostPages < Infinity;
  if (isLimited && make(withSpaces(edition, () => TIGHTEST)).pages > mostPages) return undefined;
  const spaces = new Map<number, number>();
  const spaceOf = (run: number): number => spaces.get(run) ?? WIDEST;
  const hopeless = new Set<number>();
  for (;;) {
    const pdf = make(withSpaces(edition, spaceOf));
    const isTooLong = pdf.pages > mostPages;
    const poor = (isTooLong ? pdf.ends.map((_, run) => run) : poorRuns(pdf, edition)).filter(
      (run) => !hopeless.has(run),
    );
    if (poor.length === 0) return pdf;
    for (const run of poor) {
      if (spaceOf(run) < TIGHTEST) spaces.set(run, Math.min(TIGHTEST, spaceOf(run) + stepsToSave(pdf.ends, run)));
      else if (!isTooLong) {
        // No spacing helps this run: the widest that is allowed reads best.
        hopeless.add(run);
        if (!isLimited) spaces.delete(run);
      }
    }
  }
}

/**
 * Where an edition fails, as a place to look: the first section that is refused by itself for one of the same reasons.
 * Its sources stay with it, because a marker without its source would be refused first.
 *
 * @param refused why the whole edition was refused.
 */
function placeOfFailure(make: MakePdf, edition: Edition, refused: string): string {
  const reasons = refused.split(REASONS_APART);
  const failsAlike = (chapter: Chapter, sections: Chapter['sections']): boolean => {
    try {
      const part = { ...edition, chapters: [{ ...chapter, explained: [], sections }] };
      make(withSpaces(part, () => WIDEST)).toBytes();
      return false;
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      return error.message.split(REASONS_APART).some((reason) => reasons.includes(reason));
    }
  };
  for (const chapter of edition.chapters) {
    if (failsAlike(chapter, [])) return `, before the first section of the briefing "${chapter.slug}"`;
    const sources = chapter.sections.filter(({ part }) => part === 'sources');
    const others = chapter.sections.filter(({ part }) => part !== 'sources');
    const failing =
      sources.find((section) => failsAlike(chapter, [section])) ??
      others.find((section) => failsAlike(chapter, [section, ...sources]));
    if (failing) return `, section "${failing.id}" of the briefing "${chapter.slug}"`;
  }
  return '';
}

/**
 * An edition as PDF/UA-1, in the first of its lengths that is short enough; undefined when none is.
 *
 * @throws {PaperError} naming the edition, the briefing and the section, when it cannot be made.
 */
export function makeEdition(
  make: MakePdf,
  { kind, briefing, lengths, mostPages }: WantedEdition,
): MadeEdition | undefined {
  for (const edition of lengths) {
    try {
      const pdf = makeWell(make, edition, mostPages);
      if (!pdf) continue;
      const path = `${PDF_FOLDER}/${edition.id}.pdf`;
      const bytes = pdf.toBytes();
      return {
        path,
        kind,
        name: edition.kind,
        ...(briefing === undefined ? {} : { briefing }),
        pages: pdf.pages,
        bytes,
      };
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      throw new PaperError(
        `The PDF "${edition.id}" could not be made${placeOfFailure(make, edition, error.message)}.\n` +
          `   Typst says: ${error.message}\n` +
          '   Try: correct the words there; if they are right, look at src/paper/blocks.typ',
      );
    }
  }
  return undefined;
}
