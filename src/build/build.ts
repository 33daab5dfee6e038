/** Owns building the whole site: check everything, build beside the old site, then swap. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkEditorial } from '../editorial/check-library.ts';
import { setColdBuild } from './made-cache.ts';
import { setCurrentLibrary } from '../load/current-library.ts';
import { loadLibrary } from '../load/load-library.ts';
import { PaperError } from '../paper/paper-error.ts';
import { finishReport } from '../eleventy/finish.ts';
import type { Download } from '../offline/downloads.ts';

export interface BuildReport {
  pages: number;
  briefings: number;
  milliseconds: number;
  /** Absolute path of the built site. */
  outputDirectory: string;
  /** The copies to download, with paths below the output directory: the whole site first. */
  downloads: Download[];
  /** The books, with paths below the output directory: plain English, then Easy Read. */
  books: Download[];
}

/**
 * Puts the new site in the place of the old one. The old one is moved aside first and removed last,
 * so that a failure at any step leaves one whole site.
 */
export async function swapSite(next: string, live: string, previous: string): Promise<void> {
  // Without a site in place, the one moved aside is the only whole one, and must stay until the new one is in.
  if (existsSync(live)) {
    await rm(previous, { recursive: true, force: true });
    await rename(live, previous);
  }
  try {
    await rename(next, live);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, live);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** The refusal of a PDF inside what Eleventy says of the page that names it. */
function paperErrorIn(error: unknown): PaperError | undefined {
  if (error instanceof PaperError) return error;
  if (!(error instanceof Error)) return undefined;
  const { originalError } = error as { originalError?: unknown };
  return paperErrorIn(originalError ?? error.cause);
}

/**
 * Builds the site of the project in `root` (an absolute path; the working directory when left out) to `_site/` there.
 * Nothing in `_site/` changes unless the whole build succeeds.
 *
 * @param options.cold make everything, and take nothing that earlier builds kept. Both ways give the same bytes.
 * @throws {ContentError} naming every problem of the content at once.
 * @throws {PaperError} naming the briefing and the section, when a PDF cannot be made.
 */
export async function buildSite({
  root = process.cwd(),
  cold = false,
}: { root?: string; cold?: boolean } = {}): Promise<BuildReport> {
  setColdBuild(cold);
  const started = performance.now();
  const live = resolve(root, '_site');
  const next = resolve(root, '_site.next');
  const previous = resolve(root, '_site.previous');
  // A build that was stopped between the two renames of a swap left the good site aside.
  if (!existsSync(live) && existsSync(previous)) await rename(previous, live);

  const library = await loadLibrary(root);
  checkEditorial(library);

  await rm(next, { recursive: true, force: true });
  setCurrentLibrary(library);
  const { default: Eleventy } = await import('@11ty/eleventy');
  try {
    const eleventy = new Eleventy('src/pages', '_site.next', {
      configPath: 'eleventy.config.ts',
      quietMode: true,
      source: 'script',
    });
    await eleventy.init();
    await eleventy.write();
    await swapSite(next, live, previous);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw paperErrorIn(error) ?? error;
  }
  const { pages, downloads, books } = finishReport();
  return {
    pages,
    briefings: library.briefings.all.length,
    milliseconds: Math.round(performance.now() - started),
    outputDirectory: live,
    downloads,
    books,
  };
}
