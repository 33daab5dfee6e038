/** Owns how a problem in the content is described to the person who can mend it. */
import { distance } from 'fastest-levenshtein';
import { withCodes } from './characters.ts';

export interface Problem {
  /** File, relative to the project, with forward slashes. */
  file: string;
  /** 1-based line, for text files. */
  line?: number;
  /** The id of the record, or its place in the list when it has none. */
  record?: string;
  /** The path of the field inside the record, such as `updates[0].date`. */
  field?: string;
  /** A place in words where no field is meant, such as `section "answered", row 2, line 1`. */
  at?: string;
  found: string;
  expected: string;
  /** What to try. */
  try?: string;
}

/** The content cannot be published. Its message is ready to print and names every problem at once. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
    // Where our code noticed it is of no use to the person who can mend it, and hides what is.
    delete this.stack;
  }
}

/**
 * The results of several tasks, when all of them work.
 *
 * @throws {ContentError} naming the problems of every task that failed, and not of the first alone.
 */
export function allOrProblems<T extends readonly unknown[]>(...tasks: { [K in keyof T]: () => T[K] }): T {
  const problems: Problem[] = [];
  const results = tasks.map((task) => {
    try {
      return task();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return results as unknown as T;
}

const NEAREST_SHOWN = 3;

/**
 * The known names nearest to an unknown one, best first, at most 3. Names further away than half the length
 * of the unknown one are left out, unless one contains the other.
 */
export function nearest(unknown: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(unknown.length / 2));
  return [...known]
    .map((name) => ({ name, far: name.includes(unknown) || unknown.includes(name) ? 1 : distance(unknown, name) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name, 'en'))
    .slice(0, NEAREST_SHOWN)
    .map(({ name }) => name);
}

/** "a", "a or b", "a, b or c". */
export const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** A value as an editor would recognise it: quoted text, or its kind. Long text is cut. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${withCodes(value.length > 80 ? `${value.slice(0, 77)}…` : value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${anyOf(Object.keys(value)) || 'no fields'}`;
  return String(value);
}

/** One problem as lines of text: where, what was found, what was expected, what to try. */
export function formatProblem(problem: Problem): string {
  const where = [
    problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`,
    problem.record === undefined ? undefined : `record \`${problem.record}\``,
    problem.field ? `field \`${problem.field}\`` : undefined,
    problem.at,
  ].filter((part) => part !== undefined);
  const lines = [where.join(', '), `   Found: ${problem.found}`, `   Expected: ${problem.expected}`];
  if (problem.try) lines.push(`   Try: ${problem.try}`);
  return lines.join('\n');
}

/** All problems as one numbered text. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`;
  const list = problems.map((problem, i) => `${i + 1}. ${formatProblem(problem)}`);
  return [`${count} in the content.`, ...list].join('\n\n');
}
