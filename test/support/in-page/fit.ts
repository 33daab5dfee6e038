/** Owns whether text fits: in the window (rule W-2), in its box (rule W-3), and in a line that is easy to read (W-4). */
import { isShown, lineBoxOf, lookAnew, nameOf, shownTexts } from './elements.ts';

/** Where the page is wider than the window, and what sticks out; empty when nothing does. */
export function sidewaysScroll(): string[] {
  lookAnew();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const culprits = [...document.body.querySelectorAll('*')].filter(
    (element) => isShown(element) && element.getBoundingClientRect().right > clientWidth + 1,
  );
  const innermost = culprits.filter(
    (element) => !culprits.some((other) => other !== element && element.contains(other)),
  );
  return [`${scrollWidth} wide in a window of ${clientWidth}: ${innermost.slice(0, 3).map(nameOf).join('; ')}`];
}

/** The spacing that WCAG 2.2 (1.4.12) lets readers set, set. By script, since the security policy allows no style here. */
export function setTextSpacing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Boxes that cut off some of their content. */
export function cutTexts(): string[] {
  lookAnew();
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    // A field scrolls what is typed into it; an inline element has no box of its own.
    if (display === 'inline' || element.matches('input, svg, svg *') || !isShown(element)) continue;
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`${nameOf(element)}: ${element.scrollWidth} wide in ${element.clientWidth}`);
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`${nameOf(element)}: ${element.scrollHeight} high in ${element.clientHeight}`);
  }
  return faults;
}

/** The shown texts that share the lines of one block, in order, by that block. */
function blocksOfText(root: Element): Map<Element, Text[]> {
  const blocks = new Map<Element, Text[]>();
  for (const text of shownTexts(root)) {
    const block = lineBoxOf(text);
    if (block) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return blocks;
}

/** The number of characters in each line of a block, as the browser breaks it. */
function lineLengths(texts: readonly Text[]): number[] {
  const lengths: number[] = [];
  let right = Infinity;
  const range = document.createRange();
  for (const text of texts)
    for (const word of (text.nodeValue ?? '').matchAll(/\S+/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const boxes = [...range.getClientRects()];
      const width = boxes.reduce((sum, box) => sum + box.width, 0);
      // A long address is broken over lines: each line has a box of it.
      for (const box of boxes) {
        const characters = Math.round((word[0].length * box.width) / width);
        // What begins left of where the last word ended stands in a new line. One pixel, for kerning.
        if (box.left < right - 1) lengths.push(characters);
        else lengths.push((lengths.pop() ?? 0) + 1 + characters);
        right = box.right;
      }
    }
  return lengths;
}

/** Blocks of text inside `within` with a line of more than `most` characters. */
export function longLines(within: string, most: number): string[] {
  lookAnew();
  const faults: string[] = [];
  for (const root of document.querySelectorAll(within))
    for (const [block, texts] of blocksOfText(root)) {
      const longest = Math.max(...lineLengths(texts));
      if (longest > most) faults.push(`${nameOf(block)}: a line of ${longest} characters`);
    }
  return faults;
}

/** Words of everyday length that are broken over two lines, such as on a button that became too narrow. */
export function brokenWords(): string[] {
  lookAnew();
  const faults: string[] = [];
  const range = document.createRange();
  for (const text of shownTexts(document.body)) {
    range.selectNodeContents(text);
    if (range.getClientRects().length < 2) continue;
    for (const word of (text.nodeValue ?? '').matchAll(/(?<!\S)\p{L}{2,12}(?!\S)/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (range.getClientRects().length > 1)
        faults.push(`${nameOf(text.parentElement)}: the word ${word[0]} is broken`);
    }
  }
  return faults;
}

/** The sizes in which text is shown, in CSS pixels, with one element of each: smallest first. */
export function textSizes(within: string): { size: number; example: string }[] {
  lookAnew();
  const sizes = new Map<number, string>();
  for (const root of document.querySelectorAll(within))
    for (const { parentElement } of shownTexts(root)) {
      const size = parseFloat(getComputedStyle(parentElement).fontSize);
      if (!sizes.has(size)) sizes.set(size, nameOf(parentElement));
    }
  return [...sizes].map(([size, example]) => ({ size, example })).sort((a, b) => a.size - b.size);
}
