/** Owns where on the screen people read. */

/** How far down the window the line is on which people read, as a part of its height. */
export const READING_LINE = 1 / 3;
