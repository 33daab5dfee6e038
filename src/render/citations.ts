/** Owns how a citation is shown, and how equal citations become one note. */
import type { Citation } from '../model/schemas/common.ts';

const SEVERAL = /\s(?:to|and)\s|,/;
const plural = (word: string, place: string): string => (SEVERAL.test(place) ? `${word}s` : word);

/** The place in a source as words: "section 3.2, page 31". Empty when the citation names none. */
export function formatPlace(citation: Citation): string {
  const { section, table, paragraph, page, column } = citation;
  return [
    section && (/^\d/.test(section) ? `section ${section}` : `“${section}”`),
    table && `${plural('table', table)} ${table}`,
    paragraph && `${plural('paragraph', paragraph)} ${paragraph}`,
    page && `${plural('page', page)} ${page}`,
    column && `${plural('column', column)} ${column}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A text that is equal for citations of the same place in the same source. */
export const citationKey = (citation: Citation): string => `${citation.source} ${formatPlace(citation)}`;
