/** Owns the places from which one can listen: the headings of parts, and words that the reader has selected. */
import { make } from '../element.ts';
import { boxOf } from './mark.ts';
import type { Sentence } from './readable.ts';

/**
 * Puts a button above the heading of every part that is read. Style sheets show them only while the bar is open, in the
 * space above the heading, so that nothing moves.
 */
export function addButtons(sentences: readonly Sentence[], listenFrom: (heading: Range) => void): void {
  for (const heading of new Set(sentences.map(boxOf))) {
    // A record has no space above it.
    if (heading.tagName !== 'H2' || heading.parentElement?.tagName !== 'SECTION') continue;
    const button = make('button', {
      type: 'button',
      className: 'listen-from',
      textContent: 'Listen from here',
      onclick: () => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        listenFrom(range);
      },
    });
    button.setAttribute('aria-label', `Listen from here: ${heading.textContent.trim()}`);
    // Before the heading, not in it: it is no part of its name.
    heading.before(button);
  }
}

/** What the reader has selected, as it is now. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed
    ? selection.getRangeAt(0).cloneRange()
    : undefined;
}

/** The first sentence that does not end before a range begins; undefined when there is no range, or none ends after. */
export function sentenceIn(sentences: readonly Sentence[], wanted: Range | undefined): number | undefined {
  if (!wanted) return undefined;
  const at = sentences.findIndex(({ last }) => wanted.comparePoint(last.node as unknown as Node, last.offset) >= 0);
  return at < 0 ? undefined : at;
}
