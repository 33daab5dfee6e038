import { describe, expect, test } from 'vitest';
import { lineFinder, lineOfField } from '../../../src/load/locate-field.ts';
import { tinyRoot } from '../model/tiny.ts';

const LIST = `/** A list. */
const shared = { text: 'x' };
export default [
  { id: 'one', text: 'a' },
  {
    id: 'two',
    updates: [
      { date: '2025' },
      {
        date: '2026',
        'text': 'Here.',
      },
    ],
    ...shared,
  },
] satisfies Thing[];
`;

describe('the line of a field', () => {
  test.each([
    ['a record', 'two', [], 5],
    ['a field', 'one', ['text'], 4],
    ['a field deep inside, its name in quotes or not', 'two', ['updates', 1, 'text'], 11],
    ['the nearest thing around a field that is not written out', 'two', ['updates', 1, 'cites', 0], 9],
    ['the record, for a field that comes from elsewhere', 'two', ['text'], 5],
  ])('is that of %s', (_, record, path, line) => {
    expect(lineOfField(LIST, { record, path })).toBe(line);
  });

  test('is not known for a record that the file does not have', () => {
    expect(lineOfField(LIST, { record: 'three', path: ['text'] })).toBeUndefined();
    expect(lineOfField(LIST, { path: ['text'] })).toBeUndefined();
  });

  test('is found where a file exports one thing', () => {
    const source = 'export default {\n  opening: [\n    { lines: [\n      "A.",\n      "B.",\n    ] },\n  ],\n};\n';
    expect(lineOfField(source, { path: ['opening', 0, 'lines', 1] })).toBe(5);
  });

  test('is not known for a file without an export, or that is broken', () => {
    expect(lineOfField('const a = 1;', { path: [] })).toBeUndefined();
    expect(lineOfField('', { path: [] })).toBeUndefined();
  });
});

describe('in the files of a project', () => {
  const lineOf = lineFinder(tinyRoot);

  test('is that of the file', () => {
    expect(lineOf('_data/promises.ts', { record: 'new-swings', path: ['text'] })).toBeGreaterThan(5);
  });

  test('is not known for words without code, and for no file', () => {
    expect(lineOf('src/content/briefings/tiny/plain.md', { path: [] })).toBeUndefined();
    expect(lineOf('_data/nothing.ts', { path: [] })).toBeUndefined();
  });
});
