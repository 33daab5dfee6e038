import { describe, expect, test } from 'vitest';
import { findReferences, parseInline, parseReference, REFERENCE_KINDS } from '../../../src/model/inline.ts';

describe('parseReference', () => {
  const READ = {
    figure: ['[[figure:bursary]]', { kind: 'figure', collection: 'figures', id: 'bursary' }],
    date: ['[[date:act]]', { kind: 'date', collection: 'timeline', id: 'act' }],
    month: ['[[month:act]]', { kind: 'month', collection: 'timeline', id: 'act' }],
    year: ['[[year:act]]', { kind: 'year', collection: 'timeline', id: 'act' }],
    name: ['[[name:act]]', { kind: 'name', collection: 'timeline', id: 'act' }],
    checked: ['[[checked:month]]', { kind: 'checked', id: 'month' }],
    term: ['[[term:care-leaver]]', { kind: 'term', collection: 'glossary', id: 'care-leaver' }],
    cite: ['[[cite:promises/bursary]]', { kind: 'cite', collection: 'promises', id: 'bursary' }],
    to: ['[[to:missions/work|jobs]]', { kind: 'to', collection: 'missions', id: 'work', label: 'jobs' }],
    thread: ['[[thread:bond]]', { kind: 'thread', collection: 'recommendations', id: 'bond' }],
    promise: ['[[promise:bursary]]', { kind: 'promise', collection: 'promises', id: 'bursary' }],
    request: ['[[request:bond]]', { kind: 'request', collection: 'recommendations', id: 'bond' }],
    series: ['[[series:cost]]', { kind: 'series', collection: 'series', id: 'cost' }],
    answers: ['[[answers:health]]', { kind: 'answers', collection: 'topics', id: 'health' }],
  } as const;

  test.each(REFERENCE_KINDS)('reads the kind %s', (kind) => {
    const [raw, reference] = READ[kind];
    expect(parseReference(raw)).toEqual(reference);
  });

  test('reads words to show, and leaves out the space around them', () => {
    expect(parseReference('[[term: care-leaver | care leavers ]]')).toEqual({
      kind: 'term',
      collection: 'glossary',
      id: 'care-leaver',
      label: 'care leavers',
    });
  });

  test.each([
    ['figure:a', 'which is not a whole reference'],
    ['[[figure:a]', 'which is not a whole reference'],
    ['[[figure]]', 'which is not a whole reference'],
    ['[[figure:]]', 'which is not a whole reference'],
    ['[[Figure:a]]', 'which is not a whole reference'],
    ['[[]]', 'which is not a whole reference'],
    ['[[picture:a]]', 'of the unknown kind "picture"'],
    ['[[cite:a]]', 'which does not name a collection and an id'],
    ['[[to:promises/a/b|words]]', 'which does not name a collection and an id'],
    ['[[to:/a|words]]', 'which does not name a collection and an id'],
  ])('refuses %s', (raw, why) => {
    expect(() => parseReference(raw)).toThrow(`"${raw}", ${why}`);
  });

  test('refuses any check but the month', () => {
    expect(() => parseReference('[[checked:day]]')).toThrow('"[[checked:day]]"');
  });
});

describe('parseInline', () => {
  test('splits words and references, in order', () => {
    expect(parseInline('From [[year:act]] to [[year:end]].')).toEqual([
      { type: 'text', text: 'From ' },
      { type: 'reference', raw: '[[year:act]]', reference: { kind: 'year', collection: 'timeline', id: 'act' } },
      { type: 'text', text: ' to ' },
      { type: 'reference', raw: '[[year:end]]', reference: { kind: 'year', collection: 'timeline', id: 'end' } },
      { type: 'text', text: '.' },
    ]);
  });

  test('leaves words without references alone, single brackets included', () => {
    expect(parseInline('A [note] (here).')).toEqual([{ type: 'text', text: 'A [note] (here).' }]);
    expect(parseInline('')).toEqual([]);
  });

  test.each([
    'a [[figure:b',
    'a [[figure:b] c',
    'a figure:b]] c',
    'a [figure:b]] c',
    '[[figure:b]] c]]',
    '[[ figure:b ]]',
  ])('never lets brackets through to the reader: %s', (text) => {
    expect(() => parseInline(text)).toThrow('which is not a whole reference');
  });
});

test('findReferences says where each one starts, over lines too', () => {
  expect(findReferences('A [[term:b|c\nd]], a [[e] and f]].')).toEqual([
    { raw: '[[term:b|c\nd]]', index: 2 },
    { raw: '[[e]', index: 20 },
    { raw: 'f]]', index: 29 },
  ]);
});

test('lets no author write other words for a figure or a date', () => {
  expect(() => parseReference('[[figure:bursary|about 3,000]]')).toThrow(
    '"[[figure:bursary|about 3,000]]", with words of its own',
  );
  expect(() => parseReference('[[date:start|in spring]]')).toThrow('with words of its own');
  expect(parseReference('[[term:council|councils]]').label).toBe('councils');
});
