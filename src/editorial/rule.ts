/** Owns what a rule is: facts that a handbook can print, and a function that finds where a text breaks it. */
import type { Reading } from './reading.ts';
import type { EditorialPiece, EditorialText, Finding, TextKind, Version } from './types.ts';

/** One place where a text breaks a rule. */
export type Breach = Pick<Finding, 'words' | 'why' | 'suggestion'>;

interface RuleFacts {
  /** Its number in the editorial rules. A rule that can both fail and warn is two entries with one number. */
  id: string;
  /** The rule as an order to an author, in one sentence. */
  title: string;
  severity: Finding['severity'];
}

/** A rule on one text by itself. */
export interface TextRule extends RuleFacts {
  /** The kinds of text that it is for, by version. */
  applies: Partial<Record<Version, readonly TextKind[]>>;
  check: (reading: Reading) => Breach[];
}

/** A piece with each of its texts read, in reading order. */
export interface PieceReading {
  piece: EditorialPiece;
  readings: Reading[];
}

/** A breach found in a piece, at the text that an author would change; the whole file when there is no such text. */
export interface PieceBreach extends Breach {
  text?: EditorialText;
}

/** A rule on a whole piece. */
export interface PieceRule extends RuleFacts {
  applies: { versions: readonly EditorialPiece['version'][] };
  check: (reading: PieceReading) => PieceBreach[];
}

/** Every kind of text but titles, which may be official ones. */
export const PROSE = ['heading', 'paragraph', 'list-item', 'line', 'definition'] as const satisfies TextKind[];
export const ANY_KIND = ['title', ...PROSE] as const satisfies TextKind[];
export const ANY_VERSION = { plain: ANY_KIND, 'easy-read': ANY_KIND, record: ANY_KIND };

/** One breach for each match of a global pattern. */
export const breaches = (text: string, pattern: RegExp, toBreach: (words: string) => Breach): Breach[] =>
  Array.from(text.matchAll(pattern), (match) => toBreach(match[0].trim()));

/** Words to avoid, and what to write instead. */
export interface AvoidedWord {
  /** Source of a regular expression that matches the word in all its forms; word boundaries are added. */
  forms: string;
  /** What to try, as a sentence. */
  instead: string;
  /** For abbreviations: match these capitals only. */
  exactCase?: boolean;
}

/** A rule that looks for words from a list, in our own wording only. `why` finishes a sentence that opens with them. */
export function wordListRule(rule: Omit<TextRule, 'check'>, list: readonly AvoidedWord[], why: string): TextRule {
  const patterns = list.map(({ forms, instead, exactCase }) => ({
    pattern: new RegExp(`\\b(?:${forms})\\b`, exactCase ? 'g' : 'gi'),
    instead,
  }));
  // Nearly all texts have none of the words: one pattern of all of them says so.
  const any = new RegExp(`\\b(?:${list.map(({ forms }) => forms).join('|')})\\b`, 'i');
  return {
    ...rule,
    check: ({ ownWording }) =>
      !any.test(ownWording)
        ? []
        : patterns.flatMap(({ pattern, instead }) =>
            breaches(ownWording, pattern, (words) => ({ words, why: `“${words}” ${why}`, suggestion: instead })),
          ),
  };
}
