/** Owns the book of a version: all its briefings, with what they share once at the end. */
import { upperFirst } from './letters.ts';
import type { Library } from '../model/library.ts';
import { compareWords } from '../model/lists.ts';
import { easyReadPaper, helpRows, plainPaper, section } from './build-paper.ts';
import { formatDate, formatMonth } from './dates.ts';
import { resolveInline } from './inline.ts';
import { contactBlocks, paragraph, rowsBlock, say, wordsBlock } from './paper-blocks.ts';
import type { PaperBlock, PaperDocument, PaperPart, PaperSection } from './paper-document.ts';
import { briefingShelves, timelineViews } from './views.ts';

/** The chapter with the hard words of all the others. */
export const WORDS_CHAPTER = 'hard-words';

/** Parts that every chapter would repeat, or that are for a single sheet. */
const NOT_IN_BOOK: readonly PaperPart[] = ['session', 'notes', 'status', 'words', 'help', 'about', 'more'];

const chapter = (
  version: 'plain' | 'easy-read',
  slug: string,
  title: string,
  sections: PaperSection[],
): PaperDocument => ({
  slug,
  version,
  kind: '',
  title,
  summary: [],
  facts: '',
  sections,
});

/** A chapter in one piece. */
const all = (blocks: PaperBlock[]): PaperSection[] => [section('main', 'all', '', blocks)];

const eventsBlock = (library: Library, events: Library['timeline']['all']): PaperBlock => ({
  type: 'events',
  events: events.map(({ date, kind, title, changed }) => ({
    date: upperFirst(formatDate(date)),
    kind: upperFirst(kind),
    title,
    children: resolveInline(library, changed).nodes,
  })),
});

/** What happened, year by year. What lay ahead when we checked stands apart: nobody can say yet that it happened. */
function timelineSections(library: Library): PaperSection[] {
  const { happened, ahead } = timelineViews(library).whole;
  const later = ahead.flatMap(({ events }) => events);
  const checked = `We checked up to ${formatMonth(library.site.checkedTo)}. Nothing after that was checked.`;
  return [
    section('main', 'all', '', [paragraph(say(checked))]),
    ...happened.map(({ year, events }) => section('main', `year-${year}`, year, [eventsBlock(library, events)])),
    ...(later.length > 0
      ? [section('main', 'ahead', 'What lay ahead when we checked', [eventsBlock(library, later)])]
      : []),
  ];
}

/** The chapters of the book of a version, in the order of the shelves of the site. */
export function bookChapters(library: Library, version: 'plain' | 'easy-read'): PaperDocument[] {
  const { glossary, help, topics } = library;
  const briefings = briefingShelves(library).flatMap((shelf) => shelf.briefings);
  const documents = briefings.map((briefing) => (version === 'plain' ? plainPaper : easyReadPaper)(library, briefing));
  const terms = glossary.all
    .filter(({ id }) => documents.some(({ sections }) => explains(sections, id)))
    .sort((a, b) => compareWords(a.term, b.term));
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
    chapter(version, WORDS_CHAPTER, 'Hard words', all([wordsBlock(library, terms, version)])),
    ...(version === 'plain' ? [chapter(version, 'timeline', 'What happened, by date', timelineSections(library))] : []),
    chapter(version, 'topics', version === 'plain' ? 'Topics' : 'Find a page by its topic', all([index])),
    chapter(
      version,
      'help',
      version === 'plain' ? 'Who to turn to' : 'Who can help you',
      all(version === 'plain' ? contactBlocks(library, help.all) : [rowsBlock(helpRows(library, help.all))]),
    ),
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
