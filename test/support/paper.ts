/** Owns printed pages: making a PDF of a page of the site, and reading what is on each sheet of it. */
import type { Page } from 'puppeteer';
import { extractText, getDocumentProxy } from 'unpdf';

/** CSS pixels in a point. */
export const POINT = 96 / 72;

/** The page that is open, on paper, as a reader prints it: sizes from the style sheet, no backgrounds. */
export const printed = async (page: Page): Promise<Buffer> =>
  Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: false }));

export interface Sheets {
  count: number;
  /** Width and height in points, of each sheet. */
  sizes: { width: number; height: number }[];
  /** Whether the PDF has tags for screen readers. */
  isTagged: boolean;
}

/** What the PDF says of its sheets, read from its bytes: Chromium leaves the list of pages uncompressed. */
export function sheetsOf(pdf: Buffer): Sheets {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)\s*\]/g)];
  return {
    count: [...text.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].length,
    sizes: boxes.map(([, width, height]) => ({ width: Number(width), height: Number(height) })),
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(text),
  };
}

/** The words on each sheet, in the order in which they were drawn, as PDF.js reads them. */
export async function wordsOfSheets(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

/** Words without spaces, bullets and ligatures, so that text of a page and of its PDF can be compared. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s•◦▪\u00AD]+/g, '');
