/** A site whose every text is hostile: in each file that is built, of any kind, words come out as words. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import postcss from 'postcss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/load/load-library.ts';
import { wordsOfSite } from '../support/example-site.ts';
import { hostileContent, hostileMarkdown, writeContent } from '../support/hostile.ts';
import { removeProject, startBuild, tinyProject } from '../support/tiny-project.ts';
import { readCsv, readXml } from '../unit/open-data/open-data.ts';

/** The numbers of the words in Markdown begin here: there are not as many fields. */
const OF_MARKDOWN = 10_000;

let folder: string;
let words: ReadonlyMap<number, string>;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await tinyProject();
  const given = await readContent(folder);
  const hostile = hostileContent(given, (path) => path.includes('pictures') && path.at(-1) === 'file');
  const markdown = hostileMarkdown(given, OF_MARKDOWN);
  const briefings = hostile.content.briefings.map((briefing) => ({ ...briefing, plain: markdown.plain }));
  await writeContent(folder, { ...hostile.content, briefings });
  // Its rules would refuse most of it for being bad English. What makes pages has to be safe without them.
  await writeFile(join(folder, 'src/editorial/check-library.ts'), 'export const checkEditorial = () => undefined;\n');
  words = new Map([...hostile.words, ...markdown.words]);
  const { code, printed } = await startBuild(folder).ended;
  expect(code, printed).toBe(0);
  files = await wordsOfSite(join(folder, '_site'));
}, 120_000);
afterAll(() => removeProject(folder));

const ofKind = (kind: RegExp): [file: string, text: string][] => [...files].filter(([file]) => kind.test(file));

/** All texts inside a value of JSON. */
function textsOfJson(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOfJson) : [];
}

const textsOfCss = (css: string): string[] => {
  const texts: string[] = [];
  const letter = (_: string, code: string): string => String.fromCodePoint(parseInt(code, 16));
  postcss.parse(css).walkDecls('content', ({ value }) => {
    texts.push(value.replace(/\\([0-9a-f]{1,6})\s?/gi, letter).replace(/\\(.)/g, '$1'));
  });
  return texts;
};

/** A node of a page, as far as we look at it. */
interface Node {
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: readonly Node[];
}

/** A page as browsers read it: its texts, and what in it was never written by us. */
interface ReadPage {
  texts: string[];
  made: string[];
}
const pages = new Map<string, ReadPage>();

