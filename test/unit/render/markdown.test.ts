import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/model/problems.ts';
import { parsePlainMarkdown } from '../../../src/render/markdown.ts';

describe('parsePlainMarkdown reads', () => {
  test('headings, paragraphs and lists, with their lines', () => {
    const source = [
      'Before any heading,',
      'on two lines.',
      '',
      '## What was asked {#asked}',
      '',
      '- One [[figure:a]].',
      '- Two,',
      '  on two lines.',
      '',
      '1. First.',
      '2. Second.',
      '',
      '[[thread:bond]]',
      '',
    ].join('\n');
    expect(parsePlainMarkdown(source, 'plain.md')).toEqual([
      { type: 'paragraph', text: 'Before any heading, on two lines.', line: 1 },
      { type: 'heading', text: 'What was asked', id: 'asked', line: 4 },
      {
        type: 'list',
        ordered: false,
        items: [
          { text: 'One [[figure:a]].', line: 6 },
          { text: 'Two, on two lines.', line: 7 },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { text: 'First.', line: 10 },
          { text: 'Second.', line: 11 },
        ],
      },
      { type: 'paragraph', text: '[[thread:bond]]', line: 13 },
    ]);
  });

  test('signs that are not Markdown as they stand', () => {
    const text = 'It costs less than 5 < 6, 2 * 3, snake_case, “a_b” and [[term:a_b|*words*]].';
    expect(parsePlainMarkdown(text, 'plain.md')).toEqual([{ type: 'paragraph', text, line: 1 }]);
  });

  test('nothing from nothing', () => {
    expect(parsePlainMarkdown('\n', 'plain.md')).toEqual([]);
  });
});

const ALLOWED = 'headings as "## Words {#id}", paragraphs and lists';

describe('parsePlainMarkdown refuses', () => {
  test.each([
    ['a heading of level 1', '# Words {#a}', 1, 'a heading of level 1', 'headings of level 2, "## Words {#id}"'],
    [
      'a heading of level 3',
      'A.\n\n### Words {#a}',
      3,
      'a heading of level 3',
      'headings of level 2, "## Words {#id}"',
    ],
    [
      'a heading without an id',
      '## Your first home!',
      1,
      'the heading "Your first home!" without an id',
      'an id that never changes, "## Words {#id}"',
      '## Your first home! {#your-first-home}',
    ],
    [
      'an id used twice',
      '## A {#a}\n\n## B {#a}',
      3,
      'the id "a" again, as on line 1',
      'an id that no other heading has',
    ],
    ['a list inside a list', '- a\n  - b', 2, 'a list inside a list', 'lists of one level (rule L-9)'],
    ['a quotation', 'A.\n\n> Words', 3, 'a quotation, written with ">"', ALLOWED],
    ['code', 'A.\n\n```\nb\n```', 3, 'a block of code, written with ``` or ~~~', ALLOWED],
    ['words moved in', 'A.\n\n    b', 3, 'words that start 4 spaces or more from the edge', ALLOWED],
    ['a line across', 'A.\n\n* * *', 3, 'a line across the page', ALLOWED],
    [
      'bold words',
      'Some **bold** words',
      1,
      'bold or slanted words, **bold**',
      'plain words; only a hard word is bold, and [[term:id]] makes it so',
    ],
    [
      'slanted words',
      '- Some _slanted_ words',
      1,
      'bold or slanted words, _slanted_',
      'plain words; only a hard word is bold, and [[term:id]] makes it so',
    ],
    [
      'a link',
      'See [the plan](https://plan.example).',
      1,
      'a link written in Markdown, [the plan](https://plan.example)',
      'a link to a record',
      '[[to:sources/id|words]]',
    ],
    [
      'a picture',
      '![A swing](swing.png)',
      1,
      'a link written in Markdown, ![A swing](swing.png)',
      'a link to a record',
      '[[to:sources/id|words]]',
    ],
    [
      'the target of a link, which would be lost',
      'A.\n\n[plan]: https://plan.example',
      3,
      'a link written in Markdown, [plan]: https://plan.example',
      'a link to a record',
      '[[to:sources/id|words]]',
    ],
    ['HTML', 'Some <b>bold</b> words', 1, 'HTML', 'plain words; markup is made by the templates'],
    ['a block of HTML', '<div>', 1, 'HTML', 'plain words; markup is made by the templates'],
    ['a comment', '<!-- a -->', 1, 'HTML', 'plain words; markup is made by the templates'],
  ])('%s', (_, source, line, found, expected, attempt?: string) => {
    try {
      expect(parsePlainMarkdown(source, 'plain.md')).toBe('refused');
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      expect(error.problems).toEqual([
        { file: 'plain.md', line, found, expected, ...(attempt === undefined ? {} : { try: attempt }) },
      ]);
    }
  });

  test('everything at once', () => {
    const source = '# A\n\n> b\n\n**c** <i>d</i>\n';
    expect(() => parsePlainMarkdown(source, 'plain.md')).toThrow('There are 4 problems in the content.');
  });
});
