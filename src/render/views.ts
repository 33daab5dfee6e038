/** Owns what each page shows, as plain objects: pure functions from the Library to views. Templates only place them. */
import type { Briefing, JoinedPromise, JoinedRecommendation, JoinedTerm, Library } from '../model/library.ts';
import type { Use } from '../model/check-records.ts';
import { compareDates } from '../model/dates.ts';
import type { Answer } from '../model/schemas/recommendation.ts';
import { SHELVES } from '../model/schemas/briefing.ts';
import { familyOf } from './mission-families.ts';
import { compareWords, groupBy, pick } from '../model/lists.ts';
import type { Citation, CollectionName, RecordState } from '../model/schemas/common.ts';
import type { Records } from '../model/schemas/index.ts';
import { wordCount } from '../editorial/words.ts';
import { documentsOf, easyReadText, plainText } from './documents.ts';
import type { Block, EasyReadDocument, Note, PlainDocument } from './document.ts';
import { ANSWER_WORDS, STATE_WORDS, type StatusWords } from '../model/status.ts';
import { formatPlace } from './citations.ts';
import { formatDate } from './dates.ts';
import { formatFigureAsGiven } from './numbers.ts';
import {
  briefingPath,
  recordPath,
  TIMELINE_RANGES,
  timelineRange,
  VERSIONS,
  type BriefingPageName,
  type VersionName,
} from './paths.ts';
import { easyReadReadingTime, plainReadingTime } from './reading-time.ts';

const VERSION_NAMES: Readonly<Record<VersionName, string>> = {
  plain: 'Plain English',
  'easy-read': 'Easy Read',
  print: 'Print it',
};

export interface VersionLink {
  name: string;
  href: string;
  version: VersionName;
  current: boolean;
}

/**
 * The three versions of a briefing, always in the same order and the same words (rule G-2).
 *
 * @param current the page that shows them; none of them when that is no version.
 */
export const versionLinks = (slug: string, current: BriefingPageName): VersionLink[] =>
  VERSIONS.map((version) => ({
    version,
    name: VERSION_NAMES[version],
    href: briefingPath(slug, version),
    current: version === current,
  }));

export interface NoteView {
  number: number;
  source: Records['sources'];
  place: string;
  /** Anchors of the markers that point here, so that a reader can go back. */
  anchors: readonly string[];
}

/** Notes with their sources and the words for their places. */
export const noteViews = (library: Library, notes: readonly Note[]): NoteView[] =>
  notes.flatMap(({ number, citation, anchors }) => {
    const source = library.sources.byId[citation.source];
    return source ? [{ number, source, place: formatPlace(citation), anchors }] : [];
  });

export interface SourceNotes {
  source: Records['sources'];
  notes: readonly NoteView[];
}

/** Notes gathered by source, in order of first use: on paper each source is named once, with its numbers and places. */
export const notesBySource = (notes: readonly NoteView[]): SourceNotes[] =>
  [...groupBy(notes, ({ source }) => [source.id]).values()].flatMap((group) =>
    group[0] ? [{ source: group[0].source, notes: group }] : [],
  );

export interface BriefingView {
  briefing: Briefing;
  plain: PlainDocument;
  easyRead: EasyReadDocument;
  plainNotes: NoteView[];
  easyReadNotes: NoteView[];
  plainTerms: Records['glossary'][];
  easyReadTerms: Records['glossary'][];
  /** Whether its Easy Read shows people to count, which we draw ourselves. */
  drawsPeople: boolean;
  /** How long its plain words take to read, as a sentence. */
  plainTime: string;
  /** How much there is to read in Easy Read, a sentence a line. */
  easyReadTime: string[];
  /** The sections that both versions have, by id: a reader can go from one to the other and keep the place. */
  sharedSections: string[];
  help: Records['help'][];
  checkedAgainst: Records['sources'][];
  /** The status words that the page shows, each once: paper explains them, because it cannot link. */
  statusWords: StatusWords[];
}

const made = new WeakMap<Briefing, BriefingView>();

/** Everything that the three versions of a briefing show; made once, though each version and its page facts ask for it. */
export function briefingView(library: Library, briefing: Briefing): BriefingView {
  const known = made.get(briefing);
  if (known) return known;
  const view = makeBriefingView(library, briefing);
  made.set(briefing, view);
  return view;
}

function makeBriefingView(library: Library, briefing: Briefing): BriefingView {
  const { plain, easyRead } = documentsOf(library, briefing);
  return {
    briefing,
    plain,
    easyRead,
    plainNotes: noteViews(library, plain.notes),
    easyReadNotes: noteViews(library, easyRead.notes),
    plainTerms: pick(library.glossary.byId, plain.terms).sort((a, b) => compareWords(a.term, b.term)),
    easyReadTerms: pick(library.glossary.byId, easyRead.terms),
    drawsPeople: [...easyRead.opening, ...easyRead.sections.flatMap(({ rows }) => rows)].some(
      ({ picture }) => picture.type === 'people',
    ),
    plainTime: plainReadingTime(wordCount(plainText(library, plain), [])),
    // Its sections, and who can help.
    easyReadTime: easyReadReadingTime(wordCount(easyReadText(easyRead), []), easyRead.sections.length + 1),
    sharedSections: plain.sections
      .map(({ id }) => id)
      .filter((id) => easyRead.sections.some((section) => section.id === id)),
    help: pick(library.help.byId, briefing.help),
    checkedAgainst: pick(library.sources.byId, briefing.checkedAgainst),
    statusWords: statusWordsOf(library, [...plain.lead, ...plain.sections.flatMap(({ blocks }) => blocks)]),
  };
}

