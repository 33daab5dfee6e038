/** Owns countable pictures of a share: some people out of a few, those who are counted filled, the others hollow. */
import { rounded } from './drawing.ts';
import { escapeHtml } from '../render/html.ts';
import type { Target } from './chart-svg.ts';

/** What a picture of people shows. */
export interface People {
  /** How many are filled. */
  count: number;
  /** How many there are. */
  of: number;
  /** The text alternative; empty where the words beside the picture say it. */
  alt: string;
}

/** The side of the picture, the same as of the other pictures of Easy Read. */
export const PEOPLE_SIZE = 144;
/** Room at the edge for the breadth of lines. */
const EDGE = 4;
/** A person is at most so many times as high as broad. */
const TALLEST = 2.3;
/** Up to so many stand in one row, and twice as many in two: five is the most that the eye takes in without counting. */
const ROW = 5;
/** More than these stand in rows of ten. */
const MOST_IN_FIVES = 20;

/** A head and a body with round shoulders, in a box whose left upper corner is given. */
function personPath(left: number, top: number, width: number, height: number): string {
  const middle = rounded(left + width / 2);
  const head = rounded(Math.min(width * 0.25, height * 0.2));
  const shoulder = rounded(width * 0.39);
  const headTop = rounded(top);
  const bodyTop = rounded(top + 2 * head + height * 0.07);
  const side = rounded(top + height - bodyTop - shoulder);
  const arc = (radius: number, x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  const across = rounded(2 * shoulder);
  return (
    `M${middle} ${headTop}${arc(head, 0, rounded(2 * head))}${arc(head, 0, rounded(-2 * head))}z` +
    `M${rounded(middle - shoulder)} ${rounded(top + height)}v${-side}${arc(shoulder, across, 0)}v${side}z`
  );
}

function columnsFor(of: number): number {
  if (of <= ROW) return of;
  if (of <= 2 * ROW) return Math.ceil(of / 2);
  return of <= MOST_IN_FIVES ? ROW : 2 * ROW;
}

/** The paths of all the people, row by row. */
function peoplePaths(of: number): { paths: string[]; stroke: number } {
  const columns = columnsFor(of);
  const rows = Math.ceil(of / columns);
  const inside = PEOPLE_SIZE - 2 * EDGE;
  const gap = inside / columns / 8;
  const width = Math.min((inside - gap * (columns - 1)) / columns, inside / 3);
  const height = Math.min((inside - 2 * gap * (rows - 1)) / rows, width * TALLEST);
  // All of them together stand in the middle of the picture.
  const left = (PEOPLE_SIZE - columns * width - (columns - 1) * gap) / 2;
  const top = (PEOPLE_SIZE - rows * height - (rows - 1) * 2 * gap) / 2;
  return {
    paths: Array.from({ length: of }, (_, i) =>
      personPath(
        left + (i % columns) * (width + gap),
        top + Math.floor(i / columns) * (height + 2 * gap),
        width,
        height,
      ),
    ),
    stroke: columns > ROW ? 1.2 : 2.5,
  };
}

/**
 * A picture of people as static SVG, 144 units wide and high: the first `count` of them are filled.
 *
 * @throws {RangeError} when more are counted than there are, or when one of the numbers is no whole number above zero.
 */
export function peopleSvg({ count, of, alt }: People, target: Target): string {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 1 || count > of)
    throw new RangeError(`${count} people out of ${of} cannot be drawn: both must be whole, and the first not larger`);
  const { paths, stroke } = peoplePaths(of);
  const counted = paths.slice(0, count).join('');
  const others = paths.slice(count).join('');
  const words = alt === '' ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeHtml(alt)}"`;
  const box = `viewBox="0 0 ${PEOPLE_SIZE} ${PEOPLE_SIZE}" width="${PEOPLE_SIZE}" height="${PEOPLE_SIZE}" ${words}`;
  if (target === 'screen')
    return (
      `<svg class="er-row__picture people" ${box} stroke-width="${stroke}">` +
      `<path class="people__counted" d="${counted}"/>` +
      `${others === '' ? '' : `<path class="people__other" d="${others}"/>`}</svg>`
    );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} stroke="#000" stroke-width="${stroke}">` +
    `<path fill="#000" d="${counted}"/>${others === '' ? '' : `<path fill="#fff" d="${others}"/>`}</svg>`
  );
}
