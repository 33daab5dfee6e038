/** Owns writing XML: elements whose texts and attributes can never be read as markup. */

/** What no XML may hold, not even as a number: https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an element or attribute. White space that parsers of XML 1.0 or 1.1 would change is written as a number. */
export const escapeXml = (text: string): string =>
  text
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
    .replace(/[\t\n\r\u0085\u2028]/g, (char) => `&#${char.charCodeAt(0)};`);

/** XML that is already written. */
export interface Xml {
  xml: string;
}

/** An element with a text or with other elements inside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly Xml[] = '',
): Xml {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escapeXml(value)}"`,
    `<${name}`,
  );
  const inside =
    typeof content === 'string' ? escapeXml(content) : content.map(({ xml }) => `\n${xml}`).join('') + '\n';
  return { xml: content.length === 0 ? `${start}/>` : `${start}>${inside}</${name}>` };
}

/** A whole file. */
export const xmlFile = ({ xml }: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
