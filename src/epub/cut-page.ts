/** Owns what of a page goes into a book: its main part, without what is only for screens, with the roles that books have. */
import { load, type CheerioAPI } from 'cheerio';
import { narrowTables } from './narrow-tables.ts';
import type { Edition, PartKind, PlannedPart } from './plan.ts';

/** Any elements of a page. */
export type Elements = ReturnType<CheerioAPI>;

/** A part of a book while it is being made. What `root` holds becomes its file. */
export interface Part extends PlannedPart {
  $: CheerioAPI;
  root: Elements;
}

/** The id that the heading of every part has in the book. */
export const HEADING = 'part-title';

/** What a book has its own of, or no use for. `data-web-only` marks words that are true of the web page alone. */
const FOR_SCREENS = ['nav', '[data-hosted-only]', '[data-web-only]', 'template'].join(',');

/** What says something of a page of the site that does not hold in the book, by the kind of part. */
const NOT_IN_BOOK: Partial<Record<PartKind, string>> = {
  // Each begins by saying that all of a record is there, or that it is in two versions.
  glossary: '.lede',
  // What was taken from a source is a list of links to pages that the book does not have.
  sources: '.lede, details',
};

/** Attributes that only a browser or the indexer of search reads. */
const ONLY_IN_BROWSERS = /^(?:data-.*|tabindex|loading|decoding|fetchpriority|focusable|width|height)$/;

/** What elements are in a book: their role, and the older word for it that some reading apps know. */
const ROLES: readonly { of: string; role: string; type?: string }[] = [
  { of: '.markers a', role: 'doc-noteref', type: 'noteref' },
  { of: '.notes__back a', role: 'doc-backlink', type: 'backlink' },
  { of: 'section.notes', role: 'doc-endnotes', type: 'endnotes' },
  { of: 'section.hard-words', role: 'doc-glossary' },
];

/**
 * The part of a book that a page becomes. Its links and pictures still lead to where they lead on the site.
 *
 * @throws {Error} when the page has no `<main>` with one `<h1>` in it, saying which page.
 */
export function cutPage(planned: PlannedPart, html: string, edition: Edition): Part {
  const $ = load(html);
  const root = $('main');
  if (root.length !== 1 || root.find('h1').length !== 1) {
    throw new Error(
      `${planned.url ?? planned.file}: a page that goes into a book has one <main> with one <h1> in it. ` +
        'Mend its template, or take the page out of src/epub/plan.ts.',
    );
  }
  if (planned.kind === 'chapter' && edition === 'plain') addHelp($, root);
  root.find(FOR_SCREENS).remove();
  const notInBook = NOT_IN_BOOK[planned.kind];
  if (notInBook) root.find(notInBook).remove();
  dropListLinks($, root);
  if (planned.kind === 'glossary') cutGlossary($, root, edition);
  if (edition === 'plain') root.find('.easy-meaning').remove();
  unwrapTables($, root);
  narrowTables($, root);
  root.find('details').attr('open', '');
  for (const { of, role, type } of ROLES) {
    root.find(of).attr('role', role);
    if (type) root.find(of).attr('epub:type', type);
  }
  root.find('h1').attr('id', HEADING);
  dropAttributes($, root);
  return { ...planned, $, root };
}

/** On the site, the help lines stand below the main part of every page. The words of the briefings count on them. */
function addHelp($: CheerioAPI, root: Elements): void {
  const help = $('#who-to-turn-to').parent();
  root.append($('<section aria-labelledby="who-to-turn-to"></section>').append(help.contents()));
}

/** Takes out the ways from a page to the list that it belongs to: the contents of a book do that. */
function dropListLinks($: CheerioAPI, root: Elements): void {
  root.find('.lone-link').each((_, line) => {
    const href = $(line).find('a').attr('href') ?? '';
    if (/^\/(?:glossary|timeline|sources)\/$/.test(href)) $(line).remove();
  });
}

/** A table cannot be moved sideways under a finger that turns pages, so it needs no box for that. */
function unwrapTables($: CheerioAPI, root: Elements): void {
  root.find('.table-wrap').each((_, element) => {
    const wrap = $(element);
    const name = wrap.attr('aria-label');
    if (name !== undefined) wrap.find('table').attr('aria-label', name);
    wrap.replaceWith(wrap.contents());
  });
}

/** Each book has its own meanings: in the Easy Read book a word is a row, as it is in its chapters. */
function cutGlossary($: CheerioAPI, root: Elements, edition: Edition): void {
  if (edition === 'plain') return;
  root.find('article').each((_, article) => {
    const words = $('<div class="er-row__lines"></div>').append($(article).find('h3'));
    $(article)
      .find('.easy-meaning__line')
      .each((_at, line) => void words.append($('<p></p>').append($(line).contents())));
    const picture = $(article).find('.easy-meaning__picture').attr('class', 'er-row__picture');
    $(article).replaceWith($('<div class="er-row"></div>').append(picture, words));
  });
}

function dropAttributes($: CheerioAPI, root: Elements): void {
  root.find('*').each((_, element) => {
    const inSvg = $(element).closest('svg').length > 0;
    for (const name of Object.keys($(element).attr() ?? {})) {
      const isSize = name === 'width' || name === 'height';
      if (ONLY_IN_BROWSERS.test(name) && !(inSvg && isSize)) $(element).removeAttr(name);
    }
  });
}

/** The ids of a part. */
export const idsOf = ({ $, root }: Part): string[] =>
  root
    .find('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');

/** Words with every run of white space as one space. */
export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What a part is called: its main heading. The main heading of the first part is the name of the book. */
export const titleOf = ({ kind, root }: Part): string =>
  kind === 'title' ? 'About this book' : tidy(root.find('h1').text());

/** The heading rows and paragraphs of each help line in the chapters of the Easy Read book, each once. */
export function helpOfChapters(chapters: readonly Part[]): string {
  const rows = new Map<string, string>();
  let heading = '';
  for (const { $, root } of chapters) {
    const section = root.find('#help-title').closest('section');
    heading ||= tidy(section.find('#help-title').text());
    section.find('.er-row').each((_, row) => {
      const words = tidy($(row).text());
      if (!rows.has(words)) rows.set(words, $.html(row));
    });
  }
  return `<main><h1>${heading}</h1>${[...rows.values()].join('')}</main>`;
}
