import { describe, expect, test } from 'vitest';
import type { Edition, WantedEdition } from '../../../src/paper/editions.ts';
import { makeEdition } from '../../../src/paper/make-edition.ts';
import { PaperError } from '../../../src/paper/paper-error.ts';
import type { MakePdf, Pdf } from '../../../src/paper/typst.ts';
import type { PaperBlock, PaperTable } from '../../../src/render/paper-document.ts';
import { tinyLibrary } from '../model/tiny.ts';
import { chapterOf, DRAWING, sectionIn, typst, wantedOf } from './tiny-paper.ts';

const library = await tinyLibrary();

/** An edition as Typst gets it. */
type Spaced = Pick<Edition, 'book' | 'kind'> & {
  chapters: { tight: number; sections: { newSheet: boolean; tight: number }[] }[];
};

/** Where the words of each run end, from the share of the usual space that each has. */
type Ends = (spaces: readonly number[], json: string) => Pdf['ends'];

/** A page that ends well, and one that is hardly worth its paper, in points from the top. */
const WELL = 600;
const POORLY = 100;

/** A Typst that does not typeset: it says where words end, and keeps what it was last asked for. */
function fakeTypst(endsOf: Ends): { make: MakePdf; runs: () => number[]; tries: () => number } {
  let last: number[] = [];
  let tries = 0;
  const make: MakePdf = (json) => {
    const edition = JSON.parse(json) as Spaced;
    tries += 1;
    const spaces: number[] = [];
    for (const chapter of edition.chapters) {
      if (edition.book) spaces.push(chapter.tight);
      chapter.sections.forEach(({ newSheet, tight }, at) => {
        if (newSheet || (at === 0 && !edition.book)) spaces.push(tight);
        // Sections of one run have the same space.
        else expect(tight).toBe(spaces.at(-1));
      });
    }
    last = edition.book ? [1, ...spaces] : spaces;
    const ends = endsOf(last, json);
    const pages = ends.at(-1)?.page ?? 0;
    return { pages, ends, toBytes: () => Buffer.from(edition.kind) };
  };
  return { make, runs: () => last, tries: () => tries };
}

/** The session pack: six runs, each of which begins a sheet. */
const pack = (): WantedEdition => wantedOf(library, 'session-pack');
/** Six sheets, of which the third runs on to one page more when it has this much space or more. */
const runsOn =
  (from: number): Ends =>
  (spaces) => {
    let page = 0;
    return spaces.map((space, run) => {
      const isLong = run === 2 && space >= from;
      page += isLong ? 2 : 1;
      return { page, y: isLong ? POORLY : WELL };
    });
  };

