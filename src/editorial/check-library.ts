/** Owns checking all words of a Library by the editorial rules, exceptions applied. */
import type { Briefing, Library } from '../model/library.ts';
import type { Exception } from '../model/schemas/exception.ts';
import { allOrProblems, ContentError, type Problem } from '../model/problems.ts';
import { documentsOf } from '../render/documents.ts';
import { applyExceptions, checkPiece, checkTexts } from './check.ts';
import { PIECE_RULES, TEXT_RULES } from './rules/index.ts';
import { briefingPieces, officialNames, recordTexts, sessionPlanTexts } from './collect.ts';
import { staleReasons } from './parity.ts';
import type { Finding } from './types.ts';

export interface EditorialReport {
  /** Findings that no reviewed exception excuses. */
  open: Finding[];
  excused: { finding: Finding; exception: Exception }[];
  /** Exceptions that excuse nothing any more. */
  stale: Exception[];
}

/** The briefings that are asked about. */
export const askedBriefings = ({ briefings }: Library, only?: string): readonly Briefing[] =>
  only === undefined ? briefings.all : briefings.all.filter(({ id }) => id === only);

/**
 * Everything that the rules find in a Library.
 *
 * @param only the id of the one briefing that is asked about: then nothing is said of records, nor of stale exceptions.
 * @throws {ContentError} naming all words that cannot be shown, which no rule can read.
 */
export function editorialReport(library: Library, only?: string): EditorialReport {
  const briefings = askedBriefings(library, only);
  const [texts] = allOrProblems(
    () => recordTexts(library, only),
    ...briefings.map((briefing) => () => documentsOf(library, briefing)),
  );
  const options = { names: officialNames(library) };
  const findings = [
    ...checkTexts(only === undefined ? [...texts, ...sessionPlanTexts()] : texts, options),
    ...briefingPieces(library, options.names, briefings).flatMap((piece) => checkPiece(piece, options)),
    ...(only === undefined ? staleReasons(library) : []),
  ];
  const report = applyExceptions(findings, [...library.exceptions.all]);
  return only === undefined ? report : { ...report, stale: [] };
}

/** A rule as it is given to authors. Some numbers stand for two rules. */
const orderOf = (id: string): string =>
  [...TEXT_RULES, ...PIECE_RULES]
    .filter((rule) => rule.id === id && rule.severity === 'fail')
    .map(({ title }) => title)
    .join(' ');

const problemOf = ({ file, line, at, rule, words, why, suggestion }: Finding): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  ...(at === undefined ? {} : { at }),
  found: why.includes(words) ? why : `${why} The words: "${words.trim()}"`,
  expected: `${orderOf(rule) || 'Only what is needed.'} (rule ${rule})`,
  try: suggestion,
});

/**
 * Stops a build whose words break a rule that a script can decide.
 *
 * @throws {ContentError} naming every such place.
 */
export function checkEditorial(library: Library): void {
  const { open, stale } = editorialReport(library);
  const problems = open.filter(({ severity }) => severity === 'fail').map(problemOf);
  for (const { id, rule, where, words } of stale) {
    problems.push({
      file: '_data/exceptions.ts',
      record: id,
      found: `an exception to ${rule} that nothing needs any more`,
      expected: `"${words}" in ${where}`,
      try: 'remove the exception',
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
}
