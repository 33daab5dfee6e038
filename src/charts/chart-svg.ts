/** Owns a drawing as SVG: for the screen with classes that the style sheet colours, for paper with its own black and white. */
import { escapeHtml } from '../render/html.ts';
import type { Anchor, Drawing, Mark, ShapeRole, TextRole } from './drawing.ts';
import { FONT_SIZE } from './text-size.ts';

/** Where an SVG is shown. */
export type Target = 'screen' | 'paper';

/** The typeface of charts on paper, by the name that the font in src/paper/fonts/ gives itself. */
export const PAPER_FONT = 'Leaving Care Legible';

/** What the style sheet does on the screen: two kinds of numbers differ in shape and in being full or hollow. */
const PAPER_SHAPES: Readonly<Record<ShapeRole, string>> = {
  bar: 'fill="#000" stroke="#000" stroke-width="2"',
  'bar-second': 'fill="#fff" stroke="#000" stroke-width="2"',
  thread: 'fill="none" stroke="#000" stroke-width="4"',
  'thread-second': 'fill="none" stroke="#000" stroke-width="3" stroke-dasharray="6 4"',
  knot: 'fill="#000" stroke="#000" stroke-width="3"',
  'knot-second': 'fill="#fff" stroke="#000" stroke-width="3"',
  zero: 'fill="none" stroke="#767676" stroke-width="1.5"',
  stem: 'fill="none" stroke="#767676" stroke-width="1"',
  break: 'fill="none" stroke="#000" stroke-width="1.5" stroke-dasharray="3 4"',
};
const PAPER_TEXTS: Readonly<Record<TextRole, string>> = {
  heading: 'font-weight="700"',
  label: '',
  value: 'font-weight="700"',
  note: '',
};

const ANCHORS: Readonly<Record<Anchor, string>> = {
  start: '',
  middle: ' text-anchor="middle"',
  end: ' text-anchor="end"',
};

const attributesOf = ({ type, role }: Mark, target: Target): string => {
  if (target === 'screen') return ` class="chart__${role}"`;
  const own = type === 'text' ? PAPER_TEXTS[role] : PAPER_SHAPES[role];
  return own === '' ? '' : ` ${own}`;
};

const inside = (mark: Mark): string =>
  mark.type === 'text'
    ? `<text x="${mark.x}" y="${mark.y}"${ANCHORS[mark.anchor]}>${escapeHtml(mark.words)}</text>`
    : mark.path;

/** Marks of one role that follow each other are one path, or one group of words, which keeps pages small. */
function runs(marks: readonly Mark[]): [Mark, ...Mark[]][] {
  const found: [Mark, ...Mark[]][] = [];
  for (const mark of marks) {
    const run = found.at(-1);
    if (run && run[0].role === mark.role) run.push(mark);
    else found.push([mark]);
  }
  return found;
}

const runSvg = (run: readonly [Mark, ...Mark[]], target: Target): string => {
  const [first] = run;
  const attributes = attributesOf(first, target);
  const content = run.map(inside).join('');
  return first.type === 'text' ? `<g${attributes}>${content}</g>` : `<path${attributes} d="${content}"/>`;
};

/** The opening of an SVG with a text alternative. Inside HTML it needs no namespace and takes its size from the style sheet. */
export function openingTag(
  { width, height, alt }: Pick<Drawing, 'width' | 'height' | 'alt'>,
  target: Target,
  className: string,
): string {
  const box = `viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(alt)}"`;
  return target === 'screen'
    ? `<svg class="${className}" ${box}>`
    : `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${box}>`;
}

/**
 * A drawing as static SVG. For the screen it has classes only, and no style of its own; for paper it is whole in
 * itself, in black, white and grey, with nothing that needs a style sheet.
 */
export function chartSvg(drawing: Drawing, target: Target): string {
  const byPaint = [
    ...drawing.marks.filter(({ type }) => type === 'shape'),
    ...drawing.marks.filter(({ type }) => type === 'text'),
  ];
  const content = runs(byPaint)
    .map((run) => runSvg(run, target))
    .join('');
  const whole =
    target === 'paper' ? `<g font-family="${PAPER_FONT}" font-size="${FONT_SIZE}" fill="#000">${content}</g>` : content;
  return `${openingTag(drawing, target, 'chart__drawing')}${whole}</svg>`;
}
