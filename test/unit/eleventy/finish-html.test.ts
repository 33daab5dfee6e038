import { expect, it } from 'vitest';
import { withoutIndents } from '../../../src/eleventy/finish-html.ts';

it('takes the indents of templates away, and nothing where white space is text', () => {
  expect(withoutIndents('<ul>\n    <li>a  b</li>  \n\n  </ul>\n')).toBe('<ul>\n<li>a  b</li>\n</ul>\n');
  for (const tag of ['pre', 'textarea'])
    expect(withoutIndents(`<${tag}>\n    x</${tag}>`)).toBe(`<${tag}>\n    x</${tag}>`);
});
