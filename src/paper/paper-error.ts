/** Owns the error of an edition that cannot be made. */

/** An edition that could not be made. Its message says which, where in it, what Typst refused and what to try. */
export class PaperError extends Error {
  override name = 'PaperError';
}
