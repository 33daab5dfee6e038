/** Owns what makes a page of the site a page of the downloadable copy: links to files, no network, its own notes. */
import { START_FILE, UNZIP_NOTE } from './copy-notes.ts';
import { editHtml, parseHtml, type Change, type ParsedHtml, type Tag } from '../render/edit-html.ts';
import { signpostsToNowhere, type Destination } from './signposts.ts';

/**
 * What a page of the copy may do. `'self'` covers its scripts, styles, pictures and fonts, from disk in Chromium and
 * Firefox as well as from a server. Firefox does not count a file as `'self'` for forms, so `file:` is named for them.
 * `connect-src 'none'` keeps the promise that the copy asks nothing of any network.
 */
export const COPY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'self' file:",
  "base-uri 'none'",
].join('; ');

/** The attributes of HTML that hold an address: https://html.spec.whatwg.org/multipage/indices.html#attributes-3; and ours. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  form: ['action'],
  button: ['formaction'],
  img: ['src', 'srcset'],
  input: ['src', 'formaction'],
  link: ['href', 'imagesrcset'],
  object: ['data'],
  script: ['src', 'data-choices'],
  source: ['src', 'srcset'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** How the attributes begin that speak to the indexer of search, which never reads a copy. */
const INDEXING = 'data-pagefind-';

const NONE: readonly string[] = [];

/** Those of the attributes of a tag. Asked of every tag of every page of every copy, and of most in vain. */
function indexingIn(attributes: Readonly<Record<string, string>>): readonly string[] {
  for (const attribute in attributes)
    if (attribute.startsWith(INDEXING)) return Object.keys(attributes).filter((name) => name.startsWith(INDEXING));
  return NONE;
}

/** Stands for the site, whatever its real address, while links are worked out. */
const SITE = 'https://site.invalid';
/** The first page of the site. A part of the site has the page that says what it holds in its place. */
const HOME = 'index.html';

/** A page of the site, read once for all copies. */
export interface SitePage {
  /** Its address on the site, such as "/glossary/". */
  url: string;
  /** The file that holds it. */
  file: string;
  parsed: ParsedHtml;
  /** What an address on the page names in the site; undefined for other sites and for places in the page. */
  targetOf(address: string): Target | undefined;
}

export interface Target {
  /** The file of the site. */
  file: string;
  /** The query and the anchor. */
  rest: string;
  /** All of it, from the root of the site. */
  path: string;
}

export interface OfflinePage {
  html: string;
  /** The files of the copy that the page refers to. */
  files: Set<string>;
}

/** What a copy of a part of the site has, and what becomes of links to the rest. */
export interface Part {
  /** Whether a file of the site is in the copy: a page of it, or what a page refers to, such as a PDF. */
  has(file: string): boolean;
  /**
   * Where a link to a page that is not in the copy leads instead; undefined when only its words can stay.
   * `path` is from the root of the site, such as "/glossary/#care".
   */
  elsewhere(path: string): string | undefined;
  /** HTML for the top of each page. `start` is the address of the page to open first. */
  note(start: string): string;
}

