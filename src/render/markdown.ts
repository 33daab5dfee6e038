/** Owns reading `plain.md`: the small part of Markdown that briefings may use, as blocks of source words with their lines. */
import MarkdownIt from 'markdown-it';
import { ContentError, type Problem } from '../model/problems.ts';

export type SourceBlock =
  | { type: 'heading'; text: string; id: string; line: number }
  | { type: 'paragraph'; text: string; line: number }
  | { type: 'list'; ordered: boolean; items: { text: string; line: number }[] };

// Only block structure is read here. Inline words go through the grammar of references, which has no emphasis:
// rule L-4 and the house choice keep bold for hard words alone.
const markdown = new MarkdownIt('commonmark', { html: false });

const CLOSES_A_LIST = new Set(['bullet_list_close', 'ordered_list_close']);
const KIND_NAMES: Readonly<Record<string, string>> = {
  blockquote: 'a quotation, written with ">"',
  code_block: 'words that start 4 spaces or more from the edge',
  fence: 'a block of code, written with ``` or ~~~',
  hr: 'a line across the page',
};
/** Stars or underscores around words, and not inside them: `snake_case` is one word. */
const EMPHASIS = /(?<![\p{L}\p{N}])(\*\*?|__?)(?=\S)(?:(?!\1).)+(?<=\S)\1(?![\p{L}\p{N}])/u;
const LINK_TARGET = /^ {0,3}\[[^[\]]+\]:/;
const INSTEAD_OF_LINK = ['a link to a record', '[[to:sources/id|words]]'] as const;
const HEADING = /^(.*\S)\s*\{#([a-z0-9-]+)\}$/;
const ALLOWED = 'headings as "## Words {#id}", paragraphs and lists';

/**
 * The blocks of a briefing's plain English words, in order.
 *
 * @throws {ContentError} naming each line that uses Markdown beyond headings of level 2, paragraphs and lists.
 */
export function parsePlainMarkdown(source: string, file: string): SourceBlock[] {
  const problems: Problem[] = [];
  const blocks: SourceBlock[] = [];
  const ids = new Map<string, number>();
  const refuse = (line: number, found: string, expected: string, attempt?: string): void => {
    problems.push({ file, line, found, expected, ...(attempt ? { try: attempt } : {}) });
  };
  let list: Extract<SourceBlock, { type: 'list' }> | undefined;
  let open = '';
  for (const token of markdown.parse(source, {})) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.nesting < 0 && !CLOSES_A_LIST.has(token.type)) continue;
    switch (token.type) {
      case 'heading_open':
        open = token.tag;
        break;
      case 'paragraph_open':
        open = 'p';
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (list) refuse(line, 'a list inside a list', 'lists of one level (rule L-9)');
        list = { type: 'list', ordered: token.type === 'ordered_list_open', items: [] };
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        if (list) blocks.push(list);
        list = undefined;
        break;
      case 'inline': {
        const text = token.content.replace(/\s*\n\s*/g, ' ').trim();
        checkInline(text, line, refuse);
        if (open === 'p') {
          if (list) list.items.push({ text, line });
          else blocks.push({ type: 'paragraph', text, line });
          break;
        }
        const heading = HEADING.exec(text);
        if (open !== 'h2') refuse(line, `a heading of level ${open.slice(1)}`, 'headings of level 2, "## Words {#id}"');
        else if (!heading?.[1] || !heading[2])
          refuse(
            line,
            `the heading "${text}" without an id`,
            'an id that never changes, "## Words {#id}"',
            `## ${text} {#${suggestedId(text)}}`,
          );
        else {
          const first = ids.get(heading[2]);
          if (first !== undefined)
            refuse(line, `the id "${heading[2]}" again, as on line ${first}`, 'an id that no other heading has');
          ids.set(heading[2], line);
          blocks.push({ type: 'heading', text: heading[1], id: heading[2], line });
        }
        break;
      }
      case 'list_item_open':
        break;
      default: {
        const kind = token.type.replace(/_open$/, '');
        refuse(line, KIND_NAMES[kind] ?? `Markdown of the kind "${kind}"`, ALLOWED);
      }
    }
  }
  source.split('\n').forEach((text, index) => {
    // Markdown takes such a line as the address of a link elsewhere, and would leave it out without a word.
    if (LINK_TARGET.test(text)) refuse(index + 1, `a link written in Markdown, ${text.trim()}`, ...INSTEAD_OF_LINK);
  });
  if (problems.length > 0) throw new ContentError(problems);
  return blocks;
}

/** An id made of the words of a heading. */
const suggestedId = (heading: string): string =>
  heading
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

/** Refuses inline Markdown that would otherwise be printed as it stands. References may hold any of these signs. */
function checkInline(
  text: string,
  line: number,
  refuse: (line: number, found: string, expected: string, attempt?: string) => void,
): void {
  const outside = text.replace(/\[\[[^\]]*\]\]/g, '');
  const emphasis = EMPHASIS.exec(outside);
  if (emphasis)
    refuse(
      line,
      `bold or slanted words, ${emphasis[0]}`,
      'plain words; only a hard word is bold, and [[term:id]] makes it so',
    );
  const link = /!?\[[^\]]*\]\([^)]*\)?/.exec(outside);
  if (link) refuse(line, `a link written in Markdown, ${link[0]}`, ...INSTEAD_OF_LINK);
  if (/<[a-z!/]/i.test(outside)) refuse(line, 'HTML', 'plain words; markup is made by the templates');
}
