import { describe, expect, it } from 'vitest';
import { makeStyleSheets } from '../../../src/build/style-sheets.ts';

const sheets = await makeStyleSheets(process.cwd());
const page = (classes: string): string => `<body class="page"><p class="${classes}">Words.</p></body>`;
const namesFor = (html: string): string[] => sheets.sheetsFor(html, 'a.njk').map(({ name }) => name);
const cssOf = (name: string): string => sheets.all.find((sheet) => sheet.name === name)?.css ?? '';

describe('a page gets', () => {
  it('the core sheet and the one for paper, when it has no component', () => {
    expect(namesFor(page('lede'))).toEqual(['core', 'print']);
  });

  it('one bundle between them, the smallest that has all its components', () => {
    expect(namesFor(page('er-row'))).toEqual(['core', 'easy-read', 'print']);
    expect(namesFor(page('er-row addresses'))).toEqual(['core', 'print-easy-read', 'print']);
  });

  it('a name of what is missing, when no bundle has all its components', () => {
    expect(() => namesFor(page('hero result'))).toThrow(
      /^a\.njk needs the styles of home, search-results, and no bundle has them all\. The nearest is "\w+", without [\w-]+\. Add to it in src\/build\/style-bundles\.ts\.$/,
    );
  });
});

describe('the sheets', () => {
  it('leave to one sheet what is only for paper', () => {
    expect(sheets.all.filter(({ css }) => /@page|@media print/.test(css)).map(({ name }) => name)).toEqual(['print']);
    expect(sheets.all.filter(({ media }) => media === 'print').map(({ name }) => name)).toEqual(['print']);
    for (const rule of ['@page{', '.site-header', '--text: 14pt', '.print-choices', '.session__leader'])
      expect(cssOf('print')).toContain(rule);
  });

  it('keep the order of layers, which the core sheet names first', () => {
    const [, layers = ''] = /^@layer ([^;{]+);/.exec(cssOf('core')) ?? [];
    expect(layers.split(',')).toEqual([
      'reset',
      'tokens',
      'base',
      'layout',
      'components',
      'easy-read',
      'utilities',
      'print',
    ]);
    for (const { css, name } of sheets.all)
      for (const [, layer = ''] of css.matchAll(/@layer ([\w-]+)\{/g)) expect(layers.split(','), name).toContain(layer);
    expect(cssOf('print-plain')).toContain('@layer print{.print-choices');
  });

  it('name fonts beside them', () => {
    const named = [...cssOf('core').matchAll(/url\("?(?:\.\/)?([^")]+)"?\)/g)].map(([, file]) => file);
    expect(named.sort()).toEqual(sheets.fonts.map(({ name }) => name).sort());
    expect(named.length).toBeGreaterThanOrEqual(4);
  });
});
