/** Owns whether people to count say the same as the percentage and the words of a figure. */
import type { Figure } from './schemas/figure.ts';

/** A picture that is further from the percentage than this would show another fact. */
const MOST_POINTS_APART = 5;

const SHARE = /(\d+) in (?:every )?(\d+)/;
const LESS = /\b(?:nearly|almost|under|less than|fewer than)\b/;
const MORE = /\b(?:over|more than|at least)\b/;

/** How the words of a share and people to count disagree, or nothing when they agree. */
function wordsProblem(inWords: string, count: number, of: number): string | undefined {
  const share = SHARE.exec(inWords);
  if (share) return Number(share[1]) * of === count * Number(share[2]) ? undefined : `the same share as "${inWords}"`;
  if (!/\bhalf\b/.test(inWords)) return 'words that name the share, such as "about 4 in 10" or "nearly half"';
  // Half of them, or the side of it that the words say.
  const isRight = LESS.test(inWords) ? count * 2 <= of : MORE.test(inWords) ? count * 2 >= of : count * 2 === of;
  return isRight ? undefined : `as many as "${inWords}" says`;
}

/** What is wrong with the people to count of a figure, in words for an error; nothing when they are true to it. */
export function outOfProblem({
  value,
  unit,
  inWords,
  outOf,
}: Pick<Figure, 'value' | 'unit' | 'inWords' | 'outOf'>): { found: string; expected: string } | undefined {
  if (!outOf) return undefined;
  const { count, of } = outOf;
  const found = `${count} out of ${of}`;
  if (unit !== 'percent') return { found: `${found} beside the unit "${unit}"`, expected: 'a percentage of people' };
  const honest = Math.round((value / 100) * of);
  if (count !== honest) return { found, expected: `${honest} out of ${of}, which is ${value}% rounded` };
  if (Math.abs((100 * count) / of - value) > MOST_POINTS_APART)
    return { found, expected: `a group in which ${value}% is nearly a whole number of people` };
  if (inWords === undefined) return { found: `${found} without \`inWords\``, expected: 'the same share in words' };
  const expected = wordsProblem(inWords, count, of);
  return expected === undefined ? undefined : { found: `${found} beside the words "${inWords}"`, expected };
}
