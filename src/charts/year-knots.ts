/** Owns the drawing of one year of the timeline: a knot for each event, in three columns, what changed at the bottom. */
import { KNOTS, type Knot } from '../model/kind-words.ts';
import { ringPath, rounded } from './drawing.ts';

const COLUMNS = 3;
/** From the middle of one knot to the next, in the units of the drawing. */
const STEP = 13;
const RADIUS = 4.5;

/** The left half of a disc around a point. */
const halfPath = (x: number, y: number): string =>
  `M${x} ${rounded(y - RADIUS)}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`;

/**
 * The knots of a year as SVG: hollow for what was asked, half for what was promised, filled for what changed. It says
 * nothing by itself: the year and the number of events stand beside it in words.
 */
export function yearKnots(knots: readonly Knot[]): string {
  const sorted = [...knots].sort((a, b) => KNOTS.indexOf(b) - KNOTS.indexOf(a));
  const height = Math.ceil(sorted.length / COLUMNS) * STEP;
  const inRow = Math.min(COLUMNS, sorted.length);
  const paths: Record<Knot | 'half', string> = { asked: '', answered: '', happened: '', half: '' };
  sorted.forEach((knot, at) => {
    const x = (at % COLUMNS) * STEP + STEP / 2;
    const y = height - Math.floor(at / COLUMNS) * STEP - STEP / 2;
    paths[knot] += ringPath(x, y, RADIUS);
    if (knot === 'answered') paths.half += halfPath(x, y);
  });
  const drawn = (['happened', 'asked', 'answered', 'half'] as const)
    .filter((name) => paths[name] !== '')
    .map((name) => `<path class="years-line__${name}" d="${paths[name]}"/>`);
  const width = inRow * STEP;
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${drawn.join('')}</svg>`;
}
