/** Owns taking out of a page, once all of its HTML is known, what only weighs. */

/** Where white space is text. */
const KEEPS_SPACE = /<(?:pre|textarea)\b/;

/** The same page without the indentation of its templates, which browsers read as one space and phones pay for. */
export const withoutIndents = (html: string): string =>
  KEEPS_SPACE.test(html) ? html : html.replace(/\s*\n\s*/g, '\n');
