/**
 * Owns what of a page is read aloud, in which order, and where it stands. It looks only at the tree of a page, not at
 * how it is drawn, so that the built pages can be checked without a browser.
 */
import { sentencesIn } from './sentences.ts';

/** What this needs of a node. Nodes of browsers have it, and those of HTML parsers. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeValue?: string | null | undefined;
  /** Text of parsers has none. */
  readonly childNodes?: Iterable<TreeNode> | undefined;
  readonly tagName?: string | undefined;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }> | undefined;
}

/** A place in a text node, as ranges name it. */
export interface Place {
  readonly node: TreeNode;
  readonly offset: number;
}

export interface Sentence {
  /** The words as they stand, with single spaces. */
  readonly words: string;
  /** The element to mark where a browser cannot mark words: the block of the sentence, or its row in Easy Read. */
  readonly box: TreeNode;
  /** Whether the box is an Easy Read row, which is marked as one: its picture belongs to its words. */
  readonly isRow: boolean;
  /** Where its first letter is, and its last. */
  readonly first: Place;
  readonly last: Place;
}

const ELEMENT = 1;
const TEXT = 3;

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Words in these belong to the sentence around them. Every other element begins and ends a block. */
const INLINE = list('a abbr b br cite code em i mark q small span strong sub sup time');

/** These are drawn on lines of their own, though their names do not say so. */
const LINES = list('answer-list__asked answer-list__step cards__when session__minutes');

/** Pictures and their drawn words; tables, whose meaning stands in a sentence before them; what one presses. */
const UNREAD_TAGS = list('button img nav script style svg table template');

/** The ways to other pages and files, the marks of sources in the text, and the lines and lists that name sources. */
const UNREAD_CLASSES = list(
  'briefing__tools listen paper-editions share-page word-card same-part to-contents way-on shelf__easy-read hard-words__more ' +
    'markers sources-line notes',
);

/** The heading of the list of sources, which names its section in both versions. */
const SOURCES_TITLE = 'sources-title';

const ROWS = list('er-row');

/** The value of an attribute; undefined when the element does not have it. */
function attribute(node: TreeNode, wanted: string): string | undefined {
  for (const { name, value } of node.attributes ?? []) if (name === wanted) return value;
  return undefined;
}

const tagOf = (node: TreeNode): string => node.tagName?.toLowerCase() ?? '';

const hasClass = (node: TreeNode, classes: ReadonlySet<string>): boolean =>
  (attribute(node, 'class') ?? '').split(' ').some((name) => classes.has(name));

const isUnread = (node: TreeNode): boolean =>
  UNREAD_TAGS.has(tagOf(node)) ||
  hasClass(node, UNREAD_CLASSES) ||
  attribute(node, 'hidden') !== undefined ||
  attribute(node, 'aria-labelledby') === SOURCES_TITLE ||
  (tagOf(node) === 'details' && attribute(node, 'open') === undefined);

/**
 * The sentences of a part of a page, in the order in which they stand there.
 *
 * @param root the element to read; what stands in it and is closed, hidden or not for the ear is left out.
 */
export function readableIn(root: TreeNode): Sentence[] {
  const sentences: Sentence[] = [];
  let text = '';
  let places: Place[] = [];

  const endBlock = (box: TreeNode, isRow: boolean): void => {
    const words = text.trimEnd();
    for (const { start, end } of /[\p{L}\p{N}]/u.test(words) ? sentencesIn(words) : []) {
      const first = places[start];
      const last = places[end - 1];
      if (first && last) sentences.push({ words: words.slice(start, end), box, isRow, first, last });
    }
    text = '';
    places = [];
  };

  const add = (node: TreeNode, value: string): void => {
    for (let offset = 0; offset < value.length; offset += 1) {
      const char = /\s/.test(value.charAt(offset)) ? ' ' : value.charAt(offset);
      if (char === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += char;
      places.push({ node, offset });
    }
  };

  const walk = (node: TreeNode, box: TreeNode, isRow: boolean): void => {
    for (const child of node.childNodes ?? []) {
      if (child.nodeType === TEXT) add(child, child.nodeValue ?? '');
      if (child.nodeType !== ELEMENT) continue;
      const isBlock = !INLINE.has(tagOf(child)) || hasClass(child, LINES);
      // A source mark is unread, and stands within its sentence.
      if (isBlock) endBlock(box, isRow);
      if (isUnread(child)) continue;
      if (!isBlock) {
        walk(child, box, isRow);
        continue;
      }
      const isInRow = isRow || hasClass(child, ROWS);
      const innerBox = isRow ? box : child;
      walk(child, innerBox, isInRow);
      endBlock(innerBox, isInRow);
    }
  };

  walk(root, root, false);
  endBlock(root, false);
  return sentences;
}
