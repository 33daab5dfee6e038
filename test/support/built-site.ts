/** Owns what the tests of the built site share: the files of `_site/`, and each page of it, read and parsed once. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { placeBelow } from '../../src/build/slashes.ts';
import { KEPT_FOLDER } from '../../src/offline/kept-list.ts';

export const SITE_DIRECTORY = resolve('_site');

export interface BuiltPage {
  /** Address inside the site: "/", "/briefings/", "/404.html". */
  url: string;
  /** Path of its file inside the site. */
  file: string;
  html: string;
  $: CheerioAPI;
}

/** The pages of one briefing. */
export interface BuiltBriefing {
  id: string;
  plain: BuiltPage;
  easyRead: BuiltPage;
  print: BuiltPage;
  printEasyRead: BuiltPage;
  /** What somebody needs to lead a session about it. */
  session: BuiltPage;
}

/**
 * Every file below a folder, as paths inside it with forward slashes, in order.
 *
 * @throws {Error} when the folder is not there.
 */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}. Build the site first: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => placeBelow(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every file of the built site. */
export const siteFiles: readonly string[] = filesBelow(SITE_DIRECTORY);

/** The content of a file of the built site, by its path inside it. */
export const readSiteFile = (file: string): Buffer => readFileSync(join(SITE_DIRECTORY, file));

function readPage(file: string): BuiltPage {
  const html = readSiteFile(file).toString('utf8');
  let parsed: CheerioAPI | undefined;
  return {
    url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    // Many tests need only the addresses: a page is parsed when somebody looks into it.
    get $() {
      return (parsed ??= load(html));
    },
  };
}

/** Every page of the built site; not its form for kept sites, which is the same but for where its styles are. */
export const pages: readonly BuiltPage[] = siteFiles
  .filter((file) => file.endsWith('.html') && !file.startsWith(`${KEPT_FOLDER}/`))
  .map(readPage);

/**
 * The page at an address.
 *
 * @throws {Error} when the site has none there.
 */
export function pageAt(url: string): BuiltPage {
  const found = pages.find((page) => page.url === url);
  if (!found) throw new Error(`The built site has no page at ${url}`);
  return found;
}

/**
 * Every briefing with its pages, found by what is in `_site/briefings/`.
 *
 * @throws {Error} when one of the three versions (rule G-1) or the session is missing.
 */
export const briefings: readonly BuiltBriefing[] = pages
  .flatMap(({ url }) => /^\/briefings\/([^/]+)\/$/.exec(url)?.[1] ?? [])
  .map((id) => ({
    id,
    plain: pageAt(`/briefings/${id}/`),
    easyRead: pageAt(`/briefings/${id}/easy-read/`),
    print: pageAt(`/briefings/${id}/print/`),
    printEasyRead: pageAt(`/briefings/${id}/print/easy-read/`),
    session: pageAt(`/briefings/${id}/session/`),
  }));

/** Lists of what fits one choice, by what they list: one template each. */
const CHOICE = /^\/(recommendations|promises|timeline)\/[^/]+\/[^/]+\/$/;

/** Every page, but of the many lists of what fits one choice only the longest of each kind: the others are made alike. */
export const pagesUnlikeOthers: readonly BuiltPage[] = pages.filter(({ url, html }) => {
  const kind = CHOICE.exec(url)?.[1];
  return !pages.some((other) => kind && CHOICE.exec(other.url)?.[1] === kind && other.html.length > html.length);
});

/** Text with every run of white space, no-break spaces too, as one space. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a check says of each page, with the address of the page before it. */
export const onEveryPage = (
  check: (page: BuiltPage) => Iterable<string>,
  over: readonly BuiltPage[] = pages,
): string[] => over.flatMap((page) => [...check(page)].map((problem) => `${page.url}: ${problem}`));

/** The parts of a page that parsers keep apart: the page itself, and the content of each `<template>` in it. */
export const partsOf = ({ $ }: BuiltPage): CheerioAPI[] => [
  $,
  ...$('template')
    .toArray()
    .map((template) => load($(template).html() ?? '', null, false)),
];

/** Values that occur more than once, each once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];
