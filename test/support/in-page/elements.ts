/** Owns what the measures below need to know of an element: whether it can be seen, and how to name it in a report. */

/** A short name of an element for a report: its tag, id, class and first words. */
export function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const parent =
    id || classes || !element.parentElement ? '' : `${nameOf(element.parentElement).replace(/ ".*$/, '')} > `;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${parent}${element.localName}${id}${classes}${words ? ` "${words}"` : ''}`;
}

/** What was found out in one pass over the page, whose elements share their ancestors. */
let cutAway = new Map<Element, boolean>();
let shown = new Map<Element, boolean>();

/** Every measure begins with this: since the last one, the window, the colours or the page may have changed. */
export function lookAnew(): void {
  cutAway = new Map();
  shown = new Map();
}

/** Whether an element is hidden from sight but kept for screen readers, by being cut to nothing. */
function isCutAway(element: Element): boolean {
  const kept = cutAway.get(element);
  if (kept !== undefined) return kept;
  const { parentElement } = element;
  const cut =
    getComputedStyle(element).clipPath === 'inset(50%)' || (parentElement !== null && isCutAway(parentElement));
  cutAway.set(element, cut);
  return cut;
}

/** Whether an element takes up room that a reader can see, once scrolled to. */
export function isShown(element: Element): boolean {
  const kept = shown.get(element);
  if (kept !== undefined) return kept;
  const is =
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0) &&
    !isCutAway(element);
  shown.set(element, is);
  return is;
}

/** Every text node with words that a reader can see. */
export function* shownTexts(root: Element): Generator<Text & { parentElement: Element }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement && /\S/.test(node.nodeValue ?? '') && isShown(parentElement))
      yield node as Text & { parentElement: Element };
  }
}

/** The element whose lines a node stands in: the nearest ancestor that is not itself part of a line. */
export function lineBoxOf(node: Node): Element | null {
  let each = node.parentElement;
  while (each && getComputedStyle(each).display === 'inline') each = each.parentElement;
  return each;
}
