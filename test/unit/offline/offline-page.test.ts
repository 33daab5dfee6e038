import { describe, expect, it } from 'vitest';
import { UNZIP_NOTE } from '../../../src/offline/copy-notes.ts';
import {
  COPY_POLICY,
  fileOf,
  offlinePage,
  readPage,
  type OfflinePage,
  type Part,
} from '../../../src/offline/offline-page.ts';

const HEAD = '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>T</title></head>';
const ADDED = `<meta http-equiv="Content-Security-Policy" content="${COPY_POLICY}"><meta name="offline-copy" content="yes">`;

/** The page of a copy that a page of the site becomes. */
function copied(url: string, html: string, part?: Part): OfflinePage | undefined {
  const page = readPage(url, html);
  return page && offlinePage(page, part);
}

/** What becomes of the body of a page, without what is added to every page. */
const body = (html: string, url = '/briefings/health/', part?: Part): string | undefined =>
  copied(url, `${HEAD}${html}`, part)?.html.replace(ADDED, '').replace(UNZIP_NOTE, '').slice(HEAD.length);

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
    expect(copied('/', HEAD)?.html).toBe(HEAD.replace('<meta charset="utf-8">', `$&${ADDED}`));
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
    ['<script src="/assets/s.js" defer data-early="choices"></script>', '<script src="../../assets/s.js"></script>'],
    ['<script data-hosted-only>bring("early")</script>', ''],
    [
      '<script src="/assets/s.js" data-choices="/assets/c.css"></script>',
      '<script src="../../assets/s.js" data-choices="../../assets/c.css"></script>',
    ],
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
    '<p title="/glossary/">href="/glossary/" <!-- <a href="/"> --> &amp; &lt; “é”</p>\n<br/>\r\n<p>unclosed <b>and <i>crossed</b></i>',
    '<pre>\n\n a  </pre><textarea><a href="/"></textarea>',
  ])('leaves %s as it is, byte for byte', (html) => expect(body(`<body>${html}</body>`)).toBe(`<body>${html}</body>`));

  it('takes out the marks of the indexer of search, and the white space before lines', () => {
    expect(body('<main id="m" data-pagefind-body data-pagefind-filter="a:b">\n  <p>x\n\n\t y</p></main>')).toBe(
      '<main id="m">\n<p>x\ny</p></main>',
    );
    expect(
      body('<p data-pagefind-ignore><a data-pagefind-meta=x href="/glossary/">x</a></p>\n  <pre> a\n  b</pre>'),
    ).toBe('<p><a href="../../glossary/index.html">x</a></p>\n  <pre> a\n  b</pre>');
  });

  it('names the files that the page refers to', () => {
    const page = copied(
      '/a/',
      `${HEAD}<a href="/b/">x</a><a href="#c">x</a><img src="d.svg"><a href="https://e.org/">x</a>`,
    );
    expect([...(page?.files ?? [])]).toEqual(['b/index.html', 'a/d.svg']);
  });

  it('takes out what only the hosted site has, with all inside it', () => {
    const html =
      '<p data-hosted-only>Get the <a href="/downloads/all.zip">copy</a></p><link rel="preload" href="/f.woff2" data-hosted-only><p>stays</p>';
    expect(body(html)).toBe('<p>stays</p>');
    expect(copied('/', HEAD + html)?.files.size).toBe(0);
  });

  it('brings out what only the copy has', () => {
    const html = '<template data-offline-only><p>This is a <a href="/offline/">copy</a>.</p></template>';
    expect(body(html)).toBe('<p>This is a <a href="../../offline/index.html">copy</a>.</p>');
  });

  it('leaves out a page that only the hosted site has', () => {
    expect(copied('/downloads/', `${HEAD}<body data-hosted-only><p>x</p>`)).toBeUndefined();
  });

  it('refuses to guess where an element ends', () => {
    expect(() => body('<ul><li data-hosted-only>one<li>two</ul>')).toThrow(
      /^briefings\/health\/index\.html: <li> at character \d+ has no end tag, so it cannot be taken out\. Add <\/li>\.$/,
    );
  });

  it('refuses a page without a character set, and one with a base', () => {
    expect(() => copied('/x/', '<!doctype html><title>x</title>')).toThrow('x/index.html: there is no <meta charset>');
    expect(() => body('<base href="/x/">')).toThrow('<base> would send every link');
  });
});

describe('the note for those who look inside the zip', () => {
  it('comes first on the page, in plain HTML that the style sheet can hide', () => {
    expect(copied('/', `${HEAD}<body class="page"><a href="#main">Skip</a>`)?.html).toContain(
      `<body class="page">${UNZIP_NOTE}<a`,
    );
    expect(UNZIP_NOTE).toMatch(/^<p class="unzip-first"><strong>Unzip me first\.<\/strong>.*START-HERE\.html/);
  });
});

