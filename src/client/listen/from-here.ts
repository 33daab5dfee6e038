/** Owns the places from which one can listen: the headings of parts, and words that the reader has selected. */
import { make } from '../element.ts';
import { rangeOf, boxOf } from './mark.ts';
import type { Sentence } from './readable.ts';

/**
 * Puts a button above the heading of every part that is read. Style sheets show them only while the bar is open, in the
 * space above the heading, so that nothing moves.
 */
export function addButtons(sentences: readonly Sentence[], listenFrom: (heading: Range) => void): void {
  for (const heading of new Set(sentences.map(boxOf))) {
    if (heading.tagName !== 'H2') continue;
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

/** The first sentence of which a part is in a range; undefined when nothing in the range is read. */
export function sentenceIn(sentences: readonly Sentence[], wanted: Range | undefined): number | undefined {
  const at = wanted
    ? sentences.findIndex((sentence) => {
        const range = rangeOf(sentence);
        return (
          range.comparePoint(wanted.startContainer, wanted.startOffset) <= 0 &&
          range.comparePoint(wanted.endContainer, wanted.endOffset) >= 0
        );
      })
    : -1;
  return at < 0 ? undefined : at;
}
