import { describe, expect, test } from 'vitest';
import { applyExceptions, checkPiece, checkTexts, formatFinding } from '../../../src/editorial/check.ts';
import { PIECE_RULES, TEXT_RULES } from '../../../src/editorial/rules/index.ts';
import type { Exception } from '../../../src/model/schemas/exception.ts';
import type { EditorialText, Finding } from '../../../src/editorial/types.ts';

const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'G-5',
  severity: 'fail',
  file: '_data/promises.ts',
  at: 'record `home`, field `text`',
  words: 'placement',
  why: 'Why.',
  suggestion: 'Try.',
  ...parts,
});

const exception = (parts: Partial<Exception> = {}): Exception => ({
  id: 'legal-term',
  rule: 'G-5',
  where: '_data/promises.ts record `home`',
  words: 'placement',
  reason: 'The name of a legal order.',
  reviewer: 'An editor',
  date: '2026-01-02',
  ...parts,
});

describe('applyExceptions', () => {
  test('excuses a finding of the same rule, place and words', () => {
    const result = applyExceptions([finding()], [exception()]);
    expect(result).toEqual({ open: [], excused: [{ finding: finding(), exception: exception() }], stale: [] });
  });

  test.each([
    ['rule', { rule: 'G-7' }],
    ['place', { where: '_data/promises.ts record `school`' }],
    ['words', { words: 'siblings' }],
  ])('leaves a finding open when the %s differs, and calls the exception stale', (_, parts) => {
    const result = applyExceptions([finding()], [exception(parts)]);
    expect(result.open).toEqual([finding()]);
    expect(result.excused).toEqual([]);
    expect(result.stale).toEqual([exception(parts)]);
  });

  test('matches a part of the words, in a file without records, whatever the line', () => {
    const { at: _at, ...inFile } = finding({ file: 'plain.md', line: 9, words: 'A long placement sentence.' });
    expect(applyExceptions([inFile], [exception({ where: 'plain.md' })]).open).toEqual([]);
  });

  test('one exception may excuse several findings, and two may excuse one', () => {
    const both = [exception(), exception({ id: 'second', where: '_data/promises.ts' })];
    const result = applyExceptions([finding(), finding({ at: 'record `home`, field `title`' })], both);
    expect(result.excused).toHaveLength(2);
    expect(result.stale).toEqual([]);
  });
});

describe('formatFinding', () => {
  test('gives two lines for an editor', () => {
    const { at: _at, ...inFile } = finding({ file: 'plain.md', line: 9 });
    expect(formatFinding(inFile)).toBe('plain.md:9  G-5 fails  placement\n    Why. Try.');
  });

  test('names the record and field where there is no line', () => {
    expect(formatFinding(finding({ severity: 'warn' }))).toBe(
      '_data/promises.ts record `home`, field `text`  G-5 warns  placement\n    Why. Try.',
    );
  });
});

describe('checkTexts and checkPiece', () => {
  const text: EditorialText = {
    version: 'plain',
    kind: 'paragraph',
    file: 'plain.md',
    line: 4,
    text: 'Siblings utilise it.',
    raw: 'Siblings utilise it.',
  };

  test('a text keeps its place, and its rules come in order', () => {
    expect(checkTexts([text], { names: [] }).map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['G-5', 'plain.md', 4],
      ['L-4', 'plain.md', 4],
    ]);
  });

  test('a piece finds what its texts break and what the whole breaks', () => {
    const piece = {
      briefing: 'b',
      version: 'plain',
      file: 'plain.md',
      title: text,
      texts: [text],
      words: 1300,
    } as const;
    expect(checkPiece({ ...piece, texts: [text] }, { names: [] }).map(({ rule }) => rule)).toEqual([
      'G-5',
      'L-4',
      'L-15',
    ]);
  });

  test('a name is left alone by the rules on words', () => {
    expect(checkTexts([text], { names: ['Siblings', 'utilise'] })).toEqual([]);
  });
});

test('every rule has a number that exceptions can name, and a title that ends as a sentence', () => {
  for (const { id, title } of [...TEXT_RULES, ...PIECE_RULES]) {
    expect(id).toMatch(/^[GEL]-\d+$/);
    expect(title, id).toMatch(/\.$/);
  }
});

test('a library of 3,000 texts and 300 names is checked in seconds', { timeout: 20_000 }, () => {
  const names = Array.from({ length: 300 }, (_, i) => `Official Name of Law ${i}`);
  const sentence =
    'Your council must help you to find a safe home, and Official Name of Law 7 says so. Ask your adviser.';
  const texts = Array.from({ length: 3000 }, (): EditorialText => ({
    version: 'record',
    kind: 'definition',
    file: 'f.ts',
    text: sentence,
    raw: 'Ask.',
  }));
  expect(checkTexts(texts, { names })).toEqual([]);
});
