/** Owns which parts of the site the builds of this process make. */

let hasPaper = true;

/**
 * Whether to make what Typst makes: PDFs and the pictures of links. Without them pages name no PDF. For measuring the rest
 * of a build, never for a site that is published.
 */
export function setPaper(wanted: boolean): void {
  hasPaper = wanted;
}

export const makesPaper = (): boolean => hasPaper;
