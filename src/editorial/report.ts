/** Owns the report for editors: per briefing and version what the rules find, its measures, and what no one has reviewed. */
import { compareDates } from '../model/dates.ts';
import { groupBy, pick } from '../model/lists.ts';
import type { Briefing, Library } from '../model/library.ts';
import { REVIEWED } from '../model/schemas/briefing.ts';
import type { Exception } from '../model/schemas/exception.ts';
import { askedBriefings, editorialReport } from './check-library.ts';
import { briefingPieces, officialNames } from './collect.ts';
import { hardWordsOf, measure, type Measures } from './measures.ts';
import { parityOf } from './parity.ts';
import type { EditorialPiece, Finding } from './types.ts';

export interface VersionReport {
  version: EditorialPiece['version'];
  file: string;
  findings: Finding[];
  measures: Measures;
  /** What no one has reviewed, as `notReviewed` words it; empty when all is. */
  notReviewed: string[];
}

export interface BriefingReport {
  id: string;
  title: string;
  /** The file of its facts, and what is found there. */
  file: string;
  findings: Finding[];
  /** Print has no words of its own: it is made of these two. */
  versions: VersionReport[];
  /** What it rests on that none of us has seen. */
  notSeen: string[];
  /** How many parts of the plain version Easy Read leaves out without a reason; `npm run parity` names them. */
  leftOutWithoutReason: number;
}

export interface EditorsReport {
  briefings: BriefingReport[];
  /** Findings in records and in words that stand in no briefing. */
  elsewhere: Finding[];
  excused: { finding: Finding; exception: Exception }[];
  stale: Exception[];
}

/** Every form of the hard words that a piece explains. */
const explainedWords = (library: Library, piece: EditorialPiece): string[] =>
  pick(library.glossary.byId, hardWordsOf(piece)).flatMap(({ term, alsoWritten }) => [term, ...alsoWritten]);

/** Such as "1 help line", "3 help lines". */
const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const WHAT = {
  facts: 'each statement against its source',
  words: 'how it reads',
} as const satisfies Record<(typeof REVIEWED)[number], string>;

/** What no one but its author has reviewed in a version, or nobody since its newest change: to follow "No one has reviewed". */
export function notReviewed(
  { reviews, changes, readerTest }: Pick<Briefing, 'reviews' | 'changes' | 'readerTest'>,
  version: EditorialPiece['version'],
): string[] {
  const changed = changes.at(-1)?.date ?? '';
  const said = REVIEWED.flatMap((of) => {
    const newest = reviews
      .filter((review) => review.version === version && review.of === of)
      .sort((a, b) => compareDates(a.on, b.on))
      .at(-1);
    if (!newest) return [WHAT[of]];
    return compareDates(newest.on, changed) < 0
      ? [`${WHAT[of]} since it changed on ${changed} (${newest.by} did on ${newest.on})`]
      : [];
  });
  return version === 'easy-read' && readerTest === null ? [...said, 'it with people with learning disabilities'] : said;
}

/** What a briefing rests on that we have not seen ourselves. */
function notSeen(library: Library, { checkedAgainst, help }: Briefing): string[] {
  const cited = pick(library.sources.byId, checkedAgainst).filter(({ seen }) => seen === 'as-cited');
  const unchecked = pick(library.help.byId, help).filter(({ checked }) => checked === undefined);
  return [
    ...(cited.length > 0
      ? [`We did not read ${counted(cited.length, 'source')} ourselves: ${cited.map(({ id }) => id).join(', ')}.`]
      : []),
    ...(unchecked.length > 0
      ? [
          `We did not see ${counted(unchecked.length, 'phone number')} at the helper’s own page: ${unchecked.map(({ id }) => id).join(', ')}.`,
        ]
      : []),
  ];
}

/**
 * Everything that an editor can act on in a Library.
 *
 * @param only the id of the one briefing that is asked about.
 * @throws {ContentError} naming all words that cannot be shown, which no rule can read.
 */
export function editorsReport(library: Library, only?: string): EditorsReport {
  const { open, excused, stale } = editorialReport(library, only);
  const asked = askedBriefings(library, only);
  const names = officialNames(library);
  const pieces = groupBy(briefingPieces(library, names, asked), ({ briefing }) => [briefing]);
  const inFile = groupBy(open, ({ file }) => [file]);
  const briefings = asked.map((briefing): BriefingReport => {
    const file = `${briefing.folder}/briefing.ts`;
    return {
      id: briefing.id,
      title: briefing.title,
      file,
      findings: inFile.get(file) ?? [],
      versions: (pieces.get(briefing.id) ?? []).map((piece) => ({
        version: piece.version,
        file: piece.file,
        findings: inFile.get(piece.file) ?? [],
        measures: measure(piece, names, explainedWords(library, piece)),
        notReviewed: notReviewed(briefing, piece.version),
      })),
      notSeen: notSeen(library, briefing),
      leftOutWithoutReason: parityOf(library, briefing).sections.filter(
        ({ leftOut, reason }) => leftOut !== 'nothing' && reason === undefined,
      ).length,
    };
  });
  const inBriefings = new Set(briefings.flatMap(({ file, versions }) => [file, ...versions.map((one) => one.file)]));
  return { briefings, elsewhere: open.filter(({ file }) => !inBriefings.has(file)), excused, stale };
}

/** All open findings of a report, in the order in which it tells them. */
export const findingsOf = ({ briefings, elsewhere }: EditorsReport): Finding[] => [
  ...briefings.flatMap(({ findings, versions }) => [...findings, ...versions.flatMap((one) => one.findings)]),
  ...elsewhere,
];

/** A stale exception as a finding, in the place where it must be removed. */
export const staleFinding = ({ id, rule, where, words }: Exception, file = '_data/exceptions.ts'): Finding => ({
  rule,
  severity: 'fail',
  file,
  at: `record \`${id}\``,
  field: { record: id, path: [] },
  words,
  why: `This exception is stale: nothing in ${where} needs it any more.`,
  suggestion: 'Remove it, or it would hide a later fault.',
});

/** The report with the line of each finding that had a field only. `lineOf` gives the line of a field of a file. */
export function withLines(
  report: EditorsReport,
  lineOf: (file: string, field: NonNullable<Finding['field']>) => number | undefined,
): EditorsReport {
  const located = (finding: Finding): Finding => {
    const line = finding.line ?? (finding.field && lineOf(finding.file, finding.field));
    return line === undefined ? finding : { ...finding, line };
  };
  return {
    ...report,
    briefings: report.briefings.map((briefing) => ({
      ...briefing,
      findings: briefing.findings.map(located),
      versions: briefing.versions.map((one) => ({ ...one, findings: one.findings.map(located) })),
    })),
    elsewhere: report.elsewhere.map(located),
    excused: report.excused.map(({ finding, exception }) => ({ finding: located(finding), exception })),
  };
}

/** The part of a report that is about some briefings, by id. Words elsewhere and exceptions are left out of it. */
export const onlyBriefings = (report: EditorsReport, ids: readonly string[]): EditorsReport => ({
  briefings: report.briefings.filter(({ id }) => ids.includes(id)),
  elsewhere: [],
  excused: [],
  stale: [],
});
