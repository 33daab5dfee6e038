/** Owns what the checks say while an author writes: beside the page and in the terminal. For `npm run dev` alone. */
import { placeBelow } from '../build/slashes.ts';
import { editorsReport, findingsOf, type EditorsReport } from '../editorial/report.ts';
import { formatFinding } from '../editorial/check.ts';
import type { Finding } from '../editorial/types.ts';
import { currentLibrary } from '../load/current-library.ts';
import type { Library } from '../model/library.ts';
import { escapeHtml } from '../render/html.ts';
import { editedNow, WAKE } from './edited-first.ts';
import type { EleventyConfig } from './config-types.ts';

const BRIEFING_PAGE = /\/briefings\/([a-z0-9-]+)\/(easy-read\/)?index\.html$/;

let known: { library: Library; only: string | undefined; report: EditorsReport } | undefined;

function reportOf(library: Library): EditorsReport {
  // An author who edits one briefing is told about that one at once, and about the rest when all is built.
  const only = editedNow();
  if (known?.library !== library || known.only !== only)
    known = { library, only, report: editorsReport(library, only) };
  return known.report;
}

/** What the checks say of a page, by its file; undefined for a page of no briefing. */
export function findingsOfPage(report: EditorsReport, outputPath: string): Finding[] | undefined {
  const match = BRIEFING_PAGE.exec(outputPath.replaceAll('\\', '/'));
  const briefing = report.briefings.find(({ id }) => id === match?.[1]);
  if (!match || !briefing) return undefined;
  const version = match[2] ? 'easy-read' : 'plain';
  return [
    ...briefing.findings,
    ...briefing.versions.filter((one) => one.version === version).flatMap(({ findings }) => findings),
  ];
}

/** The page with its findings at its end, in a panel that stays in sight. */
export function withPanel(html: string, findings: readonly Finding[]): string {
  const items = findings.map((finding) => `<li>${escapeHtml(formatFinding(finding))}</li>`).join('');
  const panel = `<aside aria-label="Checks" data-live-checks><style>[data-live-checks]{position:fixed;inset:auto 1rem 1rem auto;max-width:34rem;max-height:50vh;overflow:auto;background:#fff;color:#000;border:3px solid #000;padding:.5rem 1rem;font:1rem/1.4 sans-serif;z-index:99}[data-live-checks] li{white-space:pre-line}@media print{[data-live-checks]{display:none}}</style><details${findings.length > 0 ? ' open' : ''}><summary>Checks: ${findings.length} open</summary><ol>${items}</ol></details></aside>`;
  // A replacement with words of authors in it must not read "$" as a sign.
  return html.replace('</body>', () => `${panel}</body>`);
}

/**
 * What the terminal says after a build: all that is open in files that changed, and how much is elsewhere.
 *
 * @param changed files; none when the author has saved nothing yet.
 * @param only the briefing whose pages alone were built; undefined when all were.
 */
export function liveSummary(report: EditorsReport, changed: readonly string[], only?: string): string {
  const open = findingsOf(report);
  const all = open.length > 0 ? ' npm run check -- --words lists all.' : '';
  if (changed.length === 0) return `Checks: ${open.length} open.${all}`;
  const here = open.filter(({ file }) => changed.includes(file));
  const elsewhere = open.length - here.length;
  const rest = only === undefined ? `, ${elsewhere} elsewhere.` : '. All else follows when you stop for a moment.';
  return [...here.map(formatFinding), `Checks: ${here.length} open in what you changed${rest}${all}`].join('\n');
}

export function liveChecksPlugin(config: EleventyConfig): void {
  /** What was saved since the last build, and since the beginning. What wakes the build of all pages is no save. */
  let changed: string[] = [];
  const everChanged = new Set<string>();
  config.on('eleventy.beforeWatch', async (files) => {
    changed = files.map((file) => placeBelow(process.cwd(), file)).filter((file) => file !== WAKE);
    for (const file of changed) everChanged.add(file);
  });
  config.addTransform('live-checks', function (content) {
    const { outputPath } = this.page;
    if (typeof outputPath !== 'string') return content;
    const findings = findingsOfPage(reportOf(currentLibrary()), outputPath);
    return findings ? withPanel(content, findings) : content;
  });
  config.on('eleventy.after', async () => {
    const only = editedNow();
    console.log(liveSummary(reportOf(currentLibrary()), only === undefined ? [...everChanged] : changed, only));
  });
}
