/** Owns which pages of the built site are of one family, so that what the template decides is tested on one of them. */
import { groupBy } from '../../src/model/lists.ts';
import { parseHtml, type Tag } from '../../src/render/edit-html.ts';
import { pages, pagesUnlikeOthers, type BuiltPage } from './built-site.ts';

/** The matches of a pattern's first group. Pages are not parsed for this: it takes seconds for all of them. */
const matches = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

const scriptsOf = ({ html }: BuiltPage): string => matches(html, /<script[^>]* src="([^"]+)"/g).join(' ');

const isLonger = (page: BuiltPage, than: BuiltPage): boolean => page.html.length > than.html.length;

/** The longest page with each set of scripts. */
export const longestWithEachScripts: readonly BuiltPage[] = [
  ...groupBy(pages, (page) => [scriptsOf(page)]).values(),
].map((group) => group.reduce((longest, page) => (isLonger(page, longest) ? page : longest)));

/** The components that a page shows, by the names of their blocks. */
const componentsOf = ({ html }: BuiltPage): string[] =>
  matches(html, / class="([^"]*)"/g).flatMap((names) =>
    names.split(/\s+/).map((name) => name.replace(/(?:__|--).*/, '')),
  );

/** The page of styles shows nearly every component: no other page is a better beginning. */
const FIRST = '/style/';

/**
 * Some pages that together have all that any page has: the page of styles, then again and again the one with most of what is
 * left, of two with as much of it the shorter.
 */
function covering(over: readonly BuiltPage[], partsOf: (page: BuiltPage) => ReadonlySet<string>): BuiltPage[] {
  const left = new Map(over.map((page) => [page, new Set(partsOf(page))]));
  const chosen: BuiltPage[] = [];
  for (let next = over.find(({ url }) => url === FIRST); next;) {
    chosen.push(next);
    const known = left.get(next) ?? new Set<string>();
    left.delete(next);
    next = undefined;
    let most = 0;
    for (const [page, parts] of left) {
      for (const part of known) parts.delete(part);
      if (parts.size === 0) left.delete(page);
      else if (parts.size > most || (parts.size === most && next && isLonger(next, page))) {
        [next, most] = [page, parts.size];
      }
    }
  }
  return chosen;
}

/** A few pages that together show every component. */
export const pagesWithEveryComponent: readonly BuiltPage[] = covering(pages, (page) => new Set(componentsOf(page)));

/** Attributes that say what an element names or holds: no style asks for them, and no rule of a tool for their being there. */
const ABOUT_CONTENT =
  /^(?:id|href|src|alt|title|datetime|content|value|d|points|transform|viewbox|width|height|[cr]?[xyr][12]?)$/;

/** Every element of a page in its place: what it is, and what it is in, up to the whole page. */
function elementsInPlace({ html, file }: BuiltPage): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (place: string, { name, attributes, children }: Tag): void => {
    const asked = Object.keys(attributes).filter((attribute) => !ABOUT_CONTENT.test(attribute.toLowerCase()));
    const { class: classes = '', role = '', type = '' } = attributes;
    const here = `${place} > ${name}.${classes} ${role} ${type} [${asked.sort().join(' ')}]`;
    found.add(here);
    for (const child of children) visit(here, child);
  };
  for (const top of parseHtml(html, file).tops) visit('', top);
  return found;
}

/**
 * Pages that together have every element of any page in every place where it stands. What depends only on styles and
 * markup, such as colours, is the same wherever the same element stands in the same place.
 */
export const pagesWithEveryElement = (): readonly BuiltPage[] => covering(pagesUnlikeOthers, elementsInPlace);
