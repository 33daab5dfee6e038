/** Owns what the tests of the books share: the files of each book of the built site, and each file of words, parsed. */
import { unzipSync } from 'fflate';
import { load, type CheerioAPI } from 'cheerio';
import { EDITIONS, type Edition } from '../../src/epub/plan.ts';
import { readSiteFile } from './built-site.ts';
import { bookPath } from './downloads.ts';

/** Where everything but the first files of a book is. */
export const FOLDER = 'EPUB/';

export interface BookFile {
  /** Its path beside the package file. */
  file: string;
  text: string;
  $: CheerioAPI;
}

export interface Book {
  edition: Edition;
  /** Its path below the top folder of the site. */
  path: string;
  zip: Buffer;
  /** Every file, by path in the zip, in the order of the zip. */
  files: ReadonlyMap<string, Uint8Array>;
  package: CheerioAPI;
  /** The files of words in reading order. */
  read: readonly BookFile[];
}

function readBook(edition: Edition): Book {
  const path = bookPath(edition);
  const zip = readSiteFile(path);
  const files = new Map(Object.entries(unzipSync(zip)));
  const parse = (file: string): BookFile => {
    const content = files.get(FOLDER + file);
    if (!content) throw new Error(`${path} has no ${file}`);
    const text = new TextDecoder().decode(content);
    return { file, text, $: load(text, { xml: true }) };
  };
  const opf = parse('book.opf').$;
  const fileOf = new Map(
    opf('item')
      .toArray()
      .map((item) => [opf(item).attr('id'), opf(item).attr('href') ?? '']),
  );
  const read = opf('itemref')
    .toArray()
    .map((item) => parse(fileOf.get(opf(item).attr('idref')) ?? ''));
  return { edition, path, zip, files, package: opf, read };
}

/** The book of each edition. */
export const books: readonly Book[] = EDITIONS.map(readBook);

/** A file of a book. @throws {Error} when it is not read in the book. */
export function fileIn(book: Book, name: string): BookFile {
  const found = book.read.find(({ file }) => file === name);
  if (!found) throw new Error(`${book.path} has no ${name} in its reading order`);
  return found;
}
