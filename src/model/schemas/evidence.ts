/** Owns the shape of `_data/evidence.json`: what the tests measured of the built site, which `/accessibility/evidence/` says. */
import { z } from 'zod';
import { date, text } from './common.ts';

const count = () => z.int().min(1);

/** What depends on how much of each page is measured. */
const tallySchema = z.strictObject({
  whole: count().describe('How many pages were measured in everything.'),
  axeRules: count().describe('How many rules of axe ran.'),
  sniffs: count().describe('How many rules of HTML_CodeSniffer ran.'),
  texts: count().describe('How many texts had their contrast measured, in these windows and colours together.'),
  targets: count().describe('How many links, buttons and fields had their size measured, in these windows together.'),
  stops: count().describe('How many stops of a keyboard were followed in order, in these windows together.'),
  lowestContrast: z.number().min(1).max(21).describe('The lowest contrast of a text that was found, to 1.'),
  reviewed: z
    .int()
    .min(0)
    .describe('How many times the tools reported what a person has looked at and found to be no fault.'),
});

/** What the tests of a run count. The same pages give the same figures on every machine. */
export const evidenceFiguresSchema = z.strictObject({
  pages: count().describe('How many pages were opened, the search page with results among them.'),
  windows: z
    .array(
      z.strictObject({
        width: count().describe('Its width in CSS pixels.'),
        height: count().describe('Its height in CSS pixels.'),
      }),
    )
    .min(1)
    .describe('The windows in which pages were measured.'),
  colours: z.array(text()).min(1).describe('The colours in which pages were measured, by name.'),
  faults: z.int().min(0).describe('How many faults were found.'),
  pdfs: count().describe('How many PDFs the site has.'),
  books: count().describe('How many books in EPUB form the site has.'),
  inAll: tallySchema.describe('Of every page, in every window and all colours, by `npm run evidence`.'),
  inEveryRun: tallySchema.describe(
    'Of those pages, windows and colours that every run of the tests measures anew: its figures must be close to these.',
  ),
});
export type EvidenceFigures = z.infer<typeof evidenceFiguresSchema>;

export const evidenceSchema = z.strictObject({
  ran: date().describe('The day on which the figures were last written.'),
  versions: z
    .strictObject({
      axe: text().describe('The version of axe-core.'),
      htmlcs: text().describe('The version of HTML_CodeSniffer.'),
      browser: text().describe('The browser and its version.'),
      epubcheck: text().describe('The version of the EPUBCheck that read the books.'),
      ace: text().describe('The version of Ace by DAISY that read the books.'),
    })
    .describe('What the figures were measured with. Another machine may have others, and must find the same figures.'),
  figures: evidenceFiguresSchema.describe('What was measured.'),
});
export type Evidence = z.infer<typeof evidenceSchema>;
