/** Owns making the document on paper of a briefing, in plain English and in Easy Read. */
import { lowerFirst } from './letters.ts';
import type { Briefing, Library } from '../model/library.ts';
import type { Records } from '../model/schemas/index.ts';
import type { Block, Inline, Row } from './document.ts';
import { formatDate, formatMonth } from './dates.ts';
import { resolveInline } from './inline.ts';
import { unbroken } from './numbers.ts';
import { contactBlocks, paperBlock, paragraph, rowsBlock, say, sourcesBlock, wordsBlock } from './paper-blocks.ts';
import type { PaperAddress, PaperBlock, PaperDocument, PaperPart, PaperSection } from './paper-document.ts';
import { briefingPath } from './paths.ts';
import { qrSvg } from './qr-code.ts';
import { briefingView, easyReadAbout, notesBySource, type BriefingView } from './views.ts';

/** Empty lines under a heading to write on. */
const NOTE_LINES = 6;

/** A section of a document on paper. */
export const section = (
  part: PaperPart,
  id: string,
  heading: string,
  blocks: PaperBlock[],
  more: Partial<PaperSection> = {},
): PaperSection => ({ id, part, heading, blocks, picture: '', newSheet: false, newLeaf: false, ...more });

/** An address without what nobody types: "https://", "www." and a slash at the end. */
const typed = (href: string): string => href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** Pages of this site that the words link to, each once, with the words of the first link. Places in them are left out: nobody types them. */
function linkedPages(blocks: readonly Block[]): Map<string, string> {
  const pages = new Map<string, string>();
  const take = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'strong') take(node.children);
      if (node.type !== 'link') continue;
      const page = node.href.replace(/#.*$/, '');
      if (page !== '' && !pages.has(page)) pages.set(page, node.text);
    }
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') take(block.children);
    if (block.type === 'list') block.items.forEach(({ children }) => take(children));
  }
  return pages;
}

/** The addresses at the end: this briefing, the pages that its words link to, and who can help. */
function addresses({ site }: Library, { briefing, help }: BriefingView, linked: Map<string, string>): PaperAddress[] {
  const path = briefingPath(briefing.id, 'plain');
  const own = site.address
    ? [
        {
          words: 'This briefing, in plain English and Easy Read, with links to every source:',
          typed: typed(site.address + path),
          href: site.address + path,
          code: {
            svg: qrSvg(site.address + path),
            alt: `QR code that leads to ${typed(site.address + path)}`,
          },
        },
        ...[...linked].map(([page, words]) => {
          const href = page.startsWith('/') ? `${site.address ?? ''}${page}` : page;
          return { words: `${words}:`, typed: typed(href), href };
        }),
      ]
    : [];
  const all = [
    ...own,
    ...help.flatMap(({ name, website }) =>
      website ? [{ words: `${name}:`, typed: typed(website), href: website }] : [],
    ),
  ];
  // A briefing may link to itself, and one organisation may have two help lines.
  return all.filter((address, at) => all.findIndex(({ href }) => href === address.href) === at);
}

function moreSection(library: Library, view: BriefingView, linked: Map<string, string>, other: string): PaperSection {
  const { site } = library;
  return section('more', 'sheet-more', 'Find out more', [
    { type: 'addresses', addresses: addresses(library, view, linked) },
    ...(site.address
      ? []
      : [paragraph(say(`This briefing also comes in ${other}. Ask the person who gave it to you.`))]),
    paragraph(
      say(
        site.email
          ? `To ask for another format, write to ${site.email.replace('mailto:', '')}.`
          : 'You cannot write to us yet.',
      ),
    ),
  ]);
}

/** Questions to talk about and room to write: the part for a session of a sheet that a reader gets. */
function sessionSections(library: Library, { session }: Briefing): PaperSection[] {
  const questions = session.questions.map((question) => ({
    label: '',
    children: resolveInline(library, question).nodes,
  }));
  return [
    section('session', 'sheet-session', 'To talk about', [{ type: 'list', ordered: false, items: questions }]),
    section('notes', 'sheet-notes', 'My notes', [{ type: 'lines', count: NOTE_LINES }]),
  ];
}

/** A paragraph that is nothing but a link says nothing on paper. Its address stands at the end. */
const isOnlyLink = (block: Block): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'link';

