/** Owns failures that nobody waits for: left alone, they end the process at once, with a trace of other people's code. */

/**
 * Does work that may fail in places that it does not wait for: Eleventy copies files beside the pages, and forgets the
 * copies once a page has failed.
 *
 * @param onFailure what is still to be done when it fails, while further failures of the kind change nothing.
 * @throws what failed first, waited for or not.
 */
export async function withStrayFailures<T>(work: () => Promise<T>, onFailure: () => Promise<void>): Promise<T> {
  let stray: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (stray = reject));
  const note = (error: unknown): void => stray(error);
  process.on('unhandledRejection', note);
  try {
    return await Promise.race([work(), failed]);
  } catch (error) {
    await onFailure();
    throw error;
  } finally {
    process.off('unhandledRejection', note);
  }
}
