/**
 * Owns what an author sees first after a save under `npm run dev`: the pages of the briefing that they edited. All other
 * pages, on which it may be listed, follow when they have stopped for a while.
 */
import { utimes } from 'node:fs/promises';
import { placeBelow } from '../build/slashes.ts';
import type { EleventyConfig } from './config-types.ts';

/** Templates that make the pages of one briefing. */
const PAGES_OF_BRIEFING = /\/src\/pages\/briefings\/(?:plain|easy-read|print|print-easy-read|session)\.njk$/;
const FILE_OF_BRIEFING = /^src\/content\/briefings\/([a-z0-9-]+)\//;
/** Milliseconds without a save after which all pages are built. */
const PAUSE = 5000;
/** Its date is set anew to have all built: it is watched, and no author edits it. */
export const WAKE = 'src/pages/404.njk';

let edited: string | undefined;

/** The briefing whose pages alone this build makes; undefined when it makes all. */
export const editedNow = (): string | undefined => edited;

/** The one briefing that all of some files belong to; undefined when there is another or none. */
export function briefingOfFiles(files: readonly string[]): string | undefined {
  const slugs = new Set(files.map((file) => FILE_OF_BRIEFING.exec(file)?.[1]));
  const [slug] = slugs;
  return slugs.size === 1 ? slug : undefined;
}

export function editedFirstPlugin(config: EleventyConfig): void {
  let later: NodeJS.Timeout | undefined;
  config.on('eleventy.beforeWatch', async (files) => {
    edited = briefingOfFiles(files.map((file) => placeBelow(process.cwd(), file)));
  });
  config.addPreprocessor('edited-first', 'njk', ({ page }) =>
    edited !== undefined && !PAGES_OF_BRIEFING.test(`/${page.inputPath}`) ? false : undefined,
  );
  config.on('eleventy.after', async () => {
    clearTimeout(later);
    if (edited === undefined) return;
    later = setTimeout(() => void utimes(WAKE, new Date(), new Date()), PAUSE);
  });
}
