/** Owns printed pages: making a PDF of a page of the site, and reading what is on each sheet of it. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer';

/** Poppler's pdftotext is there on most Linux machines, and not on every other. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

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

/**
 * The words on each sheet, in the order in which they were drawn, by poppler.
 *
 * @throws {Error} when poppler cannot read the PDF.
 */
export function wordsOfSheets(pdf: Buffer): string[] {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pdftotext could not read the PDF: ${stderr.toString()}`);
  // Each sheet ends with a form feed.
  return stdout.toString('utf8').split('\f').slice(0, -1);
}

/** Words without spaces, bullets and ligatures, so that text of a page and of its PDF can be compared. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s•◦▪\u00AD]+/g, '');
