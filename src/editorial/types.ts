/** Owns the types that the editorial rules work on: texts with their place, pieces, findings. */

export type Version = 'plain' | 'easy-read' | 'record';
export type TextKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'line' | 'definition';

/** A field in a file of records, as a program finds it. */
export interface FieldPlace {
  /** The record, where the file is a list of them. */
  record?: string;
  path: readonly (string | number)[];
}

/** One stretch of words for readers, with the place that an author would open to change it. */
export interface EditorialText {
  version: Version;
  kind: TextKind;
  /** File, relative to the project, with forward slashes. */
  file: string;
  /** 1-based line in that file, where it is known. */
  line?: number;
  /** Record and field, such as "record `bursary`, field `text`", where the text comes from a record. */
  at?: string;
  /** The field that it stands in, where the file has no line for it. */
  field?: FieldPlace;
  /** What the reader sees: references already replaced by the values of their records. */
  text: string;
  /** What the author wrote: references still as `[[kind:id]]`. */
  raw: string;
}

/** One Easy Read row as the rules need it. */
export interface EditorialRow {
  lines: EditorialText[];
  /** The hard word that the row brings in, as shown, when there is one. */
  hardWord?: string;
}

/** One version of one briefing, whole. */
export interface EditorialPiece {
  briefing: string;
  version: 'plain' | 'easy-read';
  file: string;
  title: EditorialText;
  /** Every text of the piece in reading order, title included. */
  texts: EditorialText[];
  /** Number of words that the reader reads in the piece itself, generated lists at the end left out. */
  words: number;
  /** Easy Read only: the opening rows, and the rows under each heading. */
  opening?: EditorialRow[];
  sections?: { heading: EditorialText; rows: EditorialRow[] }[];
}

export interface Finding {
  /** Number of the rule in the editorial rules, such as "E-2". */
  rule: string;
  /** "fail" stops a build; "warn" is for a person to decide. */
  severity: 'fail' | 'warn';
  file: string;
  line?: number;
  at?: string;
  field?: FieldPlace;
  /** The words that break the rule. */
  words: string;
  /** What is wrong, in a sentence that an editor understands. */
  why: string;
  /** What to try. */
  suggestion: string;
}
