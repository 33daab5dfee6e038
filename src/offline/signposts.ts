/** Owns what goes from a page when the pages that it leads to are not in the copy. */
import { hasClass, type Tag } from '../render/edit-html.ts';

/** Elements that a list of links is made of. */
const PARTS_OF_LISTS = new Set(['li', 'ul', 'ol', 'p', 'div', 'section', 'nav']);

/** Where a link leads, as far as the copy is concerned. */
export type Destination = 'in the copy' | 'elsewhere' | 'nowhere';

/** What is to be taken out of a page, and the anchors that go with it. */
export interface Removal {
  tags: ReadonlySet<Tag>;
  ids: ReadonlySet<string>;
}

/**
 * The signposts whose pages are not in the copy: in a `<nav>` and in an element with `data-only-links`, each item, and
 * each list and section left without an item; elsewhere, each `lone-link` paragraph that would lead nowhere. Links that
 * lead to what is taken out go in the same way. A link within a sentence is no signpost: its words are needed.
 *
 * @param destinationOf where a link leads; anchors on the same page are in the copy.
 */
export function signpostsToNowhere(tops: readonly Tag[], destinationOf: (link: Tag) => Destination): Removal {
  const tags = new Set<Tag>();
  const ids = new Set<string>();
  const leadsToRemoved = ({ attributes: { href } }: Tag): boolean =>
    href?.startsWith('#') === true && ids.has(href.slice(1));

  /** How many links an element has, how many of their pages are not in the copy, and how many lead nowhere at all. */
  const survey = (tag: Tag, inList: boolean): { links: number; missing: number; nowhere: number } => {
    if ('data-hosted-only' in tag.attributes) return { links: 0, missing: 0, nowhere: 0 };
    const count = { links: 0, missing: 0, nowhere: 0 };
    if (tag.name === 'a' && tag.attributes['href'] !== undefined) {
      const destination = leadsToRemoved(tag) ? 'nowhere' : destinationOf(tag);
      count.links = 1;
      count.missing = destination === 'in the copy' ? 0 : 1;
      count.nowhere = destination === 'nowhere' ? 1 : 0;
    }
    const isList = inList || tag.name === 'nav' || 'data-only-links' in tag.attributes;
    for (const child of tag.children) {
      const inside = survey(child, isList);
      count.links += inside.links;
      count.missing += inside.missing;
      count.nowhere += inside.nowhere;
    }
    const isLone = tag.name === 'p' && hasClass(tag, 'lone-link');
    const isOfList = isList && PARTS_OF_LISTS.has(tag.name);
    if (count.links > 0 && ((isOfList && count.missing === count.links) || (isLone && count.nowhere === count.links)))
      remove(tag);
    return count;
  };
  const remove = (tag: Tag): void => {
    tags.add(tag);
    const addIds = ({ attributes: { id }, children }: Tag): void => {
      if (id !== undefined) ids.add(id);
      children.forEach(addIds);
    };
    addIds(tag);
  };

  let before: number;
  do {
    before = ids.size;
    for (const tag of tops) survey(tag, false);
  } while (ids.size > before);
  return { tags, ids };
}
