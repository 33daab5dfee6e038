/** Owns where a record is used: every page, chart, picture, PDF and data file, from the records and the briefings alone. */
import { parseInline } from '../model/inline.ts';
import { formatPath, visitFields } from '../model/fields.ts';
import type { Briefing, JoinedRecommendation, Library } from '../model/library.ts';
import type { CollectionName } from '../model/schemas/common.ts';
import { easyReadSchema } from '../model/schemas/briefing.ts';
import { SCHEMAS } from '../model/schemas/index.ts';
import { csvPath, jsonPath } from '../open-data/addresses.ts';
import { bookPath } from '../offline/downloads.ts';
import { bookId, EDITION_NAMES, PDF_FOLDER, type EditionKind } from '../paper/editions.ts';
import type { Block } from '../render/document.ts';
import { documentsOf } from '../render/documents.ts';
import { choicePages, chosenRecords } from '../render/choices.ts';
import { briefingPath, hasPage, recordPath } from '../render/paths.ts';

export interface RecordName {
  collection: CollectionName;
  id: string;
}

/** What a place is: a page that shows the record, a chart or picture of it, a list with it, a PDF, a book for e-readers, or a file of open data. */
export type PlaceKind = 'page' | 'picture' | 'list' | 'pdf' | 'book' | 'data';

export interface Place {
  kind: PlaceKind;
  /** From the top of the site. */
  address: string;
  /** How it comes there: what an author wrote and where, or the field of the record that names it. Each once. */
  because: string[];
}

export interface RecordUses extends RecordName {
  /** The file that it stands in. */
  home: string;
  places: Place[];
}

/** Gathers places, each once, in the order in which they are found. */
class Places {
  readonly #found = new Map<string, Place>();

  add(kind: PlaceKind, address: string, because: readonly string[]): void {
    const key = `${kind} ${address}`;
    const place = this.#found.get(key) ?? { kind, address, because: [] };
    for (const reason of because) if (!place.because.includes(reason)) place.because.push(reason);
    this.#found.set(key, place);
  }

