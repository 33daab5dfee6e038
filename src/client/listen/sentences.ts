/** Owns where a voice takes breath: a text in sentences, and long sentences in parts that no browser cuts short. */

/** A part of a text, from the index `start` up to the index `end`, without white space at either end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In characters. Chromium stops some voices after about 15 seconds, and a shorter part is less to hear again. */
export const LONGEST = 200;

/** No sentence ends after these, whatever comes next. */
const TITLES = /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|cf|e\.g|i\.e|\p{Lu})\.$/u;
/** Nor after these when a number comes next. "No." is also a whole sentence. */
const COUNTED = /(?:^|[\s(])(?:No|Nos|p|pp|para|paras|s|ss|c|ch|vol|Art)\.$/iu;

/**
 * The end of a sentence, white space, then what can begin one: a capital, a number, a sum of money, an opening mark.
 * `Intl.Segmenter` is not used: it does not part "They came. 3 left.", older browsers lack it, and one rule everywhere
 * can be tested.
 */
const BOUNDARY = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\d£])/gu;

const isWithin = (before: string, after: string): boolean =>
  TITLES.test(before) || (COUNTED.test(before) && /^\d/.test(after));

/** Where to part words that are too long: after the last mark that lets a reader breathe, else at the last space. */
function breath(words: string): number {
  const within = words.slice(0, LONGEST);
  const marks = [...within.matchAll(/[,;:–—)]\s/g)];
  const mark = marks[marks.length - 1];
  if (mark && mark.index > LONGEST / 4) return mark.index + 1;
  const space = within.lastIndexOf(' ');
  return space > 0 ? space : LONGEST;
}

function* parts(text: string, start: number, end: number): Iterable<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const to = from + breath(text.slice(from, end));
    yield { start: from, end: to };
    from = to + (text[to] === ' ' ? 1 : 0);
  }
  if (from < end) yield { start: from, end };
}

/**
 * The sentences of a text in order, long ones in parts. Together they hold every letter of the text.
 *
 * @param text with single spaces, and none at its ends.
 */
export function sentencesIn(text: string): Span[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    const start = index + mark.length;
    if (!isWithin(text.slice(0, start).trimEnd(), text.slice(start))) starts.push(start);
  }
  return starts.flatMap((start, at) => {
    const words = text.slice(start, starts[at + 1]).trimEnd();
    return [...parts(text, start, start + words.length)];
  });
}
