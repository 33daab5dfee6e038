/** Owns the words about a finished build. */
import { relative } from 'node:path';
import type { BuildReport } from '../src/build/build.ts';
import { formatBytes } from '../src/render/bytes.ts';

/** Two lines: what was built, and the copy to download. Paths are relative to `root`. */
export function describeBuild(report: BuildReport, root: string): string {
  const inProject = (path: string): string => relative(root, path).replaceAll('\\', '/');
  const briefings = `${report.briefings} ${report.briefings === 1 ? 'briefing' : 'briefings'}`;
  return [
    `Built ${report.pages} pages, with ${briefings} in 3 versions, into ${inProject(report.outputDirectory)} in ${(report.milliseconds / 1000).toFixed(1)} seconds.`,
    `The copy to download is ${inProject(report.offlineCopy.path)} (${formatBytes(report.offlineCopy.bytes)}).`,
  ].join('\n');
}
