import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Block } from '../../../src/render/document.ts';
import { paperBlock, rowsBlock, sourcesBlock } from '../../../src/render/paper-blocks.ts';
import type { PaperTable } from '../../../src/render/paper-document.ts';
import { noteViews } from '../../../src/render/views.ts';
import { edit, list, tinyLibrary } from '../model/tiny.ts';
import { blockLines, spoken } from './paper-words.ts';

const linesOf = (library: Library, block: Block): string[] => blockLines(paperBlock(library, block));
const lines = async (block: Block, change?: (content: RawContent) => void): Promise<string[]> =>
  linesOf(await tinyLibrary(change), block);

describe('a thread on paper', () => {
  const thread = (recommendation: string): Block => ({ type: 'thread', recommendation, line: 1 });

  test('says what was asked, answered and has happened, with dates and the reason given', async () => {
    expect(
      await lines(thread('more-swings'), (content) => {
        edit(content, 'responses', 'yes-to-swings', ['notAnswered'], 'Where the swings will be.');
        edit(content, 'responses', 'yes-to-swings', ['reason'], 'The town had money.');
      }),
    ).toEqual([
      'More swings',
      'Asked May 2023',
      'The town should put up more swings, and one accessible swing.',
      'Answered March 2024 <Yes>',
      'The town said it would put up more swings.',
      'Left out: Where the swings will be.',
      'Reason given: The town had money.',
      'What has happened <Money paid or raised> 1 June 2024',
      'The town paid £12,500 for the swings.',
    ]);
  });

  test('says so when there is no answer and no news', async () => {
    const found = await lines(thread('longer-hours'), (content) => {
      edit(content, 'responses', 'first-answer', ['to'], ['more-swings']);
    });
    expect(found).toEqual([
      'Longer hours',
      'Asked May 2023',
      'The playground should stay open on summer evenings.',
      'Answered',
      'We found no answer.',
      'What has happened',
      'Nothing has been recorded yet.',
    ]);
  });

  test('of a request that no record has is a fault of ours, and named', async () => {
    const library = await tinyLibrary();
    expect(() => paperBlock(library, thread('none'))).toThrow('no recommendation "none"');
    expect(() => paperBlock(library, { type: 'series', series: 'none', line: 1 })).toThrow('no series "none"');
  });
});

describe('requests and promises in short', () => {
  test('have the date by which a promise is due, and when we looked for news', async () => {
    expect(await lines({ type: 'promises', promises: ['new-swings', 'safety-check'], line: 1 })).toEqual([
      'New swings',
      'Promised: March 2024, Littleton Town Council. Due by 2024',
      'Since: <Something changed> 20 August 2024',
      'A safety check',
      'Promised: March 2024, Littleton Town Council',
      'Since: <We found no news> checked to February 2025',
    ]);
  });

  test('say so when there is no answer and no news', async () => {
    const found = await lines({ type: 'requests', requests: ['longer-hours'], line: 1 }, (content) => {
      edit(content, 'responses', 'first-answer', ['to'], ['more-swings']);
    });
    expect(found).toEqual([
      'Longer hours',
      'Asked: May 2023, Playground Panel',
      'Answered: not found',
      'Since: not recorded',
    ]);
    expect(
      (
        await lines({ type: 'promises', promises: ['new-swings'], line: 1 }, (content) =>
          edit(content, 'promises', 'new-swings', ['updates'], []),
        )
      ).at(-1),
    ).toBe('Since: not recorded');
  });

  test('are the same for a topic as for the requests about it', async () => {
    const library = await tinyLibrary();
    const ofTopic = paperBlock(library, { type: 'answers', topic: 'play', line: 1 });
    const requests = ['more-swings', 'longer-hours'];
    expect(ofTopic).toEqual(paperBlock(library, { type: 'requests', requests, line: 1 }));
  });
});

