/** Owns inline nodes as HTML. Every text is escaped here; nothing in a record can become markup. */
import type { Inline } from './document.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is safe inside HTML elements and attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

export interface InlineHtmlOptions {
  /**
   * What a hard word becomes: a link to its meaning in the list at the end of the page ("page"), a link to
   * the glossary ("glossary"), or bold at its first use ("bold", for Easy Read, where nothing pops up: rule E-29).
   */
  terms: 'page' | 'glossary' | 'bold';
  /** Hard words whose meaning stands on the same page: they lead there and not to the glossary. */
  onPage?: ReadonlySet<string>;
}

function termHtml(node: Extract<Inline, { type: 'term' }>, { terms, onPage }: InlineHtmlOptions): string {
  const text = escapeHtml(node.text);
  // <b>, not <strong>: Chromium tags <strong> in PDFs with a type that breaks PDF/UA-1 (editorial rules, section c).
  if (terms === 'bold') return node.first ? `<b class="hard-word">${text}</b>` : text;
  if (!node.first) return text;
  const href = terms === 'page' || onPage?.has(node.id) ? `#word-${node.id}` : node.href;
  return `<a class="hard-word" href="${href}">${text}</a>`;
}

/** Markers of one paragraph, drawn together so that they read as one thing: "Sources 1, 2". */
function markersHtml(cites: Extract<Inline, { type: 'cite' }>[]): string {
  const links = cites.map(
    ({ note, anchor }) => `<a id="${anchor}" href="#source-${note}" aria-label="Source ${note}">${note}</a>`,
  );
  return `<span class="markers" data-pagefind-ignore> ${links.join(' ')}</span>`;
}

/** Inline nodes as HTML. */
export function inlineHtml(nodes: readonly Inline[], options: InlineHtmlOptions): string {
  const html: string[] = [];
  let markers: Extract<Inline, { type: 'cite' }>[] = [];
  const flush = (): void => {
    if (markers.length > 0) html.push(markersHtml(markers));
    markers = [];
  };
  for (const node of nodes) {
    if (node.type === 'cite') {
      markers.push(node);
      continue;
    }
    flush();
    if (node.type === 'text') html.push(escapeHtml(node.text));
    else if (node.type === 'strong') html.push(`<b>${inlineHtml(node.children, options)}</b>`);
    else if (node.type === 'link') html.push(`<a href="${escapeHtml(node.href)}">${escapeHtml(node.text)}</a>`);
    else html.push(termHtml(node, options));
  }
  flush();
  return html.join('');
}
