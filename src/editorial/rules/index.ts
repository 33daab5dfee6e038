/** Owns the lists of all rules, in the order of the handbook. */
import type { PieceRule, TextRule } from '../rule.ts';
import { allVersionsPieceRules, allVersionsTextRules } from './all-versions.ts';
import { easyReadPieceRules } from './easy-read-pieces.ts';
import { easyReadTextRules } from './easy-read-texts.ts';
import { factsRules } from './facts.ts';
import { plainPieceRules } from './plain-pieces.ts';
import { plainTextRules } from './plain-texts.ts';
import { toWriteRule } from './to-write.ts';

/** The one rule for what a new briefing leaves to its author. No other rule looks at such words. */
export const TO_WRITE_RULE = toWriteRule;

/** Rules that one text can break by itself. */
export const TEXT_RULES: readonly TextRule[] = [
  toWriteRule,
  ...factsRules,
  ...allVersionsTextRules,
  ...easyReadTextRules,
  ...plainTextRules,
];

/** Rules that only a whole piece can break. */
export const PIECE_RULES: readonly PieceRule[] = [...allVersionsPieceRules, ...easyReadPieceRules, ...plainPieceRules];
