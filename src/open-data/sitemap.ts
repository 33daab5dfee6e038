/** Owns the list of all pages for search engines (https://www.sitemaps.org/protocol.html). */
import { element, xmlFile } from './xml.ts';

/** Where it is, below the top folder of the site. */
export const SITEMAP_PATH = 'sitemap.xml';

const ASKS_NOT_TO_BE_LISTED = /<meta name="robots" content="noindex">/;

/** The pages that search engines may list: not the one for addresses that lead nowhere, nor those that ask not to be. */
export const listedPages = (pages: readonly { url: string; content: string }[]): string[] =>
  pages
    .filter(({ url, content }) => url !== '/404.html' && !ASKS_NOT_TO_BE_LISTED.test(content))
    .map(({ url }) => url)
    .sort();

/**
 * The sitemap. It needs whole addresses, so that there is none while the site has no place on the web.
 *
 * @param address where the site is, without a slash at the end.
 * @param urls pages from the root of the site.
 * @param released the day of the release, as YYYY-MM-DD: any page may have changed then.
 */
export const sitemap = (address: string, urls: readonly string[], released: string): string =>
  xmlFile(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      urls.map((url) =>
        element('url', {}, [element('loc', {}, encodeURI(address + url)), element('lastmod', {}, released)]),
      ),
    ),
  );