/** The file that holds the page at an address of the site: "/glossary/" is in "glossary/index.html". */
export const fileOf = (url: string): string => {
  const path = decodeURI(new URL(url, SITE).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/**
 * Reads a page for copies. Undefined for one that only the hosted site has: its `<html>` or `<body>` is marked with
 * `data-hosted-only`.
 *
 * @param url the address of the page on the site, such as "/glossary/".
 * @throws {Error} when the page has no `<meta charset>`, or has a `<base>`.
 */
export function readPage(url: string, html: string): SitePage | undefined {
  const file = fileOf(url);
  const parsed = parseHtml(html, file);
  let isHosted = false;
  let hasBase = false;
  let hasCharset = false;
  const visit = (tag: Tag): void => {
    const { name } = tag;
    if ((name === 'html' || name === 'body') && 'data-hosted-only' in tag.attributes) isHosted = true;
    hasBase ||= name === 'base';
    hasCharset ||= isCharset(tag);
    tag.children.forEach(visit);
  };
  parsed.tops.forEach(visit);
  if (isHosted) return undefined;
  if (hasBase)
    throw new Error(`${file}: <base> would send every link of the downloadable copy elsewhere. Take it out.`);
  if (!hasCharset) {
    throw new Error(
      `${file}: there is no <meta charset>, after which the rules of the downloadable copy go. Add <meta charset="utf-8">.`,
    );
  }
  // Every copy asks for every address, some of them more than once.
  const known = new Map<string, Target | undefined>();
  const targetOf = (address: string): Target | undefined => {
    if (!known.has(address)) known.set(address, workOut(address, url));
    return known.get(address);
  };
  return { url, file, parsed, targetOf };
}

const isCharset = ({ name, attributes }: Tag): boolean => name === 'meta' && 'charset' in attributes;

/**
 * A page for a downloadable copy.
 *
 * Addresses inside the site become relative and name their file. Elements with `data-hosted-only` go. The content of
 * `<template data-offline-only>` comes out. A note for those who look inside the zip comes first. Marks for the indexer
 * of search and indents go, to save bytes. Nothing else changes.
 *
 * @param part for a copy of a part of the site: there, links to pages that it does not have go, or lead elsewhere.
 */
export function offlinePage({ file: page, parsed, targetOf }: SitePage, part?: Part): OfflinePage {
  const files = new Set<string>();

  /** The address of another page or file of the site that is in the copy, as this page names it. */
  const relative = (address: string): string => {
    const target = targetOf(address);
    if (!target) return address;
    const file = part && target.file === HOME ? START_FILE : target.file;
    files.add(file);
    return addressFrom(page, file) + target.rest;
  };
  const destinationOf = (address: string): Destination => {
    const target = targetOf(address);
    if (!part || !target || target.file === HOME || part.has(target.file)) return 'in the copy';
    return part.elsewhere(target.path) === undefined ? 'nowhere' : 'elsewhere';
  };
  const removal = part && signpostsToNowhere(parsed.tops, ({ attributes }) => destinationOf(attributes['href'] ?? ''));

  const decideLink = (href: string): Change | undefined => {
    const isRemoved = href.startsWith('#') && removal?.ids.has(href.slice(1)) === true;
    const destination = isRemoved ? 'nowhere' : destinationOf(href);
    if (destination === 'nowhere') return { remove: 'tags' };
    const path = targetOf(href)?.path ?? '';
    const now = destination === 'elsewhere' ? (part?.elsewhere(path) ?? href) : relative(href);
    return now === href ? undefined : { attributes: { href: now } };
  };

  const decide = (tag: Tag): Change | undefined => {
    const { name, attributes, parent } = tag;
    if ('data-hosted-only' in attributes || removal?.tags.has(tag)) return { remove: 'element' };
    if (name === 'template' && 'data-offline-only' in attributes) return { remove: 'tags' };
    const marks = indexingIn(attributes);
    // From disk it costs no time to wait for what knows how a page looks to its reader.
    const drop = 'data-early' in attributes ? [...marks, 'defer', 'data-early'] : marks;
    if (isCharset(tag)) {
      return {
        insertAfter: `<meta http-equiv="Content-Security-Policy" content="${COPY_POLICY}"><meta name="offline-copy" content="yes">`,
      };
    }
    if (name === 'body') return { drop, insertAfter: UNZIP_NOTE };
    if (part && name === 'header' && parent?.name === 'body')
      return { drop, insertAfter: part.note(addressFrom(page, START_FILE)) };
    if (name === 'a' && attributes['href'] !== undefined) return { drop, ...decideLink(attributes['href']) };
    const changed = (ADDRESSES[name] ?? []).flatMap((attribute) => {
      const value = attributes[attribute];
      if (value === undefined) return [];
      const now = attribute.endsWith('srcset') ? mapSrcset(value, relative) : relative(value);
      return now === value ? [] : [[attribute, now] as const];
    });
    return drop.length + changed.length > 0 ? { drop, attributes: Object.fromEntries(changed) } : undefined;
  };
  return { html: withoutIndents(editHtml(parsed, decide)), files };
}

/** What addresses from the root name: on all pages the same. */
const fromRoot = new Map<string, Target | undefined>();
/** More than one site has; a build that watches must not remember all that ever was. */
const MOST_KNOWN = 100_000;

function workOut(address: string, url: string): Target | undefined {
  if (!/^\/(?!\/)/.test(address)) return resolveTarget(address, url);
  if (!fromRoot.has(address)) {
    if (fromRoot.size >= MOST_KNOWN) fromRoot.clear();
    fromRoot.set(address, resolveTarget(address, '/'));
  }
  return fromRoot.get(address);
}

function resolveTarget(address: string, url: string): Target | undefined {
  if (address === '' || address.startsWith('#') || !URL.canParse(address, SITE + url)) return undefined;
  const target = new URL(address, SITE + url);
  if (target.origin !== SITE) return undefined;
  const rest = target.search + target.hash;
  return { file: fileOf(target.pathname), rest, path: target.pathname + rest };
}

/**
 * A page without the white space at the beginnings of its lines, which browsers show as one space in any case: 20 KB of
 * the whole copy. A page in which white space could count is left as it is.
 */
const withoutIndents = (html: string): string =>
  /<(?:pre|textarea)\b/i.test(html) ? html : html.replace(/\n\s+/g, '\n');

/** How a page names a file of the copy, such as "../glossary/index.html". */
function addressFrom(page: string, file: string): string {
  let shared = 0;
  for (let at = 0; at < page.length && page[at] === file[at]; at++) if (page[at] === '/') shared = at + 1;
  let up = 0;
  for (let at = shared; at < page.length; at++) if (page[at] === '/') up++;
  return encodeURI('../'.repeat(up) + file.slice(shared));
}

/** Changes every address of a list of candidates, such as "a.png 1x, b.png 2x". */
const mapSrcset = (value: string, change: (address: string) => string): string =>
  value.replace(/([^\s,]\S*[^\s,])(\s+[\d.]+[wxh])?/g, (_, address: string, size = '') => change(address) + size);
