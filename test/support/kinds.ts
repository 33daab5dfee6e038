/** Owns which pages of the built site are of one family, so that what the template decides is tested on one of them. */
import { createHash } from 'node:crypto';
import { pages, type BuiltPage } from './built-site.ts';

/** What two pages of one template share: the class of the page, styles and scripts. */
function familyOf({ $ }: BuiltPage): string {
  const scripts = $('script[src]')
    .toArray()
    .map((element) => $(element).attr('src'));
  const styles = createHash('sha256').update($('style').text()).digest('hex');
  return [$('body').attr('class'), styles, ...scripts].join(' ');
}

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

/** The shortest page of each family. */
export const shortestOfEachFamily: readonly BuiltPage[] = oneOfEach(familyOf, (a, b) => a.html.length < b.html.length);
