/** Owns which pages of the built site are of one kind, so that what the template decides is tested on one of them. */
import { pages, type BuiltPage } from './built-site.ts';

/** What two pages of one template share: the class of the page, the first part of the address, styles and scripts. */
function kindOf({ url, $ }: BuiltPage): string {
  const files = $('link[rel="stylesheet"]:not([media]), script[src]')
    .toArray()
    .map((element) => $(element).attr('href') ?? $(element).attr('src'));
  return [url.split('/')[1], $('body').attr('class'), url.split('/').length, ...files].join(' ');
}

/** What two pages share that get the same styles and scripts. */
const familyOf = (page: BuiltPage): string => kindOf(page).split(' ').slice(1).join(' ').replace(/ \d+ /, ' ');

function oneOfEach(groupOf: (page: BuiltPage) => string, isBetter: (page: BuiltPage, than: BuiltPage) => boolean) {
  const chosen = new Map<string, BuiltPage>();
  for (const page of pages) {
    const known = chosen.get(groupOf(page));
    if (!known || isBetter(page, known)) chosen.set(groupOf(page), page);
  }
  return [...chosen.values()];
}

/** The longest page of each kind, which has the most to find. */
export const longestOfEachKind: readonly BuiltPage[] = oneOfEach(kindOf, (a, b) => a.html.length > b.html.length);

/** The shortest page of each family: pages with the same styles and scripts. */
export const shortestOfEachFamily: readonly BuiltPage[] = oneOfEach(familyOf, (a, b) => a.html.length < b.html.length);
