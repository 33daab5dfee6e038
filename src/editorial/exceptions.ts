/** Owns how reviewed exceptions excuse findings, and which exceptions have outlived their finding. */
import type { Exception } from '../model/schemas/exception.ts';
import type { Finding } from './types.ts';

const excuses = (exception: Exception, finding: Finding): boolean =>
  finding.rule === exception.rule &&
  [finding.file, finding.at].filter(Boolean).join(' ').startsWith(exception.where) &&
  finding.words.includes(exception.words);

/**
 * Sorts findings into those still open and those that a reviewed exception excuses. An exception excuses a finding of
 * its rule, in a place (file, a space, record and field) that starts with `where`, whose words contain `words`.
 * `stale` are the exceptions that excuse nothing: they must be deleted, or they would hide a later fault.
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): { open: Finding[]; excused: { finding: Finding; exception: Exception }[]; stale: Exception[] } {
  const open: Finding[] = [];
  const excused: { finding: Finding; exception: Exception }[] = [];
  const used = new Set<Exception>();
  for (const finding of findings) {
    const matching = exceptions.filter((exception) => excuses(exception, finding));
    for (const exception of matching) used.add(exception);
    if (matching[0]) excused.push({ finding, exception: matching[0] });
    else open.push(finding);
  }
  return { open, excused, stale: exceptions.filter((exception) => !used.has(exception)) };
}
