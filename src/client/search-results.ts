/** Owns how one result is shown: its words, its version, its excerpt, and the address that its link opens. */
import type { PagefindPage, PagefindSection } from './search-globals.ts';

/** Where the top folder of the site is, and whether this is the downloaded copy, in which addresses name their file. */
export interface Site {
  root: URL;
  isCopy: boolean;
}

/** Fills a copy of the template with a result, whose link opens the section of the page that answers best. */
export function showResult(template: HTMLTemplateElement, page: PagefindPage, site: Site): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const section = bestSection(page.sub_results);
  const title = page.meta.title ?? page.url;
  const link = part(item, 'a.result__link') as HTMLAnchorElement;
  link.href = addressOf(section?.url ?? page.url, site);
  link.textContent = section && section.title !== title ? `${title}: ${section.title}` : title;
  part(item, '.result__version').textContent = page.filters.version?.[0] ?? '';
  part(item, '.result__excerpt').append(...excerptNodes(section?.excerpt ?? page.excerpt));
  return item;
}

const part = (item: DocumentFragment, selector: string): Element => {
  const found = item.querySelector(selector);
  if (!found) throw new Error(`#search-result-template has no ${selector}`);
  return found;
};

const weight = (section: PagefindSection): number =>
  section.weighted_locations.reduce((sum, location) => sum + location.balanced_score, 0);

const bestSection = (sections: PagefindSection[]): PagefindSection | undefined =>
  sections.reduce<PagefindSection | undefined>(
    (best, section) => (!best || weight(section) > weight(best) ? section : best),
    undefined,
  );

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
