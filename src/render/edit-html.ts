/** Owns changing some tags of an HTML page while every other byte of it stays as it was written. */
import { load } from 'cheerio/slim';

/** An element of a page. The same element is the same object however often the page is edited. */
export interface Tag {
  name: string;
  /** Attributes by lower-case name, with character references such as `&amp;` undone. */
  attributes: Readonly<Record<string, string>>;
  parent: Tag | undefined;
  /** The elements right inside it, in order. */
  children: readonly Tag[];
}

/** A page that has been read, to be edited any number of times. */
export interface ParsedHtml {
  html: string;
  /** What the page is called in an error. */
  file: string;
  /** The elements at the top of the page. */
  tops: readonly Tag[];
}

/** What is to happen to an element; undefined leaves it as it is. */
export interface Change {
  /** Removes the element and all inside it, or only its own start and end tags. */
  remove?: 'element' | 'tags';
  /** New values for attributes that the tag has. */
  attributes?: Record<string, string>;
  /** Names of attributes to take out; those that the tag does not have are no matter. */
  drop?: readonly string[];
  /** HTML to put after the start tag. */
  insertAfter?: string;
}

/** The part of a parsed node that is used here; offsets count from the start of the page, and the end is the last character. */
interface Node {
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
  startIndex?: number | null;
  endIndex?: number | null;
}

/** An element, with where it is in the page. */
interface PlacedTag extends Tag {
  parent: PlacedTag | undefined;
  children: PlacedTag[];
  from: number;
  /** Where the last character of its end tag is, or of what stands for it. */
  last: number;
  hasContent: boolean;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** An attribute after the name of a tag: https://html.spec.whatwg.org/multipage/syntax.html#attributes-2 */
const ATTRIBUTE = /[\s/]+([^\s=>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;

/** Reads a page. `file` is what it is called in an error. */
export function parseHtml(html: string, file: string): ParsedHtml {
  const place = (nodes: readonly Node[], parent: PlacedTag | undefined): PlacedTag[] =>
    nodes.flatMap((node) => {
      const { name, attribs, children = [] } = node;
      if (name === undefined || !attribs) return [];
      const from = node.startIndex ?? 0;
      const tag: PlacedTag = {
        name,
        attributes: attribs,
        parent,
        children: [],
        from,
        last: node.endIndex ?? from,
        hasContent: children.length > 0,
      };
      tag.children = place(children, tag);
      return [tag];
    });
  const root = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } }).root();
  return { html, file, tops: place(root.contents().toArray() as Node[], undefined) };
}

/** Whether a class is among those of an element. */
export const hasClass = ({ attributes }: Tag, name: string): boolean =>
  attributes['class']?.split(/\s+/).includes(name) === true;

/** The HTML between the start and the end tag of an element. */
export function innerHtml(tag: Tag, { html }: ParsedHtml): string {
  const { from, to } = startTag(tag as PlacedTag, html);
  const whole = html.slice(from, (tag as PlacedTag).last + 1);
  return (tag as PlacedTag).hasContent ? whole.slice(to - from, whole.lastIndexOf('</')) : '';
}

/**
 * Asks about every element of a page, in order, and makes the changes asked for.
 *
 * @param only an element of the page: asks about it and what is in it, and returns no more than that.
 * @throws {Error} when an element that is to be removed has no end tag of its own.
 */
export function editHtml(
  { html, file, tops }: ParsedHtml,
  decide: (tag: Tag) => Change | undefined,
  only?: Tag,
): string {
  const edits: Edit[] = [];
  const visit = (tag: PlacedTag): void => {
    const change = decide(tag);
    if (change?.remove === 'element') {
      const { from, to } = wholeElement(tag, html, file);
      edits.push({ from, to, text: '' });
      return;
    }
    if (change) edits.push(...editsOfTags(tag, change, html, file));
    tag.children.forEach(visit);
  };
  if (!only) {
    (tops as readonly PlacedTag[]).forEach(visit);
    return apply(edits, html);
  }
  const { from, last } = only as PlacedTag;
  visit(only as PlacedTag);
  return apply(edits, html.slice(0, last + 1), from);
}

function editsOfTags(tag: PlacedTag, change: Change, html: string, file: string): Edit[] {
  const start = startTag(tag, html);
  if (change.remove === 'tags') {
    const { to } = wholeElement(tag, html, file);
    const endTagFrom = html.lastIndexOf('</', to - 1);
    return [
      { from: start.from, to: start.to, text: '' },
      { from: endTagFrom, to, text: '' },
    ];
  }
  const edits = Object.entries(change.attributes ?? {}).map(([name, value]): Edit => {
    const place = start.values.get(name);
    if (!place) throw new Error(`${file}: <${tag.name}> has no attribute "${name}" to change.`);
    return { ...place, text: `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` };
  });
  for (const name of change.drop ?? []) {
    const place = start.attributes.get(name);
    if (place) edits.push({ ...place, text: '' });
  }
  if (change.insertAfter) edits.push({ from: start.to, to: start.to, text: change.insertAfter });
  return edits;
}

type Place = Omit<Edit, 'text'>;

interface StartTag extends Place {
  /** Where each attribute is, with the space before it. */
  attributes: Map<string, Place>;
  /** Where the value of each attribute is, quotes included. */
  values: Map<string, Place>;
}

/** Where the start tag of an element is, with its attributes. */
function startTag(tag: PlacedTag, html: string): StartTag {
  const { from, name: tagName } = tag;
  const attributes = new Map<string, Place>();
  const values = new Map<string, Place>();
  let to = from + 1 + tagName.length;
  for (;;) {
    ATTRIBUTE.lastIndex = to;
    const [whole, name, value] = ATTRIBUTE.exec(html) ?? [];
    if (whole === undefined || name === undefined) break;
    to += whole.length;
    attributes.set(name.toLowerCase(), { from: to - whole.length, to });
    if (value !== undefined) values.set(name.toLowerCase(), { from: to - value.length, to });
  }
  return { from, to: html.indexOf('>', to) + 1, attributes, values };
}

/** Where an element begins and ends. */
function wholeElement(tag: PlacedTag, html: string, file: string): { from: number; to: number } {
  const { name, from } = tag;
  const to = tag.last + 1;
  const isVoid = startTag(tag, html).to === to && !tag.hasContent;
  if (!isVoid && !new RegExp(`</${name}\\s*>$`, 'i').test(html.slice(from, to))) {
    throw new Error(
      `${file}: <${name}> at character ${from} has no end tag, so it cannot be taken out. Add </${name}>.`,
    );
  }
  return { from, to };
}

/** The HTML from a place on, with its edits made. */
function apply(edits: Edit[], html: string, start = 0): string {
  let done = start;
  let result = '';
  for (const { from, to, text } of edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += html.slice(done, from) + text;
    done = to;
  }
  return result + html.slice(done);
}
