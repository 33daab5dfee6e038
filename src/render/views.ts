/** Owns what each page shows, as plain objects: pure functions from the Library to views. Templates only place them. */
import type { Briefing, JoinedRecommendation, Library } from '../model/library.ts';
import type { Use } from '../model/check-records.ts';
import { compareDates } from '../model/dates.ts';
import { ANSWERS, type Answer } from '../model/schemas/recommendation.ts';
import { MISSION_FAMILIES, type MissionFamily } from '../model/schemas/mission.ts';
import type { Citation, RecordState } from '../model/schemas/common.ts';
import type { Records } from '../model/schemas/index.ts';
import { wordCount } from '../editorial/words.ts';
import { documentsOf, plainText } from './documents.ts';
import type { Block, EasyReadDocument, Note, PlainDocument } from './document.ts';
import { ANSWER_WORDS, STATE_WORDS, type StatusWords } from '../model/status.ts';
import { formatPlace } from './citations.ts';
import { formatFigure } from './numbers.ts';
import { briefingPath, VERSIONS, type VersionName } from './paths.ts';
import { readingMinutes } from './reading-time.ts';

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

/** The three versions of a briefing, always in the same order and the same words (rule G-2). */
export const versionLinks = (slug: string, current: VersionName): VersionLink[] =>
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

const noteViews = (library: Library, notes: readonly Note[]): NoteView[] =>
  notes.flatMap(({ number, citation, anchors }) => {
    const source = library.sources.byId[citation.source];
    return source ? [{ number, source, place: formatPlace(citation), anchors }] : [];
  });

export interface SourceNotes {
  source: Records['sources'];
  notes: readonly NoteView[];
}

/** Notes gathered by source, in order of first use: on paper each source is named once, with its numbers and places. */
export function notesBySource(notes: readonly NoteView[]): SourceNotes[] {
  const groups = new Map<string, { source: Records['sources']; notes: NoteView[] }>();
  for (const note of notes) {
    const group = groups.get(note.source.id);
    if (group) group.notes.push(note);
    else groups.set(note.source.id, { source: note.source, notes: [note] });
  }
  return [...groups.values()];
}

export interface BriefingView {
  briefing: Briefing;
  plain: PlainDocument;
  easyRead: EasyReadDocument;
  plainNotes: NoteView[];
  easyReadNotes: NoteView[];
  plainTerms: Records['glossary'][];
  easyReadTerms: Records['glossary'][];
  plainMinutes: number;
  help: Records['help'][];
  checkedAgainst: Records['sources'][];
  /** The status words that the page shows, each once: paper explains them, because it cannot link. */
  statusWords: StatusWords[];
}

const pick = <T>(byId: Readonly<Record<string, T>>, ids: readonly string[]): T[] => ids.flatMap((id) => byId[id] ?? []);

/** Everything that the three versions of a briefing show. */
export function briefingView(library: Library, briefing: Briefing): BriefingView {
  const { plain, easyRead } = documentsOf(library, briefing);
  const plainNotes = noteViews(library, plain.notes);
  return {
    briefing,
    plain,
    easyRead,
    plainNotes,
    easyReadNotes: noteViews(library, easyRead.notes),
    plainTerms: sortTerms(pick(library.glossary.byId, plain.terms)),
    easyReadTerms: pick(library.glossary.byId, easyRead.terms),
    plainMinutes: readingMinutes(wordCount(plainText(library, plain), [])),
    help: pick(library.help.byId, briefing.help),
    checkedAgainst: pick(library.sources.byId, briefing.checkedAgainst),
    statusWords: statusWordsOf(library, [...plain.lead, ...plain.sections.flatMap(({ blocks }) => blocks)]),
  };
}

function statusWordsOf(library: Library, blocks: readonly Block[]): StatusWords[] {
  const shown = blocks.flatMap((block): readonly JoinedRecommendation[] => {
    if (block.type === 'thread') return pick(library.recommendations.byId, [block.recommendation]);
    return block.type === 'answers' ? (library.topics.byId[block.topic]?.recommendations ?? []) : [];
  });
  const answers = new Set(shown.flatMap(({ said }) => (said ? [said.answer] : [])));
  const states = new Set(shown.flatMap(({ since }) => (since ? [since.state] : [])));
  return [
    ...Object.entries(ANSWER_WORDS).flatMap(([answer, words]) => (answers.has(answer as Answer) ? [words] : [])),
    ...Object.entries(STATE_WORDS).flatMap(([state, words]) => (states.has(state as RecordState) ? [words] : [])),
  ];
}

