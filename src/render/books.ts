/** Owns whether a library is bound as books: one EPUB and one PDF of each version with every briefing. */
import type { Library } from '../model/library.ts';

/**
 * More briefings than these make a book of thousands of pages: reading apps and printers choke on it, and no one reads it.
 * Each briefing still has its own PDFs and its own copy.
 */
export const MOST_IN_BOOK = 100;

/** Whether there are books. */
export const hasBooks = ({ briefings }: Pick<Library, 'briefings'>): boolean => briefings.all.length <= MOST_IN_BOOK;
