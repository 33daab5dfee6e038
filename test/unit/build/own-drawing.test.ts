import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import pictures from '../../../_data/pictures.ts';
import { drawingFaults } from '../../../src/build/own-drawing.ts';

const PALETTE = new Set(['#000000', '#ffffff', '#92d3f5']);
const faultsOf = (inside: string, attributes = 'viewBox="0 0 72 72" xmlns="http://www.w3.org/2000/svg"'): string[] =>
  drawingFaults(`<svg ${attributes}>${inside}</svg>`, PALETTE);
const PATH = '<path fill="#92D3F5" d="M6 6h60v60z"/>';

describe('a drawing of our own', () => {
  test('may have groups and paths in the colours of OpenMoji, in full or in short', () => {
    expect(
      faultsOf(
        `<g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${PATH}</g>`,
      ),
    ).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a style sheet', '<style>path{fill:red}</style>', '<style>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>', '<image>'],
    ['a page inside', '<foreignObject><p>x</p></foreignObject>', '<foreignObject>, <p>'],
    ['letters, which need a typeface', '<text>20</text>', '<text>'],
    ['a gradient', '<linearGradient/>', '<linearGradient>'],
    ['an event handler', '<g onclick="alert(1)"/>', 'onclick on <g>'],
    ['a style', '<path style="fill:red" d="M0 0"/>', 'style on <path>'],
    ['an id, which may come twice in a book', '<g id="line"/>', 'id on <g>'],
    ['a colour that is not of OpenMoji', '<path fill="#123456" d="M0 0"/>', 'the colour #123456'],
    ['a paint that is defined elsewhere', '<path fill="url(#a)" d="M0 0"/>', 'the colour url(#a)'],
    ['a comment', '<!-- by me -->', 'a comment or a declaration'],
  ])('may not have %s', (_, inside, fault) => {
    expect(faultsOf(PATH + inside).join(', ')).toBe(fault);
  });

  test('keeps to the grid, and leaves its size to the page', () => {
    expect(faultsOf(PATH, 'viewBox="0 0 24 24"')).toEqual(['the viewBox "0 0 24 24", not "0 0 72 72"']);
    expect(faultsOf(PATH, '')).toEqual(['the viewBox "", not "0 0 72 72"']);
    expect(faultsOf(PATH, 'viewBox="0 0 72 72" width="72" height="72"')).toEqual(['width on <svg>', 'height on <svg>']);
  });

  test('draws something, and is an SVG', () => {
    expect(faultsOf('')).toEqual(['nothing drawn']);
    expect(drawingFaults('', PALETTE)).toEqual(['no <svg> around everything']);
    expect(drawingFaults('<html><p>Not found</p></html>', PALETTE)).toEqual(['no <svg> around everything']);
    expect(drawingFaults('<svg/><svg/>', PALETTE)).toEqual(['no <svg> around everything']);
  });
});

describe('the folder of our own drawings', () => {
  const folder = fileURLToPath(new URL('../../../src/pictures/own/', import.meta.url));
  const files = readdirSync(folder);

  test('has the licence, and says of each drawing what it shows and what it was made from', () => {
    expect(readFileSync(`${folder}LICENSE`, 'utf8')).toContain('ShareAlike 4.0');
    const readme = readFileSync(`${folder}README.md`, 'utf8');
    for (const file of files.filter((name) => name.endsWith('.svg'))) expect(readme).toContain(`\`${file}\``);
  });

  test('has no drawing without a record', () => {
    const recorded = pictures.filter(({ set }) => set === 'own').map(({ file }) => file);
    expect(files.filter((name) => name.endsWith('.svg')).sort()).toEqual(recorded.sort());
  });
});
