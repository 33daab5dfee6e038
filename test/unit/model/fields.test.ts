import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { descriptionAt, formatPath, knownKeys, visitFields, type FieldVisit } from '../../../src/model/fields.ts';
import { easyReadProse, prose, ref, text } from '../../../src/model/schemas/common.ts';

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

describe('an object of one of several kinds', () => {
  const several = z.strictObject({
    thing: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('card'), says: easyReadProse().describe('Its words.') }),
      z.strictObject({ kind: z.literal('pile'), of: z.array(ref('timeline')).describe('Its events.') }),
    ]),
  });
  const card = { thing: { kind: 'card', says: 'A' } };
  const pile = { thing: { kind: 'pile', of: ['b'] } };

  test.each([
    [card, [{ path: ['thing', 'says'], value: 'A', prose: true, easyRead: true }]],
    [pile, [{ path: ['thing', 'of', 0], value: 'b', references: 'timeline' }]],
    [{ thing: { kind: 'heap', says: 'A' } }, []],
    [{ thing: 'a card' }, []],
  ])('is walked by its kind: %j', (value, expected) => {
    const found: FieldVisit[] = [];
    visitFields(several, value, (field) => found.push(field));
    expect(found).toEqual(expected);
  });

  test('has the fields and the descriptions of its kind', () => {
    expect(knownKeys(several, ['thing'], card)).toEqual(['kind', 'says']);
    expect(knownKeys(several, ['thing'], pile)).toEqual(['kind', 'of']);
    expect(knownKeys(several, ['thing'])).toEqual([]);
    expect(descriptionAt(several, ['thing', 'says'], card)).toBe('Its words.');
    expect(descriptionAt(several, ['thing', 'of'], pile)).toBe('Its events.');
    expect(descriptionAt(several, ['thing', 'of'], card)).toBeUndefined();
  });
});
