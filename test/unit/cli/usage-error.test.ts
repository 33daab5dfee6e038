import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../../src/cli/usage-error.ts';

const USAGE = 'npm run thing -- [id] [--format text]';
const read = (...args: string[]) =>
  readArguments(args, { format: { type: 'string', default: 'text' }, words: { type: 'boolean' } }, USAGE);

describe('a command line', () => {
  test('is flags and other words', () => {
    const { values, positionals } = read('one', '--format', 'json', '--words');
    expect([values.format, values.words, positionals]).toEqual(['json', true, ['one']]);
  });

  test('names the nearest flag for one that it does not know', () => {
    expect(() => read('--fromat=json')).toThrow(UsageError);
    expect(() => read('--fromat=json')).toThrow(`Found: Unknown option '--fromat'\nExpected: ${USAGE}\nTry: --format`);
  });

  test('says which flag lacks its value', () => {
    expect(() => read('--format')).toThrow(`Found: Option '--format <value>' argument missing\nExpected: ${USAGE}`);
  });
});
