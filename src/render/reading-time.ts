/** Owns how long a page takes to read, at a usual pace and for someone who reads slowly. */

/**
 * Words a minute, read silently. Brysbaert 2019 (doi 10.1016/j.jml.2019.104047) puts together 190 studies of adults who
 * read facts in English: 238 on average, and 175 to 300 for most.
 */
const USUAL_PACE = 238;
/**
 * Half of that, well below most: for people who learn English, who are tired, or who have dyslexia. Adults with dyslexia
 * read slower even when they study at a university (Brèthes and others 2022, doi 10.3389/fpsyg.2022.866543).
 */
const SLOW_PACE = 120;
/**
 * Our own choice, half again: we know of no study of reading with a picture to each line. Adults with learning
 * disabilities understand much more when they have more time (León and León-López 2019, doi 10.11621/pir.2019.0409).
 */
const EASY_READ_PACE = 60;

/** Whole minutes, rounded up, at least 1. */
const minutesAt = (pace: number, words: number): number => Math.max(1, Math.ceil(words / pace));

const inMinutes = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** How long plain words take, as a sentence: "About 5 minutes to read, or 9 if you take your time." */
export function plainReadingTime(words: number): string {
  const usual = minutesAt(USUAL_PACE, words);
  const slow = minutesAt(SLOW_PACE, words);
  return `About ${inMinutes(usual)} to read${slow > usual ? `, or ${slow} if you take your time` : ''}.`;
}

/**
 * How much there is to read on an Easy Read page, a sentence a line.
 *
 * @param parts how many parts with a heading it has.
 */
export const easyReadReadingTime = (words: number, parts: number): string[] => [
  `This page has ${parts} ${parts === 1 ? 'part' : 'parts'}.`,
  `It may take you about ${inMinutes(minutesAt(EASY_READ_PACE, words))}.`,
  'You can stop and come back.',
];
