/** Owns what search can find, each as a result of its own: the pages of words, and every record on the pages of records. */
import { load } from 'cheerio';
import type { Joined, Library } from '../model/library.ts';
import { groupBy } from '../model/lists.ts';
import { editHtml, hasClass, innerHtml, parseHtml, type ParsedHtml, type Tag } from '../render/edit-html.ts';
import { escapeHtml } from '../render/html.ts';
import { briefingPath, recordPath } from '../render/paths.ts';
import type { Page } from './index-pages.ts';
import { PAGE_KINDS, RECORD_KINDS, RESULT_KINDS } from './kinds.ts';

type FoundCollection = keyof typeof RECORD_KINDS;

/** What search can narrow its results down to. */
export interface Facets {
  kind: string;
  /** Names of topics. */
  topics: readonly string[];
  /** Four digits each. */
  years: readonly string[];
}

export interface FoundRecord extends Facets {
  id: string;
  url: string;
}

const yearsIn = (text: string): string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];
const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** What search reads of a record, whichever of these fields it has. */
interface Described {
  topic?: string;
  topics?: readonly string[];
  date?: string;
  made?: string;
  asked?: string;
  planned?: string;
  opened?: string;
  closed?: string;
  period?: string;
  said?: { date: string } | string | undefined;
  updates?: readonly { date: string }[];
}

function yearsOf(record: Described): string[] {
  const answered = typeof record.said === 'object' ? record.said.date : '';
  const { date, made, asked, planned, opened, closed, period, updates = [] } = record;
  const dates = [date, made, asked, planned, opened, closed, period, answered, ...updates.map((update) => update.date)];
  return sorted(dates.flatMap((text) => yearsIn(text ?? '')));
}

function topicsOf(record: Described, { topics }: Library): string[] {
  const ids = record.topics ?? (record.topic === undefined ? [] : [record.topic]);
  return ids.map((id) => topics.byId[id]?.name ?? id);
}

function foundRecords(library: Library): FoundRecord[] {
  return (Object.keys(RECORD_KINDS) as FoundCollection[]).flatMap((collection) =>
    library[collection].all.map((record) => ({
      id: record.id,
      url: recordPath(collection, record),
      kind: RECORD_KINDS[collection],
      topics: topicsOf(record as Described, library),
      years: yearsOf(record as Described),
    })),
  );
}

/** The years of what happened, was promised, asked and counted in each briefing, by its id. */
function yearsOfBriefings({ timeline, promises, recommendations, figures }: Library): Map<string, string[]> {
  const records: readonly (Joined & Described)[] = [
    timeline.all,
    promises.all,
    recommendations.all,
    figures.all,
  ].flat();
  const groups = groupBy(records, ({ usedBy }) => [
    ...new Set(usedBy.flatMap((use) => (use.collection === 'briefings' ? [use.id] : []))),
  ]);
  return new Map([...groups].map(([id, used]) => [id, sorted(used.flatMap(yearsOf))]));
}

/** What the pages of words can be narrowed down by, by their address. */
function facetsOfPages(library: Library): Map<string, Facets> {
  const facets = new Map<string, Facets>();
  const years = yearsOfBriefings(library);
  for (const briefing of library.briefings.all) {
    const of = { kind: PAGE_KINDS.briefing, topics: topicsOf(briefing, library), years: years.get(briefing.id) ?? [] };
    for (const version of ['plain', 'easy-read'] as const) facets.set(briefingPath(briefing.id, version), of);
    facets.set(briefingPath(briefing.id, 'session'), { ...of, kind: PAGE_KINDS.session });
  }
  for (const topic of library.topics.all)
    facets.set(recordPath('topics', topic), { kind: PAGE_KINDS.topic, topics: [topic.name], years: [] });
  return facets;
}

/** What can be found, with the address of the page that it stands on. */
export interface SearchDocument extends Page {
  readonly page: string;
}

/** Elements that give a document its facets, which Pagefind calls filters. */
const filtersOf = ({ kind, topics, years }: Facets): string =>
  [
    ['kind', kind] as const,
    ...topics.map((topic) => ['topic', topic] as const),
    ...years.map((year) => ['year', year] as const),
  ]
    .map(([name, value]) => `<i data-pagefind-filter="${name}:${escapeHtml(value)}"></i>`)
    .join('');

