/** Owns writing words so that voices say them as people would: sums, telephone numbers, ranges and signs. */

const digits = (number: string): string =>
  number
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');

/** What a voice is given for words of a page. */
export const spoken = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    // iPhones and Macs say "6 pounds and fifty pence million" (https://github.com/hmrc/accessibility/issues/41). A sign
    // without a number stands in "Numbers in: £ million".
    .replace(/£([\d,.]*\d)?( (?:thousand|[mb]illion))?/g, (_, sum = '', size = '') =>
      `${String(sum)}${String(size)} ${sum === '1' && !size ? 'pound' : 'pounds'}`.trim(),
    )
    // Numbers to call, digit by digit: without spaces between them they are millions.
    .replace(
      /(^|[^\d,.])(999|116 \d{3}|0\d{2,4}(?: \d{3,6}){1,2})\b/g,
      (_, before: string, number: string) => before + digits(number),
    )
    .replace(/(\d)\s?[–-](?=\d)/g, '$1 to ')
    .replace(/ & /g, ' and ')
    // Drawn between facts of one line; some voices say "middle dot".
    .replace(/ · /g, ', ')
    .trim();
