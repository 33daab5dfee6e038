import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { classesOf, neededBy } from '../../../src/build/needed-styles.ts';

const isNeeded = (css: string, ...classes: string[]): boolean =>
  neededBy(postcss.parse(css), 'card.css')(new Set(classes));

describe('styles are needed by a page', () => {
  it.each([
    ['that has the class of a selector', '.card{}', ['card']],
    ['that has every class of a selector', '.card .title{}', ['card', 'title']],
    ['whatever else a selector asks for', 'ul.card > li:not(.last)::before{}', ['card']],
    ['that has one of the classes to choose from', ':is(.card, .tile) a{}', ['tile']],
    ['on paper too', '@media print{.card{}}', ['card']],
    ['with moving parts, whose steps are no selectors', '@keyframes turn{from{top:0}}.card{}', ['card']],
  ])('%s', (_, css, classes) => expect(isNeeded(css, ...classes)).toBe(true));

  it.each([
    ['that has none of the classes', '.card{}', ['cards']],
    ['that lacks one of the classes of the only selector', '.card .title{}', ['title']],
    ['that has only what a selector leaves out', '.card:not(.title){}', ['title']],
    ['that has none of the classes to choose from', '.page :is(.card, .tile){}', ['page']],
  ])('but not by one %s', (_, css, classes) => expect(isNeeded(css, ...classes)).toBe(false));

  it.each(['mark{}', 'a:not(.card){}', ':is(.card, mark){}'])('and may not reach beyond their component: %s', (css) => {
    expect(() => isNeeded(css)).toThrow(/^card\.css: the selector ".*" has no class/);
  });
});

it('the classes of a page are those of all elements, inside templates too', () => {
  const html = '<body class="page  page--wide"><template><p class="card">x</p></template><i data-class="no">';
  expect([...classesOf(html)]).toEqual(['page', 'page--wide', 'card']);
});
