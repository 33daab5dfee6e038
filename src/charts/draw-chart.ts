/** Owns drawing a series: the chart that fits it, if one does, with its text alternatives. */
import type { Series } from '../model/schemas/figure.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import { textLines, type Drawing, type Mark } from './drawing.ts';
import { planChart } from './plan-chart.ts';
import { FONT_SIZE, LINE_HEIGHT, wrapText } from './text-size.ts';

/**
 * The width of every chart, in its own units. Its words are 16 units high: as wide as the narrowest phone allows, they
 * are 16 CSS pixels, and on paper they are 12 points or more from a width of 70 millimetres on.
 */
export const CHART_WIDTH = 260;
/** Room around the marks for the breadth of their lines. */
const EDGE = 4;
const AFTER_NOTE = 6;

const KIND_WORDS = { line: 'A line chart', bars: 'A bar chart' } as const;

/** The chart of a series: a drawing for each of its columns, in one scale. None when no chart fits it (`planChart` says why). */
export function drawChart(series: Series): Drawing[] {
  const plan = planChart(series);
  if (plan.type === 'none') return [];
  const { strands } = plan;
  const draw = plan.type === 'line' ? drawLines : drawBars;
  const note = plan.note === undefined ? [] : wrapText(plan.note, CHART_WIDTH);
  const noteMarks: Mark[] = textLines('note', note, {
    x: 0,
    y: EDGE + FONT_SIZE * 0.9,
    anchor: 'start',
    lineHeight: LINE_HEIGHT,
  });
  const top = EDGE + (note.length > 0 ? note.length * LINE_HEIGHT + AFTER_NOTE : 0);
  return strands.map(({ name }, at) => {
    const { marks, bottom } = draw(strands, at, top, CHART_WIDTH);
    const only = strands.length > 1 || series.chartRow !== undefined ? ` It shows only: ${name}.` : '';
    return {
      width: CHART_WIDTH,
      height: Math.ceil(bottom + EDGE),
      alt: `${KIND_WORDS[plan.type]}: ${series.title}.${only} The numbers are in the table.`,
      marks: [...noteMarks, ...marks],
    };
  });
}
