/** Owns how one result is shown: its words, its version, its excerpt, and the address that its link opens. */
import { placeOf } from '../search/ask.ts';
import { PAGE_KINDS } from '../search/kinds.ts';
import type { PagefindPage } from '../search/pagefind-types.ts';

const EASY_READ = 'Easy Read';

/** Where the top folder of the site is, and whether this is the downloaded copy, in which addresses name their file. */
export interface Site {
  root: URL;
  isCopy: boolean;
}

/** Fills a copy of the template with a result, whose link opens the place in the page that answers best. */
export function showResult(template: HTMLTemplateElement, page: PagefindPage, site: Site): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const { url, title, section, excerpt } = placeOf(page);
  const link = part(item, 'a.result__link') as HTMLAnchorElement;
  link.href = addressOf(url, site);
  link.textContent = section === undefined ? title : `${title}: ${section}`;
  const version = page.filters.version?.[0] ?? '';
  part(item, '.result__kind').textContent = kindOf(page.filters.kind?.[0] ?? '', version, section !== undefined);
  if (version !== EASY_READ) part(item, '.result__picture').remove();
  part(item, '.result__excerpt').append(...excerptNodes(excerpt));
  return item;
}

/** What a result is called: a briefing, or a part of one, with its version; anything else by its kind. */
function kindOf(kind: string, version: string, isSection: boolean): string {
  if (kind !== PAGE_KINDS.briefing) return kind;
  return `${version}: ${isSection ? 'part of a briefing' : 'briefing'}`;
}

const part = (item: DocumentFragment, selector: string): Element => {
  const found = item.querySelector(selector);
  if (!found) throw new Error(`#search-result-template has no ${selector}`);
  return found;
};

/** The engine knows addresses from the root of the site, such as "/glossary/#care-leaver". */
function addressOf(url: string, { root, isCopy }: Site): string {
  const address = new URL(`.${url}`, root);
  if (isCopy && address.pathname.endsWith('/')) address.pathname += 'index.html';
  return address.href;
}

/** Builds nodes, never HTML, from an excerpt: the words found in `<mark>`, everything else as text. */
const excerptNodes = (excerpt: string): Node[] =>
  excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(piece);
    const text = document.createTextNode((marked?.[1] ?? piece).replace(/&lt;/g, '<').replace(/&gt;/g, '>'));
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
