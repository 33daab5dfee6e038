/** Owns changing some tags of an HTML page while every other byte of it stays as it was written. */
import { load } from 'cheerio/slim';

export interface Tag {
  name: string;
  /** Attributes by lower-case name, with character references such as `&amp;` undone. */
  attributes: Readonly<Record<string, string>>;
}

/** What is to happen to an element; undefined leaves it as it is. */
export interface Change {
  /** Removes the element and all inside it, or only its own start and end tags. */
  remove?: 'element' | 'tags';
  /** New values for attributes that the tag has. */
  attributes?: Record<string, string>;
  /** HTML to put after the start tag. */
  insertAfter?: string;
}

/** The part of a parsed node that is used here; offsets count from the start of the page, and the end is the last character. */
interface Node {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
  startIndex?: number | null;
  endIndex?: number | null;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** An attribute after the name of a tag: https://html.spec.whatwg.org/multipage/syntax.html#attributes-2 */
const ATTRIBUTE = /[\s/]+([^\s=>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;

/**
 * Asks about every element of a page, in order, and makes the changes asked for.
 *
 * @param file what the page is called in an error.
 * @throws {Error} when an element that is to be removed has no end tag of its own.
 */
export function editHtml(html: string, file: string, decide: (tag: Tag) => Change | undefined): string {
  const edits: Edit[] = [];
  const visit = (node: Node): void => {
    const change =
      node.name !== undefined && node.attribs ? decide({ name: node.name, attributes: node.attribs }) : undefined;
    if (change?.remove === 'element') {
      const { from, to } = wholeElement(node, html, file);
      edits.push({ from, to, text: '' });
      return;
    }
    if (change) edits.push(...editsOfTags(node, change, html, file));
    node.children?.forEach(visit);
  };
  load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } })
    .root()
    .contents()
    .each((_, node) => visit(node as Node));
  return apply(edits, html);
}

function editsOfTags(node: Node, change: Change, html: string, file: string): Edit[] {
  const start = startTag(node, html);
  if (change.remove === 'tags') {
    const { to } = wholeElement(node, html, file);
    const endTagFrom = html.lastIndexOf('</', to - 1);
    return [
      { from: start.from, to: start.to, text: '' },
      { from: endTagFrom, to, text: '' },
    ];
  }
  const edits = Object.entries(change.attributes ?? {}).map(([name, value]): Edit => {
    const place = start.values.get(name);
    if (!place) throw new Error(`${file}: <${node.name}> has no attribute "${name}" to change.`);
    return { ...place, text: `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` };
  });
  if (change.insertAfter) edits.push({ from: start.to, to: start.to, text: change.insertAfter });
  return edits;
}

/** Where the start tag of an element is, and where the values of its attributes are, quotes included. */
function startTag(node: Node, html: string): { from: number; to: number; values: Map<string, Omit<Edit, 'text'>> } {
  const from = node.startIndex ?? 0;
  const values = new Map<string, Omit<Edit, 'text'>>();
  let to = from + 1 + (node.name?.length ?? 0);
  for (;;) {
    ATTRIBUTE.lastIndex = to;
    const [whole, name, value] = ATTRIBUTE.exec(html) ?? [];
    if (whole === undefined || name === undefined) break;
    to += whole.length;
    if (value !== undefined) values.set(name.toLowerCase(), { from: to - value.length, to });
  }
  return { from, to: html.indexOf('>', to) + 1, values };
}

/** Where an element begins and ends. */
function wholeElement(node: Node, html: string, file: string): { from: number; to: number } {
  const from = node.startIndex ?? 0;
  const to = (node.endIndex ?? from) + 1;
  const isVoid = startTag(node, html).to === to && !node.children?.length;
  if (!isVoid && !new RegExp(`</${node.name}\\s*>$`, 'i').test(html.slice(from, to))) {
    throw new Error(
      `${file}: <${node.name}> at character ${from} has no end tag, so it cannot be taken out. Add </${node.name}>.`,
    );
  }
  return { from, to };
}

function apply(edits: Edit[], html: string): string {
  let done = 0;
  let result = '';
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += html.slice(done, from) + text;
    done = to;
  }
  return result + html.slice(done);
}
