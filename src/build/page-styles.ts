/**
 * Owns how the styles of a page come to it. On the web they stand inside the page, so that it is painted from its first
 * response. In copies, where a page opens at once in any case, pages link them, so that one file serves all.
 */
import { createHash } from 'node:crypto';
import type { Assets, LinkedSheet } from './assets.ts';
import { addFound, nothingFound, pruneStyles, type Found } from './prune-styles.ts';

/** Stands in the head of the layout for the styles. */
export const STYLES_MARK = '<!-- styles -->';

export interface UnstyledPage {
  readonly url: string;
  /** What the page is called in an error. */
  readonly inputPath: string;
  readonly content: string;
}

/** A page with its styles. Each form is made when it is asked for: a site has too many pages to hold both of all. */
export interface StyledPage {
  readonly url: string;
  /** What stands in the place of its styles where it links them. */
  readonly links: string;
  /** As it is on the web, with its styles inside. */
  readonly html: string;
  /** The same page with links to its style sheets. */
  readonly linked: string;
}

/** A page that links its style sheets. `links` as a styled page has them. */
export const withLinks = (content: string, links: string): string => content.replace(STYLES_MARK, () => links);

export interface StyledSite {
  /** In the order in which they were given. */
  readonly pages: StyledPage[];
  /** The SHA-256 of each text of a `<style>`, in base64, in order: what the security policy has to allow. */
  readonly hashes: string[];
}

/** The SHA-256 of a text inside a page, in the form in which a security policy allows it. */
export const hashForPolicy = (text: string): string => createHash('sha256').update(text).digest('base64');

const linkTo = ({ address, media }: LinkedSheet): string =>
  `<link rel="stylesheet" href="${address}"${media ? ` media="${media}"` : ''}>`;

/** Inside a page, addresses are relative to the page. */
const fromRoot = (css: string): string => css.replace(/url\((["']?)\.\//g, 'url($1/assets/');

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address);

const isForScreens = ({ media }: LinkedSheet): boolean => media === undefined;

/**
 * Gives finished pages their styles. Pages with the same sheets have the same text, without the rules that none of them
 * has a use for: each text costs a hash in a header that goes with every file.
 *
 * @throws {Error} when a page has no mark for its styles, or no bundle of styles has all that it needs.
 */
export function stylePages(pages: readonly UnstyledPage[], assets: Pick<Assets, 'sheetsFor' | 'scriptAt'>): StyledSite {
  const groups = new Map<string, { sheets: readonly LinkedSheet[]; found: Found }>();
  const planned = pages.map(({ url, inputPath, content }) => {
    if (!content.includes(STYLES_MARK))
      throw new Error(`${inputPath} has no "${STYLES_MARK}" in its head, where its styles go.`);
    const sheets = assets.sheetsFor(content, inputPath);
    const screen = sheets.filter(isForScreens);
    const key = screen.map(({ name }) => name).join('+');
    const group = groups.get(key) ?? { sheets: screen, found: nothingFound() };
    groups.set(key, group);
    addFound(group.found, content, scriptsOf(content).map(assets.scriptAt));
    return { url, content, sheets, key };
  });
  const texts = new Map(
    [...groups].map(([key, { sheets, found }]) => [
      key,
      fromRoot(pruneStyles(sheets.map(({ css }) => css).join(''), found)).trim(),
    ]),
  );
  return {
    pages: planned.map(({ url, content, sheets, key }): StyledPage => {
      const links = sheets.map(linkTo).join('');
      const others = sheets.filter((sheet) => !isForScreens(sheet)).map(linkTo);
      return {
        url,
        links,
        get html() {
          return content.replace(STYLES_MARK, () => [`<style>${texts.get(key) ?? ''}</style>`, ...others].join(''));
        },
        get linked() {
          return withLinks(content, links);
        },
      };
    }),
    hashes: [...new Set(texts.values())].map(hashForPolicy).sort(),
  };
}
