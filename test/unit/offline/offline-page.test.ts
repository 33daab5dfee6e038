import { describe, expect, it } from 'vitest';
import { COPY_POLICY, fileOf, offlinePage } from '../../../src/offline/offline-page.ts';

const HEAD = '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>T</title></head>';
const ADDED = `<meta http-equiv="Content-Security-Policy" content="${COPY_POLICY}"><meta name="offline-copy" content="yes">`;

/** What becomes of the body of a page, without what is added to every head. */
const body = (html: string, url = '/briefings/health/'): string | undefined =>
  offlinePage(url, `${HEAD}${html}`)?.html.replace(ADDED, '').slice(HEAD.length);

describe('fileOf', () => {
  it.each([
    ['/', 'index.html'],
    ['/glossary/', 'glossary/index.html'],
    ['/glossary/#care', 'glossary/index.html'],
    ['/data/figures.csv', 'data/figures.csv'],
    ['/404.html', '404.html'],
  ])('finds %s in %s', (url, file) => expect(fileOf(url)).toBe(file));
});

describe('offlinePage', () => {
  it('puts the rule against network calls right after the character set', () => {
    expect(offlinePage('/', HEAD)?.html).toBe(HEAD.replace('<meta charset="utf-8">', `$&${ADDED}`));
    expect(COPY_POLICY).toContain("connect-src 'none'");
  });

  it.each([
    ['<a href="/">x</a>', '<a href="../../index.html">x</a>'],
    ['<a href="/glossary/#care">x</a>', '<a href="../../glossary/index.html#care">x</a>'],
    ['<a href="/briefings/">x</a>', '<a href="../index.html">x</a>'],
    ['<a href="/briefings/health/easy-read/">x</a>', '<a href="easy-read/index.html">x</a>'],
    ['<a href="/briefings/health/">x</a>', '<a href="index.html">x</a>'],
    ['<a href="../money/?a=1&amp;b=2">x</a>', '<a href="../money/index.html?a=1&amp;b=2">x</a>'],
    ["<a class='b' href='/data/f.csv' download>x</a>", `<a class='b' href="../../data/f.csv" download>x</a>`],
    ['<A HREF=/glossary/ ID=x>x</A>', '<A HREF="../../glossary/index.html" ID=x>x</A>'],
    ['<img alt=">" src="/p/a.svg">', '<img alt=">" src="../../p/a.svg">'],
    [
      '<img srcset="/p/a.png 1x, /p/b.png 2x" src="/p/a.png"/>',
      '<img srcset="../../p/a.png 1x, ../../p/b.png 2x" src="../../p/a.png"/>',
    ],
    [
      '<form action="/search/"><button>x</button></form>',
      '<form action="../../search/index.html"><button>x</button></form>',
    ],
    ['<script src="/assets/s.js" defer></script>', '<script src="../../assets/s.js" defer></script>'],
    [
      '<noscript><p><a href="/a-to-z/">x</a></p></noscript>',
      '<noscript><p><a href="../../a-to-z/index.html">x</a></p></noscript>',
    ],
    ['<template><a href="/">x</a></template>', '<template><a href="../../index.html">x</a></template>'],
  ])('turns %s into %s', (before, after) => expect(body(`<body>${before}</body>`)).toBe(`<body>${after}</body>`));

  it.each([
    '<a href="https://www.gov.uk/">x</a>',
    '<a href="mailto:a@example.org">x</a>',
    '<a href="tel:08000000000">x</a>',
    '<a href="#notes">x</a>',
    '<a id=x>x</a>',
    '<link rel="canonical" href="https://example.org/briefings/health/">',
    '<p title="/glossary/">href="/glossary/" <!-- <a href="/"> --> &amp; &lt; “é”</p>\n\t<br/>\r\n<p>unclosed <b>and <i>crossed</b></i>',
    '<pre>\n\n a  </pre><textarea><a href="/"></textarea>',
  ])('leaves %s as it is, byte for byte', (html) => expect(body(`<body>${html}</body>`)).toBe(`<body>${html}</body>`));

  it('names the files that the page refers to', () => {
    const page = offlinePage(
      '/a/',
      `${HEAD}<a href="/b/">x</a><a href="#c">x</a><img src="d.svg"><a href="https://e.org/">x</a>`,
    );
    expect([...(page?.files ?? [])]).toEqual(['b/index.html', 'a/d.svg']);
  });

  it('takes out what only the hosted site has, with all inside it', () => {
    const html =
      '<p data-hosted-only>Get the <a href="/downloads/all.zip">copy</a></p><link rel="preload" href="/f.woff2" data-hosted-only><p>stays</p>';
    expect(body(html)).toBe('<p>stays</p>');
    expect(offlinePage('/', HEAD + html)?.files.size).toBe(0);
  });

  it('brings out what only the copy has', () => {
    const html = '<template data-offline-only><p>This is a <a href="/offline/">copy</a>.</p></template>';
    expect(body(html)).toBe('<p>This is a <a href="../../offline/index.html">copy</a>.</p>');
  });

  it('leaves out a page that only the hosted site has', () => {
    expect(offlinePage('/downloads/', `${HEAD}<body data-hosted-only><p>x</p>`)).toBeUndefined();
  });

  it('refuses to guess where an element ends', () => {
    expect(() => body('<ul><li data-hosted-only>one<li>two</ul>')).toThrow(
      /^briefings\/health\/index\.html: <li> at character \d+ has no end tag, so it cannot be taken out\. Add <\/li>\.$/,
    );
  });

  it('refuses a page without a character set, and one with a base', () => {
    expect(() => offlinePage('/x/', '<!doctype html><title>x</title>')).toThrow(
      'x/index.html: there is no <meta charset>',
    );
    expect(() => body('<base href="/x/">')).toThrow('<base> would send every link');
  });
});
