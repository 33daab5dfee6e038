/** Owns the report for editors in forms for machines: JSON, and annotations for GitHub, GitLab and Azure. */
import { createHash } from 'node:crypto';
import type { Problem } from '../model/problems.ts';
import { findingsOf, staleFinding, type EditorsReport } from './report.ts';
import type { Finding } from './types.ts';

export const FORMATS = ['text', 'json', 'github', 'gitlab', 'azure'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** One thing to mend, whether a rule for words found it or the model. */
export interface Annotation {
  severity: 'error' | 'warning';
  file: string;
  line?: number;
  rule: string;
  message: string;
}

const annotationOf = ({ severity, file, line, rule, words, why, suggestion }: Finding): Annotation => ({
  severity: severity === 'fail' ? 'error' : 'warning',
  file,
  ...(line === undefined ? {} : { line }),
  rule,
  message: `${why.includes(words) ? why : `${why} The words: "${words}".`} ${suggestion}`,
});

/** Everything open in a report, stale exceptions included. */
export const reportAnnotations = (
  report: EditorsReport,
  lineOf: (finding: Finding) => number | undefined = ({ line }) => line,
): Annotation[] =>
  [...findingsOf(report), ...report.stale.map((one) => staleFinding(one))].map((finding) => {
    const line = lineOf(finding);
    return annotationOf(line === undefined ? finding : { ...finding, line });
  });

/** Problems that stop the content from being read, as annotations. */
export const problemAnnotations = (problems: readonly Problem[]): Annotation[] =>
  problems.map(({ file, line, record, field, at, found, expected, try: attempt }) => ({
    severity: 'error',
    file,
    ...(line === undefined ? {} : { line }),
    rule: 'content',
    message: [
      [record && `Record ${record}.`, field && `Field ${field}.`, at && `${at}.`].filter(Boolean).join(' '),
      `Found: ${found}.`,
      `Expected: ${expected}.`,
      attempt === undefined ? '' : `Try: ${attempt}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  }));

/** Workflow commands of GitHub end at a line break, and their properties at a colon or a comma. */
const githubData = (words: string): string =>
  words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const githubProperty = (words: string): string => githubData(words).replaceAll(':', '%3A').replaceAll(',', '%2C');

const github = ({ severity, file, line, rule, message }: Annotation): string =>
  `::${severity} file=${githubProperty(file)}${line === undefined ? '' : `,line=${line}`},title=${githubProperty(`Rule ${rule}`)}::${githubData(message)}`;

/** Logging commands of Azure Pipelines end at a line break, and their properties at a semicolon or a bracket. */
const azureData = (words: string): string =>
  words.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const azureProperty = (words: string): string => azureData(words).replaceAll(';', '%3B').replaceAll(']', '%5D');

const azure = ({ severity, file, line, rule, message }: Annotation): string =>
  `##vso[task.logissue type=${severity};sourcepath=${azureProperty(file)};${line === undefined ? '' : `linenumber=${line};`}code=${azureProperty(rule)}]${azureData(message)}`;

/** One issue of a Code Quality report of GitLab. Its fingerprint has no line, so that a fault that moves is the same one. */
const gitlab = ({ severity, file, line, rule, message }: Annotation, nth: number) => ({
  description: message,
  check_name: rule,
  fingerprint: createHash('sha256').update([rule, file, message, nth].join('\n')).digest('hex').slice(0, 32),
  severity: severity === 'error' ? 'major' : 'minor',
  location: { path: file, lines: { begin: line ?? 1 } },
});

/** Annotations in the form of a system for continuous integration; `gitlab` is a whole Code Quality report. */
export function formatAnnotations(annotations: readonly Annotation[], format: 'github' | 'gitlab' | 'azure'): string {
  if (format === 'github') return annotations.map(github).join('\n');
  if (format === 'azure') return annotations.map(azure).join('\n');
  const seen = new Map<string, number>();
  return JSON.stringify(
    annotations.map((annotation) => {
      const key = [annotation.rule, annotation.file, annotation.message].join('\n');
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return gitlab(annotation, nth);
    }),
    null,
    2,
  );
}

/** The whole report as JSON. `field`, which only finds lines, is left out. */
export const reportJson = (report: EditorsReport): string =>
  JSON.stringify(
    {
      form: 1,
      counts: {
        problems: findingsOf(report).filter(({ severity }) => severity === 'fail').length,
        toDecide: findingsOf(report).filter(({ severity }) => severity === 'warn').length,
        excused: report.excused.length,
        staleExceptions: report.stale.length,
      },
      ...report,
    },
    (key, value: unknown) => (key === 'field' || key === 'home' || key === 'usedBy' ? undefined : value),
    2,
  );

/** Problems that stop the content from being read, as JSON in the same outer form. */
export const problemsJson = (problems: readonly Problem[]): string =>
  JSON.stringify({ form: 1, counts: { problems: problems.length }, problems }, null, 2);
