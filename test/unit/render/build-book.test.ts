import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import type { Library } from '../../../src/model/library.ts';
import { bookChapters, WORDS_CHAPTER } from '../../../src/render/build-book.ts';
import type { PaperDocument } from '../../../src/render/paper-document.ts';
import { useTimeline } from '../model/sessions.ts';
import { edit, list, tinyBriefing, tinyLibrary } from '../model/tiny.ts';
import { allLines, plainSpaces } from './paper-words.ts';

/** Gives the site a second briefing, on the second shelf, about no topic of its own. */
function addBriefing(content: RawContent): void {
  const first = tinyBriefing(content);
  const second = structuredClone(first);
  second.slug = 'second';
  second.folder = 'src/content/briefings/second';
  Object.assign(second.facts as object, {
    id: 'second',
    title: 'What came next',
    easyReadTitle: 'What came then',
    picture: 'letter',
    shelf: 'plans-and-answers',
  });
  content.briefings = [second, first];
}

const chaptersOf = (library: Library, version: 'plain' | 'easy-read' = 'plain'): PaperDocument[] =>
  bookChapters(library, version);
const chapter = (chapters: PaperDocument[], slug: string): PaperDocument => {
  const found = chapters.find((each) => each.slug === slug);
  if (!found) throw new Error(`no chapter "${slug}"`);
  return found;
};
const linesOf = (chapters: PaperDocument[], slug: string): string[] => allLines(chapter(chapters, slug).sections);

/** Every value below a key of an object, however deep. */
function each(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  Object.values(value).forEach((inside) => each(inside, visit));
}

describe('the book', async () => {
  const library = await tinyLibrary(addBriefing);
  const plain = chaptersOf(library);
  const easyRead = chaptersOf(library, 'easy-read');

  test('has a chapter for each briefing in the order of the shelves, then what they share', () => {
    expect(plain.map(({ slug, title }) => `${slug}: ${title}`)).toEqual([
      'tiny: What the town said about swings',
      'second: What came next',
      'hard-words: Hard words',
      'timeline: What happened, by date',
      'topics: Topics',
      'help: Who to turn to',
    ]);
    expect(easyRead.map(({ slug, title }) => `${slug}: ${title}`)).toEqual([
      'tiny: What the town said about swings',
      'second: What came then',
      'hard-words: Hard words',
      'topics: Find a page by its topic',
      'help: Who can help you',
    ]);
  });

  test('repeats in no chapter what stands at its end, nor what is for one sheet', () => {
    for (const slug of ['tiny', 'second']) {
      expect(chapter(plain, slug).sections.map(({ heading }) => heading)).toEqual([
        '',
        'What the report asked for',
        'What the town said',
        'What we do not know',
        'Sources',
      ]);
      expect(chapter(easyRead, slug).sections.map(({ heading }) => heading)).toEqual([
        '',
        'What children asked for',
        'What the town said',
        'Where this comes from',
      ]);
    }
  });

  test('explains each hard word of its chapters once, in the words of its version', () => {
    expect(linesOf(plain, WORDS_CHAPTER)).toEqual([
      'accessible swing',
      'A swing that a child in a wheelchair can use.',
      'town council',
      'The people whom a town votes for to run it.',
    ]);
    expect(linesOf(easyRead, WORDS_CHAPTER)).toEqual([
      'accessible swing',
      'An accessible swing is a swing for a wheelchair.',
    ]);
  });

  test('lists the chapters about each topic, and no topic without one', async () => {
    expect(linesOf(plain, 'topics')).toEqual(['Play', '- What the town said about swings', '- What came next']);
    expect(linesOf(easyRead, 'topics')).toEqual(['Play', '- What the town said about swings', '- What came then']);
    const more = await tinyLibrary((content) => {
      list(content, 'topics').push({ id: 'rest', name: 'Rest', summary: 'Where children can rest.', picture: 'slide' });
      edit(content, 'promises', 'safety-check', ['topic'], 'rest');
    });
    expect(more.topics.byId['rest']).toBeDefined();
    expect(linesOf(chaptersOf(more), 'topics')).toEqual(['Play', '- What the town said about swings']);
  });

  test('names every help line, in the words of its version', () => {
    expect(linesOf(plain, 'help')).toEqual([
      'If you are in danger now, call 999.',
      'Play Line, Questions about play, 0800 000 000, For children.',
      'Family Line, Help for families, 0800 111 111, For parents.',
    ]);
    expect(linesOf(easyRead, 'help')).toEqual([
      'If you are in danger now, call 999.',
      'Play Line can help you find a place to play.',
      'Call Play Line:',
      '0800 000 000',
      'Family Line can listen to parents.',
      'Call Family Line:',
      '0800 111 111',
    ]);
  });

  test('has every place that its words, markers and index lead to', () => {
    for (const chapters of [plain, easyRead]) {
      const slugs = chapters.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      const explained = new Set<unknown>();
      each(chapter(chapters, WORDS_CHAPTER), ({ id, term }) => term !== undefined && explained.add(id));
      const places = { term: 0, cite: 0, chapter: 0 };
      for (const one of chapters) {
        const sources = new Set<unknown>();
        each(one, ({ number, place }) => place !== undefined && sources.add(number));
        each(one.sections, ({ type, note, id, chapter: target }) => {
          if (type === 'term') expect(explained).toContain(id);
          if (type === 'cite') expect(sources).toContain(note);
          if (target !== undefined) expect(slugs).toContain(target);
          if (type === 'term' || type === 'cite') places[type] += 1;
          if (target !== undefined) places.chapter += 1;
        });
      }
      expect(places.term).toBeGreaterThan(0);
      expect(places.chapter).toBe(2);
      expect(places.cite > 0).toBe(chapters === plain);
    }
  });
});

