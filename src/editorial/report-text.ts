/** Owns the report for editors as text for a terminal. */
import { formatFinding } from './check.ts';
import type { Measures } from './measures.ts';
import { TO_WRITE_RULE } from './rules/index.ts';
import { staleFinding, type BriefingReport, type EditorsReport, type VersionReport } from './report.ts';
import type { Finding } from './types.ts';

const VERSION_NAMES = { plain: 'Plain English', 'easy-read': 'Easy Read' } as const;
/** Uncommon words and passive hints are named up to this many. */
const MOST_NAMED = 12;

const some = (words: readonly string[]): string =>
  words.length <= MOST_NAMED
    ? words.join(', ')
    : `${words.slice(0, MOST_NAMED).join(', ')} and ${words.length - MOST_NAMED} more`;

const number = (value: number): string => value.toLocaleString('en-GB');

function measureLines({
  words,
  sentences,
  averageSentence,
  longestSentence,
  hardWords,
  passive,
  uncommon,
  grades,
}: Measures): string[] {
  return [
    `${number(words)} words, ${number(sentences)} sentences of ${averageSentence} words on average, the longest ${longestSentence}; ${hardWords.length} hard ${hardWords.length === 1 ? 'word' : 'words'}`,
    ...(passive.length > 0 ? [`May be passive: ${some(passive)}`] : []),
    ...(uncommon.length > 0 ? [`People rarely hear: ${some(uncommon)}`] : []),
    ...(grades
      ? [
          `Reading grade, only a hint: Flesch-Kincaid ${grades.fleschKincaid}, Automated ${grades.automatedReadability}, Coleman-Liau ${grades.colemanLiau}, SMOG ${grades.smog}, Gunning fog ${grades.gunningFog}`,
        ]
      : []),
  ];
}

const verdict = ({ severity }: Finding): string => (severity === 'fail' ? 'Problem' : 'To decide');
/** What is still to write is a list of places: why, and what to try, would be the same for each. */
const findingLines = (finding: Finding): string[] =>
  finding.rule === TO_WRITE_RULE.id
    ? [`To write: ${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}  ${finding.words}`]
    : `${verdict(finding)}: ${formatFinding(finding)}`.split('\n');

const indented = (by: number, lines: readonly string[]): string[] => lines.map((line) => `${' '.repeat(by)}${line}`);

const versionLines = ({ version, measures, findings, notReviewed }: VersionReport): string[] => [
  `  ${VERSION_NAMES[version]}`,
  ...indented(4, [
    ...measureLines(measures),
    ...(notReviewed.length > 0 ? [`No one has reviewed: ${notReviewed.join('; ')}`] : []),
    ...findings.flatMap(findingLines),
  ]),
];

function briefingLines({ id, title, findings, versions, notSeen, leftOutWithoutReason }: BriefingReport): string[] {
  return [
    `${title} (${id})`,
    ...indented(2, findings.flatMap(findingLines)),
    ...versions.flatMap(versionLines),
    ...indented(2, [
      ...notSeen,
      ...(leftOutWithoutReason > 0
        ? [`Easy Read leaves out ${leftOutWithoutReason} parts with no reason given: npm run parity -- ${id}`]
        : []),
    ]),
    '',
  ];
}

/** The report as text, ending in no line break. */
export function reportText(report: EditorsReport): string {
  const { briefings, elsewhere, excused, stale } = report;
  return [
    ...briefings.flatMap(briefingLines),
    ...(elsewhere.length > 0
      ? ['Records, and words for all pages', ...indented(2, elsewhere.flatMap(findingLines)), '']
      : []),
    ...(stale.length > 0
      ? [
          'Exceptions',
          ...indented(
            2,
            stale.flatMap((one) => findingLines(staleFinding(one))),
          ),
          '',
        ]
      : []),
    ...(excused.length > 0
      ? [
          'Excused',
          ...excused.flatMap(({ finding, exception }) => [
            `  ${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}  ${finding.rule}  ${finding.words}`,
            `      ${exception.reason} ${exception.reviewer}, ${exception.date}.`,
          ]),
          '',
        ]
      : []),
  ]
    .join('\n')
    .trimEnd();
}
