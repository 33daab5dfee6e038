/** Owns the measure of how far apart two spellings are. */

/**
 * The number of single slips between two words: a letter left out, put in, replaced, or two neighbours swapped.
 * This is the optimal string alignment distance. Plain Levenshtein, which the libraries offer, counts a swap as two
 * slips, and swaps are among the commonest slips of the hand.
 *
 * @param limit the largest distance of interest; the result is `limit + 1` for any pair further apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, replaced);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(twoAbove, column - 2) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return tooFar;
    [twoAbove, above] = [above, current];
  }
  return Math.min(at(above, b.length), tooFar);
}

const at = (row: number[], column: number): number => row[column] ?? Infinity;
