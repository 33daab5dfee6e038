/** Owns the size of what a finger or a mouse must hit: house rule W-9, and WCAG 2.2, success criterion 2.5.8. */
import { isShown, lineBoxOf, lookAnew, nameOf, shownTexts } from './elements.ts';

/** CSS pixels, for what stands by itself. */
const HOUSE_SIZE = 44;
/** CSS pixels, for what stands in a sentence but is a box of its own. */
const LEAST_SIZE = 24;
/** Browsers place boxes at fractions of a pixel. */
const ROUNDING = 0.5;

export const TARGETS = 'a[href], button, summary, select, textarea, input:not([type="hidden"])';

/** Whether a target stands in lines that also have words outside any target. */
function standsInSentence(element: Element): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  const block = lineBoxOf(element);
  return (
    block !== null &&
    [...shownTexts(block)].some((text) => !text.parentElement.closest(TARGETS) && lineBoxOf(text) === block)
  );
}

/** The whole area that acts on a target: its own, and that of its label. */
function areaOf(element: Element): { width: number; height: number } {
  const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map((each) => each.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { width: right - left, height: bottom - top };
}

/**
 * Targets that are too small. What stands by itself must be 44 by 44; a box in a sentence, 24 by 24. Plain words in a
 * sentence are exempt, as in WCAG 2.5.8: the height of the line decides their size.
 */
export function smallTargets(): { faults: string[]; measured: number } {
  lookAnew();
  const faults: string[] = [];
  let measured = 0;
  for (const element of document.querySelectorAll(TARGETS)) {
    if (!isShown(element)) continue;
    measured += 1;
    const inSentence = standsInSentence(element);
    if (inSentence && getComputedStyle(element).display === 'inline') continue;
    const least = inSentence ? LEAST_SIZE : HOUSE_SIZE;
    const { width, height } = areaOf(element);
    if (width < least - ROUNDING || height < least - ROUNDING)
      faults.push(`${nameOf(element)}: ${width.toFixed(0)} by ${height.toFixed(0)}, not ${least} by ${least}`);
  }
  return { faults, measured };
}
