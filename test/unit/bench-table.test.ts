import { describe, expect, it } from 'vitest';
import { compareRows, tableOf, type BenchRow } from '../bench/table.ts';

const row = (briefings: number, more: Partial<BenchRow> = {}): BenchRow => ({
  briefings,
  pages: briefings * 8,
  build: briefings * 80,
  eleventy: briefings * 20,
  memory: 500_000_000,
  eleventyMemory: 200_000_000,
  phases: { load: 1200 },
  searchIndex: 1_500_000,
  copy: 6_100_000,
  page: 10_200,
  heaviest: { file: 'a-to-z/index.html', bytes: 30_000 },
  ...more,
});

describe('the table of the benchmark', () => {
  it('gives times as ratios, and growth against the library of 100', () => {
    const table = tableOf([row(10), row(100), row(1000, { build: 160_000, hugo: 40_000 })]);
    const [head, , small, , large] = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const cell = (cells: readonly string[] | undefined, name: string) => cells?.[head?.indexOf(name) ?? -1];
    expect(cell(small, 'of bare Eleventy')).toBe('4.00');
    expect(cell(small, 'of Hugo + Pagefind')).toBe('–');
    expect(cell(large, 'of Hugo + Pagefind')).toBe('4.00');
    expect(cell(large, 'time a page, of 100’s')).toBe('2.00');
    expect(cell(large, 'longest page, KB')).toBe('30.0 (a-to-z/index.html)');
    expect(table).toContain('10: load 1.2');
  });

  it('compares with what was recorded, and says where nothing was', () => {
    const recorded = [row(10, { build: 1600, memory: 250_000_000 })];
    expect(compareRows([row(10), row(100)], recorded)).toBe(
      'Against the last recorded run:\n' +
        '10: 4.00 of bare Eleventy (recorded: 8.00), 2.00 of the memory, page 1.00 of the bytes.\n' +
        '100: nothing recorded.',
    );
  });
});