function statusWordsOf(library: Library, blocks: readonly Block[]): StatusWords[] {
  const shown = blocks.flatMap((block): readonly (JoinedRecommendation | JoinedPromise)[] => {
    if (block.type === 'thread') return pick(library.recommendations.byId, [block.recommendation]);
    if (block.type === 'requests') return pick(library.recommendations.byId, block.requests);
    if (block.type === 'promises') return pick(library.promises.byId, block.promises);
    return block.type === 'answers' ? (library.topics.byId[block.topic]?.recommendations ?? []) : [];
  });
  const answers = new Set(shown.flatMap((record) => ('said' in record && record.said ? [record.said.answer] : [])));
  const states = new Set(shown.flatMap(({ since }) => (since ? [since.state] : [])));
  return [
    ...Object.entries(ANSWER_WORDS).flatMap(([answer, words]) => (answers.has(answer as Answer) ? [words] : [])),
    ...Object.entries(STATE_WORDS).flatMap(([state, words]) => (states.has(state as RecordState) ? [words] : [])),
  ];
}

/** Missions by family, in time order, each with its number. */
export const missionFamilies = (library: Library) =>
  library.words.missions.families
    .map(({ id: family, name, short }) => ({
      family,
      name,
      short,
      missions: library.missions.all.filter((m) => m.family === family).sort((a, b) => a.number - b.number),
    }))
    .filter(({ missions }) => missions.length > 0);

/** The short name of a mission's family, such as "Review mission". */
export const missionFamilyName = (library: Library, family: string): string => familyOf(library, family).short;

const byYear = (events: Library['timeline']['all']) =>
  [...groupBy(events, ({ date }) => [date.slice(0, 4)])].map(([year, inYear]) => ({ year, events: inYear }));

/** Events by year, earliest year first. */
export type EventsByYear = ReturnType<typeof byYear>;

export interface TimelineParts {
  happened: EventsByYear;
  ahead: EventsByYear;
}

/** Timeline events by year, earliest first: those up to the month of our last check, and those that lay ahead then. */
export function timelineParts(events: Library['timeline']['all'], checkedTo: string): TimelineParts {
  const laysAhead = ({ date }: { date: string }): boolean => compareDates(date, checkedTo) > 0;
  return { happened: byYear(events.filter((event) => !laysAhead(event))), ahead: byYear(events.filter(laysAhead)) };
}

/** The whole timeline, and each page of it: events by year, with those that lay ahead when we last checked apart. */
export function timelineViews({ timeline, site }: Library) {
  const inRange = groupBy(timeline.all, ({ date }) => [timelineRange(date)]);
  return {
    whole: timelineParts(timeline.all, site.checkedTo),
    pages: TIMELINE_RANGES.flatMap(({ id, name }) => {
      const events = inRange.get(id);
      return events ? [{ id, name, ...timelineParts(events, site.checkedTo) }] : [];
    }),
  };
}

/** Terms by their first letter, A to Z. */
export const termsByLetter = (terms: readonly JoinedTerm[]) =>
  [...groupBy(terms, ({ term }) => [(term[0] ?? '').toUpperCase()])]
    .sort(([a], [b]) => compareWords(a, b))
    .map(([letter, found]) => ({ letter, terms: found }));

export interface IndexEntry {
  words: string;
  href: string;
  kind: string;
}

/** Everything on the site from A to Z, for readers without JavaScript and for when search cannot load. */
export function siteIndex(library: Library): { letter: string; entries: IndexEntry[] }[] {
  const entries: IndexEntry[] = [
    ...library.briefings.all.flatMap((b) => [
      { words: b.title, href: briefingPath(b.id, 'plain'), kind: 'Briefing, plain English' },
      { words: b.easyReadTitle, href: briefingPath(b.id, 'easy-read'), kind: 'Briefing, Easy Read' },
      { words: `Session about “${b.title}”`, href: briefingPath(b.id, 'session'), kind: 'For a group' },
    ]),
    ...library.topics.all.map((topic) => ({
      words: topic.name,
      href: recordPath('topics', topic),
      kind: 'Topic',
    })),
    ...library.glossary.all.map((term) => ({
      words: term.term,
      href: recordPath('glossary', term),
      kind: 'Hard word',
    })),
    ...library.recommendations.all.map((asked) => ({
      words: asked.title,
      href: recordPath('recommendations', asked),
      kind: 'Asked and answered',
    })),
    ...library.promises.all.map((promise) => ({
      words: promise.title,
      href: recordPath('promises', promise),
      kind: 'Promise',
    })),
    ...library.help.all.map((h) => ({
      words: `${h.name}: ${h.service}`,
      href: recordPath('help', h),
      kind: 'Help',
    })),
  ];
  const sorted = entries.sort((a, b) => compareWords(a.words, b.words));
  const letterOf = ({ words }: IndexEntry): string => (/\p{L}/u.exec(words)?.[0] ?? '#').toUpperCase();
  return [...groupBy(sorted, (entry) => [letterOf(entry)])].map(([letter, list]) => ({ letter, entries: list }));
}

