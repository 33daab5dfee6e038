/** Owns the short Easy Read: what of a briefing is worth most when there is room for one sheet only. */
import type { Briefing, Library } from '../model/library.ts';
import type { EASY_READ_PARTS } from '../model/schemas/briefing.ts';
import { easyReadPaper, section } from './build-paper.ts';
import { unbroken } from './numbers.ts';
import { helpFor, paragraph, say } from './paper-blocks.ts';
import type { PaperDocument } from './paper-document.ts';
import { briefingView, PICTURE_CREDIT } from './views.ts';

type Part = (typeof EASY_READ_PARTS)[number];

/** What may stand on the sheet besides the whole point: the most words first. The first that fits is printed. */
const SELECTIONS: readonly (readonly Part[])[] = [
  ['about', 'message', 'meaning', 'action'],
  ['message', 'action'],
  ['meaning', 'action'],
  ['action'],
];

/**
 * The short Easy Read of a briefing in several lengths, the longest first. Each begins with the rows that say the whole
 * point, leaves sections out as a whole, and ends with who to call; no row is changed or cut.
 */
export function oneSheets(library: Library, briefing: Briefing): PaperDocument[] {
  const whole = easyReadPaper(library, briefing);
  const partOf = new Map(briefing.easyRead.sections.map(({ id, part }) => [id, part]));
  const { help } = briefingView(library, briefing);
  return SELECTIONS.map((selection) => ({
    ...whole,
    kind: 'Easy Read on one sheet',
    facts: `${whole.facts} This sheet has only the main points. There is a longer Easy Read too.`,
    sections: [
      ...whole.sections.filter(({ id, part }) => {
        const own = partOf.get(id);
        return part === 'main' && (own === undefined || selection.includes(own));
      }),
      section(
        'help',
        'sheet-help',
        'Who can help you',
        [
          {
            type: 'list',
            ordered: false,
            items: [
              { label: library.site.inDanger, children: [] },
              ...help.map((line) => ({
                label: `${line.name}: ${unbroken(line.phone)}.`,
                children: helpFor(library, line),
              })),
            ],
          },
          paragraph(say(PICTURE_CREDIT)),
        ],
        { picture: 'help' },
      ),
    ],
  }));
}
