/** Owns the mark of words that are still to write: `npm run new-briefing` leaves it, and no build publishes it. */

/** Stands before what an author is asked to write. */
export const TO_WRITE = 'TO WRITE:';

/** Whether words are a note of what is to be written, and not the words themselves. */
export const isToWrite = (words: string): boolean => words.includes(TO_WRITE);

/** What the author is asked to write, without the mark. */
export const whatToWrite = (words: string): string => words.slice(words.indexOf(TO_WRITE) + TO_WRITE.length).trim();
