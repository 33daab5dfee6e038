/** Owns the words about a finished build. */
import type { BuildReport } from '../src/build/build.ts';
import { placeBelow } from '../src/build/slashes.ts';
import { formatBytes } from '../src/render/bytes.ts';

/** What was built, and the copies to download. Paths are relative to `root`. */
export function describeBuild(report: BuildReport, root: string): string {
  const folder = placeBelow(root, report.outputDirectory);
  const briefings = `${report.briefings} ${report.briefings === 1 ? 'briefing' : 'briefings'}`;
  const [whole, ...parts] = report.downloads;
  const lines = [
    `Built ${report.pages} pages, with ${briefings} in 3 versions, into ${folder} in ${(report.milliseconds / 1000).toFixed(1)} seconds.`,
  ];
  if (whole) lines.push(`The copy to download is ${folder}/${whole.path} (${formatBytes(whole.bytes)}).`);
  if (parts.length > 0) {
    const largest = Math.max(...parts.map(({ bytes }) => bytes));
    lines.push(`Beside it: a copy of each briefing, the largest ${formatBytes(largest)}.`);
  }
  const books = report.books.map(({ path, bytes }) => `${folder}/${path} (${formatBytes(bytes)})`);
  if (books.length > 0) lines.push(`The books are ${books.join(' and ')}.`);
  return lines.join('\n');
}
