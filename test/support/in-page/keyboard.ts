/** Owns the way of a keyboard through a page: where it stops, in which order, and whether the stop can be seen. */
import { outlineContrast } from './contrast.ts';
import { isShown, lookAnew, nameOf } from './elements.ts';

const STOPS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';

/** What the Tab key stops at, in the order of the document. */
function stops(): HTMLElement[] {
  lookAnew();
  return [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && (isShown(element) || isSkipLink(element)),
  );
}

/** The block around an element that stays in the window while the page scrolls. */
function stickyAround(element: Element): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).position === 'sticky') return each;
  return null;
}

/** It stands outside the window until it has the focus. */
const isSkipLink = (element: Element): boolean => element.matches('.skip-link');

/**
 * Where the keyboard goes against the way people read. No element may ask for a place of its own in the order, so that
 * the keyboard follows the document; no style may give it another place on the page; and what comes next must not stand
 * above it, but in a column to the right, nor to its left in the same line.
 */
export function tabOrder(): { faults: string[]; stops: number } {
  const all = stops();
  const faults = all
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((element) => `${nameOf(element)}: a place of its own in the order, ${element.tabIndex}`);
  const seen = all.filter((element) => !isSkipLink(element));
  for (const element of seen) {
    const moved = movedBy(element);
    if (moved) faults.push(`${nameOf(element)}: ${nameOf(moved)} has another place on the page than in the document`);
  }
  for (const [at, element] of seen.entries()) {
    const next = seen[at + 1];
    if (!next) break;
    // A link that is broken over lines ends where its last line ends.
    const from = [...element.getClientRects()].at(-1);
    const to = next.getClientRects()[0];
    if (!from || !to) continue;
    // What sticks stands beside what scrolls past it: neither is before or after the other.
    if (stickyAround(element) !== stickyAround(next)) continue;
    const isAbove = to.bottom <= from.top + 1;
    const isInLine = to.top < from.bottom - 1 && to.bottom > from.top + 1;
    const isRight = to.left >= from.right - 1;
    if ((isAbove && !isRight && !shareColumns(element, next)) || (isInLine && to.right <= from.left + 1))
      faults.push(`${nameOf(next)}: comes after ${nameOf(element)} and stands before it`);
  }
  return { faults, stops: all.length };
}

/** What styles have moved of an element and all that it is in. */
function movedBy(element: Element): Element | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { order, flexDirection, display } = getComputedStyle(each);
    if (order !== '0' || (display.includes('flex') && flexDirection.endsWith('reverse'))) return each;
  }
  return undefined;
}

/** Whether two elements stand in the columns of one text, as in a newspaper: read down, then from the top of the next. */
function shareColumns(one: Element, other: Element): boolean {
  for (let each: Element | null = one; each; each = each.parentElement) {
    const { columnCount, columnWidth } = getComputedStyle(each);
    if (columnCount !== 'auto' || columnWidth !== 'auto') return each.contains(other);
  }
  return false;
}

/** Stops whose focus cannot be seen: an outline of less than 3 to 1. One of each kind is tried. */
export function unseenFocus(): string[] {
  const tried = new Set<string>();
  const faults: string[] = [];
  const before = document.activeElement as HTMLElement | null;
  for (const element of stops()) {
    const place = element.closest('header, footer, nav, main, section, li')?.className ?? '';
    const kind = [element.localName, element.className, element.ariaCurrent, element.parentElement?.className, place];
    if (tried.has(kind.join('|'))) continue;
    tried.add(kind.join('|'));
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) faults.push(`${nameOf(element)}: cannot take the focus`);
    else if (!element.matches(':focus-visible')) faults.push(`${nameOf(element)}: does not show the focus`);
    else {
      const contrast = outlineContrast(element);
      if (contrast < 3) faults.push(`${nameOf(element)}: an outline of ${contrast.toFixed(2)} to 1`);
    }
    element.blur();
  }
  before?.focus({ preventScroll: true });
  return faults;
}

/** Links in sentences that only their colour tells from the words around them (WCAG 2.2, 1.4.1). */
export function bareLinks(): string[] {
  lookAnew();
  return [...document.querySelectorAll('main p a[href], main li a[href], main dd a[href]')]
    .filter((link) => {
      const style = getComputedStyle(link);
      const isBox = style.borderStyle !== 'none' || style.display !== 'inline';
      return isShown(link) && !isBox && !style.textDecorationLine.includes('underline');
    })
    .map(nameOf);
}
