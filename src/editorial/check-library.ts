/** Owns checking all words of a Library by the editorial rules, exceptions applied. */
import type { Library } from '../model/library.ts';
import type { Exception } from '../model/schemas/exception.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { applyExceptions, checkPiece, checkTexts } from './check.ts';
import { briefingPieces, officialNames, recordTexts } from './collect.ts';
import type { Finding } from './types.ts';

export interface EditorialReport {
  /** Findings that no reviewed exception excuses. */
  open: Finding[];
  excused: { finding: Finding; exception: Exception }[];
  /** Exceptions that excuse nothing any more. */
  stale: Exception[];
}

/** Everything that the rules find in a Library. */
export function editorialReport(library: Library): EditorialReport {
  const options = { names: officialNames(library) };
  const findings = [
    ...checkTexts(recordTexts(library), options),
    ...briefingPieces(library).flatMap((piece) => checkPiece(piece, options)),
  ];
  return applyExceptions(findings, [...library.exceptions.all]);
}

const problemOf = ({ file, line, at, rule, words, why, suggestion }: Finding): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  ...(at === undefined ? {} : { field: at }),
  found: words,
  expected: `${why} (rule ${rule})`,
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
