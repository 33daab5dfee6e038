/** Owns where each record is shown: its address inside the site, from the site's root. */
import type { CollectionName } from '../model/schemas/common.ts';

/** Only pages on which each record has an anchor of its own. */
const PAGE_OF: Readonly<Partial<Record<CollectionName, string>>> = {
  sources: '/sources/',
  licences: '/licences/',
  timeline: '/timeline/',
  consultations: '/timeline/',
  missions: '/missions/',
  recommendations: '/recommendations/',
  promises: '/promises/',
  figures: '/figures/',
  series: '/figures/',
  reactions: '/reactions/',
  glossary: '/glossary/',
  help: '/get-help/',
};

/** Whether records of a collection have a page to link to. */
export const hasPage = (collection: CollectionName): boolean => collection === 'briefings' || collection in PAGE_OF;

/**
 * The address of a record: its page and its anchor there.
 *
 * @throws {RangeError} for a collection that has no page, such as topics.
 */
export function recordPath(collection: CollectionName, id: string): string {
  if (collection === 'briefings') return `/briefings/${id}/`;
  const page = PAGE_OF[collection];
  if (!page) throw new RangeError(`records of "${collection}" have no page to link to`);
  return `${page}#${id}`;
}

export const VERSIONS = ['plain', 'easy-read', 'print'] as const;
export type VersionName = (typeof VERSIONS)[number];

/** The address of a briefing in one version. */
export const briefingPath = (slug: string, version: VersionName): string =>
  version === 'plain' ? `/briefings/${slug}/` : `/briefings/${slug}/${version}/`;
