/** Owns the geometry of lines over the years: threads with a knot at each number, cut where the source breaks its series. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { linePath, ringPath, rounded, textLines, type Mark } from './drawing.ts';
import { BREAK_WORDS } from './draw-bars.ts';
import type { Point, Strand } from './plan-chart.ts';
import { FONT_SIZE, LINE_HEIGHT, textWidth, wrapText } from './text-size.ts';

const PLOT_HEIGHT = 150;
const KNOT = 6.5;
/** From the middle of a knot to the foot of the words above it, and to the head of those below. */
const CLEAR = 12;
/** How far a gap at a break is, when a year is 1. */
const BREAK_STEP = 0.8;
/** The least space between words beside each other. */
const APART = 6;
const PANEL_GAP = 22;

interface Place extends Point {
  value: number;
  x: number;
  y: number;
}

/** Points that may be joined, each part ending where the series breaks. */
function partsOf<T extends Pick<Point, 'breakBefore'>>(points: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (const point of points) {
    const part = parts.at(-1);
    if (part && !point.breakBefore) part.push(point);
    else parts.push([point]);
  }
  return parts;
}

/** How many years from the first each point stands, with a gap at a break. */
const stepsOf = (points: readonly Point[]): number[] => {
  let gaps = 0;
  return points.map(({ breakBefore }, i) => i + (breakBefore && i > 0 ? (gaps += BREAK_STEP) : gaps));
};

/** A date on two lines, so that it is narrow: "2010 to" and "2011", "31 March" and "2023". */
const dateLines = (label: string): string[] => {
  const at = label.lastIndexOf(' ');
  return at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)];
};
const dateWidth = (label: string): number => Math.max(...dateLines(label).map((words) => textWidth(words)));

interface Across {
  xs: number[];
  /** Whether there is room for the words of every point. */
  labelsAll: boolean;
}

/** Where the points stand from left to right. With room for the words of each point, words are centred on it. */
function placeAcross(points: readonly Point[], strands: readonly Strand[], width: number): Across {
  const widest = Math.max(
    ...points.map(({ label }) => dateWidth(label)),
    ...strands.flatMap((strand) => strand.points.map(({ shown }) => textWidth(shown, true))),
  );
  const steps = stepsOf(points);
  const scale = scaleLinear().domain([0, steps.at(-1) ?? 1]);
  const step = (width - widest) / (steps.at(-1) ?? 1);
  const labelsAll = step >= widest + APART;
  const edge = labelsAll ? widest / 2 : KNOT + 2;
  scale.range([edge, width - edge]);
  return { xs: steps.map((at) => scale(at)), labelsAll };
}

/** The points whose words are shown: all of them, or the two ends of each part. */
function labelled(part: readonly Place[], labelsAll: boolean): { place: Place; anchor: 'start' | 'middle' | 'end' }[] {
  if (labelsAll) return part.map((place) => ({ place, anchor: 'middle' }));
  const first = part[0];
  const last = part.at(-1);
  return [
    ...(first ? [{ place: first, anchor: 'start' as const }] : []),
    ...(last && last !== first ? [{ place: last, anchor: 'end' as const }] : []),
  ];
}

/** Words that begin or end at a knot are in line with its edge. */
const textX = (x: number, anchor: 'start' | 'middle' | 'end'): number =>
  anchor === 'start' ? x - KNOT : anchor === 'end' ? x + KNOT : x;

function strandMarks(places: readonly Place[], side: 'above' | 'below', isSecond: boolean, labelsAll: boolean): Mark[] {
  const parts = partsOf(places);
  const path = line<Place>(
    ({ x }) => rounded(x),
    ({ y }) => rounded(y),
  );
  return [
    ...parts
      .filter((part) => part.length > 1)
      .map((part): Mark => ({ type: 'shape', role: isSecond ? 'thread-second' : 'thread', path: path(part) ?? '' })),
    ...places.map(({ x, y }): Mark => ({
      type: 'shape',
      role: isSecond ? 'knot-second' : 'knot',
      path: ringPath(x, y, KNOT),
    })),
    ...parts.flatMap((part) =>
      labelled(part, labelsAll).flatMap(({ place, anchor }) =>
        textLines('value', [place.shown], {
          x: textX(place.x, anchor),
          y: side === 'above' ? place.y - CLEAR : place.y + CLEAR + FONT_SIZE * 0.75,
          anchor,
          lineHeight: LINE_HEIGHT,
        }),
      ),
    ),
  ];
}

/** The dates below a plot: of every point, or of those ends of parts that have room, the ends of the whole first. */
function dateMarks(places: readonly Place[], baseline: number, labelsAll: boolean): Mark[] {
  const ends = partsOf(places).map((part) => labelled(part, labelsAll));
  const whole = [ends[0]?.[0], ends.at(-1)?.at(-1)].flatMap((end) => end ?? []);
  const wanted = labelsAll
    ? ends.flat()
    : [...whole, ...ends.flatMap((part) => part[0] ?? []), ...ends.flatMap((part) => part[1] ?? [])];
  const taken: { from: number; to: number }[] = [];
  return wanted.flatMap(({ place, anchor }) => {
    const width = dateWidth(place.label);
    const x = textX(place.x, anchor);
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (taken.some((other) => from < other.to + APART && other.from < from + width + APART)) return [];
    taken.push({ from, to: from + width });
    return textLines('label', dateLines(place.label), {
      x,
      y: baseline + FONT_SIZE * 1.4,
      anchor,
      lineHeight: LINE_HEIGHT,
    });
  });
}

interface Panel {
  upper: { strand: Strand; index: number };
  lower?: { strand: Strand; index: number };
}

