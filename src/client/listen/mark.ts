/** Owns showing which sentence is being read, and keeping it in the window. */
import type { Sentence } from './readable.ts';

/** The name of the mark in style sheets, as highlight and as class. */
const NAME = 'listen-mark';

/** In milliseconds: how long a window may glide to where it was sent. */
const GLIDE = 1000;
/** In CSS pixels: what is nearer to the edge of the window is hard to read along. */
const EDGE = 16;

/** The words of a sentence in the page that is open. */
export function rangeOf({ first, last }: Sentence): Range {
  const range = document.createRange();
  range.setStart(first.node as unknown as Node, first.offset);
  range.setEnd(last.node as unknown as Node, last.offset + 1);
  return range;
}

/** The element to mark or to focus for a sentence. */
export const boxOf = ({ box }: Sentence): HTMLElement => box as unknown as HTMLElement;

export interface Mark {
  /** @param isAsked whether the reader asked for this place just now: then the window goes there in any case. */
  show(sentence: Sentence, isAsked: boolean): void;
  clear(): void;
}

/** @param coveredHeight how much of the foot of the window is covered now, in CSS pixels. */
export function createMark(coveredHeight: () => number): Mark {
  const highlights = 'highlights' in CSS && typeof Highlight === 'function' ? CSS.highlights : undefined;
  let shown: Sentence | undefined;
  let glidesUntil = 0;

  const frame = (sentence: Sentence): DOMRect =>
    (sentence.isRow ? boxOf(sentence) : rangeOf(sentence)).getBoundingClientRect();
  const floor = (): number => window.innerHeight - coveredHeight();

  /** A reader who has scrolled away from the mark is left alone until it is in their window again. */
  const isFollowed = (): boolean => {
    if (!shown || Date.now() < glidesUntil) return true;
    const { top, bottom } = frame(shown);
    return bottom > 0 && top < floor();
  };

  const bringIntoView = (sentence: Sentence): void => {
    const { top, bottom, height } = frame(sentence);
    if (top >= EDGE && bottom <= floor() - EDGE) return;
    const room = floor() - height;
    glidesUntil = Date.now() + GLIDE;
    // Glides only where the style sheet lets it: not for those who asked their device for less motion.
    window.scrollBy({ top: top - Math.max(EDGE, Math.min(room / 2, floor() / 4)) });
  };

  const unmark = (): void => {
    if (shown) boxOf(shown).classList.remove(NAME);
    highlights?.delete(NAME);
  };

  return {
    show(sentence, isAsked) {
      const follows = isAsked || isFollowed();
      unmark();
      if (highlights && !sentence.isRow) highlights.set(NAME, new Highlight(rangeOf(sentence)));
      else boxOf(sentence).classList.add(NAME);
      shown = sentence;
      if (follows) bringIntoView(sentence);
    },
    clear() {
      unmark();
      shown = undefined;
    },
  };
}
