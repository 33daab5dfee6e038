/** Owns reading our PDFs as a screen reader does: by their tags, and as a printer does: by their pages. */
import { getDocumentProxy } from 'unpdf';

interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: StructureNode[];
}

export interface ReadPdf {
  pages: number;
  isTagged: boolean;
  title: string;
  language: string;
  bookmarks: string[];
  /** The text of each page in the order of its tags; what has none, such as running heads, is left out. */
  tagged: string[];
  /** How many lines stand on each page between the running head and foot. */
  lines: number[];
  /** The roles of tags on all pages. */
  roles: Set<string>;
  /** The text alternatives of pictures. */
  alternatives: string[];
}

/** Where the words between the running head and foot stand, in points from the bottom of an A4 sheet. */
const BODY = { bottom: 60, top: 842 - 60 };

interface TextItem {
  str?: string;
  type?: string;
  id?: string;
  hasEOL?: boolean;
  transform?: number[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const [{ info }, mark, outline] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo(), pdf.getOutline()]);
  const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
  const roles = new Set<string>();
  const alternatives: string[] = [];
  const tagged: string[] = [];
  const lines: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [content, tree] = await Promise.all([
      page.getTextContent({ includeMarkedContent: true }),
      page.getStructTree() as Promise<StructureNode | null>,
    ]);
    const texts = new Map<string, string>();
    const heights = new Set<number>();
    const open: (string | undefined)[] = [];
    for (const item of content.items as TextItem[]) {
      if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') open.push(item.id);
      else if (item.type === 'endMarkedContent') open.pop();
      else if (item.str !== undefined) {
        const y = item.transform?.[5] ?? 0;
        if (item.str.trim() !== '' && y > BODY.bottom && y < BODY.top) heights.add(Math.round(y));
        const id = open.findLast((known) => known !== undefined);
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      }
    }
    const words: string[] = [];
    const read = (node: StructureNode): void => {
      if (node.type === 'content') words.push(texts.get(node.id ?? '') ?? '');
      if (node.role !== undefined) roles.add(node.role);
      if (node.alt !== undefined) alternatives.push(node.alt);
      // A screen reader says the alternative of a picture and not the words drawn in it.
      if (node.role !== 'Figure') node.children?.forEach(read);
    };
    if (tree) read(tree);
    tagged.push(words.join(' '));
    lines.push(heights.size);
  }
  const bookmarks = (outline ?? []).map(({ title }) => title);
  const isTagged = (mark as { Marked?: boolean } | null)?.Marked === true;
  const pages = pdf.numPages;
  await pdf.cleanup();
  return { pages, isTagged, title: Title, language: Language, bookmarks, tagged, lines, roles, alternatives };
}
