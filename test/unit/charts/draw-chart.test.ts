import { describe, expect, test } from 'vitest';
import { BREAK_WORDS } from '../../../src/charts/draw-bars.ts';
import { CHART_WIDTH, drawChart } from '../../../src/charts/draw-chart.ts';
import type { Drawing, ShapeRole, TextRole } from '../../../src/charts/drawing.ts';
import { FONT_SIZE, textWidth } from '../../../src/charts/text-size.ts';
import { realLibrary } from '../../content/library.ts';
import { seriesOf, yearly } from './series.ts';

const { series } = await realLibrary();

/** The drawing of the first column of a series. */
function drawn(...facts: Parameters<typeof seriesOf>): Drawing {
  const [drawing] = drawChart(seriesOf(...facts));
  if (!drawing) throw new Error('nothing is drawn');
  return drawing;
}

const pathsOf = ({ marks }: Drawing, role: ShapeRole): string[] =>
  marks.flatMap((mark) => (mark.type === 'shape' && mark.role === role ? [mark.path] : []));
const textsOf = ({ marks }: Drawing, ...roles: TextRole[]) =>
  marks.flatMap((mark) => (mark.type === 'text' && roles.includes(mark.role) ? [mark] : []));
const wordsOf = (drawing: Drawing, ...roles: TextRole[]): string[] =>
  textsOf(drawing, ...roles).map(({ words }) => words);

/** Places are rounded to one decimal. */
const ROUNDING = 0.1;

/** The points of a path that is made of whole places only. */
const pointsOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

interface Bar {
  zero: number;
  /** How far it reaches from zero; below zero when it goes to the left. */
  reach: number;
}
const barOf = (path: string): Bar => {
  const [, zero, straight, radius, side] =
    /^M(-?[\d.]+) -?[\d.]+h(-?[\d.]+)a([\d.]+) [\d.]+ 0 0 [01] (-?[\d.]+) /.exec(path) ?? [];
  expect(Math.abs(Number(side))).toBe(Number(radius));
  return { zero: Number(zero), reach: Number(straight) + Number(side) };
};

/** Where a line of words is, and how high: letters stand on their line and reach a little below it. */
const boxOf = ({ x, y, anchor, words }: ReturnType<typeof textsOf>[number], bold: boolean) => {
  const width = textWidth(words, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - FONT_SIZE * 0.75, bottom: y + FONT_SIZE * 0.2 };
};

describe('bars', () => {
  test('are as long as their numbers, from one zero', () => {
    const bars = pathsOf(
      drawn([
        ['Essex', 10],
        ['Slough', 40],
        ['Islington', 30],
      ]),
      'bar',
    ).map(barOf);
    expect(new Set(bars.map(({ zero }) => zero)).size).toBe(1);
    const longest = bars[1]?.reach ?? 0;
    expect(longest).toBeGreaterThan(100);
    expect((bars[0]?.reach ?? 0) / longest).toBeCloseTo(1 / 4, 2);
    expect((bars[2]?.reach ?? 0) / longest).toBeCloseTo(3 / 4, 2);
  });

  test('go to the other side of zero below it, by the same scale', () => {
    const [first, second] = pathsOf(
      drawn([
        ['Essex', -20],
        ['Slough', 40],
      ]),
      'bar',
    ).map(barOf);
    expect(first?.zero).toBe(second?.zero);
    expect((first?.reach ?? 0) / (second?.reach ?? 1)).toBeCloseTo(-1 / 2, 2);
    expect(
      wordsOf(
        drawn([
          ['Essex', -20],
          ['Slough', 40],
        ]),
        'value',
      ),
    ).toEqual(['−20', '40']);
  });

  test('of numbers that are all below zero all go to the left', () => {
    const bars = pathsOf(
      drawn([
        ['Year 1', -5],
        ['Year 2', -99],
      ]),
      'bar',
    ).map(barOf);
    expect(bars.map(({ reach }) => reach < 0)).toEqual([true, true]);
    expect((bars[0]?.reach ?? 0) / (bars[1]?.reach ?? 1)).toBeCloseTo(5 / 99, 1);
  });

  test('are left out for zero and for a number that is not given, and words say which', () => {
    const drawing = drawn([
      ['Essex', 0],
      ['Slough', null],
      ['Islington', 30],
    ]);
    expect(pathsOf(drawing, 'bar')).toHaveLength(1);
    expect(wordsOf(drawing, 'value')).toEqual(['0', '30']);
    expect(wordsOf(drawing, 'note')).toEqual(['not given']);
  });

  test('of a second column are hollow, under its name, by the same scale', () => {
    const drawings = drawChart(
      seriesOf([
        ['Essex', 10, 20],
        ['Slough', 40, 5],
      ]),
    );
    expect(drawings.map((drawing) => wordsOf(drawing, 'heading'))).toEqual([['Column A'], ['Column B']]);
    const [full = [], none] = drawings.map((drawing) => pathsOf(drawing, 'bar').map(barOf));
    const [, hollow = []] = drawings.map((drawing) => pathsOf(drawing, 'bar-second').map(barOf));
    expect(none).toEqual([]);
    expect(full).toHaveLength(2);
    expect((hollow[0]?.reach ?? 0) / (full[1]?.reach ?? 1)).toBeCloseTo(20 / 40, 2);
  });

  test('hang on a thread that is cut at a break, with words', () => {
    const rows: [string, number | null][] = [
      ['2019', 1],
      ['2020', -2],
      ['2021', null],
      ['2022', 3],
    ];
    expect(pathsOf(drawn(rows), 'thread')).toHaveLength(1);
    const drawing = drawn(rows, {}, ['2021']);
    const [above, below] = pathsOf(drawing, 'thread').map(pointsOf);
    const [cut] = pathsOf(drawing, 'break').map(pointsOf);
    expect(pathsOf(drawing, 'thread')).toHaveLength(2);
    expect(above?.[1]?.[1]).toBeLessThan(cut?.[0]?.[1] ?? 0);
    expect(below?.[0]?.[1]).toBeGreaterThan(cut?.[0]?.[1] ?? Infinity);
    expect(wordsOf(drawing, 'note').join(' ')).toBe(`${BREAK_WORDS} not given`);
  });

  test('have short labels beside them, and long ones above them', () => {
    const beside = textsOf(
      drawn([
        ['Essex', 1],
        ['Slough', 2],
      ]),
      'label',
    );
    expect(beside.map(({ anchor }) => anchor)).toEqual(['end', 'end']);
    const above = textsOf(
      drawn([
        ['Children with a child protection plan in 2022', 1],
        ['Slough', 2],
      ]),
      'label',
    );
    expect(above.map(({ anchor, words }) => `${anchor} ${words}`)).toEqual([
      'start Children with a child protection',
      'start plan in 2022',
      'start Slough',
    ]);
  });
});

