/** Owns building the whole site: check everything, build beside the old site, then swap. */
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkEditorial } from '../editorial/check-library.ts';
import { diskErrorIn } from './disk-error.ts';
import { setPaper } from './build-parts.ts';
import { setColdBuild } from './made-cache.ts';
import { setCurrentLibrary } from '../load/current-library.ts';
import { loadLibrary } from '../load/load-library.ts';
import { phase, resetPhases } from './phases.ts';
import { ContentError } from '../model/problems.ts';
import { PaperError } from '../paper/paper-error.ts';
import { placeBelow } from './slashes.ts';
import { withStrayFailures } from './stray-failures.ts';
import { bringBackSite, swapSite } from './swap-site.ts';
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

/** Removes what a failed build left, once nothing writes any more: pages were written side by side, and some came after. */
export function removeUnfinished(root: string): void {
  try {
    rmSync(resolve(root, '_site.next'), { recursive: true, force: true });
  } catch {
    // Why the build failed is told; the next one removes it.
  }
}

/** What our own code says is wrong with the content or a PDF, inside what Eleventy says of the page that it was making. */
function refusalIn(error: unknown): ContentError | PaperError | undefined {
  if (error instanceof ContentError || error instanceof PaperError) return error;
  if (!(error instanceof Error)) return undefined;
  const { originalError } = error as { originalError?: unknown };
  return refusalIn(originalError ?? error.cause);
}

/**
 * Builds the site of the project in `root` (an absolute path; the working directory when left out), with the library in
 * `content` (the same when left out), to `_site/` in `content`.
 * Nothing in `_site/` changes unless the whole build succeeds.
 *
 * @param options.cold make everything, and take nothing that earlier builds kept. Both ways give the same bytes.
 * @param options.paper false leaves out what Typst makes, to measure the rest.
 * @throws {ContentError} naming every problem of the content at once.
 * @throws {PaperError} naming the briefing and the section, when a PDF cannot be made.
 * @throws {DiskError} naming the place, when the disk is full or may not be written.
 */
export async function buildSite({
  root = process.cwd(),
  content = root,
  cold = false,
  paper = true,
}: { root?: string; content?: string; cold?: boolean; paper?: boolean } = {}): Promise<BuildReport> {
  setColdBuild(cold);
  setPaper(paper);
  const started = performance.now();
  const live = resolve(content, '_site');
  const next = resolve(content, '_site.next');
  const previous = resolve(content, '_site.previous');
  const inWords = (error: unknown): Error | undefined => refusalIn(error) ?? diskErrorIn(error, root);
  resetPhases();
  try {
    await bringBackSite(live, previous);
    const library = await phase('load', () => loadLibrary(content));
    await phase('check', () => checkEditorial(library));
    setCurrentLibrary(library, content);
    const { default: Eleventy } = await import('@11ty/eleventy');
    await rm(next, { recursive: true, force: true });
    const eleventy = new Eleventy('src/pages', placeBelow(root, next), {
      configPath: 'eleventy.config.ts',
      quietMode: true,
      source: 'script',
    });
    await eleventy.init();
    // Of what we have words for, it would print the trace of its own code before them.
    const { errorHandler } = eleventy;
    const tell = errorHandler.once.bind(errorHandler);
    errorHandler.once = (severity, error, message) => {
      if (!inWords(error)) tell(severity, error, message);
    };
    await withStrayFailures(
      () => phase('pages and all that follows', () => eleventy.write()),
      () => rm(next, { recursive: true, force: true }).catch(() => undefined),
    );
    await swapSite(next, live, previous);
    const { pages, downloads, books } = finishReport();
    return {
      pages,
      briefings: library.briefings.all.length,
      milliseconds: Math.round(performance.now() - started),
      outputDirectory: live,
      downloads,
      books,
    };
  } catch (error) {
    // What stopped the build may stop this too; what it was is what has to be told.
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw inWords(error) ?? error;
  }
}
