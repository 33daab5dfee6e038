/** Owns how the figures of the benchmark are shown, explained and compared with those of an earlier run. */

/** What was measured of a library of one size. Times in milliseconds, sizes in bytes. */
export interface BenchRow {
  briefings: number;
  pages: number;
  /** The whole build but what Typst makes, with nothing kept from earlier builds. */
  build: number;
  /** Bare Eleventy with the same pages. */
  eleventy: number;
  /** Hugo with the same pages, then Pagefind on them; left out without Hugo. */
  hugo?: number;
  memory: number;
  /** What bare Eleventy held for the same pages. */
  eleventyMemory: number;
  /** What the parts of the build took. Parts run side by side, so that they add up to more than the whole. */
  phases: Record<string, number>;
  searchIndex: number;
  copy: number;
  /** A plain briefing, compressed. */
  page: number;
  /** The longest page, compressed. */
  heaviest: { file: string; bytes: number } | undefined;
  /** From typing to results: the first search of a reader. */
  search?: { hosted: number; disk: number };
  /** From saving a file until `npm run dev` has written its page. */
  edit?: number;
  /** The whole build with PDFs and link pictures: nothing kept, and all kept. */
  paper?: { cold: number; warm: number };
}

const ratio = (of: number, to: number): string => (of / to).toFixed(2);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(1);
const perPage = ({ build, pages }: BenchRow): number => build / pages;

const COLUMNS: readonly [string, (row: BenchRow, base: BenchRow) => string][] = [
  ['briefings', ({ briefings }) => String(briefings)],
  ['pages', ({ pages }) => String(pages)],
  ['build, s', ({ build }) => (build / 1000).toFixed(1)],
  ['of bare Eleventy', ({ build, eleventy }) => ratio(build, eleventy)],
  ['of Hugo + Pagefind', ({ build, hugo }) => (hugo === undefined ? '–' : ratio(build, hugo))],
  ['time a page, of 100’s', (row, base) => ratio(perPage(row), perPage(base))],
  ['memory, MB', ({ memory }) => (memory / 1e6).toFixed(0)],
  ['memory of bare Eleventy, MB', ({ eleventyMemory }) => (eleventyMemory / 1e6).toFixed(0)],
  ['index, MB', ({ searchIndex }) => megabytes(searchIndex)],
  ['copy, MB', ({ copy }) => megabytes(copy)],
  ['page, KB', ({ page }) => kilobytes(page)],
  ['longest page, KB', ({ heaviest }) => (heaviest ? `${kilobytes(heaviest.bytes)} (${heaviest.file})` : '–')],
  [
    'first search, ms',
    ({ search }) => (search ? `${search.hosted.toFixed(0)} hosted, ${search.disk.toFixed(0)} on disk` : '–'),
  ],
  ['edit in dev, ms', ({ edit }) => (edit === undefined ? '–' : edit.toFixed(0))],
  [
    'with PDFs cold / warm, of build',
    ({ paper, build }) => (paper ? `${ratio(paper.cold, build)} / ${ratio(paper.warm, build)}` : '–'),
  ],
];

/** The rows as a Markdown table. Growth is against 100 briefings, or the smallest library when there are not as many. */
export function tableOf(rows: readonly BenchRow[]): string {
  const base = rows.find(({ briefings }) => briefings === 100) ?? rows[0];
  if (!base) return '';
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [
    line(COLUMNS.map(([name]) => name)),
    line(COLUMNS.map(() => '--:')),
    ...rows.map((row) => line(COLUMNS.map(([, cell]) => cell(row, base)))),
    '',
    'Parts of the build, in seconds; they run side by side:',
    ...rows.map(
      ({ briefings, phases }) =>
        `${briefings}: ${Object.entries(phases)
          .map(([name, time]) => `${name} ${(time / 1000).toFixed(1)}`)
          .join(', ')}`,
    ),
  ].join('\n');
}

/** What each figure means, and what it should be. */
export const EXPLAINED = `
build                All pages, checks, search index, copies and, up to 100 briefings, books, with nothing kept; without what Typst makes.
of bare Eleventy     The same pages as finished HTML through one layout. To reach: 2 or less.
of Hugo + Pagefind   The same by Hugo, then indexed by Pagefind. To reach: 1.5 or less.
time a page          Against that of the library of 100. To reach: 0.75 to 1.25.
memory               The most that the process of the build held, and that bare Eleventy held. To reach: under 1,500 MB.
index, copy          Files of search, and the zip of the whole site.
page, longest page   A plain briefing, and the longest page of the site, each with Brotli, level 9. To reach: 14.3 KB for a briefing.
first search         From asking to results, in a Chromium that has nothing yet.
edit in dev          From saving a briefing to its page on disk under npm run dev. To reach: under 1,000 ms.
with PDFs            The whole build with PDFs and link pictures: nothing kept, and everything kept.
`;

/** Which ratios became better or worse than when they were recorded, a line each. */
export function compareRows(rows: readonly BenchRow[], recorded: readonly BenchRow[]): string {
  const lines = rows.flatMap((row) => {
    const before = recorded.find(({ briefings }) => briefings === row.briefings);
    if (!before) return [`${row.briefings}: nothing recorded.`];
    const now = ratio(row.build, row.eleventy);
    const then = ratio(before.build, before.eleventy);
    const memory = ratio(row.memory, before.memory);
    return [
      `${row.briefings}: ${now} of bare Eleventy (recorded: ${then}), ${memory} of the memory, page ${ratio(row.page, before.page)} of the bytes.`,
    ];
  });
  return ['Against the last recorded run:', ...lines].join('\n');
}