describe('what happened, by date, in the book', () => {
  test('is in order, with the date up to which we checked', async () => {
    expect(linesOf(chaptersOf(await tinyLibrary()), 'timeline')).toEqual([
      'We checked up to February 2025. Nothing after that was checked.',
      '# 2023',
      'May 2023, Review: The report comes out',
      'It said what children need from a playground.',
      '12 September 2023, Promise: The town answers',
      'The town council answered each request.',
    ]);
  });

  test('has a heading for each year, and begins each date as a sentence', async () => {
    const lines = linesOf(chaptersOf(await tinyLibrary(useTimeline)), 'timeline').map(plainSpaces);
    expect(lines.filter((line) => line !== 'The town council answered each request.')).toEqual([
      'We checked up to February 2025. Nothing after that was checked.',
      '# 2021',
      '15 January 2021, Promise: A fence',
      'Spring 2021, Promise: A gate',
      '# 2022',
      '2022, Promise: A bench',
      '# 2023',
      '1 April 2023, Promise: A slide',
      '2 April 2023, Promise: A tree',
      'May 2023, Review: The report comes out',
      'It said what children need from a playground.',
      '12 September 2023, Promise: The town answers',
      '# 2024',
      'May 2024, Promise: A pond',
    ]);
  });

  test('keeps apart what lay ahead when we checked', async () => {
    const library = await tinyLibrary((content) => {
      const [event] = list(content, 'timeline');
      list(content, 'timeline').push({
        ...structuredClone(event),
        id: 'swings-due',
        date: '2025-09',
        title: 'The swings are due',
      });
    });
    const lines = linesOf(chaptersOf(library), 'timeline');
    expect(lines.slice(-4)).toEqual([
      'The town council answered each request.',
      '# What lay ahead when we checked',
      'September 2025, Promise: The swings are due',
      'The town council answered each request.',
    ]);
    expect(plainSpaces(lines.join()).match(/The swings are due/g)).toHaveLength(1);
  });
});
