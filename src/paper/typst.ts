/** Owns making PDF/UA-1 files with Typst, in process. No browser and no network takes part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { PaperError } from './paper-error.ts';

const TEMPLATES = fileURLToPath(new URL('.', import.meta.url));
const FONTS = join(TEMPLATES, 'fonts');
const FONT_FILES = ['leaving-care-legible-400.ttf', 'leaving-care-legible-700.ttf'];
const MAIN = join(TEMPLATES, 'edition.typ');

export interface Pdf {
  /** The file. It is made when it is asked for: most tries at spacing are only measured. */
  toBytes(): Buffer;
  pages: number;
  /**
   * Where the words end before each sheet that begins anew, and at the end: the page, counted from 1, and how far down
   * it, in points from the top edge of the sheet.
   */
  ends: { page: number; y: number }[];
}

/** Stands between the reasons of a refusal. */
export const REASONS_APART = '; ';

/** Makes a PDF of the JSON of an edition. */
export type MakePdf = (json: string) => Pdf;

/**
 * Typst's own sentences, each once: what a person needs. Of a PDF that it will not write, `error.message` has them in one
 * long line of Rust's.
 */
function refusal(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/\\(["\\])/g, '$1'),
  );
  return messages.length > 0 ? [...new Set(messages)].join(REASONS_APART) : text;
}

/** @throws {PaperError} when Typst refuses, with its reasons. */
function orRefuse<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof PaperError ? error : new PaperError(refusal(error));
  }
}

/** What makes a diagnostic an error. The others only say on the way to which function it arose. */
const ERROR = 1;

/** Why Typst made no document. */
function failure(failed: NodeError | null): PaperError {
  const diagnostics = (failed?.shortDiagnostics ?? []) as { message: string; severity: number }[];
  const messages = diagnostics.flatMap(({ message, severity }) => (severity === ERROR ? [message] : []));
  return new PaperError([...new Set(messages)].join(REASONS_APART) || 'no document came of it');
}

/** The first four bytes of a TrueType file: https://learn.microsoft.com/en-us/typography/opentype/spec/otff#organization-of-an-opentype-font */
const TRUE_TYPE = '00010000';

/**
 * A file of our typeface.
 *
 * @throws {PaperError} when it is missing or broken: Typst would take no notice, and make a PDF without a word in it.
 */
function readFont(name: string): Buffer {
  const refuse = (found: string): PaperError =>
    new PaperError(
      `No PDF could be made.\n   Found: src/paper/fonts/${name}, ${found}\n` +
        '   Expected: the typeface of everything on paper\n   Try: bring the file back from git',
    );
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(FONTS, name));
  } catch {
    throw refuse('and no such file');
  }
  if (bytes.length < 12 || bytes.subarray(0, 4).toString('hex') !== TRUE_TYPE || bytes.length !== lengthOf(bytes))
    throw refuse('which is no whole TrueType font');
  return bytes;
}

/**
 * Sees to it that our typeface is there, before threads that could not say so begin.
 *
 * @throws {PaperError} when a file of it is missing or broken.
 */
export function checkFonts(): void {
  FONT_FILES.forEach(readFont);
}

/** How long a font is by its own table of contents, in bytes: where the last of its tables ends, in steps of four. */
function lengthOf(font: Buffer): number {
  const tables = font.readUInt16BE(4);
  const ends = Array.from({ length: tables }, (_, table) => {
    const at = 12 + 16 * table;
    return at + 16 > font.length ? Infinity : font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12);
  });
  return Math.ceil(Math.max(0, ...ends) / 4) * 4;
}

/**
 * A compiler with our typeface and these pictures.
 *
 * @param workspace the folder of its templates, an absolute path. Pictures are in it at "/pictures/<id>.svg".
 * @param pictures drawings as SVG, by the id of their record.
 */
export function createCompiler(workspace: string, pictures: ReadonlyMap<string, string>): NodeCompiler {
  const fontBlobs = FONT_FILES.map(readFont);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  for (const [id, svg] of pictures) compiler.mapShadow(join(workspace, 'pictures', `${id}.svg`), Buffer.from(svg));
  return compiler;
}

/**
 * A Typst that is ready to make editions, with our templates, our typeface and these pictures. To start it takes some
 * milliseconds, so one serves all editions.
 *
 * @param pictures drawings as SVG, by the id of their record.
 */
export function startTypst(pictures: ReadonlyMap<string, string>): MakePdf {
  const compiler = createCompiler(TEMPLATES, pictures);

  return (json) =>
    orRefuse(() => {
      const compiled = compiler.compile({ mainFilePath: MAIN, inputs: { edition: json } });
      const document = compiled.result;
      if (!document) throw failure(compiled.takeError());
      const ends = compiler.query(document, { selector: '<end-of-words>', field: 'value' }) as {
        page: number;
        y: string;
      }[];
      return {
        pages: document.numOfPages,
        ends: ends.map(({ page, y }) => ({ page, y: parseFloat(y) })),
        // A fixed time, so that two builds make the same bytes.
        toBytes: () => orRefuse(() => compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 })),
      };
    });
}
