import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { descriptionAt, formatPath, knownKeys, visitFields, type FieldVisit } from '../../../src/model/fields.ts';
import { prose, ref, text } from '../../../src/model/schemas/common.ts';

const schema = z.strictObject({
  name: text().describe('Its name.'),
  words: prose().optional().describe('Its words.'),
  topics: z.array(ref('topics')).default([]).describe('Its topics.'),
  test: z
    .strictObject({ by: ref('help').describe('Who tested it.') })
    .nullable()
    .describe('The test.'),
  rows: z.array(z.strictObject({ lines: z.array(prose()).describe('Its lines.') })).describe('Its rows.'),
});

const visits = (value: unknown): FieldVisit[] => {
  const found: FieldVisit[] = [];
  visitFields(schema, value, (field) => found.push(field));
  return found;
};

describe('visitFields', () => {
  test('finds references and words through optional, nullable, default and lists', () => {
    expect(visits({ name: 'N', words: 'W', topics: ['a', 'b'], test: { by: 'c' }, rows: [{ lines: ['d'] }] })).toEqual([
      { path: ['words'], value: 'W', prose: true },
      { path: ['topics', 0], value: 'a', references: 'topics' },
      { path: ['topics', 1], value: 'b', references: 'topics' },
      { path: ['test', 'by'], value: 'c', references: 'help' },
      { path: ['rows', 0, 'lines', 0], value: 'd', prose: true },
    ]);
  });

  test('passes over what is not there', () => {
    expect(visits({ name: 'N', topics: [], test: null, rows: [] })).toEqual([]);
  });
});

test.each([
  [[], ''],
  [['date'], 'date'],
  [['updates', 0, 'cites', 12, 'page'], 'updates[0].cites[12].page'],
])('formatPath(%j) is "%s"', (path, words) => {
  expect(formatPath(path)).toBe(words);
});

test.each<[PropertyKey[], string[]]>([
  [[], ['name', 'words', 'topics', 'test', 'rows']],
  [['test'], ['by']],
  [['rows', 3], ['lines']],
  [['name'], []],
  [['nowhere', 'at', 'all'], []],
])('knownKeys at %j are %j', (path, keys) => {
  expect(knownKeys(schema, path)).toEqual(keys);
});

test.each<[PropertyKey[], string | undefined]>([
  [['name'], 'Its name.'],
  [['words'], 'Its words.'],
  [['test', 'by'], 'Who tested it.'],
  [['rows', 2, 'lines'], 'Its lines.'],
  [['rows', 2], undefined],
  [['nowhere'], undefined],
  [[], undefined],
])('descriptionAt %j is %s', (path, description) => {
  expect(descriptionAt(schema, path)).toBe(description);
});
