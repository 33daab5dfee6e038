/**
 * Owns the tree of a document on paper: every word that its sheets hold, in order, with nothing left to look up.
 * The print pages (HTML) and the editions (PDF) are both placed from this tree, so their words cannot differ.
 */
import type { StatusWords } from '../model/status.ts';
import type { Inline, Row } from './document.ts';

/** A step of a thread: who asked, what was answered, what has happened. */
export interface PaperStep {
  knot: 'asked' | 'answered' | 'happened';
  name: string;
  /** The date beside the name, in words; '' for none. */
  date: string;
  status?: PaperStatus;
  paragraphs: PaperParagraph[];
}

/** A status in words, with the date that stands behind it. */
export interface PaperStatus {
  words: string;
  shape: StatusWords['shape'];
  tone: StatusWords['tone'];
  /** In words, such as "checked to June 2026"; '' for none. */
  date: string;
}

/** Words with, perhaps, a bold word before them that says what they are. */
export interface PaperParagraph {
  label: string;
  children: Inline[];
}

/** A request or promise in short: what it is, and its steps, a line each. */
export interface PaperCase {
  title: string;
  steps: { label: string; words: string; status?: PaperStatus }[];
}

export interface PaperContact {
  name: string;
  /** The name of the service, when it is another than the name. */
  service: string;
  phone: string;
  children: Inline[];
}

export interface PaperSource {
  /** Title, publisher and date. */
  words: string;
  notes: { number: number; place: string }[];
}

/** A card to cut out. */
export interface PaperCard {
  /** What the leader's sheet calls it, such as "A" or "3"; '' for a card to lay others under. */
  label: string;
  /** What kind of card it is, such as "Asked"; '' when all cards are of one kind. */
  kind: string;
  /** The ring of its pile: hollow for what was asked, half for what was answered, full for what happened. */
  knot?: PaperStep['knot'];
  /** An answer or what came of it, with its date; all that a card without a label says, to lay the others under. */
  status?: PaperStatus;
  /** The date above the words, when no status has it; '' for none. */
  date: string;
  children: Inline[];
}

/** A row of Easy Read. People to count come as SVG for a PDF as well. */
export type PaperRow = Row & { people?: string };

export type PaperBlock =
  | { type: 'paragraph'; label: string; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: PaperParagraph[] }
  | { type: 'thread'; title: string; steps: PaperStep[] }
  | { type: 'cases'; cases: PaperCase[] }
  | { type: 'table'; table: PaperTable }
  | { type: 'rows'; rows: PaperRow[] }
  | { type: 'words'; words: { id: string; term: string; lines: Inline[][] }[] }
  | { type: 'contacts'; contacts: PaperContact[] }
  | { type: 'sources'; sources: PaperSource[] }
  | { type: 'cards'; cards: PaperCard[] }
  /** What a pack holds, with the ids of the first and the last section of each part: the pages are counted on paper. */
  | { type: 'parts'; parts: { name: string; words: string; first: string; last: string }[] }
  /** Empty lines to write on. */
  | { type: 'lines'; count: number }
  /** What happened, by date. */
  | { type: 'events'; events: { date: string; kind: string; title: string; children: Inline[] }[] }
  /** Topics with the chapters about each, for a book. `chapter` is the slug of a chapter. */
  | { type: 'index'; index: { topic: string; chapters: { words: string; chapter: string }[] }[] }
  /** Addresses to type, each with the words that say what is there. */
  | { type: 'addresses'; addresses: PaperAddress[] };

export interface PaperTable {
  title: string;
  /** Sentences between the title and the numbers: what it shows, its unit, what a sign means. */
  notes: Inline[][];
  /** The numbers. What is too wide for a sheet is in several tables, a few columns each, with the labels in each. */
  tables: {
    columns: string[];
    /** Rows that can be compared with each other. Between two parts stands `breakNote`. */
    parts: { label: string; cells: string[] }[][];
  }[];
  breakNote: Inline[];
  /** The charts of these numbers, as SVG for a PDF and for a page; none when the numbers are not drawn. */
  charts: PaperChart[];
}

export interface PaperChart {
  paper: string;
  screen: string;
  alt: string;
  /** How many times as wide as a letter is high, so that its words are as large as the words around it. */
  width: number;
}

export interface PaperAddress {
  words: string;
  /** As a person types it, without "https://". */
  typed: string;
  /** As a link needs it. */
  href: string;
  /** The same address to photograph, when it leads to this site: a QR code, as SVG. */
  code?: { svg: string; alt: string };
}

/** What a section is for; a reader may choose to print without some of them. */
export type PaperPart = 'main' | 'session' | 'notes' | 'status' | 'words' | 'help' | 'about' | 'sources' | 'more';

/** A part of a pack that is handed out, or kept, by itself. */
export interface PaperSheet {
  /** What its pages are called, such as "Handout". */
  name: string;
  /** Whether it is for the person who leads only (rule P-18). */
  isLeaders: boolean;
}

export interface PaperSection {
  id: string;
  part: PaperPart;
  /** '' for the words before the first heading. */
  heading: string;
  /** The picture beside the heading, by its meaning; Easy Read only. */
  picture: string;
  blocks: PaperBlock[];
  /** Whether it begins a sheet of its own. */
  newSheet: boolean;
  /** Whether that is the front of a leaf, with the side before it left empty if need be. */
  newLeaf: boolean;
  /** The part of a pack that it belongs to, when it is in one. */
  sheet?: PaperSheet;
}

export interface PaperDocument {
  /** The briefing. */
  slug: string;
  version: 'plain' | 'easy-read';
  /** What the reader holds, such as "Easy Read" or "Session pack". */
  kind: string;
  title: string;
  /** The point, in one or two sentences; none in Easy Read, whose first rows say it. */
  summary: Inline[];
  /** Where it applies, when it was checked, who it is for (rule P-10). */
  facts: string;
  sections: PaperSection[];
}
