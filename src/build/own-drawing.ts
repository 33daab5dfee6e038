/** Owns what a drawing of our own may be made of, so that browsers, books and PDFs all show it alike (rule E-19). */
import { load } from 'cheerio';

/** The grid of OpenMoji. Our drawings stand beside theirs, so their strokes must come out equally thick. */
const GRID = '0 0 72 72';

/** Elements, with the attributes that each may have. Typst draws no more than this safely, and none of it can run or fetch. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'transform'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox', 'xmlns'],
  g: PAINT,
  path: [...PAINT, 'd'],
};

/**
 * What is wrong with a drawing of our own, a few words for each fault; empty when nothing is.
 *
 * @param svg     the content of the file.
 * @param palette the colours of OpenMoji, as "#92d3f5".
 */
export function drawingFaults(svg: string, palette: ReadonlySet<string>): string[] {
  const $ = load(svg, { xml: true });
  const roots = $(':root').toArray();
  if (roots.length !== 1 || roots[0]?.name !== 'svg') return ['no <svg> around everything'];
  const faults = new Set<string>();
  // What parses XML here mends what is open; a browser shows nothing of it.
  if (!/<\/svg>\s*$/.test(svg)) faults.add('no </svg> at its end: the file is cut off');
  if (/<[!?]/.test(svg)) faults.add('a comment or a declaration');
  const viewBox = $(':root').attr('viewBox') ?? '';
  if (viewBox !== GRID) faults.add(`the viewBox "${viewBox}", not "${GRID}"`);
  for (const element of $(':root, :root *').toArray()) {
    const allowed = ALLOWED[element.name];
    if (!allowed) {
      faults.add(`<${element.name}>`);
      continue;
    }
    for (const [name, value] of Object.entries(element.attribs)) {
      if (!allowed.includes(name)) faults.add(`${name} on <${element.name}>`);
      else if (['fill', 'stroke'].includes(name) && value !== 'none' && !palette.has(fullColour(value)))
        faults.add(`the colour ${value}`);
    }
  }
  if ($('path').length === 0) faults.add('nothing drawn');
  return [...faults];
}

/** "#FFF" becomes "#ffffff". */
const fullColour = (colour: string): string => colour.toLowerCase().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
