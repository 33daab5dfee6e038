/** Owns the geometry of bars: one below the other, each from the thread that stands for zero to its number. */
import { scaleLinear } from 'd3-scale';
import { linePath, rounded, textLines, type Mark } from './drawing.ts';
import type { Point, Strand } from './plan-chart.ts';
import { FONT_SIZE, LINE_HEIGHT, textWidth, wrapText } from './text-size.ts';

const BAR = 18;
/** Between a bar and the words about it. */
const GAP = 8;
/** Between one row and the next. */
const ROW_GAP = 12;
/** Half the breadth of the thread, and the room that it needs at the edge. */
const THREAD = 2;
/** How far labels above their bars stand from the thread. */
const INDENT = 12;
/** Labels up to this part of the width stand beside their bars, longer ones above them. */
const BESIDE = 0.41;
/** What a break in a series means, in the words of the chart. */
export const BREAK_WORDS = 'Do not compare across this line';

/** From the thread to a number, with the end rounded like a knot. */
function barPath(zero: number, end: number, top: number): string {
  const length = Math.abs(end - zero);
  const toRight = end > zero;
  const radius = rounded(Math.min(BAR / 2, length));
  const straight = rounded((toRight ? 1 : -1) * (length - radius));
  const side = toRight ? radius : -radius;
  const down = rounded(BAR - 2 * radius);
  const sweep = toRight ? 1 : 0;
  return (
    `M${rounded(zero)} ${rounded(top)}h${straight}a${radius} ${radius} 0 0 ${sweep} ${side} ${radius}` +
    `v${down}a${radius} ${radius} 0 0 ${sweep} ${-side} ${radius}h${-straight}z`
  );
}

interface Layout {
  width: number;
  /** Where the labels end and the bars may begin; 0 when labels stand above their bars. */
  labelsEnd: number;
  zero: number;
  /** Where a number lies, from left to right. */
  scale: (value: number) => number;
}

/**
 * One scale for all strands, so that their bars can be compared with each other: the largest at which every bar has
 * room for its number on its right.
 */
function layoutOf(points: readonly Point[], width: number): Layout {
  const longest = Math.max(...points.map(({ label }) => textWidth(label)));
  const labelsEnd = longest <= width * BESIDE ? longest + GAP : 0;
  const left = labelsEnd + THREAD;
  const values = points.map(({ value }) => value ?? 0);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const unitLength = Math.min(
    ...points.flatMap(({ value, shown }) => {
      const reach = Math.max(0, value ?? 0) - lowest;
      return reach === 0 ? [] : [(width - left - GAP - textWidth(shown, true)) / reach];
    }),
  );
  const scale = scaleLinear()
    .domain([lowest, highest])
    .range([left, left + (highest - lowest) * unitLength]);
  return { width, labelsEnd, zero: scale(0), scale: (value) => scale(value) };
}

function rowMarks(point: Point, top: number, { width, labelsEnd, zero, scale }: Layout, isSecond: boolean) {
  const marks: Mark[] = [];
  const labelLines = labelsEnd > 0 ? [point.label] : wrapText(point.label, width - INDENT);
  const barTop = labelsEnd > 0 ? top : top + labelLines.length * LINE_HEIGHT;
  const middle = barTop + BAR / 2 + FONT_SIZE * 0.36;
  marks.push(
    ...textLines('label', labelLines, {
      x: labelsEnd > 0 ? labelsEnd - GAP : INDENT,
      y: labelsEnd > 0 ? middle : top + FONT_SIZE * 0.9,
      anchor: labelsEnd > 0 ? 'end' : 'start',
      lineHeight: LINE_HEIGHT,
    }),
  );
  const end = scale(point.value ?? 0);
  if (Math.abs(end - zero) >= 0.1)
    marks.push({ type: 'shape', role: isSecond ? 'bar-second' : 'bar', path: barPath(zero, end, barTop) });
  marks.push(
    ...textLines(point.value === null ? 'note' : 'value', [point.shown], {
      // A bar below zero goes to the left: the place on the right of the thread is free for its number.
      x: Math.max(zero, end) + GAP,
      y: middle,
      anchor: 'start',
      lineHeight: LINE_HEIGHT,
    }),
  );
  return { marks, top: labelsEnd > 0 ? top - 4 : top, bottom: barTop + BAR };
}

/** A rule across the chart, with what it means above it. */
function breakMarks(top: number, width: number): { marks: Mark[]; bottom: number } {
  const lines = wrapText(BREAK_WORDS, width);
  const rule = top + lines.length * LINE_HEIGHT + 6;
  return {
    marks: [
      ...textLines('note', lines, { x: 0, y: top + FONT_SIZE * 0.9, anchor: 'start', lineHeight: LINE_HEIGHT }),
      { type: 'shape', role: 'break', path: linePath(0, rule, width, rule) },
    ],
    bottom: rule + ROW_GAP,
  };
}

/**
 * A bar for each number of a strand, below each other, under its name.
 *
 * @param strands all that are drawn of the series, in one scale.
 * @param at which of them.
 * @param top where its name begins, in the units of the drawing.
 * @returns its marks, and where they end.
 */
export function drawBars(
  strands: readonly Strand[],
  at: number,
  top: number,
  width: number,
): { marks: Mark[]; bottom: number } {
  const { name, points } = strands[at] ?? { name: '', points: [] };
  const layout = layoutOf(
    strands.flatMap((strand) => strand.points),
    width,
  );
  const heading = wrapText(name, width, true);
  const marks: Mark[] = textLines('heading', heading, {
    x: 0,
    y: top + FONT_SIZE * 0.9,
    anchor: 'start',
    lineHeight: LINE_HEIGHT,
  });
  let y = top + heading.length * LINE_HEIGHT + GAP;
  let threadFrom: number | undefined;
  let threadTo = y;
  const endThread = (): void => {
    if (threadFrom !== undefined)
      marks.push({ type: 'shape', role: 'thread', path: linePath(layout.zero, threadFrom, layout.zero, threadTo) });
    threadFrom = undefined;
  };
  for (const point of points) {
    if (point.breakBefore) {
      endThread();
      const cut = breakMarks(y, width);
      marks.push(...cut.marks);
      y = cut.bottom;
    }
    const row = rowMarks(point, y, layout, at % 2 === 1);
    marks.push(...row.marks);
    threadFrom ??= row.top;
    threadTo = row.bottom + 4;
    y = row.bottom + ROW_GAP;
  }
  endThread();
  return { marks, bottom: threadTo };
}