const valuesOf = ({ points }: Strand): number[] => points.map(({ value }) => value ?? 0);

/** A name with a knot of its line before it, so that the two cannot be mixed up. */
function nameMarks(name: string, at: { top: number; width: number; isSecond: boolean; isMarked: boolean }) {
  const indent = at.isMarked ? 2 * KNOT + 10 : 0;
  const lines = wrapText(name, at.width - indent, true);
  const marks: Mark[] = textLines('heading', lines, {
    x: indent,
    y: at.top + FONT_SIZE * 0.9,
    anchor: 'start',
    lineHeight: LINE_HEIGHT,
  });
  if (at.isMarked)
    marks.push({
      type: 'shape',
      role: at.isSecond ? 'knot-second' : 'knot',
      path: ringPath(KNOT + 1.5, at.top + LINE_HEIGHT / 2, KNOT),
    });
  return { marks, height: lines.length * LINE_HEIGHT };
}

/** How high the name and the words of the lower of two lines are, with space around them. */
const roomBelow = (name: string, width: number): number =>
  nameMarks(name, { top: 0, width, isSecond: true, isMarked: true }).height + CLEAR + FONT_SIZE + 2 * APART;

/** The height of the highest of the values, in a plot whose foot is zero. */
const heightIn = (value: number, highest: number): number => (value / highest) * PLOT_HEIGHT;

/**
 * Two strands share a plot when one is above the other everywhere, with room for the words between and below them;
 * otherwise each has a plot of its own.
 */
function panelsOf(strands: readonly Strand[], width: number): Panel[] {
  const [first, second, ...others] = strands;
  if (first && second && others.length === 0) {
    const firstIsUpper = (valuesOf(first)[0] ?? 0) >= (valuesOf(second)[0] ?? 0);
    const upper = { strand: firstIsUpper ? first : second, index: 0 };
    const lower = { strand: firstIsUpper ? second : first, index: 1 };
    const highest = Math.max(...valuesOf(upper.strand), ...valuesOf(lower.strand));
    const lows = valuesOf(lower.strand);
    const isApart = valuesOf(upper.strand).every((value, i) => value > (lows[i] ?? Infinity));
    const hasRoom = heightIn(Math.min(...lows), highest) >= roomBelow(lower.strand.name, width);
    if (isApart && hasRoom) return [{ upper, lower }];
  }
  return strands.map((strand) => ({ upper: { strand, index: 0 } }));
}

function breakMarks(places: readonly Place[], top: number, baseline: number, width: number): Mark[] {
  const cuts = places.flatMap(({ x, breakBefore }, i) => {
    const before = places[i - 1];
    return breakBefore && before ? [(x + before.x) / 2] : [];
  });
  const words = wrapText(BREAK_WORDS, width);
  return cuts.flatMap((x, i): Mark[] => [
    { type: 'shape', role: 'break', path: linePath(x, top, x, baseline + 6) },
    ...(i === 0
      ? textLines('note', words, {
          x: Math.min(x + APART, width - Math.max(...words.map((line) => textWidth(line)))),
          y: top + FONT_SIZE * 0.9,
          anchor: 'start',
          lineHeight: LINE_HEIGHT,
        })
      : []),
  ]);
}

function drawPanel({ upper, lower }: Panel, top: number, width: number): { marks: Mark[]; bottom: number } {
  const { points } = upper.strand;
  const drawn = [upper.strand, ...(lower ? [lower.strand] : [])];
  const { xs, labelsAll } = placeAcross(points, drawn, width);
  const name = nameMarks(upper.strand.name, { top, width, isSecond: false, isMarked: lower !== undefined });
  const hasBreak = points.some(({ breakBefore }, i) => breakBefore && i > 0);
  const breakTop = top + name.height + APART;
  const plotTop = breakTop + (hasBreak ? LINE_HEIGHT + APART : 0) + FONT_SIZE + CLEAR;
  const baseline = plotTop + PLOT_HEIGHT;
  const highest = Math.max(...drawn.flatMap(valuesOf));
  const down = scaleLinear().domain([0, highest]).range([baseline, plotTop]);
  const placesOf = (strand: Strand): Place[] =>
    strand.points.map((point, i) => {
      const value = point.value ?? 0;
      return { ...point, value, x: xs[i] ?? 0, y: down(value) };
    });
  const places = placesOf(upper.strand);
  const marks: Mark[] = [
    ...name.marks,
    { type: 'shape', role: 'zero', path: linePath(0, baseline, width, baseline) },
    ...breakMarks(places, breakTop, baseline, width),
  ];
  if (lower) {
    marks.push(
      ...strandMarks(placesOf(lower.strand), 'below', true, labelsAll),
      ...nameMarks(lower.strand.name, {
        top: baseline - APART - nameMarks(lower.strand.name, { top: 0, width, isSecond: true, isMarked: true }).height,
        width,
        isSecond: true,
        isMarked: true,
      }).marks,
    );
  }
  marks.push(...strandMarks(places, 'above', false, labelsAll), ...dateMarks(places, baseline, labelsAll));
  const dateHeight = Math.max(...points.map(({ label }) => dateLines(label).length)) * LINE_HEIGHT;
  return { marks, bottom: baseline + APART + dateHeight };
}

/**
 * Lines for one or more strands over the same dates.
 *
 * @param top where the first name begins, in the units of the drawing.
 * @returns its marks, and where they end.
 */
export function drawLines(strands: readonly Strand[], top: number, width: number): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const panel of panelsOf(strands, width)) {
    const drawn = drawPanel(panel, y, width);
    marks.push(...drawn.marks);
    y = drawn.bottom + PANEL_GAP;
  }
  return { marks, bottom: y - PANEL_GAP };
}
