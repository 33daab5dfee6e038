/**
 * Owns what a drawing of numbers is: marks with a role each, in the units of a box, without any colour.
 * `chart-svg.ts` makes the same SVG of it for the screen and for paper, so the two cannot differ.
 */

/** What words in a chart are for. */
export type TextRole = 'heading' | 'label' | 'value' | 'note';
/** What a shape in a chart is for. The second of two kinds of numbers is told apart by its shape, not by a colour. */
export type ShapeRole =
  'bar' | 'bar-second' | 'thread' | 'thread-second' | 'knot' | 'knot-second' | 'zero' | 'stem' | 'break';
/** Where the words stand from their point: they begin, are centred or end there. */
export type Anchor = 'start' | 'middle' | 'end';

export type Mark =
  /** One line of words; `y` is the line that the letters stand on. */
  | { type: 'text'; role: TextRole; x: number; y: number; anchor: Anchor; words: string }
  /** A shape, as the value of the `d` of an SVG path. */
  | { type: 'shape'; role: ShapeRole; path: string };

export interface Drawing {
  width: number;
  height: number;
  /** The text alternative: what kind of chart, of what, and where its numbers can be read. */
  alt: string;
  marks: readonly Mark[];
}

/** A length or a place in a drawing, to one decimal. */
export const rounded = (length: number): number => Math.round(length * 10) / 10 + 0;

/** Lines of words below each other. */
export const textLines = (
  role: TextRole,
  lines: readonly string[],
  place: { x: number; y: number; anchor: Anchor; lineHeight: number },
): Mark[] =>
  lines.map((words, i) => ({
    type: 'text',
    role,
    x: rounded(place.x),
    y: rounded(place.y + i * place.lineHeight),
    anchor: place.anchor,
    words,
  }));

/** The path of a straight line. */
export const linePath = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}`;

/** The path of a ring around a point. */
export function ringPath(x: number, y: number, radius: number): string {
  const across = rounded(2 * radius);
  const arc = (to: number): string => `a${radius} ${radius} 0 1 1 ${to} 0`;
  return `M${rounded(x - radius)} ${rounded(y)}${arc(across)}${arc(-across)}z`;
}
