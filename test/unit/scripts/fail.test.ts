import { describe, expect, test, vi } from 'vitest';
import { fail } from '../../../scripts/fail.ts';
import { ContentError } from '../../../src/model/problems.ts';
import { PaperError } from '../../../src/paper/paper-error.ts';

/** What a command says when it ends with this error, and its exit code. */
function ending(error: unknown, isForPeople?: boolean): { said: unknown[]; code: unknown } {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const say = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    fail(error, isForPeople);
    return { said: say.mock.calls.flat(), code: exit.mock.calls[0]?.[0] };
  } finally {
    exit.mockRestore();
    say.mockRestore();
  }
}

describe('a command that cannot go on', () => {
  const problem = { file: '_data/site.ts', found: 'nothing', expected: 'a name' };

  test.each([
    ['the content', new ContentError([problem])],
    ['a PDF', new PaperError('The PDF "tiny-plain" could not be made.\n   Try: correct the words there')],
  ])('says what a person can mend of %s in its own words, without a stack', (_, error) => {
    expect(ending(error)).toEqual({ said: [error.message], code: 1 });
  });

  test('says all that is known of a fault in the program', () => {
    const fault = new TypeError('nothing is undefined');
    expect(ending(fault)).toEqual({ said: [fault], code: 1 });
    expect(ending('a word')).toEqual({ said: ['a word'], code: 1 });
  });

  test('says only the words of an error that the command knows to be for people', () => {
    expect(ending(new Error('No browser was found.'), true).said).toEqual(['No browser was found.']);
    const paper = new PaperError('a PDF');
    expect(ending(paper, false).said).toEqual([paper]);
  });
});
