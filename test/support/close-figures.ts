/** Owns when the figures of a run of the tests are as good as those on record. */
import type { EvidenceFigures } from '../../src/model/schemas/evidence.ts';

/** What may differ a little from run to run and from machine to machine. */
const COUNTED = new Set(['texts', 'targets', 'stops', 'reviewed', 'lowestContrast']);

/**
 * Whether a figure is as good as that on record. Those of `COUNTED` may differ by one in a hundred: another machine has
 * other fonts, other voices to read aloud with and another browser, so a button more or a line broken elsewhere. More than
 * that is a change of the site.
 */
function isClose(name: string, found: unknown, onRecord: unknown): boolean {
  if (!COUNTED.has(name) || typeof found !== 'number' || typeof onRecord !== 'number') return false;
  // What axe cannot tell and asks a person about is few, and a few more or less from run to run.
  return Math.abs(found - onRecord) <= (name === 'reviewed' ? 20 : onRecord / 100);
}

const withThoseOnRecord = <T extends object>(figures: T, onRecord: T): T =>
  Object.fromEntries(
    Object.entries(figures).map(([name, found]) => {
      const known: unknown = onRecord[name as keyof T];
      return [name, isClose(name, found, known) ? known : found];
    }),
  ) as T;

/** What every run measures: the figures, but those on record in the place of what is close to them. */
export function orOnRecord(figures: EvidenceFigures, onRecord: EvidenceFigures): Omit<EvidenceFigures, 'inAll'> {
  const { inAll: _, ...found } = withThoseOnRecord(figures, onRecord);
  return { ...found, inEveryRun: withThoseOnRecord(figures.inEveryRun, onRecord.inEveryRun) };
}