describe('lines', () => {
  test('are as high as their numbers, from a foot that is zero', () => {
    const drawing = drawn(yearly(10, 40, 30));
    const [path] = pathsOf(drawing, 'thread').map(pointsOf);
    const foot = pointsOf(pathsOf(drawing, 'zero')[0] ?? '')[0]?.[1] ?? NaN;
    const heights = path?.map(([, y]) => foot - y) ?? [];
    expect(heights[1]).toBeGreaterThan(100);
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(1 / 4, 2);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(3 / 4, 2);
    expect(path?.map(([x]) => x)).toEqual([...(path?.map(([x]) => x) ?? [])].sort((a, b) => a - b));
  });

  test('have a knot, its number and its date for each year when there is room', () => {
    const drawing = drawn(yearly(41, 38, 38, 39, 40), { unit: 'percent' });
    expect(pathsOf(drawing, 'knot')).toHaveLength(5);
    expect(wordsOf(drawing, 'value')).toEqual(['41%', '38%', '38%', '39%', '40%']);
    expect(wordsOf(drawing, 'label')).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  test('name the ends of each part when there is no room for all', () => {
    const values = [6.65, 6.42, 6.61, 6.92, 8.09, 8.3, 8.48, 8.84, 9.38, 9.93, 10.5, 11.27];
    const drawing = drawn(yearly(...values), {}, ['2024']);
    expect(pathsOf(drawing, 'knot')).toHaveLength(12);
    expect(wordsOf(drawing, 'value')).toEqual(['6.65', '6.92', '8.09', '11.27']);
    expect(wordsOf(drawing, 'label')).toEqual(['2020', '2031', '2024']);
  });

  test('are never joined across a break, which is drawn between its two years, with words', () => {
    expect(pathsOf(drawn(yearly(1, 2, 3, 4)), 'thread')).toHaveLength(1);
    const drawing = drawn(yearly(1, 2, 3, 4), {}, ['2022']);
    const parts = pathsOf(drawing, 'thread').map(pointsOf);
    expect(parts.map((part) => part.length)).toEqual([2, 2]);
    const cut = pointsOf(pathsOf(drawing, 'break')[0] ?? '')[0]?.[0] ?? NaN;
    expect(cut).toBeGreaterThan(parts[0]?.[1]?.[0] ?? Infinity);
    expect(cut).toBeLessThan(parts[1]?.[0]?.[0] ?? 0);
    expect(wordsOf(drawing, 'note').join(' ')).toBe(BREAK_WORDS);
  });

  test('leave a year alone that stands between two breaks, or at the end after one', () => {
    const drawing = drawn(yearly(1, 2, 3, 4, 5), {}, ['2022', '2023', '2024']);
    expect(pathsOf(drawing, 'thread').map((path) => pointsOf(path).length)).toEqual([2]);
    expect(pathsOf(drawing, 'knot')).toHaveLength(5);
    expect(pathsOf(drawing, 'break')).toHaveLength(3);
  });

  test('of a second column are dashed, with hollow knots, by the same scale', () => {
    const drawings = drawChart(
      seriesOf([
        ['2020', 10, 20],
        ['2021', 40, 30],
        ['2022', 20, 20],
      ]),
    );
    expect(drawings.map((drawing) => wordsOf(drawing, 'heading'))).toEqual([['Column A'], ['Column B']]);
    expect(drawings.map((drawing) => pathsOf(drawing, 'knot-second').length)).toEqual([0, 3]);
    const [first, second] = drawings.map((drawing) => {
      const foot = pointsOf(pathsOf(drawing, 'zero')[0] ?? '')[0]?.[1] ?? NaN;
      const [path = ''] = [...pathsOf(drawing, 'thread'), ...pathsOf(drawing, 'thread-second')];
      return foot - (pointsOf(path)[0]?.[1] ?? NaN);
    });
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(1 / 2, 2);
  });
});

describe('the text alternative', () => {
  test('says what is drawn and where the numbers are', () => {
    expect(drawn(yearly(1, 2, 3)).alt).toBe('A line chart: Swings in the park. The numbers are in the table.');
    expect(drawn(yearly(1, 2)).alt).toBe('A bar chart: Swings in the park. The numbers are in the table.');
  });

  test('says so when only one column or row is drawn', () => {
    const columns: [string, number, number][] = [
      ['All parks', 1, 2],
      ['One park', 3, 4],
    ];
    expect(drawChart(seriesOf(columns)).map(({ alt }) => alt)).toEqual([
      'A bar chart: Swings in the park. It shows only: Column A. The numbers are in the table.',
      'A bar chart: Swings in the park. It shows only: Column B. The numbers are in the table.',
    ]);
    const rows: [string, number, number][] = [
      ['All parks', 1, 2],
      ['One park', 3, 4],
    ];
    expect(drawn(rows, { chartRow: 'All parks' }).alt).toBe(
      'A bar chart: Swings in the park. It shows only: All parks. The numbers are in the table.',
    );
  });
});

test('a series that no chart fits has no drawing', () => {
  expect(drawChart(seriesOf(yearly(16, 18), { unit: 'years-old' }))).toEqual([]);
});

describe.each(
  series.all.flatMap((record) => drawChart(record).map((drawing, at) => ({ id: record.id, at, record, drawing }))),
)('the chart of $id, column $at,', ({ record, drawing }) => {
  test('stays inside its box', () => {
    expect(drawing.width).toBe(CHART_WIDTH);
    for (const mark of textsOf(drawing, 'heading', 'label', 'value', 'note')) {
      const { left, right, top, bottom } = boxOf(mark, mark.role === 'heading' || mark.role === 'value');
      expect(left, mark.words).toBeGreaterThanOrEqual(-ROUNDING);
      expect(right, mark.words).toBeLessThanOrEqual(CHART_WIDTH + ROUNDING);
      expect(top, mark.words).toBeGreaterThanOrEqual(0);
      expect(bottom, mark.words).toBeLessThanOrEqual(drawing.height);
    }
    for (const role of ['thread', 'thread-second', 'zero', 'stem', 'break'] as const)
      for (const [x, y] of pathsOf(drawing, role).flatMap(pointsOf)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(CHART_WIDTH);
        expect(y).toBeLessThanOrEqual(drawing.height);
      }
  });

  test('has no words over other words', () => {
    const boxes = textsOf(drawing, 'heading', 'label', 'value', 'note').map((mark) => ({
      words: mark.words,
      ...boxOf(mark, mark.role === 'heading' || mark.role === 'value'),
    }));
    const over = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
    expect(over).toEqual([]);
  });

  test('shows no number that its record does not have', () => {
    const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];
    const known = new Set([
      ...record.rows.flatMap(({ values }) =>
        values.flatMap((value) => (value === null ? [] : [Math.abs(value).toString()])),
      ),
      ...[record.title, ...record.columns, ...record.rows.map(({ label }) => label)].flatMap(numbersIn),
    ]);
    const shown = [drawing.alt, ...wordsOf(drawing, 'heading', 'label', 'value', 'note')].flatMap(numbersIn);
    expect(shown.length).toBeGreaterThan(2);
    const strange = shown.filter(
      (number) => !known.has(number) && !known.has(String(Number(number.replaceAll(',', '')))),
    );
    expect(strange).toEqual([]);
  });
});
