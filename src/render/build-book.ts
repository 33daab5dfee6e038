/** Owns the book of a version: all its briefings, with what they share once at the end. */
import type { Library } from '../model/library.ts';
import { compareWords } from '../model/lists.ts';
import { easyReadPaper, plainPaper, section } from './build-paper.ts';
import { formatDate, formatMonth } from './dates.ts';
import { resolveInline } from './inline.ts';
import { contactsBlock, paragraph, say, wordsBlock } from './paper-blocks.ts';
import type { PaperBlock, PaperDocument, PaperPart } from './paper-document.ts';
import { briefingShelves } from './views.ts';

/** The chapter with the hard words of all the others. */
export const WORDS_CHAPTER = 'hard-words';

/** Parts that every chapter would repeat, or that are for a single sheet. */
const NOT_IN_BOOK: readonly PaperPart[] = ['session', 'notes', 'status', 'words', 'help', 'about', 'more'];

const chapter = (version: 'plain' | 'easy-read', slug: string, title: string, blocks: PaperBlock[]): PaperDocument => ({
  slug,
  version,
  kind: '',
  title,
  summary: [],
  facts: '',
  sections: [section('main', 'all', '', blocks)],
});

/** The chapters of the book of a version, in the order of the shelves of the site. */
export function bookChapters(library: Library, version: 'plain' | 'easy-read'): PaperDocument[] {
  const { glossary, timeline, help, topics, site } = library;
  const briefings = briefingShelves(library).flatMap((shelf) => shelf.briefings);
  const documents = briefings.map((briefing) => (version === 'plain' ? plainPaper : easyReadPaper)(library, briefing));
  const terms = glossary.all
    .filter(({ id }) => documents.some(({ sections }) => explains(sections, id)))
    .sort((a, b) => compareWords(a.term, b.term));
  const events: PaperBlock = {
    type: 'events',
    events: timeline.all.map(({ date, kind, title, changed }) => ({
      date: formatDate(date),
      kind: `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`,
      title,
      children: resolveInline(library, changed).nodes,
    })),
  };
  const index: PaperBlock = {
    type: 'index',
    index: topics.all.flatMap(({ id, name }) => {
      const about = briefings.filter((briefing) => briefing.topics.includes(id));
      return about.length > 0
        ? [
            {
              topic: name,
              chapters: about.map((briefing) => ({
                words: version === 'plain' ? briefing.title : briefing.easyReadTitle,
                chapter: briefing.id,
              })),
            },
          ]
        : [];
    }),
  };
  const end = [
    chapter(version, WORDS_CHAPTER, 'Hard words', [wordsBlock(library, terms, version)]),
    ...(version === 'plain'
      ? [
          chapter(version, 'timeline', 'What happened, by date', [
            paragraph(say(`We checked up to ${formatMonth(site.checkedTo)}. Nothing after that was checked.`)),
            events,
          ]),
        ]
      : []),
    chapter(version, 'topics', version === 'plain' ? 'Topics' : 'Find a page by its topic', [index]),
    chapter(version, 'help', version === 'plain' ? 'Who to turn to' : 'Who can help you', [
      paragraph([{ type: 'strong', children: say('If you are in danger now, call 999.') }]),
      contactsBlock(library, help.all),
    ]),
  ];
  return [
    ...documents.map((document) => ({
      ...document,
      sections: document.sections.filter(({ part }) => !NOT_IN_BOOK.includes(part)),
    })),
    ...end,
  ];
}

const explains = (sections: PaperDocument['sections'], term: string): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'words' && block.words.some(({ id }) => id === term)),
  );