/** The plain English version of a briefing on paper. */
export function plainPaper(library: Library, briefing: Briefing): PaperDocument {
  const view = briefingView(library, briefing);
  const onPaper = (blocks: readonly Block[]): PaperBlock[] =>
    blocks.filter((block) => !isOnlyLink(block)).map((block) => paperBlock(library, block));
  const all = [...view.plain.lead, ...view.plain.sections.flatMap(({ blocks }) => blocks)];
  const main = [
    section('main', 'sheet-point', '', onPaper(view.plain.lead)),
    ...view.plain.sections.map(({ id, heading, blocks }) => section('main', id, heading, onPaper(blocks))),
  ];
  const status = view.statusWords.map(({ words, rule }) => ({ label: `${words}:`, children: say(rule) }));
  return {
    slug: briefing.id,
    version: 'plain',
    kind: 'Plain English',
    title: briefing.title,
    summary: resolveInline(library, briefing.summary).nodes,
    facts: `${library.site.appliesTo} only. Checked to ${formatDate(briefing.checkedTo)}. For ${lowerFirst(briefing.audience)}.`,
    sections: [
      ...main,
      ...sessionSections(library, briefing),
      ...(status.length > 0
        ? [
            section('status', 'sheet-status', 'What the status words mean', [
              { type: 'list', ordered: false, items: status },
              paragraph(say('We chose these words. The sources of each step are on our website.')),
            ]),
          ]
        : []),
      ...(view.plainTerms.length > 0
        ? [section('words', 'sheet-words', 'Hard words', [wordsBlock(library, view.plainTerms, 'plain')])]
        : []),
      section('help', 'sheet-help', 'Who to turn to', contactBlocks(library, view.help)),
      section('sources', 'sheet-sources', 'Sources', [
        paragraph(say('The small numbers in the text are the bold numbers here.')),
        sourcesBlock(view.plainNotes),
      ]),
      moreSection(library, view, linkedPages(all), 'Easy Read'),
    ],
  };
}

const drawing = (id: string): Row['picture'] => ({ type: 'drawing', id, alt: '' });

/** The rows of who can help, in Easy Read. */
export function helpRows(library: Library, help: readonly Records['help'][]): Row[] {
  return [
    { picture: drawing('warning'), lines: [{ children: say(library.site.inDanger) }] },
    ...help.map(({ picture, easyRead, name, phone }) => ({
      picture: drawing(picture),
      lines: [
        { children: resolveInline(library, easyRead, undefined, { easyRead: true }).nodes },
        { children: say(`Call ${name}:`) },
        { children: [{ type: 'strong' as const, children: say(unbroken(phone)) }] },
      ],
    })),
  ];
}

/** Who can help, in Easy Read. */
export const helpSection = (library: Library, { help }: BriefingView): PaperSection =>
  section('help', 'sheet-help', 'Who can help you', [rowsBlock(helpRows(library, help))], { picture: 'help' });

/** What an Easy Read version says of itself. */
export const aboutSection = (view: BriefingView): PaperSection =>
  section(
    'about',
    'sheet-about',
    'About this Easy Read',
    easyReadAbout(view).map((line) => paragraph(say(line))),
  );

/** The Easy Read version of a briefing on paper. */
export function easyReadPaper(library: Library, briefing: Briefing): PaperDocument {
  const view = briefingView(library, briefing);
  const rows = (list: Row[]): PaperBlock[] => [rowsBlock(list)];
  return {
    slug: briefing.id,
    version: 'easy-read',
    kind: 'Easy Read',
    title: briefing.easyReadTitle,
    summary: [],
    facts: `${library.site.appliesTo} only. We checked this in ${formatMonth(briefing.checkedTo)}.`,
    sections: [
      section('main', 'sheet-point', '', rows(view.easyRead.opening)),
      ...view.easyRead.sections.map(({ id, heading, picture, rows: list }) =>
        section('main', id, heading, rows(list), { picture }),
      ),
      helpSection(library, view),
      ...(view.easyReadTerms.length > 0
        ? [section('words', 'sheet-words', 'Hard words', [wordsBlock(library, view.easyReadTerms, 'easy-read')])]
        : []),
      // Rule E-26: who can help comes right after what you can do.
      ...sessionSections(library, briefing),
      aboutSection(view),
      section('sources', 'sheet-sources', 'Where this comes from', [
        {
          type: 'list',
          ordered: false,
          items: notesBySource(view.easyReadNotes).map(({ source }) => ({
            label: '',
            children: say(source.shortTitle ?? source.title),
          })),
        },
      ]),
      moreSection(library, view, new Map(), 'plain English'),
    ],
  };
}
