import { describe, expect, it } from 'vitest';
import { partChoices, partPrint } from '../../../src/build/part-styles.ts';

describe('what is for paper', () => {
  it('leaves the sheet for screens, and stays in its layer', () => {
    expect(partPrint('@layer a{.x{top:0}@media print{.x{top:1px}}}@page{margin:0}')).toEqual({
      screen: '@layer a{.x{top:0}}',
      print: '@layer a{.x{top:1px}}@page{margin:0}',
    });
  });
});

describe('what obeys a choice of the reader', () => {
  it('leaves the sheet for everybody, with its layer and its conditions, paper included', () => {
    expect(
      partChoices(
        "@layer a{.x{top:0}@media print{[data-size='125']{top:1px}}}@layer b{[data-motion='off'] *{top:2px}}",
      ),
    ).toEqual({
      rest: '@layer a{.x{top:0}}',
      choices: "@layer a{@media print{[data-size='125']{top:1px}}}@layer b{[data-motion='off'] *{top:2px}}",
    });
  });

  it('is only what nobody else can match', () => {
    const stays = ':where(:root:not([data-size^="big"])) .x{top:0}:is(.y,[data-face]) p{top:0}[data-says] p{top:0}';
    expect(partChoices(stays)).toEqual({ rest: stays, choices: '' });
    expect(partChoices(':is([data-size],[data-face]) p{top:0}').rest).toBe('');
  });

  it('is one part of a rule that says the same for others', () => {
    expect(partChoices(':root,[data-colours]{top:0}')).toEqual({
      rest: ':root{top:0}',
      choices: '[data-colours]{top:0}',
    });
  });

  it('takes the typeface along that nothing else asks for', () => {
    const ours = '@font-face{font-family:Ours}';
    const theirs = '@font-face{font-family:"Theirs"}';
    const { rest, choices } = partChoices(
      `${ours}${theirs}:root{--font:'Ours',serif}[data-face='dyslexic']{--font:'Theirs','Ours'}`,
    );
    expect(rest).toBe(`${ours}:root{--font:'Ours',serif}`);
    expect(choices.replace(/\n/g, '')).toBe(`${theirs}[data-face='dyslexic']{--font:'Theirs','Ours'}`);
  });
});
