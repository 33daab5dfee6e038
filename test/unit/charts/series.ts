/** Owns a series as tests of charts need it: a whole record, of which each test says only what it is about. */
import { seriesSchema, type Series } from '../../../src/model/schemas/figure.ts';

type Row = [label: string, ...values: (number | null)[]];

/**
 * A series of these rows, each a label and its numbers.
 *
 * @param breaks labels of the rows that cannot be compared with those above.
 */
export const seriesOf = (rows: readonly Row[], facts: Partial<Series> = {}, breaks: readonly string[] = []): Series =>
  seriesSchema.parse({
    id: 'swings',
    title: 'Swings in the park',
    shows: 'There are more swings than before.',
    unit: 'count',
    columns: (rows[0] ?? []).slice(1).map((_, i) => `Column ${'ABCDEFGHIJ'.charAt(i)}`),
    rows: rows.map(([label, ...values]) => ({ label, values, breakBefore: breaks.includes(label) })),
    cites: [{ source: 'swing-count' }],
    ...facts,
  });

/** Numbers of five years, one after the other. */
export const yearly = (...values: (number | null)[]): Row[] => values.map((value, i) => [String(2020 + i), value]);