describe('a table on paper', () => {
  async function tableOf(
    columns: number,
    change: (content: RawContent) => void = () => undefined,
  ): Promise<PaperTable> {
    const library = await tinyLibrary((content) => {
      const count = (row: number): number[] => Array.from({ length: columns }, (_, at) => 100 * row + at);
      edit(
        content,
        'series',
        'visits',
        ['columns'],
        Array.from({ length: columns }, (_, at) => `Park ${at}`),
      );
      edit(content, 'series', 'visits', ['rows', 0, 'values'], count(1));
      edit(content, 'series', 'visits', ['rows', 1, 'values'], count(2));
      change(content);
    });
    const block = paperBlock(library, { type: 'series', series: 'visits', line: 1 });
    if (block.type !== 'table') throw new Error(`a ${block.type}`);
    return block.table;
  }

  test.each([1, 2, 5, 6, 7, 10, 11, 13, 16, 23])('of %i columns loses no number, and fits a sheet', async (columns) => {
    const { tables } = await tableOf(columns);
    const widths = tables.map((part) => part.columns.length - 1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(5);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(tables).toHaveLength(Math.ceil(columns / 5));
    expect(tables.flatMap((part) => part.columns.slice(1))).toEqual(
      Array.from({ length: columns }, (_, at) => `Park ${at}`),
    );
    for (const row of [0, 1]) {
      const cells = tables.flatMap(({ parts }) => parts[row]?.flatMap((each) => each.cells) ?? []);
      expect(cells).toEqual(Array.from({ length: columns }, (_, at) => String(100 * (row + 1) + at)));
    }
  });

  test('has the names of its rows in each part, and keeps apart what cannot be compared', async () => {
    const { tables, breakNote } = await tableOf(11);
    expect(tables.map(({ columns }) => columns[0])).toEqual(Array.from(tables, () => tables[0]?.columns[0]));
    for (const { parts } of tables) {
      expect(parts.map((rows) => rows.map(({ label }) => label))).toEqual([['First year'], ['Second year']]);
    }
    expect(spoken(breakNote)).toBe('A gate now counts the visits.');
  });

  test('says why numbers cannot be compared even when the record has no words for it', async () => {
    const { breakNote } = await tableOf(2, (content) => edit(content, 'series', 'visits', ['breakNote'], undefined));
    expect(spoken(breakNote)).toBe('The numbers above cannot be compared with those below.');
  });

  test('says what its numbers are: their unit, who is counted and where, and what a sign means', async () => {
    expect((await tableOf(2)).notes.map(spoken)).toEqual(['More children come in summer.']);
    const counted = await tableOf(2, (content) => {
      edit(content, 'series', 'visits', ['who'], 'Children');
      edit(content, 'series', 'visits', ['where'], 'Littleton');
      edit(content, 'series', 'visits', ['signNote'], 'Minus means fewer.');
    });
    expect(counted.notes.map(spoken)).toEqual([
      'More children come in summer.',
      'Counts: Children. Littleton.',
      'Minus means fewer.',
    ]);
    const money = await tableOf(2, (content) => {
      edit(content, 'series', 'visits', ['unit'], 'pounds');
      edit(content, 'series', 'visits', ['scale'], 'millions');
      edit(content, 'series', 'visits', ['where'], 'Littleton');
    });
    expect(money.notes.map(spoken)).toContain('Numbers in: £ million. Littleton.');
  });

  test('says "not given" where the source gives no number', async () => {
    const { tables } = await tableOf(2, (content) => edit(content, 'series', 'visits', ['rows', 1, 'values', 1], null));
    expect(tables[0]?.parts[1]?.[0]?.cells).toEqual(['200', 'not given']);
  });

  test('has its chart for paper and for the screen, with its words', async () => {
    const { charts } = await tableOf(2);
    expect(charts.length).toBeGreaterThan(0);
    for (const { paper, screen, alt, width } of charts) {
      expect(paper).toMatch(/^<svg [^>]*xmlns=/);
      expect(screen).toMatch(/^<svg /);
      expect(alt).toContain('Visits to the playground');
      expect(width).toBeGreaterThan(0);
    }
    const ages = await tableOf(2, (content) => edit(content, 'series', 'visits', ['unit'], 'years-old'));
    expect(ages.charts).toEqual([]);
  });
});

describe('rows of Easy Read', () => {
  test('with people to count have them as a picture for paper', () => {
    const people = { type: 'people', count: 4, of: 10, alt: '4 of 10 people' } as const;
    const rows = rowsBlock([
      { picture: people, lines: [] },
      { picture: { type: 'drawing', id: 'slide', alt: '' }, lines: [] },
    ]);
    if (rows.type !== 'rows') throw new Error(rows.type);
    expect(rows.rows.map((row) => 'people' in row)).toEqual([true, false]);
    expect(rows.rows[0]?.people).toMatch(/^<svg [^>]*xmlns=/);
  });
});

describe('sources on paper', () => {
  test('are named once each, with every number and place, and say when no date is shown', async () => {
    const library = await tinyLibrary((content) => {
      for (const source of list(content, 'sources')) if (source['id'] === 'town-letter') delete source['published'];
    });
    const note = (number: number, source: string, page?: string) => ({
      number,
      citation: page ? { source, page } : { source },
      anchors: [],
    });
    const notes = noteViews(library, [
      note(1, 'playground-report', '3'),
      note(2, 'town-letter'),
      note(3, 'playground-report', '5'),
    ]);
    expect(blockLines(sourcesBlock(notes))).toEqual([
      'Play For Everyone: the report of the Playground Panel, Playground Panel, May 2023. (1) page 3 (3) page 5',
      'Letter to the Playground Panel, Littleton Town Council, no date shown. (2)',
    ]);
  });
});