/** What is to be read of a record: the smallest part of the page that has its heading and all that follows from it. */
const isRecordElement = (tag: Tag): boolean => tag.name === 'article' || hasClass(tag, 'timeline__event');
/** Parts of it that are about other records. */
const isAboutOthers = (tag: Tag): boolean => hasClass(tag, 'sources-line') || hasClass(tag, 'figure-card__others');

/** The elements of a page that have an id, by it: once for all records, of which a page may have thousands. */
function elementsById({ tops }: ParsedHtml): Map<string, Tag[]> {
  const found = new Map<string, Tag[]>();
  const visit = (tag: Tag): void => {
    const { id } = tag.attributes;
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), tag]);
    tag.children.forEach(visit);
  };
  tops.forEach(visit);
  return found;
}

function closest(tag: Tag | undefined, isWanted: (tag: Tag) => boolean): Tag | undefined {
  for (let at = tag; at; at = at.parent) if (isWanted(at)) return at;
  return undefined;
}

function recordDocument(parsed: ParsedHtml, headings: readonly Tag[], page: Page, record: FoundRecord): Page {
  const [heading] = headings;
  const whole = closest(heading, isRecordElement);
  if (!heading || headings.length > 1 || !whole) {
    throw new Error(
      `Search: ${page.url} has no element around #${record.id}, so "${record.id}" could not be found. ` +
        'Put its heading into an <article> or an element of the class "timeline__event".',
    );
  }
  const words = innerHtml(heading, parsed);
  const title = load(words, null, false).root().text().replace(/\s+/g, ' ').trim();
  const body = editHtml(
    parsed,
    (tag) => (tag === heading || isAboutOthers(tag) ? { remove: 'element' } : { drop: ['id'] }),
    whole,
  );
  return {
    url: record.url,
    html:
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>` +
      `<main data-pagefind-body data-pagefind-filter="version:Facts and figures">` +
      `${filtersOf(record)}<h1>${words}</h1>${body}</main></body></html>`,
  };
}

/** What results can be narrowed down by: each with its values, in the order in which a reader is offered them. */
export function searchFields(library: Library): { name: 'kind' | 'topic' | 'year'; label: string; values: string[] }[] {
  const found = [...foundRecords(library), ...facetsOfPages(library).values()];
  return [
    { name: 'kind', label: 'Kind', values: [...RESULT_KINDS] },
    { name: 'topic', label: 'Topic', values: library.topics.all.map(({ name }) => name) },
    { name: 'year', label: 'Year', values: sorted(found.flatMap(({ years }) => years)).reverse() },
  ];
}

/** What search finds on which page, by the addresses of pages. Plain data, which another thread can be given. */
export interface SearchPlan {
  records: ReadonlyMap<string, readonly FoundRecord[]>;
  facets: ReadonlyMap<string, Facets>;
}

/** What search has to find of a library. */
export const searchPlan = (library: Library): SearchPlan => ({
  records: groupBy(foundRecords(library), ({ url }) => [url.replace(/#.*/, '')]),
  facets: facetsOfPages(library),
});

/**
 * The documents of the search index: each page of words as it is, with its facets, and each record of the pages of
 * records, at its own address. A page of records is not found as a whole: its records are.
 *
 * @param pages pages of the site; records on other pages are left out.
 * @throws {Error} when a page of records lacks one that belongs on it.
 */
export function searchDocuments(pages: readonly Page[], plan: SearchPlan): SearchDocument[] {
  return pages.flatMap((page) => {
    const records = plan.records.get(page.url);
    if (records) {
      const parsed = parseHtml(page.html, page.url);
      const byId = elementsById(parsed);
      return records.map((record) => ({
        ...recordDocument(parsed, byId.get(record.id) ?? [], page, record),
        page: page.url,
      }));
    }
    const of = plan.facets.get(page.url) ?? { kind: PAGE_KINDS.other, topics: [], years: [] };
    const document: SearchDocument = {
      url: page.url,
      page: page.url,
      // Made when it is indexed: all pages at once would be a second site in memory.
      get html() {
        return page.html.replace(/(<main\b[^>]*data-pagefind-body[^>]*>)/, `$1${filtersOf(of)}`);
      },
    };
    return [document];
  });
}
