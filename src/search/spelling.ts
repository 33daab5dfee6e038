/** Owns the spelling that a mistyped word most likely stands for. */
import { doubleMetaphone } from 'double-metaphone';
import { editDistance } from './edit-distance.ts';

/** Shorter words than this are never corrected: too many right words are one slip away. */
const SHORTEST_CORRECTED = 4;
/** Words up to this length are corrected only to words that sound the same. */
const LONGEST_BY_SOUND_ONLY = 5;
/** Words from this length on may have more slips, if they sound the same. */
const SHORTEST_BY_SOUND = 6;
/** How many more slips are allowed between words that sound the same, such as "evicshun" and "eviction". */
const MORE_SLIPS_BY_SOUND = 1;

/** How many slips there may be between a word and its right spelling, by the length of the word. */
const mostSlips = (length: number): number => (length <= 7 ? 1 : length <= 10 ? 2 : 3);

export const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

interface Spelling {
  word: string;
  /** Its place among the words, the commonest first. */
  rank: number;
  /** Which letters it has, as bits. */
  letters: number;
  /** How it sounds, by Double Metaphone; worked out when first needed. */
  sound?: string;
}

const A = 'a'.charCodeAt(0);

const spellingOf = (word: string, rank = 0): Spelling => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - A) & 31);
  return { word, rank, letters };
};

const soundOf = (spelling: Spelling): string => (spelling.sound ??= doubleMetaphone(spelling.word)[0]);

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** How far a word is from a spelling; Infinity when it cannot stand for it. People seldom get the first letter wrong. */
function cost(typed: Spelling, right: Spelling): number {
  if (typed.word[0] !== right.word[0]) return Infinity;
  const limit = mostSlips(typed.word.length);
  const furthest = limit + (typed.word.length >= SHORTEST_BY_SOUND ? MORE_SLIPS_BY_SOUND : 0);
  // A slip changes at most two of the letters that a word has: most spellings are ruled out without comparing them.
  if (bitsOf(typed.letters ^ right.letters) > 2 * furthest) return Infinity;
  const slips = editDistance(typed.word, right.word, furthest);
  if (slips > furthest) return Infinity;
  const needsSound = slips > limit || typed.word.length <= LONGEST_BY_SOUND_ONLY;
  if (!needsSound) return slips;
  return soundOf(typed) === soundOf(right) ? slips : Infinity;
}

/**
 * A function that gives the nearest spelling to a word, the commoner one when two are equally near, or undefined.
 *
 * @param words the spellings that are known, the commonest first.
 */
export function createSpeller(words: readonly string[]): (word: string) => string | undefined {
  /** By first letter and length. */
  const groups = new Map<string, Spelling[]>();
  for (const [rank, word] of words.entries()) {
    if (word.length < SHORTEST_CORRECTED || !isLetters(word)) continue;
    const key = `${word[0] ?? ''}${word.length}`;
    const group = groups.get(key);
    if (group) group.push(spellingOf(word, rank));
    else groups.set(key, [spellingOf(word, rank)]);
  }
  return (word) => {
    if (word.length < SHORTEST_CORRECTED || !isLetters(word)) return undefined;
    const typed = spellingOf(word);
    const reach = mostSlips(word.length) + MORE_SLIPS_BY_SOUND;
    let nearest: Spelling | undefined;
    let least = Infinity;
    for (let by = 0; by <= Math.min(reach, least); by++) {
      for (const length of by === 0 ? [word.length] : [word.length + by, word.length - by]) {
        for (const spelling of groups.get(`${word[0] ?? ''}${length}`) ?? []) {
          const found = cost(typed, spelling);
          const isCommoner = found === least && nearest !== undefined && spelling.rank < nearest.rank;
          if (found < least || isCommoner) [nearest, least] = [spelling, found];
        }
      }
    }
    return nearest?.word;
  };
}

/** Whether a written phrase may be a misspelling of another with as many words, word by word. */
export function mayStandFor(words: readonly string[], phrase: readonly string[]): boolean {
  return (
    words.length === phrase.length &&
    words.every((word, at) => {
      const right = phrase[at] ?? '';
      return (
        word === right || (word.length >= SHORTEST_CORRECTED && cost(spellingOf(word), spellingOf(right)) < Infinity)
      );
    })
  );
}
