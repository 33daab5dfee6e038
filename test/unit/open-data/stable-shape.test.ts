/** People's programs rely on what a version of open data once had. shape-v1.json beside this file is what we promised. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION, dataVersion } from '../../../src/open-data/addresses.ts';
import { dataSetsOf } from '../../../src/open-data/data-sets.ts';
import { compareShapes, shapeOf, type Shape } from '../../../src/open-data/shape.ts';
import words from '../../../_data/words.ts';

const DATA_SETS = dataSetsOf(words);

const FILE = `shape-v${DATA_VERSION.major}.json`;
const promised = JSON.parse(readFileSync(join(import.meta.dirname, FILE), 'utf8')) as { version: string; sets: Shape };
const now = shapeOf(DATA_SETS);

describe('the shape of open data', () => {
  const { broken, added } = compareShapes(promised.sets, now);

  it('has all that it had', () => {
    expect(
      broken,
      `Other people's programs would break: ${broken.join('; ')}. Put it back, or begin a new version: raise "major" in ` +
        'src/open-data/addresses.ts, keep publishing the old files, and write a new shape file beside this test.',
    ).toEqual([]);
  });

  it('says so when something is new', () => {
    expect(
      added,
      `New: ${added.join('; ')}. Raise "minor" in src/open-data/addresses.ts, and add it to test/unit/open-data/${FILE}: ` +
        JSON.stringify(now),
    ).toEqual([]);
    expect(promised.version, `${FILE} and src/open-data/addresses.ts name different versions`).toBe(dataVersion);
  });
});

describe('comparing two shapes', () => {
  const before: Shape = { promises: { id: 'id', made: 'date', now: 'choice or nothing among kept, broken' } };

  it('finds what would break a program', () => {
    const { broken } = compareShapes(
      { ...before, topics: { id: 'id' } },
      { promises: { id: 'id', made: 'text', now: 'choice or nothing among kept' } },
    );
    expect(broken).toEqual([
      'the field "made" of "promises" was "date" and is "text"',
      'the field "now" of "promises" was "choice or nothing among kept, broken" and is "choice or nothing among kept"',
      'the set "topics" is gone',
    ]);
    expect(compareShapes(before, { promises: { id: 'id', now: before['promises']?.['now'] ?? '' } }).broken).toEqual([
      'the field "made" of "promises" is gone',
    ]);
  });

  it('tells what is new from what is broken', () => {
    const grown = { ...before['promises'], due: 'date', now: 'choice or nothing among kept, late, broken' };
    expect(compareShapes(before, { promises: grown, topics: { id: 'id' } })).toEqual({
      broken: [],
      added: [
        'the field "now" of "promises" has new words: "choice or nothing among kept, late, broken"',
        'the field "due" of "promises": "date"',
        'the set "topics"',
      ],
    });
    expect(compareShapes(before, before)).toEqual({ broken: [], added: [] });
  });
});