  get all(): Place[] {
    return [...this.#found.values()];
  }
}

/** Such as "figures/bursary-2023". */
export const keyOf = ({ collection, id }: RecordName): string => `${collection}/${id}`;

/** The page of the record that a use stands in; an answer is shown with what it answers. */
function pagesOf(library: Library, { collection, id }: RecordName): string[] {
  if (collection === 'responses')
    return (library.responses.byId[id]?.to ?? []).flatMap((to) =>
      pagesOf(library, { collection: 'recommendations', id: to }),
    );
  const record = library[collection].byId[id];
  return record && hasPage(collection) ? [recordPath(collection, record as never)] : [];
}

/** The recommendations whose thread a block draws whole, or names with its answer and its newest news. */
function drawnBy(library: Library, block: Block): { whole: string[]; named: string[] } {
  if (block.type === 'thread') return { whole: [block.recommendation], named: [] };
  if (block.type === 'requests') return { whole: [], named: block.requests };
  if (block.type === 'answers')
    return { whole: [], named: (library.topics.byId[block.topic]?.recommendations ?? []).map(({ id }) => id) };
  return { whole: [], named: [] };
}

/** Whether the thread of a recommendation, as a briefing shows it, has a record in its words or among its sources. */
function inThread(library: Library, recommendation: JoinedRecommendation, record: RecordName): boolean {
  const { id, updates, since, said } = recommendation;
  const newest = since === undefined ? 'none' : `updates[${updates.indexOf(since)}]`;
  return (library[record.collection].byId[record.id]?.usedBy ?? []).some(
    (use) =>
      (use.collection === 'recommendations' &&
        use.id === id &&
        (/^(?:text|cites)\b/.test(use.field) || use.field.startsWith(newest))) ||
      (use.collection === 'responses' && use.id === said?.id && /^(?:text|reason|notAnswered|cites)\b/.test(use.field)),
  );
}

const isSame = (record: RecordName, collection: string | undefined, id: string): boolean =>
  record.collection === collection && record.id === id;

/** The documents of a briefing, made once for all records that are asked about. */
const made = new WeakMap<Briefing, ReturnType<typeof documentsOf>>();
function documents(library: Library, briefing: Briefing): ReturnType<typeof documentsOf> {
  const known = made.get(briefing) ?? documentsOf(library, briefing);
  made.set(briefing, known);
  return known;
}

/** Why a source stands in a briefing that names a record of it. */
const A_NOTE = 'a note of its sources';

/** A reference that an author wrote: to which record, and where. */
interface Written {
  key: string;
  place: string;
}

const referencesIn = (words: string): { key: string; raw: string }[] =>
  parseInline(words).flatMap((part) => {
    if (part.type !== 'reference' || part.reference.collection === undefined) return [];
    const { collection, id } = part.reference;
    return [{ key: keyOf({ collection, id }), raw: part.raw }];
  });

/** Every reference of a briefing, read once for all records that are asked about. */
const read = new WeakMap<Briefing, { plain: Written[]; easyRead: Written[] }>();
function written(briefing: Briefing): { plain: Written[]; easyRead: Written[] } {
  const known = read.get(briefing);
  if (known) return known;
  const plain = briefing.plain
    .split('\n')
    .flatMap((line, i) => referencesIn(line).map(({ key, raw }) => ({ key, place: `${i + 1} ${raw}` })));
  const easyRead: Written[] = [];
  visitFields(easyReadSchema, briefing.easyRead, ({ path, value, references }) => {
    const keys = references
      ? [keyOf({ collection: references, id: value as string })]
      : referencesIn(value as string).map(({ key }) => key);
    for (const key of new Set(keys)) easyRead.push({ key, place: formatPath(path) });
  });
  const found = { plain, easyRead };
  read.set(briefing, found);
  return found;
}

/** Why the plain version of a briefing shows a record. */
function inPlain(library: Library, briefing: Briefing, record: RecordName): string[] {
  const file = `${briefing.folder}/plain.md`;
  const { plain } = documents(library, briefing);
  const reasons: string[] = [];
  for (const { key, place } of written(briefing).plain) if (key === keyOf(record)) reasons.push(`${file}:${place}`);
  for (const block of [...plain.lead, ...plain.sections.flatMap(({ blocks }) => blocks)]) {
    const { whole, named } = drawnBy(library, block);
    const shows = [...whole, ...named].some(
      (id) =>
        isSame(record, 'recommendations', id) ||
        isSame(record, 'responses', library.recommendations.byId[id]?.said?.id ?? ''),
    );
    const inside = whole.some((id) => {
      const recommendation = library.recommendations.byId[id];
      return recommendation !== undefined && inThread(library, recommendation, record);
    });
    if ((shows || inside) && 'line' in block)
      reasons.push(`${file}:${block.line} ${briefing.plain.split('\n')[block.line - 1]?.trim() ?? ''}`);
  }
  if (record.collection === 'sources' && plain.notes.some(({ citation }) => citation.source === record.id))
    reasons.push(A_NOTE);
  if (record.collection === 'glossary' && plain.terms.includes(record.id)) reasons.push('its list of hard words');
  return reasons;
}

/** Why the Easy Read version of a briefing shows a record. */
function inEasyRead(library: Library, briefing: Briefing, record: RecordName): string[] {
  const file = `${briefing.folder}/easy-read.ts`;
  const { easyRead } = documents(library, briefing);
  const reasons: string[] = [];
  for (const { key, place } of written(briefing).easyRead) if (key === keyOf(record)) reasons.push(`${file} ${place}`);
  if (record.collection === 'sources' && easyRead.notes.some(({ citation }) => citation.source === record.id))
    reasons.push(A_NOTE);
  if (record.collection === 'glossary' && easyRead.terms.includes(record.id)) reasons.push('its list of hard words');
  return reasons;
}

const pdf = (briefing: string, kind: EditionKind): string => `/${PDF_FOLDER}/${briefing}-${kind}.pdf`;
type BookVersion = 'plain' | 'easy-read';
const book = ({ site }: Library, version: BookVersion): string => `/${PDF_FOLDER}/${bookId(site, version)}.pdf`;
const epub = ({ site }: Library, version: BookVersion): string => `/${bookPath(site, version)}`;

/** Where a use in the facts of a briefing is seen. */
const FACTS: readonly { field: RegExp; pages: ('plain' | 'easy-read')[]; pdfs: EditionKind[] }[] = [
  { field: /^session\.questions\b/, pages: ['plain'], pdfs: ['plain', 'large-print', 'easy-read', 'session-pack'] },
  { field: /^session\.(?!questions)/, pages: ['plain'], pdfs: ['session-pack'] },
  { field: /^summary$/, pages: ['plain'], pdfs: ['plain', 'large-print'] },
  { field: /^changes\b/, pages: ['plain'], pdfs: [] },
  {
    field: /^help\b/,
    pages: ['plain', 'easy-read'],
    pdfs: ['plain', 'easy-read', 'one-sheet', 'large-print', 'session-pack'],
  },
  { field: /^checkedAgainst\b/, pages: ['plain', 'easy-read'], pdfs: [] },
];

function addBriefing(places: Places, library: Library, briefing: Briefing, record: RecordName): void {
  const addPages = (version: 'plain' | 'easy-read', because: string[]): void => {
    places.add('page', briefingPath(briefing.id, version), because);
    places.add('page', `${briefingPath(briefing.id, 'print')}${version === 'plain' ? '' : 'easy-read/'}`, because);
  };
  const plain = inPlain(library, briefing, record);
  if (plain.length > 0) {
    addPages('plain', plain);
    // Paper has no source lines below the steps of a thread, only the notes of the text.
    const onPaper = record.collection === 'sources' ? plain.filter((reason) => reason === A_NOTE) : plain;
    if (onPaper.length > 0) {
      for (const kind of ['plain', 'large-print'] as const) places.add('pdf', pdf(briefing.id, kind), onPaper);
      places.add('pdf', book(library, 'plain'), onPaper);
    }
    places.add('book', epub(library, 'plain'), plain);
    if (record.collection === 'series' && plain.some((reason) => reason.includes('[[series:')))
      places.add('picture', briefingPath(briefing.id, 'plain'), ['a chart of the series']);
  }
  const easyRead = inEasyRead(library, briefing, record);
  if (easyRead.length > 0) {
    addPages('easy-read', easyRead);
    for (const kind of ['easy-read', 'one-sheet', 'session-pack'] as const)
      places.add('pdf', pdf(briefing.id, kind), easyRead);
    places.add('pdf', book(library, 'easy-read'), easyRead);
    places.add('book', epub(library, 'easy-read'), easyRead);
    if (easyRead.some((reason) => /\.people$/.test(reason)))
      places.add('picture', briefingPath(briefing.id, 'easy-read'), ['people to count']);
    if (record.collection === 'pictures') places.add('picture', briefingPath(briefing.id, 'easy-read'), easyRead);
  }
  for (const use of library[record.collection].byId[record.id]?.usedBy ?? []) {
    if (use.collection !== 'briefings' || use.id !== briefing.id) continue;
    const because = [`${briefing.folder}/briefing.ts ${use.field}`];
    for (const { pages, pdfs } of FACTS.filter(({ field }) => field.test(use.field))) {
      for (const version of pages) addPages(version, because);
      for (const kind of pdfs) places.add('pdf', pdf(briefing.id, kind), because);
    }
  }
}

/** The books for e-readers that hold every record of a collection. */
const IN_BOOKS: { readonly [C in CollectionName]?: readonly BookVersion[] } = {
  timeline: ['plain'],
  help: ['plain'],
  glossary: ['plain', 'easy-read'],
  sources: ['plain', 'easy-read'],
  licences: ['plain', 'easy-read'],
};

/** The pages of one choice that list a record, and the tally of all requests. */
function addChoices(places: Places, library: Library, { collection, id }: RecordName): void {
  for (const name of ['recommendations', 'promises', 'timeline'] as const) {
    const record = collection === name ? library[name].byId[id] : undefined;
    if (!record) continue;
    for (const page of choicePages(library, name))
      if (chosenRecords(library, name, page).some((one) => one.id === id))
        places.add('list', page.href, [`the choice "${page.words}"`]);
  }
  const counted =
    collection === 'recommendations' ||
    library.recommendations.all.some(({ said }) => collection === 'responses' && said?.id === id);
  if (counted) places.add('list', '/', ['the tally of all requests']);
}

/** Pages that list all records of a collection. */
const LISTS: { readonly [C in CollectionName]?: readonly string[] } = {
  recommendations: ['/recommendations/', '/a-to-z/'],
  promises: ['/promises/', '/a-to-z/'],
  timeline: ['/timeline/'],
  series: ['/figures/'],
  glossary: ['/a-to-z/'],
  topics: ['/topics/', '/a-to-z/'],
  help: ['/a-to-z/'],
  briefings: ['/', '/a-to-z/'],
};

/** The sets of open data that publish the records of a collection. */
const SETS: { readonly [C in CollectionName]?: readonly string[] } = {
  recommendations: ['recommendations', 'updates'],
  responses: ['answers'],
  promises: ['promises', 'updates'],
  series: ['series', 'series-values'],
  timeline: ['timeline'],
  missions: ['missions'],
  figures: ['figures'],
  reactions: ['reactions'],
  consultations: ['consultations'],
  glossary: ['glossary'],
  topics: ['topics'],
  sources: ['sources'],
  licences: ['licences'],
};

/**
 * Every place that uses a record.
 *
 * @param hasOneSheet whether the Easy Read of a briefing fits on one sheet, which only the build that sets it knows.
 *   Without an answer it is named.
 * @throws {RangeError} when there is no such record.
 */
export function recordUses(
  library: Library,
  record: RecordName,
  hasOneSheet: (briefing: string) => boolean = () => true,
): RecordUses {
  const found = library[record.collection].byId[record.id];
  if (!found) throw new RangeError(`no record "${keyOf(record)}"`);
  const places = new Places();
  for (const address of pagesOf(library, record)) places.add('page', address, ['its own place']);
  for (const use of found.usedBy) {
    if (use.collection === 'briefings') continue;
    for (const address of pagesOf(library, use)) places.add('page', address, [`${keyOf(use)}, field ${use.field}`]);
  }
  for (const briefing of library.briefings.all) addBriefing(places, library, briefing, record);
  if (record.collection === 'briefings') {
    for (const version of ['easy-read', 'print'] as const)
      places.add('page', briefingPath(record.id, version), ['its own place']);
    for (const kind of Object.keys(EDITION_NAMES) as EditionKind[])
      places.add('pdf', pdf(record.id, kind), ['its own edition']);
    for (const version of ['plain', 'easy-read'] as const) {
      places.add('pdf', book(library, version), ['a chapter of the book']);
      places.add('book', epub(library, version), ['a chapter of the book']);
    }
  }
  // The book in plain English ends with all dates, and both with all who help.
  if (record.collection === 'timeline' || record.collection === 'help')
    places.add('pdf', book(library, 'plain'), ['a part of the book']);
  if (record.collection === 'help') places.add('pdf', book(library, 'easy-read'), ['a part of the book']);
  for (const version of IN_BOOKS[record.collection] ?? [])
    places.add('book', epub(library, version), ['a part of the book']);
  addChoices(places, library, record);
  if (record.collection === 'series')
    places.add('picture', pagesOf(library, record)[0] ?? '', ['a chart of the series']);
  visitFields(SCHEMAS[record.collection], found, ({ path, value, references }) => {
    if (references === 'topics') places.add('list', `/topics/${value as string}/`, [`its field ${formatPath(path)}`]);
    if (references === 'missions')
      places.add('list', `/missions/#${value as string}`, [`its field ${formatPath(path)}`]);
  });
  for (const address of LISTS[record.collection] ?? []) places.add('list', address, ['all records of its kind']);
  for (const set of SETS[record.collection] ?? [])
    for (const path of [jsonPath(set), csvPath(set)]) places.add('data', `/${path}`, ['all records of its kind']);
  const missing = new Set(
    library.briefings.all.filter(({ id }) => !hasOneSheet(id)).map(({ id }) => pdf(id, 'one-sheet')),
  );
  return { ...record, home: found.home, places: places.all.filter(({ address }) => !missing.has(address)) };
}

const HEADINGS: Readonly<Record<PlaceKind, string>> = {
  page: 'Pages',
  picture: 'Charts and pictures',
  list: 'Lists',
  pdf: 'PDFs',
  book: 'Books for e-readers',
  data: 'Open data',
};
/** Reasons named for one place, before "and n more". */
const MOST_NAMED = 3;

/** The uses of a record as text for an editor. */
export function formatUses({ collection, id, home, places }: RecordUses, line?: number): string {
  const kinds = Object.keys(HEADINGS) as PlaceKind[];
  return [
    `${collection}/${id}`,
    `  ${home}${line === undefined ? '' : `:${line}`}`,
    ...kinds.flatMap((kind) => {
      const of = places.filter((place) => place.kind === kind);
      if (of.length === 0) return [];
      return [
        '',
        `  ${HEADINGS[kind]} (${of.length})`,
        ...of.map(({ address, because }) => {
          const named = because.slice(0, MOST_NAMED).join('; ');
          const more = because.length - MOST_NAMED;
          return `    ${address}  ${kind === 'pdf' || kind === 'data' ? '' : `${named}${more > 0 ? `; and ${more} more` : ''}`}`.trimEnd();
        }),
      ];
    }),
    ...(places.some(({ kind }) => kind === 'page' || kind === 'pdf') ? [] : ['', '  No page shows it.']),
  ].join('\n');
}
