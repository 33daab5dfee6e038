/** Owns what becomes of the links and pictures of a part in its book: nothing in a book leads nowhere. */
import { idsOf, type Elements, type Part } from './cut-page.ts';
import { LISTS } from './plan.ts';

/** Stands for the site, whatever its real address, while links are worked out. */
const SITE = 'https://site.invalid';
/** The folder of the pictures in a book. */
const PICTURES = 'pictures';

/** Something wrong with a part, and what to do. */
export interface Fault {
  part: Part;
  found: string;
  expected: string;
  try: string;
}

/** A place that a link names: a part of the book, and an id in it. */
interface Place {
  part: Part;
  id: string;
}

/** What the links of a book can lead to. */
export class Places {
  readonly #byUrl = new Map<string, Part>();
  readonly #byFile = new Map<string, Part>();
  readonly #ids = new Map<Part, ReadonlySet<string>>();

  constructor(parts: readonly Part[]) {
    for (const part of parts) {
      this.#byFile.set(part.file, part);
      if (part.url !== undefined) this.#byUrl.set(part.url, part);
      this.#ids.set(part, new Set(idsOf(part)));
    }
    for (const [url, kind] of LISTS) {
      const first = parts.find((part) => part.kind === kind);
      if (first) this.#byUrl.set(url, first);
    }
  }

  /** The place that an address on a part names; undefined when it is not in the book. */
  find(address: string, from: Part): Place | undefined {
    const file = this.#byFile.get(address);
    if (file) return { part: file, id: '' };
    if (address.startsWith('#')) return { part: from, id: decodeURIComponent(address.slice(1)) };
    const url = pathOf(address, from);
    const part = url && this.#byUrl.get(url.pathname);
    return part && { part, id: decodeURIComponent(url.hash.slice(1)) };
  }

  has({ part, id }: Place): boolean {
    return id === '' || this.#ids.get(part)?.has(id) === true;
  }
}

/** An address of the site, whatever form it has; undefined for one of another site, a telephone number and the like. */
function pathOf(address: string, from: Part): URL | undefined {
  const base = SITE + (from.url ?? '/');
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.origin === SITE ? url : undefined;
}

/**
 * Leaves of the sources those that the book refers to, and what they in turn rely on.
 *
 * @returns the parts, without those that have no source left.
 */
export function keepNamedSources(parts: readonly Part[]): Part[] {
  const places = new Places(parts);
  const named = new Map<Part, Set<string>>();
  const name = (from: Part, within: Elements): void => {
    for (const link of within.find('a[href]').toArray()) {
      const place = places.find(from.$(link).attr('href') ?? '', from);
      if (place?.part.kind !== 'sources' || place.id === '') continue;
      const ids = named.get(place.part) ?? new Set();
      named.set(place.part, ids);
      if (ids.has(place.id)) continue;
      ids.add(place.id);
      name(place.part, place.part.root.find('article').has(`[id="${place.id}"]`));
    }
  };
  for (const part of parts) if (part.kind !== 'sources') name(part, part.root);
  return parts.filter((part) => {
    if (part.kind !== 'sources') return true;
    part.root.find('article').each((_, article) => {
      const id = part.$(article).find('h2').attr('id') ?? '';
      if (!named.get(part)?.has(id)) part.$(article).remove();
    });
    return part.root.find('article').length > 0;
  });
}

export interface LinkOptions {
  places: Places;
  /** Where the whole site is hosted, without a slash at the end; null when it has no address. */
  address: string | null;
}

/**
 * Makes every link of a part lead to a place in the book, to the hosted site or to another site. Of a link that would
 * lead nowhere its words stay, or nothing when it is a signpost: a paragraph of its own.
 *
 * @returns what is wrong with links.
 */
export function linkPart(part: Part, { places, address }: LinkOptions): Fault[] {
  const { $, root } = part;
  const faults: Fault[] = [];
  root.find('a[href]').each((_, element) => {
    const link = $(element);
    const href = link.attr('href') ?? '';
    const place = places.find(href, part);
    if (place) {
      if (!places.has(place)) faults.push(noSuchPlace(part, href, place));
      const file = place.part === part && place.id !== '' ? '' : place.part.file;
      link.attr('href', file + (place.id === '' ? '' : `#${encodeURIComponent(place.id)}`));
      return;
    }
    const url = pathOf(href, part);
    if (!url) {
      if (!URL.canParse(href)) faults.push(unreadable(part, href));
    } else if (address === null) leadsNowhere(link);
    else link.attr('href', address + url.pathname + url.search + url.hash);
  });
  return faults;
}

const noSuchPlace = (part: Part, href: string, place: Place): Fault => ({
  part,
  found: `a link to "${href}", but ${place.part.file} of the book has no element with the id "${place.id}"`,
  expected: 'a link to a place that the page has',
  try: 'correct the link; if only the book lacks the place, see what src/epub/cut-page.ts takes out',
});

const unreadable = (part: Part, href: string): Fault => ({
  part,
  found: `a link to "${href}", which is no address`,
  expected: 'an address such as "/glossary/#care" or "https://www.gov.uk/"',
  try: 'correct the link',
});

function leadsNowhere(link: Elements): void {
  const line = link.parent('.lone-link');
  if (line.length > 0 && line.find('a').length === 1) {
    line.remove();
    return;
  }
  // What others refer to, or what has a look of its own, stays an element.
  if (link.attr('id') === undefined && link.attr('class') === undefined) {
    link.replaceWith(link.contents());
    return;
  }
  link.removeAttr('href').removeAttr('aria-label');
  for (const element of link.toArray()) if ('name' in element) element.name = 'span';
}

/**
 * Makes every picture of a part one of the book.
 *
 * @param assets the files of the site, by path below its top folder.
 * @param pictures those of the book by their name in it; the ones used are added.
 * @returns what is wrong with pictures.
 */
export function placePictures(
  part: Part,
  assets: ReadonlyMap<string, Uint8Array>,
  pictures: Map<string, Uint8Array>,
): Fault[] {
  const { $, root } = part;
  const faults: Fault[] = [];
  root.find('img').each((_, element) => {
    const image = $(element);
    const source = image.attr('src') ?? '';
    const path = decodeURI(pathOf(source, part)?.pathname.slice(1) ?? '');
    const content = assets.get(path);
    if (!content) {
      faults.push({
        part,
        found: `the picture "${source}", which the built site does not have`,
        expected: 'a picture below /assets/pictures/',
        try: 'check that _data/pictures.ts has the picture, and that the page names it with asset()',
      });
      return;
    }
    if (image.attr('alt') === undefined) {
      faults.push({
        part,
        found: `the picture "${source}" without an alt attribute`,
        expected: 'alt="" when the words beside it say the same, or else what the picture adds',
        try: 'add it in the template',
      });
    }
    // The name has a hash of the content in it, so that two pictures never share one.
    const name = `${PICTURES}/${path.slice(path.lastIndexOf('/') + 1)}`;
    pictures.set(name, content);
    image.attr('src', name);
  });
  return faults;
}
