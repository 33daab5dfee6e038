import { describe, expect, test } from 'vitest';
import { printChoices } from '../../../src/render/print-choices.ts';

describe('the choices before printing', () => {
  test('in plain English are the size, and whether the questions are printed', () => {
    expect(printChoices('plain').map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'usual-no-questions: Usual size, 14 point, without questions',
      'large: Large print, 18 point',
      'large-no-questions: Large print, 18 point, without questions',
    ]);
  });

  test('in Easy Read are those with and without pictures too', () => {
    expect(printChoices('easy-read').map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'usual-no-questions: Usual size, 16 point, without questions',
      'usual-no-pictures: Usual size, 16 point, without pictures',
      'usual-no-pictures-no-questions: Usual size, 16 point, without pictures and questions',
      'large: Large print, 18 point',
      'large-no-questions: Large print, 18 point, without questions',
      'large-no-pictures: Large print, 18 point, without pictures',
      'large-no-pictures-no-questions: Large print, 18 point, without pictures and questions',
    ]);
  });

  test.each(['plain', 'easy-read'] as const)('in %s have names that say what they leave out', (version) => {
    const choices = printChoices(version);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    for (const { name, large, noPictures, noSession } of choices) {
      expect([name.includes('Large print'), name.includes('pictures'), name.includes('questions')]).toEqual([
        large,
        noPictures,
        noSession,
      ]);
    }
    // What prints by itself is no choice.
    expect(choices.filter(({ large, noPictures, noSession }) => !large && !noPictures && !noSession)).toEqual([]);
  });
});
