/** Owns how long a page takes to read, for someone who reads slowly. */

/**
 * Words a minute of a slow reader. Adults read plain prose silently at about 240 words a minute on average
 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); we plan for half of that.
 */
const WORDS_A_MINUTE = 120;

/** Whole minutes, rounded up, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