const LEADS = /^(?:href|src|srcset|action|formaction|poster|data|xlink:href)$/;
const NO_ADDRESS = /^\s*(?:javascript|vbscript|data):/i;
/** None of our pages has one of them. */
const NEVER = /^(?:iframe|object|embed|base|applet|frame|portal|foreignobject|animate|set)$/i;
const OUR_PICTURE = /^(?:\/|\.|assets\/|[\w-]+\/)[^<>"' ]*\.(?:svg|png)$/;

/** Reads a page once. */
function readPage(html: string): ReadPage {
  const known = pages.get(html);
  if (known) return known;
  const page: ReadPage = { texts: [], made: [] };
  let text = '';
  const walk = (node: Node, parent?: string): void => {
    const { name, data, attribs = {}, children = [] } = node;
    for (const [attribute, value] of Object.entries(attribs)) {
      page.texts.push(value);
      if (/^on|^style$|["'<>`]/i.test(attribute) || (LEADS.test(attribute) && NO_ADDRESS.test(value)))
        page.made.push(`<${name} ${attribute}="${value}">`);
    }
    if (name && NEVER.test(name)) page.made.push(`<${name}>`);
    if (name === 'img' && !OUR_PICTURE.test(attribs['src'] ?? '')) page.made.push(`<img src="${attribs['src']}">`);
    const inside = children.map(({ data: part = '' }) => part).join('');
    if (name === 'script' && attribs['type'] === 'application/ld+json')
      page.texts.push(...textsOfJson(JSON.parse(inside)));
    else if (name === 'script' || name === 'style') {
      if (name === 'style') page.texts.push(...textsOfCss(inside));
      if (/alert\(|^\*\{display:none\}/.test(inside)) page.made.push(`<${name}>${inside}`);
    } else {
      if (data !== undefined && name === undefined) text += data;
      for (const child of children) walk(child, name ?? parent);
    }
  };
  for (const node of load(html).root().toArray()) walk(node as unknown as Node);
  page.texts.push(text);
  pages.set(html, page);
  return page;
}

function textsOfXml(xml: string): string[] {
  const root = readXml(xml);
  const attributes = [root, ...root.getElementsByTagName('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [...attributes, root.textContent ?? ''];
}

const textsOfCalendar = (calendar: string): string[] =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[] as never)
    .getAllSubcomponents()
    .flatMap((event) => event.getAllProperties().map((property) => String(property.getFirstValue())));

/** Not the headings: Pagefind reads "&amp;lt;" in them as "<". They are only ever shown as text. */
const textsOfFragment = (fragment: string): string[] =>
  textsOfJson({ ...(JSON.parse(fragment.replace(/^pagefind_dcd/, '')) as object), anchors: [] });

/** How each kind of file is read, as programs read it; each throws when they could not. */
const READERS: readonly [kind: RegExp, textsOf: (text: string) => string[]][] = [
  [/\.html$/, (html) => readPage(html).texts],
  [/\.(?:xhtml|opf|ncx|xml|atom|svg)$/, textsOfXml],
  [/\.(?:json|webmanifest)$/, (text) => textsOfJson(JSON.parse(text))],
  [/\.pf_fragment$/, textsOfFragment],
  [/\.csv$/, (text) => readCsv(text).flat()],
  [/\.ics$/, textsOfCalendar],
  [/\.css$/, textsOfCss],
  [/\.pdf$/, (text) => [text]],
  [/\.(?:txt|ris)$/, (text) => [text]],
];

/** Without what lays words out: spaces, the hyphens of lines that are broken, and quotes inside of quoted samples. */
const flat = (text: string): string => text.replace(/[\s\u00A0\u00AD\u200B-]+/g, '').replace(/\\"|""/g, '"');

/** Without what addresses have in the place of a letter, such as "%3C". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How words may come out: as they are, or as the part of an address that is made of them. */
function formsOf(number: number): string[] {
  const given = words.get(number) ?? '';
  // An author of Markdown writes "&lt;" for "<".
  const shown = number < OF_MARKDOWN ? given : load(given.replaceAll('<', '&lt;'), null, false).root().text();
  return [given, shown, given.toLowerCase().replace(/[^a-z0-9]+/g, '')].map(flat);
}

test('says hostile words whole and as they are, wherever and in whatever kind of file it says them', () => {
  const said = new Set<number>();
  const kinds = new Set<RegExp>();
  const wrong = new Set<string>();
  for (const [kind, textsOf] of READERS)
    for (const [file, text] of ofKind(kind))
      for (const part of textsOf(text))
        for (const [, number = '', between = ''] of flat(part).matchAll(/q(\d+)q((?:(?!q\d+q|z\d+z).)*)z\1z/g)) {
          said.add(Number(number));
          kinds.add(kind);
          if (!formsOf(Number(number)).includes(flat(decoded(between))))
            wrong.add(`${file}: ${between}, of ${words.get(Number(number))}`);
        }
  expect([...wrong]).toEqual([]);
  // Of about 440 texts, the others are ids, dates, addresses and words of a list.
  expect(words.size).toBeGreaterThan(230);
  expect(said.size).toBeGreaterThan(200);
  expect(READERS.filter(([kind]) => !kinds.has(kind)).map(([kind]) => String(kind))).toEqual([]);
});

test('has no element, attribute, script or style that words made', () => {
  const wrong = ofKind(/\.x?html$/).flatMap(([file, html]) => readPage(html).made.map((made) => `${file}: ${made}`));
  expect(wrong).toEqual([]);
});

test('has no cell that a spreadsheet would run', () => {
  const cells = ofKind(/\.csv$/).flatMap(([, csv]) => readCsv(csv).flat());
  expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d/.test(cell))).toEqual([]);
});

test('has scripts that can be read, and references for other programs with one entry each', () => {
  for (const [file, script] of ofKind(/\.js$/)) expect(() => new Script(script, { filename: file })).not.toThrow();
  const references = ofKind(/\.bib$/);
  expect(references.length).toBeGreaterThan(0);
  for (const [file, bib] of references) {
    // BibTeX counts braces, and knows no sign that takes their meaning.
    let depth = 0;
    let entries = 0;
    for (const char of bib.replace(/[^{}]/g, '')) {
      depth += char === '{' ? 1 : -1;
      if (depth === 0) entries += 1;
      expect(depth, file).toBeGreaterThanOrEqual(0);
    }
    expect([depth, entries, bib.match(/^@/gm)], file).toEqual([0, 1, ['@']]);
  }
  for (const [file, ris] of ofKind(/\.ris$/))
    expect(
      ris.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
      file,
    ).toEqual([]);
});