describe('a page of a copy of a part of the site', () => {
  const pages = ['briefings/health/index.html', 'search/index.html', 'glossary/index.html', 'a-to-z/index.html'];
  const part: Part = {
    has: (file) => pages.includes(file),
    elsewhere: (path) => (path === '/sources/law/#act' ? 'https://law.example/act' : undefined),
    note: (start) => `<p>NOTE ${start}</p>`,
  };
  const hosted: Part = { ...part, elsewhere: (path) => `https://site.example${path}` };

  it.each([
    // In the copy.
    ['<p>See <a href="/glossary/#care">care</a>.</p>', '<p>See <a href="../../glossary/index.html#care">care</a>.</p>'],
    ['<p><a href="#notes">x</a></p>', '<p><a href="#notes">x</a></p>'],
    ['<p><a href="https://e.org/">x</a></p>', '<p><a href="https://e.org/">x</a></p>'],
    ['<p><a href="/">Home</a></p>', '<p><a href="../../START-HERE.html">Home</a></p>'],
    // Not in the copy: words stay, and links to a document lead to the document.
    ['<p>See <a href="/topics/money/"><b>money</b></a> too.</p>', '<p>See <b>money</b> too.</p>'],
    ['<p>In <a href="/sources/law/#act">the Act</a>.</p>', '<p>In <a href="https://law.example/act">the Act</a>.</p>'],
    // Signposts go whole.
    ['<p class="a lone-link"><a href="/topics/">More</a></p><p>x</p>', '<p>x</p>'],
    [
      '<p class="lone-link"><a href="/sources/law/#act">Act</a></p>',
      '<p class="lone-link"><a href="https://law.example/act">Act</a></p>',
    ],
    [
      '<nav><ul><li><a href="/topics/">T</a></li><li><a href="/search/">S</a></li><li><a href="/sources/law/#act">L</a></li></ul></nav>',
      '<nav><ul><li><a href="../../search/index.html">S</a></li></ul></nav>',
    ],
    ['<nav><ul><li><a href="/topics/">T</a></li></ul></nav><p>x</p>', '<p>x</p>'],
    ['<ul><li><a href="/topics/">T</a></li></ul>', '<ul><li>T</li></ul>'],
    [
      '<nav><ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul></nav><p>See <a href="#a">A</a>.</p>' +
        '<section data-only-links><h2 id="a">A</h2><ul><li><a href="/topics/a/">a</a> Topic</li></ul></section>' +
        '<section data-only-links><h2 id="b">B</h2><ul><li><a href="/topics/b/">b</a></li><li><a href="/glossary/#b">b</a></li></ul></section>',
      '<nav><ul><li><a href="#b">B</a></li></ul></nav><p>See A.</p>' +
        '<section data-only-links><h2 id="b">B</h2><ul><li><a href="../../glossary/index.html#b">b</a></li></ul></section>',
    ],
    // What only the hosted site has is no reason to keep a list.
    ['<nav><p data-hosted-only><a href="/search/">S</a></p><p><a href="/topics/">T</a></p></nav><p>x</p>', '<p>x</p>'],
  ])('turns %s into %s', (before, after) =>
    expect(body(`<body>${before}</body>`, '/briefings/health/', part)).toBe(`<body>${after}</body>`),
  );

  it.each([
    [
      '<p>See <a href="../../topics/?a=1#x">money</a>.</p>',
      '<p>See <a href="https://site.example/topics/?a=1#x">money</a>.</p>',
    ],
    [
      '<p class="lone-link"><a href="/topics/">M</a></p>',
      '<p class="lone-link"><a href="https://site.example/topics/">M</a></p>',
    ],
    ['<nav><ul><li><a href="/topics/">T</a></li></ul></nav><p>x</p>', '<p>x</p>'],
  ])('with a hosted site, turns %s into %s', (before, after) =>
    expect(body(`<body>${before}</body>`, '/briefings/health/', hosted)).toBe(`<body>${after}</body>`),
  );

  it('bears the note in its header, with the way to the first page', () => {
    const html = '<body><header class="site-header"><p>x</p></header><main><header>y</header></main></body>';
    expect(body(html, '/briefings/health/', part)).toBe(
      '<body><header class="site-header"><p>NOTE ../../START-HERE.html</p><p>x</p></header><main><header>y</header></main></body>',
    );
  });

  it('names the files that it refers to, and no others', () => {
    const html =
      '<nav><a href="/topics/">T</a></nav><a href="/topics/">x</a><a href="/glossary/">y</a><img src="/p/a.svg">';
    expect([...(copied('/briefings/health/', `${HEAD}${html}`, part)?.files ?? [])]).toEqual([
      'glossary/index.html',
      'p/a.svg',
    ]);
  });
});
