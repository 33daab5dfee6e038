/** Owns what makes a page of the site a page of the downloadable copy: links to files, no network, its own notes. */
import { editHtml, parseHtml, type Change, type Tag } from './edit-html.ts';

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

/** The attributes of HTML that hold an address: https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
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
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** Stands for the site, whatever its real address, while links are worked out. */
const SITE = 'https://site.invalid';

export interface OfflinePage {
  html: string;
  /** The files of the copy that the page refers to. */
  files: Set<string>;
}

/** The file that holds the page at an address of the site: "/glossary/" is in "glossary/index.html". */
export const fileOf = (url: string): string => {
  const path = decodeURI(new URL(url, SITE).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/**
 * A page for the downloadable copy, or undefined for a page that only the hosted site has.
 *
 * Addresses inside the site become relative and name their file. Elements with `data-hosted-only` go; a page whose
 * `<html>` or `<body>` has it is not in the copy. The content of `<template data-offline-only>` comes out.
 * Nothing else changes.
 *
 * @param url the address of the page on the site, such as "/glossary/".
 * @throws {Error} when the page has no `<meta charset>`, or has a `<base>`.
 */
export function offlinePage(url: string, html: string): OfflinePage | undefined {
  const page = fileOf(url);
  const files = new Set<string>();
  let isHostedOnly = false;
  let hasPolicy = false;

  const relative = (address: string): string => {
    const target = fileAddress(address, url, page);
    if (!target) return address;
    files.add(target.file);
    return target.address;
  };

  const decide = ({ name, attributes }: Tag): Change | undefined => {
    if ('data-hosted-only' in attributes) {
      if (name !== 'html' && name !== 'body') return { remove: 'element' };
      isHostedOnly = true;
    }
    if (name === 'template' && 'data-offline-only' in attributes) return { remove: 'tags' };
    if (name === 'base')
      throw new Error(`${page}: <base> would send every link of the downloadable copy elsewhere. Take it out.`);
    if (name === 'meta' && 'charset' in attributes) {
      hasPolicy = true;
      return {
        insertAfter: `<meta http-equiv="Content-Security-Policy" content="${COPY_POLICY}"><meta name="offline-copy" content="yes">`,
      };
    }
    const changed = (ADDRESSES[name] ?? []).flatMap((attribute) => {
      const value = attributes[attribute];
      if (value === undefined) return [];
      const now = attribute.endsWith('srcset') ? mapSrcset(value, relative) : relative(value);
      return now === value ? [] : [[attribute, now] as const];
    });
    return changed.length > 0 ? { attributes: Object.fromEntries(changed) } : undefined;
  };

  const result = editHtml(parseHtml(html, page), decide);
  if (isHostedOnly) return undefined;
  if (!hasPolicy) {
    throw new Error(
      `${page}: there is no <meta charset>, after which the rules of the downloadable copy go. Add <meta charset="utf-8">.`,
    );
  }
  return { html: result, files };
}

/** The file that an address names, and how the page names it; undefined for other sites and for places in the page. */
function fileAddress(address: string, url: string, page: string): { file: string; address: string } | undefined {
  if (address === '' || address.startsWith('#') || !URL.canParse(address, SITE + url)) return undefined;
  const target = new URL(address, SITE + url);
  if (target.origin !== SITE) return undefined;
  const file = fileOf(target.pathname);
  const up = page.split('/').slice(0, -1);
  const down = file.split('/');
  while (up.length > 0 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return { file, address: encodeURI([...up.map(() => '..'), ...down].join('/')) + target.search + target.hash };
}

/** Changes every address of a list of candidates, such as "a.png 1x, b.png 2x". */
const mapSrcset = (value: string, change: (address: string) => string): string =>
  value.replace(/([^\s,]\S*[^\s,])(\s+[\d.]+[wxh])?/g, (_, address: string, size = '') => change(address) + size);
