/** Owns where each record is shown: its address inside the site, from the site's root. */
import type { CollectionName } from '../model/schemas/common.ts';
import type { Records } from '../model/schemas/index.ts';

/** The pages of the glossary, each from one letter to another, about equally long. */
export const GLOSSARY_RANGES = ['a-to-c', 'd-to-h', 'i-to-p', 'q-to-z'] as const;
export type GlossaryRange = (typeof GLOSSARY_RANGES)[number];

/** The page of the glossary that a term stands on. What begins with no letter stands on the first. */
export const glossaryRange = (term: string): GlossaryRange =>
  GLOSSARY_RANGES.find((range) => term.slice(0, 1).toLowerCase() <= range.slice(-1)) ?? 'q-to-z';

/** The pages of the timeline, each up to the end of a year, about equally long. */
export const TIMELINE_RANGES = [
  { id: 'up-to-2015', name: 'up to 2015', lastYear: '2015' },
  { id: '2016-to-2022', name: 'from 2016 to 2022', lastYear: '2022' },
  { id: '2023', name: 'in 2023', lastYear: '2023' },
  { id: '2024-and-2025', name: 'in 2024 and 2025', lastYear: '2025' },
  { id: 'since-2026', name: 'since 2026', lastYear: '9999' },
] as const;

/** The page of the timeline that an event stands on, by its date. */
export const timelineRange = (date: string): string =>
  TIMELINE_RANGES.find(({ lastYear }) => date.slice(0, 4) <= lastYear)?.id ?? '';

/** Kinds of source that fill more than one page, with the years in which a new page begins. */
export const SOURCE_YEARS: { readonly [K in Records['sources']['kind']]?: readonly string[] } = {
  government: ['2016', '2023'],
  parliament: ['2023', '2024'],
  charity: ['2023', '2024'],
};

/** The page that a source stands on: one for each kind, or for some years of it. What has no date is on the last. */
export function sourcePage({ kind, published }: Pick<Records['sources'], 'kind' | 'published'>): string {
  const end = SOURCE_YEARS[kind]?.find((year) => published !== undefined && published < year);
  return end === undefined ? kind : `${kind}-before-${end}`;
}

/**
 * Where the records that fit one choice are listed, such as "/recommendations/answer/rejected/". Requests and promises on
 * a topic have a page that tells them in full; promises by state are parts of the page of all promises.
 */
export function choicePath(
  collection: 'recommendations' | 'promises' | 'timeline',
  facet: string,
  choice: string,
): string {
  if (facet === 'topic' && collection !== 'timeline') return `/${collection}/${choice}/`;
  if (facet === 'state' && collection === 'promises') return `/promises/#${choice}`;
  return `/${collection}/${facet}/${choice}/`;
}

/** The page of a record, of those collections whose records all have an anchor of their own on a page. */
const PAGE_OF: { readonly [C in CollectionName]?: (record: Records[C]) => string } = {
  // Long collections have a page for each topic or kind, so that no page is slow on an old phone.
  recommendations: ({ topic }) => `/recommendations/${topic}/`,
  promises: ({ topic }) => `/promises/${topic}/`,
  figures: ({ topics }) => `/figures/${topics[0] ?? ''}/`,
  sources: (source) => `/sources/${sourcePage(source)}/`,
  series: () => '/figures/tables/',
  licences: () => '/licences/',
  timeline: ({ date }) => `/timeline/${timelineRange(date)}/`,
  consultations: () => '/consultations/',
  missions: () => '/missions/',
  reactions: () => '/reactions/',
  glossary: ({ term }) => `/glossary/${glossaryRange(term)}/`,
  help: () => '/get-help/',
};

/** Whether records of a collection have a page to link to. */
export const hasPage = (collection: CollectionName): boolean =>
  collection === 'briefings' || collection === 'topics' || collection in PAGE_OF;

/**
 * The address of a record: its page and its anchor there.
 *
 * @throws {RangeError} for a collection that has no page, such as pictures.
 */
export function recordPath<C extends CollectionName>(collection: C, record: Records[C]): string {
  if (collection === 'briefings' || collection === 'topics') return `/${collection}/${record.id}/`;
  const pageOf = PAGE_OF[collection];
  if (!pageOf) throw new RangeError(`records of "${collection}" have no page to link to`);
  return `${pageOf(record)}#${record.id}`;
}

export const VERSIONS = ['plain', 'easy-read', 'print'] as const;
export type VersionName = (typeof VERSIONS)[number];

/** The pages of a briefing: its versions, and what somebody needs to lead a session about it, which is no version. */
export const BRIEFING_PAGES = [...VERSIONS, 'session'] as const;
export type BriefingPageName = (typeof BRIEFING_PAGES)[number];

/** The address of a page of a briefing. */
export const briefingPath = (slug: string, page: BriefingPageName): string =>
  page === 'plain' ? `/briefings/${slug}/` : `/briefings/${slug}/${page}/`;
