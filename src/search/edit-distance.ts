/** Owns the measure of how far apart two spellings are. */

/** Three rows of the table of distances, used again for every pair: most of the time would go into making new ones. */
const LONGEST = 64;
let twoAbove = new Uint8Array(LONGEST + 1);
let above = new Uint8Array(LONGEST + 1);
let current = new Uint8Array(LONGEST + 1);

/**
 * The number of single slips between two words: a letter left out, put in, replaced, or two neighbours swapped.
 * This is the optimal string alignment distance. Plain Levenshtein, which the libraries offer, counts a swap as two
 * slips, and swaps are among the commonest slips of the hand.
 *
 * @param limit the largest distance of interest; the result is `limit + 1` for any pair further apart, and for words
 *   of more than 64 letters.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  const width = b.length;
  if (Math.abs(a.length - width) > limit || a.length > LONGEST || width > LONGEST) return tooFar;
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    const before = row > 1 ? a.charCodeAt(row - 2) : -1;
    let least = row;
    current[0] = row;
    for (let column = 1; column <= width; column++) {
      const other = b.charCodeAt(column - 1);
      let slips = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const isSwapped = column > 1 && row > 1 && letter === b.charCodeAt(column - 2) && before === other;
      if (isSwapped) slips = Math.min(slips, (twoAbove[column - 2] ?? 0) + 1);
      current[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > limit) return tooFar;
    [twoAbove, above, current] = [above, current, twoAbove];
  }
  return Math.min(above[width] ?? tooFar, tooFar);
}
