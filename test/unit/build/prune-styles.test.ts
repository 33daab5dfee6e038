import { expect, it } from 'vitest';
import { addFound, nothingFound, pruneStyles } from '../../../src/build/prune-styles.ts';

function pruned(css: string, html: string | string[], scripts: string[] = []): string {
  const found = nothingFound();
  for (const page of [html].flat()) addFound(found, page, scripts);
  return pruneStyles(css, found);
}

it('keeps what some page has, also inside a template, and leaves out what none has', () => {
  const css = '.a{top:0}.b{top:0}.c .a{top:0}table{top:0}';
  expect(pruned(css, ['<p class="a x">', '<template><table class="c"></template>'])).toBe(
    '.a{top:0}.c .a{top:0}table{top:0}',
  );
});

it('keeps the selectors of a rule that some page can match, and no empty condition or layer', () => {
  expect(pruned('@layer x{@media print{.b{top:0}}}.a,.b,ul{top:0}', '<p class="a">')).toBe('.a{top:0}');
  expect(pruned('@layer one,two;html,body,:root,*{top:0}', '')).toBe('@layer one,two;html,body,:root,*{top:0}');
});

it('keeps what a script may add: every class, and every element, that its text names', () => {
  const css = '.made{top:0}.unmade{top:0}dialog{top:0}mark{top:0}nav{top:0}';
  expect(pruned(css, '', ['e("dialog",{className:"made"});t="<mark>"'])).toBe('.made{top:0}dialog{top:0}mark{top:0}');
});

it('asks for one of what stands in :is(), and for nothing of what stands in :not() or :has()', () => {
  const css = ':is(.a,.b) p{top:0}:is(.b,.c) p{top:0}p:not(.b){top:0}p:has(.b){top:0}';
  expect(pruned(css, '<p class="a">')).toBe(':is(.a,.b) p{top:0}p:not(.b){top:0}p:has(.b){top:0}');
});

it('knows that the steps of an animation are no elements', () => {
  const css = '@keyframes turn{from{top:0}to{top:1px}}';
  expect(pruned(css, '')).toBe(css);
});
