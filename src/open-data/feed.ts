/** Owns the Atom feeds (RFC 4287): of all changes, and of those to one topic. */
import type { Library } from '../model/library.ts';
import { firstDay } from '../model/dates.ts';
import { OUR_LICENCE, ourCredit } from '../render/our-licence.ts';
import { feedPath } from './addresses.ts';
import type { Change } from './changes.ts';
import { onSite } from './data-set.ts';
import { stableUrn } from './stable-id.ts';
import { element, xmlFile, type Xml } from './xml.ts';

/** How many changes a feed has at most: the newest ones. Programs keep those that they have seen. */
const MOST_ENTRIES = 100;

export interface FeedFacts {
  /** The topic that it is about; none for the feed of all changes. */
  topic?: { id: string; name: string } | undefined;
  /** Newest first. */
  changes: readonly Change[];
}

/** Feeds need a time. Records know days at best, and so every change is at noon, where no time zone makes it another day. */
const noon = (day: string): string => `${day}T12:00:00Z`;

/** What readers call a feed. */
export const feedTitle = ({ site }: Library, topic?: { name: string }): string =>
  topic === undefined ? `${site.name}: changes` : `${site.name}: ${topic.name}`;

/**
 * A feed. Ids are URNs that no change of address touches. While the site has no address, links are relative to the feed
 * itself, which RFC 4287 (section 4.2.7.1) allows.
 */
export function atomFeed(library: Library, { topic, changes }: FeedFacts): string {
  const { site } = library;
  const path = `/${feedPath(topic?.id)}`;
  const page = topic === undefined ? '/' : `/topics/${topic.id}/`;
  const link = (rel: string, to: string, type: string): Xml =>
    element('link', { rel, type, href: onSite(library, to) });
  const entry = ({ id, title, text, day, path: to, topics }: Change): Xml =>
    element('entry', {}, [
      element('id', {}, stableUrn(site, id)),
      element('title', {}, title),
      element('updated', {}, noon(day)),
      link('alternate', to, 'text/html'),
      ...topics.map((term) => element('category', { term, label: library.topics.byId[term]?.name ?? term })),
      element('summary', {}, text),
    ]);
  return xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
      element('id', {}, stableUrn(site, topic === undefined ? 'feed of changes' : `feed of the topic ${topic.id}`)),
      element('title', {}, feedTitle(library, topic)),
      element('subtitle', {}, site.tagline),
      // A briefing may be published before the release that brings it is dated.
      element('updated', {}, noon([firstDay(site.released), ...changes.map(({ day }) => day)].sort().at(-1) ?? '')),
      element('author', {}, [element('name', {}, site.publisher)]),
      element('rights', {}, `${ourCredit(site)}, ${OUR_LICENCE.address}`),
      link('self', path, 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      ...changes.slice(0, MOST_ENTRIES).map(entry),
    ]),
  );
}
