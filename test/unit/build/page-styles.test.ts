import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { LinkedSheet } from '../../../src/build/assets.ts';
import { STYLES_MARK, stylePages } from '../../../src/build/page-styles.ts';

const core: LinkedSheet = { name: 'core', css: '.a,.z{src:url("./f.woff2")}', address: '/assets/core.1.css' };
const home: LinkedSheet = { name: 'home', css: '.b{top:0}.c{top:0}', address: '/assets/home.2.css' };
const print: LinkedSheet = { name: 'print', css: '.p{top:0}', address: '/assets/print.3.css', media: 'print' };
const assets = {
  sheetsFor: (html: string) => (html.includes('class="a"') ? [core, print] : [core, home, print]),
  scriptAt: () => 'k="z"',
};
const page = (url: string, body: string) => ({
  url,
  inputPath: `${url}.njk`,
  content: `<head>${STYLES_MARK}<script src="/a.js"></script></head>${body}`,
});

const { pages, hashes } = stylePages(
  [page('/1/', '<p class="a">'), page('/2/', '<p class="b">'), page('/3/', '<p class="c">')],
  assets,
);
const styleOf = (html: string): string => /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';

it('puts the styles for screens into each page, with addresses from the root, and links those for paper', () => {
  expect(pages[0]?.html).toBe(
    '<head><style>.a,.z{src:url("/assets/f.woff2")}</style><link rel="stylesheet" href="/assets/print.3.css" media="print">' +
      '<script src="/a.js"></script></head><p class="a">',
  );
});

it('gives pages with the same sheets the same text, with what any of them needs', () => {
  expect(styleOf(pages[1]?.html ?? '')).toBe('.z{src:url("/assets/f.woff2")}.b{top:0}.c{top:0}');
  expect(styleOf(pages[2]?.html ?? '')).toBe(styleOf(pages[1]?.html ?? ''));
});

it('says the hash of each text once', () => {
  const texts = [...new Set(pages.map(({ html }) => styleOf(html)))];
  expect(hashes).toEqual(texts.map((text) => createHash('sha256').update(text).digest('base64')).sort());
  expect(hashes).toHaveLength(2);
});

it('has the same pages with links, for copies', () => {
  expect(pages[2]?.linked).toBe(
    '<head><link rel="stylesheet" href="/assets/core.1.css"><link rel="stylesheet" href="/assets/home.2.css">' +
      '<link rel="stylesheet" href="/assets/print.3.css" media="print"><script src="/a.js"></script></head><p class="c">',
  );
});

it('names a page that has no place for its styles', () => {
  expect(() => stylePages([{ url: '/', inputPath: 'a.njk', content: '<head></head>' }], assets)).toThrow(
    'a.njk has no "<!-- styles -->" in its head',
  );
});
