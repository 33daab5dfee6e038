/** Owns writing XHTML: the file of a part, and what would keep it from being well formed. */
import { load, type CheerioAPI } from 'cheerio';
import { escapeHtml } from '../render/html.ts';
import type { Elements } from './cut-page.ts';
import type { Edition } from './plan.ts';

/** A name that XML takes, with at most one prefix: https://www.w3.org/TR/xml-names/#NT-QName, as far as our pages go. */
const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
/** The prefixes of names that every file of a book declares or that XML knows by itself. */
const PREFIXES = new Set(['epub', 'xml', 'xmlns']);
/** What no XML may hold, not even as a number: https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Elements that books cannot have, or that reading apps leave out. */
const NOT_IN_BOOKS =
  'script, style, iframe, object, embed, form, input, button, select, textarea, canvas, audio, video';

const isName = (name: string): boolean => {
  const [prefix, local] = name.split(':');
  return NAME.test(name) && (local === undefined || PREFIXES.has(prefix ?? ''));
};

/**
 * What keeps some elements from being written as XHTML that reading apps take, in words; nothing when all is well.
 * The writer closes every tag and escapes every text, so names, characters and elements are all that can be wrong.
 */
export function faultsOfXhtml($: CheerioAPI, root: Elements): string[] {
  const faults: string[] = [];
  root.find('*').each((_, element) => {
    const name = element.name;
    const attributes = Object.entries($(element).attr() ?? {});
    if (!isName(name)) faults.push(`an element "${name}", which is no name in XML`);
    for (const [attribute, value] of attributes) {
      if (!isName(attribute)) faults.push(`<${name}> with an attribute "${attribute}", which is no name in XML`);
      if (NOT_IN_XML.test(value)) faults.push(`<${name} ${attribute}> with a character that XML cannot hold`);
    }
  });
  if (NOT_IN_XML.test(root.text())) faults.push('text with a character that XML cannot hold');
  root.find(NOT_IN_BOOKS).each((_, element) => {
    faults.push(`<${element.name}>, which books cannot have`);
  });
  return [...new Set(faults)];
}

/** The content of an element as XHTML. */
export function innerXhtml(root: Elements): string {
  // An HTML parser knows what is SVG without being told; an XML parser does not.
  root.find('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  root
    .find('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
  const xml = load(root.contents().toArray(), { xml: true });
  // The writer spells out every letter beyond ASCII as a number, which takes bytes and cannot be searched.
  return xml
    .xml()
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .trim();
}

export interface XhtmlFile {
  /** What it is called; the name of the book follows in the title of the file. */
  title: string;
  book: string;
  /** Easy Read has larger letters to begin with. */
  edition: Edition;
  /** The part of the book that it belongs to, as EPUB names it: "frontmatter", "bodymatter" or "backmatter". */
  matter: string;
  /** XHTML. */
  body: string;
}

/** A whole file of a book. */
export const xhtmlFile = ({
  title,
  book,
  edition,
  matter,
  body,
}: XhtmlFile): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head>
<meta charset="utf-8"/>
<title>${escapeHtml(title)} – ${escapeHtml(book)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body class="${edition}" epub:type="${matter}">
${body}
</body>
</html>
`;
