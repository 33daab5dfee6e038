import { describe, expect, test } from 'vitest';
import { unfitCharacter, withCodes } from '../../../src/model/characters.ts';
import { portableProblem, sameButForCase } from '../../../src/model/portable-names.ts';

describe('the characters of words', () => {
  test.each([
    'Plain words, £5, “quoted” – it’s 50%',
    'Siân said non-breaking\u00A0space',
    'Zażółć 日本 😀',
    '<b>{{ x }}</b>',
  ])('are right in "%s"', (words) => expect(unfitCharacter(words)).toBeUndefined());

  test.each([
    ['\0', 'U+0000', 'a control character'],
    ['\u001B', 'U+001B', 'a control character'],
    ['\u009F', 'U+009F', 'a control character'],
    ['\n', 'U+000A', 'the end of a line'],
    ['\u2028', 'U+2028', 'the end of a line'],
    ['\t', 'U+0009', 'a tab'],
    ['\u202E', 'U+202E', 'a character that nobody sees and that turns words around'],
    ['\u2066', 'U+2066', 'a character that nobody sees and that turns words around'],
    ['\u200B', 'U+200B', 'a character that nobody sees'],
    ['\u00AD', 'U+00AD', 'a character that nobody sees'],
    ['\u{E0041}', 'U+E0041', 'a character that nobody sees'],
    ['\u3164', 'U+3164', 'a character that nobody sees'],
    ['\uD83D', 'U+D83D', 'half a character'],
    ['\uFFFD', 'U+FFFD', 'a sign that a letter was lost: the file was saved in another encoding than UTF-8'],
    ['\uE000', 'U+E000', 'a character without a meaning of its own'],
    ['\uFDD0', 'U+FDD0', 'no character at all'],
    ['\u{1FFFF}', 'U+1FFFF', 'no character at all'],
  ])('are not %j', (character, code, is) => {
    expect(unfitCharacter(`ab${character}c`)).toEqual({ code, is, index: 2 });
    expect(withCodes(`ab${character}c`)).toBe(`ab<${code}>c`);
  });

  test('may be ends of lines and tabs in a text of lines, and nothing else of the kind', () => {
    expect(unfitCharacter('one\n\ttwo', true)).toBeUndefined();
    expect(unfitCharacter('one\ntwo\u202E', true)).toMatchObject({ code: 'U+202E', index: 7 });
  });
});

describe('a name of a file', () => {
  test.each(['money.ts', 'care-review', 'console', 'com', 'com10', 'a.b'])('may be "%s"', (name) =>
    expect(portableProblem(name)).toBeUndefined(),
  );

  test.each([
    ['con', 'Windows keeps for a device, so that no file can have it there'],
    ['NUL.ts', 'Windows keeps for a device, so that no file can have it there'],
    ['aux', 'Windows keeps for a device, so that no file can have it there'],
    ['com1', 'Windows keeps for a device, so that no file can have it there'],
    ['lpt9.txt', 'Windows keeps for a device, so that no file can have it there'],
    ['money.', 'ends with a dot or a space, which Windows takes away'],
    ['money ', 'ends with a dot or a space, which Windows takes away'],
    ['what?', 'has a character that Windows has no names with'],
    ['a'.repeat(201), 'is longer than 200 bytes'],
  ])('may not be "%s"', (name, problem) => expect(portableProblem(name)).toBe(problem));

  test('is the same as another that differs by capitals alone, as Windows and Macs see it', () => {
    expect(sameButForCase(['Money', 'health', 'money', 'MONEY', 'Sia\u0302n', 'si\u00E2n'])).toEqual([
      ['Money', 'money', 'MONEY'],
      ['Sia\u0302n', 'si\u00E2n'],
    ]);
  });
});