describe('the space between lines', () => {
  test('is the usual one when every sheet ends well', () => {
    const fake = fakeTypst(runsOn(Infinity));
    expect(makeEdition(fake.make, pack())?.pages).toBe(6);
    expect(fake.runs()).toEqual([1, 1, 1, 1, 1, 1]);
    expect(fake.tries()).toBe(1);
  });

  test('is less where a few lines would stand on a page of their own, and only there', () => {
    const fake = fakeTypst(runsOn(0.9));
    expect(makeEdition(fake.make, pack())?.pages).toBe(6);
    expect(fake.runs()).toEqual([1, 1, 0.85, 1, 1, 1]);
  });

  test('is the usual one again where less of it does not help', () => {
    const fake = fakeTypst(runsOn(0));
    expect(makeEdition(fake.make, pack())?.pages).toBe(7);
    expect(fake.runs()).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('stays as it is for a sheet that is short from the beginning', () => {
    const fake = fakeTypst((spaces) => spaces.map((_, run) => ({ page: run + 1, y: POORLY })));
    makeEdition(fake.make, pack());
    expect(fake.runs()).toEqual([1, 1, 1, 1, 1, 1]);
    expect(fake.tries()).toBe(1);
  });

  // Below the top margin of 74 points: three lines of 21 points, or three rows of 102.
  test.each([
    ['plain', 136, 'less'],
    ['plain', 138, 'usual'],
    ['easy-read', 378, 'less'],
    ['easy-read', 381, 'usual'],
  ] as const)('in %s whose last page ends at %i points is the %s', (kind, y, space) => {
    const fake = fakeTypst((spaces) => spaces.map((share) => ({ page: share < 1 ? 1 : 2, y })));
    makeEdition(fake.make, wantedOf(library, kind));
    expect(fake.runs().map((share) => (share < 1 ? 'less' : 'usual'))).toEqual([space]);
  });

  test('is chosen for each chapter of a book by itself', () => {
    const book = wantedOf(library, 'book');
    const fake = fakeTypst((spaces) => {
      let page = 0;
      return spaces.map((space, run) => {
        const isLong = run === 2 && space > 0.9;
        page += isLong ? 2 : 1;
        return { page, y: isLong ? POORLY : WELL };
      });
    });
    expect(makeEdition(fake.make, book)).toMatchObject({ pages: 6, kind: 'book' });
    expect(fake.runs()).toEqual([1, 1, 0.9, 1, 1, 1]);
  });
});

describe('an edition for one sheet', () => {
  /** Gives each length, by its place, so many pages, whatever the space. */
  const pagesOf =
    (counts: readonly number[]): Ends =>
    (_, json) => {
      const { kind } = JSON.parse(json) as Edition;
      return [{ page: counts[Number(kind.at(-1))] ?? 0, y: WELL }];
    };
  /** The lengths, each with a name of its own. */
  function sheets(): WantedEdition {
    const wanted = wantedOf(library, 'one-sheet');
    wanted.lengths.forEach((length, at) => (length.kind = `Length ${at}`));
    return wanted;
  }

  test.each([
    [[2, 1, 1, 1], 0],
    [[3, 3, 2, 1], 2],
    [[3, 3, 3, 1], 3],
  ])('with lengths of %j pages is the first that fits', (counts, at) => {
    const wanted = sheets();
    const made = makeEdition(fakeTypst(pagesOf(counts)).make, wanted);
    expect([made?.name, made?.pages]).toEqual([`Length ${at}`, counts[at]]);
  });

  test('does not exist when no length fits', () => {
    const wanted = sheets();
    expect(makeEdition(fakeTypst(pagesOf([5, 4, 3, 3])).make, wanted)).toBeUndefined();
  });

  test('has less space before words are left out, and no less than it needs', () => {
    const wanted = sheets();
    const fake = fakeTypst(([space = 1]) => [{ page: space > 0.9 ? 3 : 2, y: space > 0.9 ? POORLY : WELL }]);
    expect(makeEdition(fake.make, wanted)).toMatchObject({ name: 'Length 0', pages: 2 });
    expect(fake.runs()).toEqual([0.9]);
  });

  test('never has more pages than a sheet has sides, even when its last is poor', () => {
    const wanted = sheets();
    const fake = fakeTypst(([space = 1]) => [{ page: space > 0.9 ? 3 : 2, y: POORLY }]);
    expect(makeEdition(fake.make, wanted)).toMatchObject({ name: 'Length 0', pages: 2 });
    expect(fake.runs()[0]).toBeLessThanOrEqual(0.9);
  });
});

describe('what is made', () => {
  test('says which file it is, of what, and holds its bytes', () => {
    const { make } = fakeTypst(runsOn(Infinity));
    expect(makeEdition(make, pack())).toEqual({
      path: 'pdf/tiny-session-pack.pdf',
      kind: 'session-pack',
      name: 'Session pack',
      briefing: 'tiny',
      pages: 6,
      bytes: Buffer.from('Session pack'),
    });
    const book = makeEdition(make, wantedOf(library, 'book'));
    expect(book?.path).toBe('pdf/tiny-playground-plain.pdf');
    expect(book).not.toHaveProperty('briefing');
  });
});

describe('a PDF that cannot be made', () => {
  const complaint = (wanted: WantedEdition): string => {
    try {
      makeEdition(typst(), wanted);
    } catch (error) {
      expect(error).toBeInstanceOf(PaperError);
      return (error as Error).message;
    }
    return 'no problem';
  };
  const broken = (change: (wanted: WantedEdition) => unknown, kind: WantedEdition['kind'] = 'plain'): string => {
    const wanted = wantedOf(library, kind);
    change(wanted);
    return complaint(wanted);
  };
  const says = (where: string, typstSays: string, id = 'tiny-plain'): string =>
    `The PDF "${id}" could not be made${where}.\n` +
    `   Typst says: ${typstSays}\n` +
    '   Try: correct the words there; if they are right, look at src/paper/blocks.typ';
  const chart = (alt: string, paper = DRAWING): PaperBlock => {
    const table: PaperTable = {
      title: 'Swings',
      notes: [],
      tables: [],
      breakNote: [],
      charts: [{ paper, screen: '', alt, width: 9 }],
    };
    return { type: 'table', table };
  };
  const words = (text: string): PaperBlock => ({ type: 'paragraph', label: '', children: [{ type: 'text', text }] });

  test('for a picture without words says in which section it stands, behind others that are right', () => {
    expect(broken((wanted) => sectionIn(wanted, 'not-known').blocks.push(chart('')))).toBe(
      says(', section "not-known" of the briefing "tiny"', 'PDF/UA-1 error: missing alt text'),
    );
    expect(broken((wanted) => sectionIn(wanted, 'not-known').blocks.push(chart('A chart of swings')))).toBe(
      'no problem',
    );
  });

  test('for a heading level that was passed over says where', () => {
    const thread: PaperBlock = { type: 'thread', title: 'More swings', steps: [] };
    const lead = (wanted: WantedEdition): unknown => sectionIn(wanted, 'sheet-point').blocks.push(thread);
    expect(broken(lead)).toBe(
      says(', section "sheet-point" of the briefing "tiny"', 'PDF/UA-1 error: the first heading must be of level 1'),
    );
    expect(broken(lead, 'book')).toBe(
      says(
        ', section "sheet-point" of the briefing "tiny"',
        'PDF/UA-1 error: skipped from heading level 1 to 3',
        'tiny-playground-plain',
      ),
    );
  });

  test('for a block of a kind that paper does not know says which', () => {
    const dance = { type: 'dance "slow"' } as unknown as PaperBlock;
    expect(broken((wanted) => sectionIn(wanted, 'answered').blocks.push(dance))).toBe(
      says(
        ', section "answered" of the briefing "tiny"',
        'panicked with: "no way to place a block of the type dance \\"slow\\""',
      ),
    );
  });

  test('for letters that our typeface does not have names each of them once', () => {
    const without = (letter: string): string =>
      `PDF/UA-1 error: the text \`"${letter}"\` could not be displayed with font \`"Leaving Care Legible"\``;
    expect(broken((wanted) => sectionIn(wanted, 'answered').blocks.push(words('日 or 本 or 日')))).toBe(
      says(', section "answered" of the briefing "tiny"', `${without('日')}; ${without('本')}`),
    );
    expect(broken((wanted) => (chapterOf(wanted).facts = '日'))).toBe(
      says(', before the first section of the briefing "tiny"', without('日')),
    );
  });

  test('for a marker without its source says where the marker stands', () => {
    const cite = { type: 'cite', note: 99, anchor: 'cite-99-1' } as const;
    expect(
      broken((wanted) => sectionIn(wanted, 'answered').blocks.push({ type: 'paragraph', label: '', children: [cite] })),
    ).toBe(
      says(
        ', section "answered" of the briefing "tiny"',
        'label `label("tiny/source-99")` does not exist in the document',
      ),
    );
  });

  test('for what is wrong in the sources names their section', () => {
    expect(broken((wanted) => sectionIn(wanted, 'sheet-sources').blocks.push(chart('')))).toContain(
      ', section "sheet-sources" of the briefing "tiny".',
    );
  });

  test('for a drawing that is none, or that is missing, says where it should stand', () => {
    expect(broken((wanted) => sectionIn(wanted, 'asked').blocks.push(chart('A chart', '<svg')))).toBe(
      says(', section "asked" of the briefing "tiny"', 'failed to parse SVG (missing root node at 1:1)'),
    );
    const complaint = broken((wanted) => (sectionIn(wanted, 'answered').picture = 'none'), 'easy-read');
    expect(complaint).toContain(
      'The PDF "tiny-easy-read" could not be made, section "answered" of the briefing "tiny".',
    );
    expect(complaint).toMatch(/Typst says: file not found \(searched at .*none\.svg\)\n/);
  });

  test('for a fault that no section has by itself names none', () => {
    const make: MakePdf = (json) => {
      const [chapter] = (JSON.parse(json) as Edition).chapters;
      throw new PaperError(chapter && chapter.sections.length > 3 ? 'it is too much' : 'another reason');
    };
    expect(() => makeEdition(make, wantedOf(library, 'plain'))).toThrow(new PaperError(says('', 'it is too much')));
  });

  test('throws what is no refusal of a PDF as it is', () => {
    const fault = new TypeError('a fault of ours');
    const make: MakePdf = () => {
      throw fault;
    };
    expect(() => makeEdition(make, pack())).toThrow(fault);
  });
});
