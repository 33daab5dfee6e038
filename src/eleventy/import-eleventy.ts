/** Owns how a program that watches gets Eleventy: without its loader hook, which breaks imports anew. */

/**
 * Eleventy, without its own way to import changed files anew.
 *
 * That way takes the query from the address of each file that changed since it began, and with it the mark by which
 * tsx knows what to translate: Node then reads TypeScript as JavaScript, and stops at the first type ("Unexpected
 * token '{'"). We need it for nothing: `import-anew.ts` imports what changed. A program must take Eleventy from here
 * before anything else imports it.
 */
export async function importEleventy(): Promise<typeof import('@11ty/eleventy')> {
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
  return import('@11ty/eleventy');
}
