import { expect, it } from 'vitest';
import { STYLES_MARK, withoutIndents, withStyles } from '../../../src/eleventy/finish-html.ts';

const core = { name: 'core', css: '', address: '/assets/core.1.css' };
const print = { name: 'print', css: '', address: '/assets/print.2.css', media: 'print' } as const;

it('links the style sheets of a page in their order, and keeps the one for paper from holding it up', () => {
  expect(withStyles(`<head>${STYLES_MARK}</head>`, [core, print], 'a.njk')).toBe(
    '<head><link rel="stylesheet" href="/assets/core.1.css"><link rel="stylesheet" href="/assets/print.2.css" media="print"></head>',
  );
  expect(() => withStyles('<head></head>', [core], 'a.njk')).toThrow('a.njk has no "<!-- styles -->" in its head');
});

it('takes the indents of templates away, and nothing where white space is text', () => {
  expect(withoutIndents('<ul>\n    <li>a  b</li>  \n\n  </ul>\n')).toBe('<ul>\n<li>a  b</li>\n</ul>\n');
  for (const tag of ['pre', 'textarea'])
    expect(withoutIndents(`<${tag}>\n    x</${tag}>`)).toBe(`<${tag}>\n    x</${tag}>`);
});
