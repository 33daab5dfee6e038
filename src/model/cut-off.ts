/** Owns noticing that the words of a briefing stop before they end, as when a file was cut off on its way. */

/** Where a sentence ends, with what may close around it, and the sources behind it. */
const SENTENCE_END = /[.?!…]["'”’)]*(?:\s*\[\[cite:[^\]]+\]\])*$/;
/** What is drawn, and a link that leads on, stand in a paragraph of their own. */
const DRAWN = /^(?:\[\[(?:thread|answers|promise|request|series|to):[^\]]+\]\]\s*)+$/;

/**
 * The last words, and their line counted from 1, when no sentence ends there and nothing is drawn; undefined when all is
 * well.
 *
 * @param plain the words of a briefing, as Markdown with "\n" at the end of each line.
 */
export function cutOff(plain: string): { line: number; words: string } | undefined {
  const text = plain.trimEnd();
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1).trim();
  if (text === '' || SENTENCE_END.test(paragraph) || DRAWN.test(paragraph)) return undefined;
  const lines = text.split('\n');
  return { line: lines.length, words: (lines.at(-1) ?? '').slice(-40) };
}
