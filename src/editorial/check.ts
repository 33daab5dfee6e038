/** Owns the check of words for readers: runs the rules on texts and pieces, and prints what they find. */
import { isToWrite } from '../model/to-write.ts';
import { read } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Breach, PieceRule, TextRule } from './rule.ts';
import { PIECE_RULES, TEXT_RULES, TO_WRITE_RULE } from './rules/index.ts';
import type { EditorialPiece, EditorialText, Finding } from './types.ts';

export { applyExceptions } from './exceptions.ts';
export { sentences, wordCount } from './words.ts';

export interface CheckOptions {
  /**
   * Official names and titles, as printed. Each counts as one word, and the rules on words leave it alone.
   * Keep one array for all calls: it is compiled once for each array.
   */
  names: string[];
}

type Place = Pick<EditorialText, 'file' | 'line' | 'at' | 'field'>;

const toFinding = (rule: TextRule | PieceRule, place: Place, { words, why, suggestion }: Breach): Finding => ({
  rule: rule.id,
  severity: rule.severity,
  file: place.file,
  ...(place.line === undefined ? {} : { line: place.line }),
  ...(place.at === undefined ? {} : { at: place.at }),
  ...(place.field === undefined ? {} : { field: place.field }),
  words,
  why,
  suggestion,
});

const checkReading = (reading: Reading): Finding[] => {
  // What is still to write has no words of its own that another rule could judge.
  if (isToWrite(reading.source.raw))
    return TO_WRITE_RULE.check(reading).map((breach) => toFinding(TO_WRITE_RULE, reading.source, breach));
  return TEXT_RULES.filter((rule) => rule.applies[reading.source.version]?.includes(reading.source.kind)).flatMap(
    (rule) => rule.check(reading).map((breach) => toFinding(rule, reading.source, breach)),
  );
};

/** What the rules on single texts find, in the order of the texts. For texts that belong to no piece. */
export const checkTexts = (texts: readonly EditorialText[], options: CheckOptions): Finding[] =>
  texts.flatMap((text) => checkReading(read(text, options.names)));

/**
 * What the rules find in a piece: first in each of its texts, in reading order, then in the piece as a whole. A piece of
 * which something is still to write is not a whole yet.
 */
export function checkPiece(piece: EditorialPiece, options: CheckOptions): Finding[] {
  const readings = piece.texts.map((text) => read(text, options.names));
  const inTexts = readings.flatMap(checkReading);
  if (piece.texts.some(({ raw }) => isToWrite(raw))) return inTexts;
  return [
    ...inTexts,
    ...PIECE_RULES.filter((rule) => rule.applies.versions.includes(piece.version)).flatMap((rule) =>
      rule
        .check({ piece, readings })
        .map(({ text, ...breach }) => toFinding(rule, text ?? { file: piece.file }, breach)),
    ),
  ];
}

/**
 * A finding as two lines for an editor: where, which rule, whether it fails or warns, the words;
 * then why, and what to try. An exception needs the file, the record and field if any, and some of the words.
 */
export function formatFinding(finding: Finding): string {
  const place = [
    finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`,
    ...(finding.at === undefined ? [] : [finding.at]),
  ].join(' ');
  const verdict = finding.severity === 'fail' ? 'fails' : 'warns';
  return `${place}  ${finding.rule} ${verdict}  ${finding.words}\n    ${finding.why} ${finding.suggestion}`;
}
