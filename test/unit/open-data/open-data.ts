/** Owns what the tests of open data share: reading files back as other people's programs read them. */
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file, the headings first. */
export const readCsv = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

/** The values that a cell with a list holds, as the page about the data says. */
export const partList = (cell: string): string[] =>
  (cell === '' ? [] : (cell.match(/(?:\\[^]|[^\\|])+/g) ?? [])).map((item, at, all) =>
    item.slice(at === 0 ? 0 : 1, at === all.length - 1 ? undefined : -1).replace(/\\([\\|])/g, '$1'),
  );

/** The root of an XML file. @throws {Error} when it is not well formed. */
export function readXml(xml: string) {
  const root = new DOMParser({
    onError: (level, message) => {
      // It warns of U+FFFD, which stands in the place of what XML cannot hold.
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml').documentElement;
  if (!root) throw new Error('no root element');
  return root;
}

/** The texts of the elements of one name that stand right inside another. */
export const childTexts = (parent: { childNodes: Iterable<unknown> }, name: string): string[] =>
  [...parent.childNodes].flatMap((node) => {
    const { nodeName, textContent } = node as { nodeName: string; textContent: string };
    return nodeName === name ? [textContent] : [];
  });
