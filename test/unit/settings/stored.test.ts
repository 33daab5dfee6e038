import { describe, expect, it } from 'vitest';
import { CHOICES, SETTINGS, type Choices } from '../../../src/settings/choices.ts';
import { readChoices, timeOf, writeChoices } from '../../../src/settings/stored.ts';

describe('choices that were kept', () => {
  it('come back as they were made, every one', () => {
    for (const setting of SETTINGS)
      for (const value of CHOICES[setting]) {
        const choices: Choices = { [setting]: value };
        expect(readChoices(writeChoices(choices, 1))).toEqual(choices);
      }
    const all = Object.fromEntries(SETTINGS.map((setting) => [setting, CHOICES[setting][0]])) as Choices;
    expect(readChoices(writeChoices(all, 1_764_331_200_000))).toEqual(all);
    expect(timeOf(writeChoices(all, 1_764_331_200_000))).toBe(1_764_331_200_000);
  });

  it('are few and plain enough for an address', () => {
    expect(writeChoices({ size: 'big-150', colours: 'dark' }, 7)).toBe('size=big-150&colours=dark&at=7');
    expect(writeChoices({}, 7)).toBe('at=7');
  });

  it.each([
    ['nothing', ''],
    ['another form', '{"size":"150"}'],
    ['half a number', '%E0%A4%A&size'],
    ['values that we do not have', 'size=9000&colours=pink&motion=on'],
    ['names of other things', 'constructor=x&__proto__=dark&toString=1'],
    ['markup', 'size="><script>alert(1)</script>'],
    ['other capitals', 'COLOURS=DARK&size=BIG-150'],
    ['binary', '\0\uD800\uFFFF'.repeat(500)],
  ])('change nothing when they are %s', (_, text) => {
    expect(readChoices(text)).toEqual({});
    expect(timeOf(text)).toBe(0);
  });

  it('keep what is good beside what is not', () => {
    expect(readChoices('size=125&colours=pink&face=&lines=most&at=soon')).toEqual({ size: '125', lines: 'most' });
    expect(timeOf('size=125&at=soon')).toBe(0);
  });
});
