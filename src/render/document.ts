/**
 * Owns the document tree: one briefing in one version, as headings, paragraphs, lists, threads and rows,
 * with every reference already resolved. HTML and paper are both made from this tree, so the words cannot differ.
 */
import type { Citation } from '../model/schemas/common.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  /** A hard word, with the address of its meaning. `first` is true at its first use in the document. */
  | { type: 'term'; id: string; href: string; text: string; first: boolean }
  | { type: 'link'; href: string; text: string }
  /** A marker to one entry of `notes`. `anchor` is the id that the note links back to. */
  | { type: 'cite'; note: number; anchor: string };

export type Block =
  | { type: 'paragraph'; children: Inline[]; line: number }
  | { type: 'list'; ordered: boolean; items: { children: Inline[]; line: number }[] }
  | { type: 'thread'; recommendation: string; line: number }
  | { type: 'answers'; topic: string; line: number }
  | { type: 'promises'; promises: string[]; line: number }
  | { type: 'requests'; requests: string[]; line: number }
  | { type: 'series'; series: string; line: number };

export interface Section {
  id: string;
  heading: string;
  line: number;
  blocks: Block[];
}

/** One source and place, with the anchors of the markers that point to it. */
export interface Note {
  number: number;
  citation: Citation;
  anchors: string[];
}

export interface PlainDocument {
  slug: string;
  version: 'plain';
  /** Paragraphs before the first heading. */
  lead: Block[];
  sections: Section[];
  notes: Note[];
  /** Ids of the hard words used, in order of first use. */
  terms: string[];
}

export interface EasyReadLine {
  children: Inline[];
}

/** The picture of a row: a drawing by its meaning, or people to count, and what it adds to the words, if anything. */
export type RowPicture =
  { type: 'drawing'; id: string; alt: string } | { type: 'people'; count: number; of: number; alt: string };

export interface Row {
  picture: RowPicture;
  lines: EasyReadLine[];
}

export interface EasyReadDocument {
  slug: string;
  version: 'easy-read';
  opening: Row[];
  sections: { id: string; heading: string; picture: string; rows: Row[] }[];
  /** Sources and places that the piece draws on; Easy Read shows no markers. */
  notes: Note[];
  terms: string[];
}
