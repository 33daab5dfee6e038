/** Owns the contents of a book: its parts and sections in order, its topics, and its main places. */
import { escapeHtml } from '../render/html.ts';
import { tidy, titleOf, type Part } from './cut-page.ts';
import type { Edition } from './plan.ts';
import type { TopicEntry } from './topic-index.ts';
import { xhtmlFile } from './xhtml.ts';

/** The file of the contents. */
export const CONTENTS_FILE = 'contents.xhtml';

export interface NavigationOptions {
  /** What the book is called. */
  book: string;
  edition: Edition;
  groups: readonly { name?: string; parts: readonly Part[] }[];
  topics: readonly TopicEntry[];
}

interface Entry {
  words: string;
  href?: string;
  inside?: readonly Entry[];
}

/** What every chapter has at its end. Naming it each time would make the contents twice as long. */
const AT_END = ['hard-words-title', 'sources-title', 'changes-title', 'about-title', 'who-to-turn-to', 'help-title'];

/** Where a chapter says that there is a session: the contents lead to the session itself, under the same words. */
const SESSION = 'session';

/** The heading of the list of topics. */
const TOPICS = 'The same chapters by topic';

/** The sections of a chapter, in order. */
const sectionsOf = ({ $, root, file }: Part): Entry[] =>
  root
    .find('h2[id]')
    .toArray()
    .map((heading) => ({ id: $(heading).attr('id') ?? '', words: tidy($(heading).text()) }))
    .filter(({ id }) => id !== SESSION && !AT_END.includes(id))
    .map(({ id, words }) => ({ words, href: `${file}#${id}` }));

const entryOf = (part: Part): Entry => ({
  words: titleOf(part),
  href: part.file,
  inside: part.kind === 'chapter' ? sectionsOf(part) : [],
});

const sessionEntry = ({ root }: Part, session: Part): Entry => ({
  words: tidy(root.find(`#${SESSION}`).text()) || titleOf(session),
  href: session.file,
});

/** The entries of parts in order. The session of a briefing stands inside its chapter, after the sections. */
const entriesOf = (parts: readonly Part[]): Entry[] =>
  parts.flatMap((part, at) => {
    if (part.kind === 'session') return [];
    const entry = entryOf(part);
    const next = parts[at + 1];
    return [
      next?.kind === 'session' ? { ...entry, inside: [...(entry.inside ?? []), sessionEntry(part, next)] } : entry,
    ];
  });

function list(entries: readonly Entry[]): string {
  const items = entries.map(({ words, href, inside = [] }) => {
    const name =
      href === undefined ? `<span>${escapeHtml(words)}</span>` : `<a href="${href}">${escapeHtml(words)}</a>`;
    return `<li>${name}${inside.length > 0 ? list(inside) : ''}</li>`;
  });
  return `\n<ol>\n${items.join('\n')}\n</ol>\n`;
}

/** A part of the contents. Its heading names it for people and for screen readers. */
const nav = (id: string, attributes: string, heading: string, entries: readonly Entry[]): string =>
  `<nav id="${id}" ${attributes} aria-labelledby="${id}-title">\n` +
  `<h2 id="${id}-title">${heading}</h2>${list(entries)}</nav>`;

function topicEntries(topics: readonly TopicEntry[], parts: readonly Part[]): Entry[] {
  const chapterOf = new Map(
    parts.flatMap((part) => (part.kind === 'chapter' && part.briefing ? [[part.briefing.id, part] as const] : [])),
  );
  return topics.map(({ topic, chapters }) => ({
    words: topic,
    inside: chapters.flatMap(({ briefing, sections }) => {
      const part = chapterOf.get(briefing.id);
      if (!part) return [];
      const about = new Set(sections.map((id) => `${part.file}#${id}`));
      return [{ ...entryOf(part), inside: sectionsOf(part).filter(({ href }) => about.has(href ?? '')) }];
    }),
  }));
}

/** The places that a reading app can offer under names of its own. */
function landmarks(parts: readonly Part[]): string {
  const first = (kind: Part['kind']): string | undefined => parts.find((part) => part.kind === kind)?.file;
  const places: readonly [type: string, words: string, href: string | undefined][] = [
    ['titlepage', 'About this book', first('title')],
    ['toc', 'Contents', `${CONTENTS_FILE}#toc`],
    ['bodymatter', 'Start of the briefings', first('chapter')],
    ['glossary', 'Hard words', first('glossary')],
    ['bibliography', 'Sources', first('sources')],
  ];
  const items = places.flatMap(([type, words, href]) =>
    href === undefined ? [] : [`<li><a epub:type="${type}" href="${href}">${words}</a></li>`],
  );
  return `<nav epub:type="landmarks" aria-label="Main places" hidden="">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

/** The file of the contents, which is a part of the book that people read, and by which reading apps show the way. */
export function contentsFile({ book, edition, groups, topics }: NavigationOptions): string {
  const parts = groups.flatMap((group) => group.parts);
  const entries = groups.flatMap((group): Entry[] =>
    group.name === undefined ? entriesOf(group.parts) : [{ words: group.name, inside: entriesOf(group.parts) }],
  );
  return xhtmlFile({
    title: 'Contents',
    book,
    edition,
    matter: 'frontmatter',
    body: [
      '<h1>What is in this book</h1>',
      nav('toc', 'epub:type="toc" role="doc-toc"', 'Contents', entries),
      // Without "epub:type": the type "index" is for books made of the markup of EPUB Indexes.
      nav('topics', 'role="doc-index"', TOPICS, topicEntries(topics, parts)),
      landmarks(parts),
    ].join('\n'),
  });
}
