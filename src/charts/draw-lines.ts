/** Owns the geometry of lines over the years: threads with a knot at each number, cut where the source breaks its series. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { linePath, ringPath, rounded, textLines, type Anchor, type Mark } from './drawing.ts';
import { BREAK_WORDS } from './draw-bars.ts';
import type { Point, Strand } from './plan-chart.ts';
import { FONT_SIZE, LINE_HEIGHT, textWidth, wrapText } from './text-size.ts';

const PLOT_HEIGHT = 120;
const KNOT = 6.5;
/** From the middle of a knot to the foot of the words above it. */
const CLEAR = 12;
/** How far a gap at a break is, when a year is 1. */
const BREAK_STEP = 0.8;
/** The least space between words beside each other. */
const APART = 4;

interface Place extends Point {
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
  /** Where each point stands. */
  xs: number[];
  /** Whether there is room for the words of every point. */
  labelsAll: boolean;
}

/** Where the points stand from left to right. With room for the words of each point, words are centred on it. */
function placeAcross(points: readonly Point[], width: number): Across {
  const widest = Math.max(...points.flatMap(({ label, shown }) => [dateWidth(label), textWidth(shown, true)]));
  const steps = stepsOf(points);
  const scale = scaleLinear().domain([0, steps.at(-1) ?? 1]);
  const step = (width - widest) / (steps.at(-1) ?? 1);
  const labelsAll = step >= widest + APART;
  const edge = labelsAll ? widest / 2 : KNOT + 2;
  scale.range([edge, width - edge]);
  return { xs: steps.map((at) => scale(at)), labelsAll };
}

interface End {
  place: Place;
  anchor: Anchor;
}

/** The points whose words are shown: all of them, or of each part its two ends, or one where two have no room. */
function labelled(part: readonly Place[], { labelsAll }: Across): End[] {
  if (labelsAll) return part.map((place) => ({ place, anchor: 'middle' }));
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return [];
  const room = last.x - first.x + 2 * KNOT;
  const hasRoom = textWidth(first.shown, true) + APART + textWidth(last.shown, true) <= room;
  if (!hasRoom) return [{ place: last, anchor: last.x + KNOT >= textWidth(last.shown, true) ? 'end' : 'start' }];
  return [
    { place: first, anchor: 'start' },
    { place: last, anchor: 'end' },
  ];
}

/** Words that begin or end at a knot are in line with its edge. */
const textX = (x: number, anchor: Anchor): number => (anchor === 'start' ? x - KNOT : anchor === 'end' ? x + KNOT : x);

function lineMarks(places: readonly Place[], isSecond: boolean, across: Across): Mark[] {
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
      labelled(part, across).flatMap(({ place, anchor }) =>
        textLines('value', [place.shown], {
          x: textX(place.x, anchor),
          y: place.y - CLEAR,
          anchor,
          lineHeight: LINE_HEIGHT,
        }),
      ),
    ),
  ];
}

/** The dates below a plot: of every point, or of those ends of parts that have room, the ends of the whole first. */
function dateMarks(places: readonly Place[], baseline: number, across: Across): Mark[] {
  const ends = partsOf(places).map((part) => labelled(part, across));
  const whole = [ends[0]?.[0], ends.at(-1)?.at(-1)].flatMap((end) => end ?? []);
  const wanted = across.labelsAll
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

const valuesOf = ({ points }: Strand): number[] => points.map(({ value }) => value ?? 0);

/** Where the line is cut: half-way between the numbers before and after each break. */
const cutsOf = (points: readonly Point[], xs: readonly number[]): number[] =>
  points.flatMap(({ breakBefore }, i) => (breakBefore && i > 0 ? [((xs[i] ?? 0) + (xs[i - 1] ?? 0)) / 2] : []));

const isLeft = (x: number, width: number): boolean => x <= width / 2;

/** What a break means, on lines that fit beside it on its wider side. */
const breakLines = (x: number, width: number): string[] => wrapText(BREAK_WORDS, Math.max(x, width - x) - APART);

function breakMarks(cuts: readonly number[], top: number, baseline: number, width: number): Mark[] {
  return cuts.flatMap((x, i): Mark[] => [
    { type: 'shape', role: 'break', path: linePath(x, top, x, baseline + APART) },
    ...(i === 0
      ? textLines('note', breakLines(x, width), {
          x: isLeft(x, width) ? x + APART : x - APART,
          y: top + FONT_SIZE * 0.9,
          anchor: isLeft(x, width) ? 'start' : 'end',
          lineHeight: LINE_HEIGHT,
        })
      : []),
  ]);
}

/**
 * The line of a strand over the dates, in a plot of its own under its name: two lines that come close to each other
 * cannot be told apart in print.
 *
 * @param strands all that are drawn of the series, in one scale: they are in one unit, and will be compared.
 * @param at which of them.
 * @param top where its name begins, in the units of the drawing.
 * @returns its marks, and where they end.
 */
export function drawLines(
  strands: readonly Strand[],
  at: number,
  top: number,
  width: number,
): { marks: Mark[]; bottom: number } {
  const { name, points } = strands[at] ?? { name: '', points: [] };
  const highest = Math.max(...strands.flatMap(valuesOf));
  const heading = wrapText(name, width, true);
  const across = placeAcross(points, width);
  const cuts = cutsOf(points, across.xs);
  const breakTop = top + heading.length * LINE_HEIGHT + APART;
  const breakHeight = cuts[0] === undefined ? 0 : breakLines(cuts[0], width).length * LINE_HEIGHT + APART;
  const plotTop = breakTop + breakHeight + FONT_SIZE + CLEAR;
  const baseline = plotTop + PLOT_HEIGHT;
  const down = scaleLinear().domain([0, highest]).range([baseline, plotTop]);
  const places = points.map((point, i): Place => ({ ...point, x: across.xs[i] ?? 0, y: down(point.value ?? 0) }));
  const dateHeight = Math.max(...points.map(({ label }) => dateLines(label).length)) * LINE_HEIGHT;
  return {
    marks: [
      ...textLines('heading', heading, { x: 0, y: top + FONT_SIZE * 0.9, anchor: 'start', lineHeight: LINE_HEIGHT }),
      { type: 'shape', role: 'zero', path: linePath(0, baseline, width, baseline) },
      // From each number down to zero, so that the eye measures the whole height and not only the slope.
      ...places.map(({ x, y }): Mark => ({ type: 'shape', role: 'stem', path: linePath(x, y, x, baseline) })),
      ...breakMarks(cuts, breakTop, baseline, width),
      ...lineMarks(places, at % 2 === 1, across),
      ...dateMarks(places, baseline, across),
    ],
    bottom: baseline + APART + dateHeight,
  };
}