export interface UseView {
  words: string;
  href: string;
}

/** What a record that cites a source is called, and its own name; collections that cite nothing are left out. */
const NAMES: { [C in CollectionName]?: { kind: string; name: (record: Records[C]) => string } } = {
  timeline: { kind: 'Timeline', name: ({ title }) => title },
  missions: { kind: 'Mission', name: ({ name }) => name },
  recommendations: { kind: 'Asked', name: ({ title }) => title },
  promises: { kind: 'Promise', name: ({ title }) => title },
  figures: { kind: 'Figure', name: (figure) => `${formatFigureAsGiven(figure)}, ${figure.who}, ${figure.period}` },
  series: { kind: 'Table', name: ({ title }) => title },
  reactions: { kind: 'Reaction', name: ({ who }) => who },
  consultations: { kind: 'Consultation', name: ({ name }) => name },
  glossary: { kind: 'Hard word', name: ({ term }) => term },
  briefings: { kind: 'Briefing', name: ({ title }) => title },
};

/** What cites a source, as links, each once, in the order of the records. */
export function sourceUses(library: Library, sourceId: string): UseView[] {
  const views = new Map<string, UseView>();
  for (const use of library.sources.byId[sourceId]?.usedBy ?? []) {
    const view = useView(library, use);
    if (view && !views.has(view.href)) views.set(view.href, view);
  }
  return [...views.values()];
}

function useView(library: Library, { collection, id }: Use): UseView | undefined {
  if (collection === 'responses') {
    // An answer is shown with what it answers, under that name.
    const asked = library.recommendations.byId[library.responses.byId[id]?.to[0] ?? ''];
    return asked && { words: `Answer: ${asked.title}`, href: recordPath('recommendations', asked) };
  }
  return linkTo(collection, library[collection].byId[id]);
}

function linkTo<C extends CollectionName>(collection: C, record: Records[C] | undefined): UseView | undefined {
  const known = NAMES[collection];
  return known && record && { words: `${known.kind}: ${known.name(record)}`, href: recordPath(collection, record) };
}

/** Briefings by shelf, each in its order; shelves without any are left out. */
export const briefingShelves = (library: Library) =>
  SHELVES.map((shelf) => ({
    shelf,
    ...library.words.shelves[shelf],
    briefings: library.briefings.all.filter((briefing) => briefing.shelf === shelf),
  })).filter(({ briefings }) => briefings.length > 0);

/** The briefings that use a record in their words, each once. */
export const usedInBriefings = (library: Library, usedBy: readonly Use[]): Briefing[] =>
  pick(library.briefings.byId, [
    ...new Set(usedBy.filter(({ collection }) => collection === 'briefings').map(({ id }) => id)),
  ]);

/** A citation with its source, for the small source lines of records. */
export const citationViews = (library: Library, cites: readonly Citation[]) =>
  cites.flatMap((citation) => {
    const source = library.sources.byId[citation.source];
    return source ? [{ source, place: formatPlace(citation) }] : [];
  });

/** The changes of a briefing, newest first, each with its number in its history: the first one is 1. */
export const changesNewestFirst = ({ changes }: Pick<Briefing, 'changes'>) =>
  newestFirst(changes.map((change, index) => ({ ...change, number: index + 1 })));

/** The newest first, for lists of changes. */
export const newestFirst = <T extends { date: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => compareDates(b.date, a.date));

/** Who drew the pictures, and on what terms: their licence asks that it stands beside them. */
export const PICTURE_CREDIT = 'The pictures are by OpenMoji, CC BY-SA 4.0.';

/** What an Easy Read version says of itself: who checked it, who wrote it, who drew the pictures. One sentence each. */
export function easyReadAbout({
  briefing: { readerTest, writtenBy },
  drawsPeople,
}: Pick<BriefingView, 'briefing' | 'drawsPeople'>): string[] {
  const checked = readerTest
    ? [
        `${readerTest.people} people with learning disabilities checked this page on ${formatDate(readerTest.on)}.`,
        `They belong to ${readerTest.group}.`,
      ]
    : [
        'People with learning disabilities have not checked this page yet.',
        'We want people with learning disabilities to check this page.',
      ];
  return [
    ...checked,
    `${writtenBy} wrote this page.`,
    PICTURE_CREDIT,
    ...(drawsPeople ? ['We made the pictures with people to count.'] : []),
  ];
}
