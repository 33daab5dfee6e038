/** Owns the first letter of words that move to the beginning of a sentence, or into the middle of one. */

export const upperFirst = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

export const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
