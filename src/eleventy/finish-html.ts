/** Owns what a page gets once all of its HTML is known: the styles that its elements need, and nothing that only weighs. */
import type { LinkedSheet } from '../build/assets.ts';

/** Stands in the head of the layout for the links to style sheets. */
export const STYLES_MARK = '<!-- styles -->';

const linkTo = ({ address, media }: LinkedSheet): string =>
  `<link rel="stylesheet" href="${address}"${media ? ` media="${media}"` : ''}>`;

/**
 * A page with links to its style sheets.
 *
 * @throws {Error} when the page has no mark for them.
 */
export function withStyles(html: string, sheets: readonly LinkedSheet[], page: string): string {
  if (!html.includes(STYLES_MARK)) throw new Error(`${page} has no "${STYLES_MARK}" in its head, where its styles go.`);
  return html.replace(STYLES_MARK, () => sheets.map(linkTo).join(''));
}

/** Where white space is text. */
const KEEPS_SPACE = /<(?:pre|textarea)\b/;

/** The same page without the indentation of its templates, which browsers read as one space and phones pay for. */
export const withoutIndents = (html: string): string =>
  KEEPS_SPACE.test(html) ? html : html.replace(/\s*\n\s*/g, '\n');
