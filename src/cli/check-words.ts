/** Owns the words part of `npm run check`: loads the content, reports on it in a form, and says whether all is well. */
import { lineFinder, type LineOf } from '../load/locate-field.ts';
import { loadLibrary } from '../load/load-library.ts';
import { parsePath } from '../model/fields.ts';
import { ContentError, formatProblems, type Problem } from '../model/problems.ts';
import {
  formatAnnotations,
  problemAnnotations,
  problemsJson,
  reportAnnotations,
  reportJson,
  type ReportFormat,
} from '../editorial/report-machine.ts';
import { editorsReport, findingsOf, onlyBriefings, withLines } from '../editorial/report.ts';
import { reportText } from '../editorial/report-text.ts';
import { unknownName } from './usage-error.ts';

export interface WordsCheck {
  ok: boolean;
  /** The report, in the form that was asked for. */
  output: string;
  /** One line for a person. */
  summary: string;
}

/** A problem with the line of its field, where it had none. */
export function problemWithLine(problem: Problem, lineOf: LineOf): Problem {
  if (problem.line !== undefined) return problem;
  const line = lineOf(problem.file, { record: problem.record, path: parsePath(problem.field ?? '') });
  return line === undefined ? problem : { ...problem, line };
}

/**
 * What the checks say about the content of a project.
 *
 * @param options.briefings only what is about these briefings, by id; all of the content when there is none.
 * @throws {UsageError} for a briefing that does not exist.
 */
export async function checkWords(
  root: string,
  { format = 'text', briefings = [] }: { format?: ReportFormat; briefings?: readonly string[] } = {},
): Promise<WordsCheck> {
  const lineOf = lineFinder(root);
  try {
    const library = await loadLibrary(root);
    const ids = library.briefings.all.map(({ id }) => id);
    const unknown = briefings.find((id) => !ids.includes(id));
    if (unknown !== undefined)
      throw unknownName(unknown, ids, {
        found: `the briefing "${unknown}"`,
        expected: 'the name of a folder in src/content/briefings/',
        otherwise: 'npm run check, which names all briefings',
      });
    const whole = withLines(editorsReport(library), lineOf);
    const report = briefings.length > 0 ? onlyBriefings(whole, briefings) : whole;
    const open = findingsOf(report);
    return {
      ok: open.length === 0 && report.stale.length === 0,
      output:
        format === 'text'
          ? reportText(report)
          : format === 'json'
            ? reportJson(report)
            : formatAnnotations(
                reportAnnotations(report, ({ file, line, field }) => line ?? (field && lineOf(file, field))),
                format,
              ),
      summary: `Content rules (${open.length} to write, mend or decide, ${report.excused.length} excused by review, ${report.stale.length} exceptions that nothing needs)`,
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const problems = error.problems.map((problem) => problemWithLine(problem, lineOf));
    return {
      ok: false,
      output:
        format === 'text'
          ? formatProblems(problems)
          : format === 'json'
            ? problemsJson(problems)
            : formatAnnotations(problemAnnotations(problems), format),
      summary: 'Content',
    };
  }
}
