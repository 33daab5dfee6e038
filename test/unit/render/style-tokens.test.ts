import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../src/render/contrast.ts';
import { colourPairs, readColours, sizeTokens } from '../../../src/render/style-tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

describe('the contrast of two colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#000', 21],
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#FFFFFF', 7],
    ['#5b2160', '#5b2160', 1],
  ])('of %s and %s is %d to 1', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  });

  test.each(['red', '#12', 'var(--ink)', 'rgb(0 0 0)'])('cannot be told of %s', (colour) => {
    expect(() => contrastOf(colour, '#fff')).toThrow(`"${colour}" is not a colour such as "#5b2160"`);
  });
});

describe('the colours of the site', () => {
  test('have the contrast that each use needs, in each set of colours (rule W-5)', () => {
    const faint = colourPairs(css).flatMap(({ token, on, least, schemes }) =>
      schemes.filter(({ contrast }) => contrast < least).map(({ scheme }) => `${token} on ${on} in ${scheme}`),
    );
    expect(faint).toEqual([]);
  });

  test('are those that a browser takes: one of two, those of another token, and those of the set before the others', () => {
    const colours = readColours(css);
    expect(colours.light['ground']).toBe('#fffbf4');
    expect(colours.dark['ground']).toBe('#1b1524');
    expect(colours.dark['knot']).toBe(colours.dark['brand']);
    expect(colours.cream['ground']).toBe('#fbeecb');
    expect(colours.cream['ink']).toBe(colours.light['ink']);
    expect(colours.contrast['yes']).toBe(colours.dark['yes']);
  });

  test('are missed when the style sheet no longer has them', () => {
    expect(() => readColours(':root { --ink: #000; }')).toThrow('tokens.css has no rule for');
    expect(() => readColours(css.replaceAll("'cream'", "'butter'"))).toThrow('cream');
    expect(() => colourPairs(css.replaceAll('--ink:', '--words:'))).toThrow('no --ink');
  });
});

test('the sizes are those of the style sheet, without colours and faces', () => {
  const sizes = sizeTokens(css);
  expect(sizes).toContainEqual({ name: 'page', value: '66rem' });
  expect(sizes.filter(({ value }) => value.includes('#'))).toEqual([]);
});