const sortTerms = (terms: Records['glossary'][]): Records['glossary'][] =>
  [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en-GB', { sensitivity: 'base' }));

export interface TopicAnswers {
  topic: Records['topics'];
  recommendations: readonly JoinedRecommendation[];
}

/** The recommendations on each topic that has any, topics in their own order. */
export const recommendationsByTopic = (library: Library): TopicAnswers[] =>
  library.topics.all
    .filter(({ recommendations }) => recommendations.length > 0)
    .map((topic) => ({ topic, recommendations: topic.recommendations }));

/** How many recommendations got each answer, in the order of the status words; answers that nobody got are left out. */
export function answerCounts(recommendations: readonly JoinedRecommendation[]): { answer: Answer; count: number }[] {
  const counts = new Map<Answer, number>();
  for (const { said } of recommendations) if (said) counts.set(said.answer, (counts.get(said.answer) ?? 0) + 1);
  return ANSWERS.flatMap((answer) => {
    const count = counts.get(answer);
    return count === undefined ? [] : [{ answer, count }];
  });
}

const FAMILY_NAMES: Readonly<Record<MissionFamily, { name: string; short: string }>> = {
  'outcomes-2016': { name: 'The five outcomes of 2016', short: '2016 outcome' },
  'review-2022': { name: 'The care review’s five missions of 2022', short: 'Review mission' },
  'government-2023': { name: 'The Government’s six missions of 2023', short: 'Government mission' },
};

/** Missions by family, in time order, each with its number. */
export const missionFamilies = (library: Library) =>
  MISSION_FAMILIES.map((family) => ({
    family,
    ...FAMILY_NAMES[family],
    missions: library.missions.all.filter((m) => m.family === family).sort((a, b) => a.number - b.number),
  })).filter(({ missions }) => missions.length > 0);

/** The short name of a mission's family, such as "Review mission". */
export const missionFamilyName = (family: MissionFamily): string => FAMILY_NAMES[family].short;

/** Timeline events by year, earliest first. */
export function timelineByYear(library: Library) {
  const years = new Map<string, Records['timeline'][]>();
  for (const event of library.timeline.all) {
    const year = event.date.slice(0, 4);
    const events = years.get(year);
    if (events) events.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}

/** Figures by their first topic, topics in their own order; figures with no topic come last under "Other". */
export function figuresByTopic(library: Library) {
  const other = library.figures.all.filter(({ topics }) => topics.length === 0);
  const groups = library.topics.all.map(({ id, name }) => ({
    id,
    name,
    figures: library.figures.all.filter(({ topics }) => topics[0] === id),
  }));
  return [...groups, { id: 'other', name: 'The whole plan', figures: other }].filter(
    ({ figures }) => figures.length > 0,
  );
}

/** Terms by their first letter, A to Z. */
export function termsByLetter(library: Library) {
  const letters = new Map<string, Records['glossary'][]>();
  for (const term of library.glossary.all) {
    const letter = (term.term[0] ?? '').toUpperCase();
    const terms = letters.get(letter);
    if (terms) terms.push(term);
    else letters.set(letter, [term]);
  }
  return [...letters].sort(([a], [b]) => a.localeCompare(b)).map(([letter, terms]) => ({ letter, terms }));
}

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
    ]),
    ...library.glossary.all.map((t) => ({ words: t.term, href: `/glossary/#${t.id}`, kind: 'Hard word' })),
    ...library.recommendations.all.map((r) => ({
      words: r.title,
      href: `/recommendations/#${r.id}`,
      kind: 'Asked and answered',
    })),
    ...library.promises.all.map((p) => ({ words: p.title, href: `/promises/#${p.id}`, kind: 'Promise' })),
    ...library.help.all.map((h) => ({ words: `${h.name}: ${h.service}`, href: `/get-help/#${h.id}`, kind: 'Help' })),
  ];
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of [...entries].sort((a, b) => a.words.localeCompare(b.words, 'en-GB', { sensitivity: 'base' }))) {
    const letter = (/\p{L}/u.exec(entry.words)?.[0] ?? '#').toUpperCase();
    const list = letters.get(letter);
    if (list) list.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, entries: list }));
}

export interface UseView {
  words: string;
  href: string;
}

const USE_WORDS: Readonly<Partial<Record<string, string>>> = {
  timeline: 'Timeline',
  missions: 'Mission',
  recommendations: 'Asked',
  responses: 'Answer',
  promises: 'Promise',
  figures: 'Figure',
  series: 'Table',
  reactions: 'Reaction',
  consultations: 'Consultation',
  glossary: 'Hard word',
  briefings: 'Briefing',
};

/** What cites a source, as links, each once, in the order of the records. */
export function sourceUses(library: Library, sourceId: string): UseView[] {
  const views = new Map<string, UseView>();
  for (const { collection, id } of library.sources.byId[sourceId]?.usedBy ?? []) {
    const kind = USE_WORDS[collection];
    const view = kind === undefined ? undefined : useView(library, collection, id, kind);
    if (view) views.set(view.href, views.get(view.href) ?? view);
  }
  return [...views.values()];
}

function useView(library: Library, collection: string, id: string, kind: string): UseView | undefined {
  const name = (words: string | undefined, href: string): UseView | undefined =>
    words === undefined ? undefined : { words: `${kind}: ${words}`, href };
  switch (collection) {
    case 'timeline':
      return name(library.timeline.byId[id]?.title, `/timeline/#${id}`);
    case 'missions':
      return name(library.missions.byId[id]?.name, `/missions/#${id}`);
    case 'recommendations':
      return name(library.recommendations.byId[id]?.title, `/recommendations/#${id}`);
    case 'responses': {
      const to = library.responses.byId[id]?.to[0] ?? '';
      return name(library.recommendations.byId[to]?.title, `/recommendations/#${to}`);
    }
    case 'promises':
      return name(library.promises.byId[id]?.title, `/promises/#${id}`);
    case 'figures': {
      const figure = library.figures.byId[id];
      return name(figure && `${formatFigure(figure)}, ${figure.who}, ${figure.period}`, `/figures/#${id}`);
    }
    case 'series':
      return name(library.series.byId[id]?.title, `/figures/#${id}`);
    case 'reactions':
      return name(library.reactions.byId[id]?.who, `/reactions/#${id}`);
    case 'consultations':
      return name(library.consultations.byId[id]?.name, `/timeline/#${id}`);
    case 'glossary':
      return name(library.glossary.byId[id]?.term, `/glossary/#${id}`);
    case 'briefings':
      return name(library.briefings.byId[id]?.title, briefingPath(id, 'plain'));
    default:
      return undefined;
  }
}

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

/** The newest first, for lists of changes. */
export const newestFirst = <T extends { date: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => compareDates(b.date, a.date));
