/** Owns how wide words are in a chart, so that they can be broken into lines and kept apart without a browser. */

/** Size of the words of a chart, in the units of its drawing. */
export const FONT_SIZE = 16;
/** From one line of words to the next. */
export const LINE_HEIGHT = 20;

/** Widths of Atkinson Hyperlegible Next, in ems, by groups of letters: no letter is wider than its group says. */
const WIDTHS: readonly { letters: RegExp; ems: number }[] = [
  { letters: /[ijl.,:;'’|! ]/u, ems: 0.3 },
  { letters: /[ftrI()[\]/-]/u, ems: 0.4 },
  { letters: /[mMW%@w]/u, ems: 0.9 },
  { letters: /[\p{Lu}0&]/u, ems: 0.7 },
];
const OTHER_EMS = 0.58;
/** Bold letters are this much wider. */
const BOLD = 1.06;

const emsOf = (letter: string): number => WIDTHS.find(({ letters }) => letters.test(letter))?.ems ?? OTHER_EMS;

/** How wide words are on one line, in the units of a drawing: a little more than a browser makes of them. */
export const textWidth = (words: string, bold = false): number =>
  [...words].reduce((sum, letter) => sum + emsOf(letter), 0) * FONT_SIZE * (bold ? BOLD : 1);

/** Words on lines of at most `width`, broken at spaces. A single word that is wider has a line of its own. */
export function wrapText(words: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, bold) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
