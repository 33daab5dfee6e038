/** Owns comparing the two written versions of a briefing: what plain English says that Easy Read leaves out, by section. */
import { formatPath } from '../model/fields.ts';
import { parseInline } from '../model/inline.ts';
import type { Briefing, Library } from '../model/library.ts';
import { documentsOf } from '../render/documents.ts';
import type { Finding } from './types.ts';

/** A record that one version names. */
export interface NamedRecord {
  /** "figures/bursary-2023". */
  record: string;
  /** What the author wrote, such as `[[figure:bursary-2023]]`. */
  raw: string;
}

export interface SectionParity {
  /** The id of the section; "opening" for what stands before the first heading. */
  id: string;
  heading: string;
  line: number;
  /** "all" when Easy Read has no section of this id, "some" when it has one that names fewer records. */
  leftOut: 'nothing' | 'some' | 'all';
  /** The records that it names and that Easy Read names nowhere, each once. */
  records: NamedRecord[];
  /** Why, in the words of the author. */
  reason: string | undefined;
}

export interface Parity {
  briefing: string;
  title: string;
  file: string;
  sections: SectionParity[];
}

const OPENING = 'opening';

/** The records that some words name. Links and bare markers of sources say nothing by themselves. */
const recordsIn = (words: string): NamedRecord[] =>
  parseInline(words).flatMap((part) =>
    part.type === 'text' || !part.reference.collection || part.reference.kind === 'to' || part.reference.kind === 'cite'
      ? []
      : [{ record: `${part.reference.collection}/${part.reference.id}`, raw: part.raw }],
  );

const eachOnce = (records: readonly NamedRecord[]): NamedRecord[] =>
  [...new Map(records.toReversed().map((named) => [named.record, named])).values()].toReversed();

/** What the plain version of a briefing says that its Easy Read leaves out. */
export function parityOf(library: Library, briefing: Briefing): Parity {
  const { plain, easyRead } = documentsOf(library, briefing);
  const lines = briefing.plain.split('\n');
  const parts = [{ id: OPENING, heading: 'Before the first heading', line: 1 }, ...plain.sections];
  const rows = [...briefing.easyRead.opening, ...briefing.easyRead.sections.flatMap((section) => section.rows)];
  const said = new Set([
    ...rows.flatMap((row) => row.lines.flatMap((line) => recordsIn(line).map(({ record }) => record))),
    ...rows.flatMap(({ people }) => (people === undefined ? [] : [`figures/${people}`])),
  ]);
  const inEasyRead = new Set([OPENING, ...easyRead.sections.map(({ id }) => id)]);
  return {
    briefing: briefing.id,
    title: briefing.title,
    file: `${briefing.folder}/plain.md`,
    sections: parts.map(({ id, heading, line }, i): SectionParity => {
      const end = parts[i + 1]?.line ?? lines.length + 1;
      const records = eachOnce(recordsIn(lines.slice(line - 1, end - 1).join('\n'))).filter(
        ({ record }) => !said.has(record),
      );
      return {
        id,
        heading,
        line,
        leftOut: !inEasyRead.has(id) ? 'all' : records.length > 0 ? 'some' : 'nothing',
        records,
        reason: briefing.leftOut.find(({ section }) => section === id)?.reason,
      };
    }),
  };
}

/** The rule that reasons stay true: one that no section needs any more is refused, like a stale exception. */
const REASONS_RULE = 'G-14';

/** Reasons of authors for parts of which Easy Read leaves nothing out, or that do not exist. */
export const staleReasons = (library: Library): Finding[] =>
  library.briefings.all.flatMap((briefing) => {
    const { sections } = parityOf(library, briefing);
    return briefing.leftOut.flatMap(({ section }, i): Finding[] => {
      const known = sections.find(({ id }) => id === section);
      if (known && known.leftOut !== 'nothing') return [];
      const field = ['leftOut', i, 'section'];
      return [
        {
          rule: REASONS_RULE,
          severity: 'fail',
          file: `${briefing.folder}/briefing.ts`,
          at: `record \`${briefing.id}\`, field \`${formatPath(field)}\``,
          field: { record: briefing.id, path: field },
          words: section,
          why: known
            ? `Easy Read leaves nothing out of “${section}”, so it needs no reason.`
            : `The plain version has no section “${section}”.`,
          suggestion: known ? 'Remove the reason.' : `Its sections: ${sections.map(({ id }) => id).join(', ')}.`,
        },
      ];
    });
  });

/** How many records are named before "and n more". */
const MOST_NAMED = 8;

/** A parity report as text for an editor. Sections that leave nothing out are counted only. */
export function formatParity({ briefing, title, file, sections }: Parity): string {
  const open = sections.filter(({ leftOut }) => leftOut !== 'nothing');
  const same = sections.length - open.length;
  return [
    `${title} (${briefing})`,
    `  ${same} of ${sections.length} parts are in Easy Read too, with each record that they name.`,
    ...open.flatMap(({ heading, line, leftOut, records, reason, id }) => {
      const named = records.slice(0, MOST_NAMED).map(({ raw }) => raw);
      const more = records.length - named.length;
      return [
        '',
        `  ${file}:${line}  “${heading}” {#${id}}`,
        leftOut === 'all'
          ? '    Easy Read has no section of this id.'
          : '    Easy Read has this section, and less in it.',
        ...(named.length > 0
          ? [`    Named in plain English only: ${named.join(' ')}${more > 0 ? ` and ${more} more` : ''}`]
          : []),
        `    Reason: ${reason ?? 'no reason given'}`,
      ];
    }),
  ].join('\n');
}
