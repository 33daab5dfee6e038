/** Owns which pages of the site each book holds, in which order, and what each of them is in it. */
import type { Briefing, Library } from '../model/library.ts';
import { briefingPath, type VersionName } from '../render/paths.ts';
import { recordGroups } from '../render/record-groups.ts';
import { briefingShelves, timelineViews } from '../render/views.ts';

/** The versions that come as a book. */
export const EDITIONS = ['plain', 'easy-read'] as const satisfies readonly VersionName[];
export type Edition = (typeof EDITIONS)[number];

/** The edition as it is named after "Leaving Care Briefings: ". */
export const EDITION_NAMES: Readonly<Record<Edition, string>> = { plain: 'Plain English', 'easy-read': 'Easy Read' };

export type PartKind =
  'title' | 'chapter' | 'session' | 'help' | 'timeline' | 'glossary' | 'status-words' | 'sources' | 'licences';

/** One file of the book, before anything of it is made. */
export interface PlannedPart {
  kind: PartKind;
  /** Its name in the book, such as "health.xhtml". */
  file: string;
  /** The page of the site that it is made of; none for what the book itself says. */
  url?: string;
  briefing?: Briefing;
}

/** Parts that stand together in the contents, under a name when they have one. */
export interface PlannedGroup {
  name?: string;
  parts: readonly PlannedPart[];
}

/** The page that lists a kind of record leads, in the book, to the first part of that kind. */
export const LISTS: ReadonlyMap<string, PartKind> = new Map([
  ['/glossary/', 'glossary'],
  ['/timeline/', 'timeline'],
  ['/sources/', 'sources'],
]);

const TITLE: PlannedGroup = { parts: [{ kind: 'title', file: 'title.xhtml' }] };
const LICENCES: PlannedGroup = { parts: [{ kind: 'licences', file: 'licences.xhtml', url: '/licences/' }] };

/** The session of a briefing, which follows its chapter. */
const sessionOf = (briefing: Briefing): PlannedPart => ({
  kind: 'session',
  file: `${briefing.id}-session.xhtml`,
  url: briefingPath(briefing.id, 'session'),
  briefing,
});

/** The groups of parts of a book, in reading order. The contents of the book follow the first part. */
export function planBook(library: Library, edition: Edition): PlannedGroup[] {
  const shelves = briefingShelves(library).map(({ name, briefings }): PlannedGroup => ({
    name,
    parts: briefings.flatMap((briefing): PlannedPart[] => [
      { kind: 'chapter', file: `${briefing.id}.xhtml`, url: briefingPath(briefing.id, edition), briefing },
      // Sessions are in plain English: they are for those who lead one.
      ...(edition === 'plain' ? [sessionOf(briefing)] : []),
    ]),
  }));
  const groups = recordGroups(library);
  const pagesOf = (kind: 'glossary' | 'timeline' | 'sources', pages: readonly { id: string }[]) =>
    pages.map(({ id }): PlannedPart => ({ kind, file: `${kind}-${id}.xhtml`, url: `/${kind}/${id}/` }));
  const glossary: PlannedGroup = { name: 'Hard words', parts: pagesOf('glossary', groups.glossary) };
  const sources: PlannedGroup = { name: 'Sources', parts: pagesOf('sources', groups.sources) };
  if (edition === 'easy-read') {
    // The page of help lines is in plain English: the book gathers what the chapters say of them in Easy Read.
    const help: PlannedGroup = { parts: [{ kind: 'help', file: 'help.xhtml' }] };
    return [TITLE, ...shelves, help, glossary, sources, LICENCES];
  }
  return [
    TITLE,
    ...shelves,
    { parts: [{ kind: 'help', file: 'help.xhtml', url: '/get-help/' }] },
    { name: 'Timeline', parts: pagesOf('timeline', timelineViews(library).pages) },
    glossary,
    { parts: [{ kind: 'status-words', file: 'status-words.xhtml', url: '/status-words/' }] },
    sources,
    LICENCES,
  ];
}
