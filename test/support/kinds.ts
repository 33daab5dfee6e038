/** Owns which pages of the built site are of one family, so that what the template decides is tested on one of them. */
import { pages, type BuiltPage } from './built-site.ts';

/** The matches of a pattern's first group. Pages are not parsed for this: it takes seconds for all of them. */
const matches = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

const scriptsOf = ({ html }: BuiltPage): string => matches(html, /<script[^>]* src="([^"]+)"/g).join(' ');

/** What two pages of one template share: the class of the page, styles and scripts. */
const familyOf = (page: BuiltPage): string =>
  [
    matches(page.html, /<body class="([^"]*)"/g),
    ...matches(page.html, /<style>([^]*?)<\/style>/g),
    scriptsOf(page),
  ].join(' ');

function oneOfEach(groupOf: (page: BuiltPage) => string, isBetter: (page: BuiltPage, than: BuiltPage) => boolean) {
  const chosen = new Map<string, BuiltPage>();
  for (const page of pages) {
    const known = chosen.get(groupOf(page));
    if (!known || isBetter(page, known)) chosen.set(groupOf(page), page);
  }
  return [...chosen.values()];
}

/** The longest page of each family. */
export const longestOfEachFamily: readonly BuiltPage[] = oneOfEach(familyOf, (a, b) => a.html.length > b.html.length);

/** The longest page with each set of scripts. */
export const longestWithEachScripts: readonly BuiltPage[] = oneOfEach(
  scriptsOf,
  (a, b) => a.html.length > b.html.length,
);

/** The components that a page shows, by the names of their blocks. */
const componentsOf = ({ html }: BuiltPage): string[] =>
  matches(html, / class="([^"]*)"/g).flatMap((names) =>
    names.split(/\s+/).map((name) => name.replace(/(?:__|--).*/, '')),
  );

/**
 * A few pages that together show every component: the page of styles, which shows nearly all of them, and the shortest with
 * most of what is left, again and again.
 */
export const pagesWithEveryComponent: readonly BuiltPage[] = (() => {
  const known = pages.map((page) => ({ page, components: new Set(componentsOf(page)) }));
  const chosen: BuiltPage[] = [];
  for (let next = known.find(({ page }) => page.url === '/style/'); next;) {
    chosen.push(next.page);
    for (const { components } of known)
      if (components !== next.components) next.components.forEach((c) => components.delete(c));
    next.components.clear();
    const most = Math.max(...known.map(({ components }) => components.size));
    const best = known.filter(({ components }) => most > 0 && components.size === most);
    [next] = best.sort((a, b) => a.page.html.length - b.page.html.length);
  }
  return chosen;
})();
