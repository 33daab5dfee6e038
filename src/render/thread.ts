/** Owns which words of a recommendation its thread shows inside a briefing: asked, answered, the newest news. */
import type { Library } from '../model/library.ts';

/** The words with their references, in reading order; empty when there is no such recommendation. */
export function threadProse(library: Library, id: string): string[] {
  const recommendation = library.recommendations.byId[id];
  if (!recommendation) return [];
  const { text, said, since } = recommendation;
  return [text, said?.text, said?.notAnswered, said?.reason, since?.text].filter((words) => words !== undefined);
}
