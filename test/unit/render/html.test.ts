import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/render/document.ts';
import { escapeHtml, inlineHtml } from '../../../src/render/html.ts';

const HOSTILE = `<script>alert("it's" & 'done')</script>`;
const ESCAPED = '&lt;script&gt;alert(&quot;it&#39;s&quot; &amp; &#39;done&#39;)&lt;/script&gt;';

describe('text can never become markup', () => {
  test.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['&amp;', '&amp;amp;'],
    [HOSTILE, ESCAPED],
    ['plain words, £3,000 – “quoted”', 'plain words, £3,000 – “quoted”'],
  ])('%s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });

  test.each<[string, Inline, string]>([
    ['text', { type: 'text', text: HOSTILE }, ESCAPED],
    ['strong', { type: 'strong', children: [{ type: 'text', text: HOSTILE }] }, `<b>${ESCAPED}</b>`],
    ['a link', { type: 'link', href: '/a/?b="c', text: HOSTILE }, `<a href="/a/?b=&quot;c">${ESCAPED}</a>`],
    [
      'a hard word',
      { type: 'term', id: 'a', href: '/glossary/a-to-c/#a', text: HOSTILE, first: true },
      `<a class="hard-word" href="#word-a">${ESCAPED}</a>`,
    ],
    [
      'a hard word used before',
      { type: 'term', id: 'a', href: '/glossary/a-to-c/#a', text: HOSTILE, first: false },
      ESCAPED,
    ],
  ])('in %s', (_, node, html) => {
    expect(inlineHtml([node], { terms: 'page' })).toBe(html);
  });
});

describe('a hard word', () => {
  const first = {
    type: 'term',
    id: 'bursary',
    href: '/glossary/a-to-c/#bursary',
    text: 'bursary',
    first: true,
  } as const;
  const again: Inline = { ...first, first: false };

  test.each([
    ['page', '<a class="hard-word" href="#word-bursary">bursary</a>'],
    ['glossary', '<a class="hard-word" href="/glossary/a-to-c/#bursary">bursary</a>'],
    ['bold', '<b class="hard-word">bursary</b>'],
  ] as const)('is marked once, for "%s"', (terms, html) => {
    expect(inlineHtml([first], { terms })).toBe(html);
    expect(inlineHtml([again], { terms })).toBe('bursary');
  });
});

test('a hard word leads to its meaning on the same page, where that stands there', () => {
  const word: Inline = { type: 'term', id: 'act', href: '/glossary/a-to-c/#act', text: 'Act', first: true };
  const html = (id: string): string => inlineHtml([word], { terms: 'glossary', onPage: new Set([id]) });
  expect(html('act')).toBe('<a class="hard-word" href="#word-act">Act</a>');
  expect(html('bill')).toBe('<a class="hard-word" href="/glossary/a-to-c/#act">Act</a>');
});

describe('markers', () => {
  const cite = (note: number, anchor: string): Inline => ({ type: 'cite', note, anchor });
  const text = (words: string): Inline => ({ type: 'text', text: words });

  test('side by side are drawn as one group, in order', () => {
    expect(inlineHtml([text('A.'), cite(2, 'cite-2-1'), cite(1, 'cite-1-3')], { terms: 'page' })).toBe(
      'A.<span class="markers" data-pagefind-ignore> <a id="cite-2-1" href="#source-2" aria-label="Source 2">2</a> ' +
        '<a id="cite-1-3" href="#source-1" aria-label="Source 1">1</a></span>',
    );
  });

  test('apart are drawn where they stand', () => {
    expect(inlineHtml([cite(1, 'cite-1-1'), text('A.'), cite(2, 'cite-2-1')], { terms: 'page' })).toMatch(
      /^<span class="markers" data-pagefind-ignore>.*#source-1.*<\/span>A\.<span class="markers" data-pagefind-ignore>.*#source-2.*<\/span>$/,
    );
  });

  test('are not drawn when there are none', () => {
    expect(inlineHtml([text('A.')], { terms: 'page' })).toBe('A.');
  });
});
