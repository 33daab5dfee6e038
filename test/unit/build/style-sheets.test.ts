import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeStyleSheets } from '../../../src/build/style-sheets.ts';

const sheets = await makeStyleSheets(process.cwd(), 'A site');
const page = (classes: string): string =>
  `<script src="a.js" data-choices="/assets/choices.css"></script><body class="page"><p class="${classes}">Words.</p></body>`;
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

  it('what obeys the choices of readers among its own, when no script fetches it', () => {
    expect(namesFor('<body class="er-row">')).toEqual(['core', 'easy-read', 'choices', 'print']);
  });

  it('no styles of what a script reveals, when they come late; otherwise like any other', () => {
    const late = '<link rel="stylesheet" href="/assets/late.css" media="not all" data-late-styles>';
    expect(namesFor(late + page('er-row last-visit'))).toEqual(['core', 'easy-read', 'print']);
    expect(namesFor(page('last-visit shelf'))).toEqual(['core', 'home', 'print']);
  });

  it('a name of what is missing, when no bundle has all its components', () => {
    expect(() => namesFor(page('hero result'))).toThrow(
      /^a\.njk needs the styles of home, search-results, and no bundle has them all\. The nearest is "\w+", without [\w-]+\. Add to it in src\/build\/style-bundles\.ts\.$/,
    );
  });
});

describe('the sheets', () => {
  it('leave to one sheet what is only for paper', () => {
    expect(sheets.all.filter(({ css }) => /@page|@media print/.test(css)).map(({ name }) => name)).toEqual([
      'choices',
      'print',
    ]);
    expect(sheets.all.filter(({ media }) => media === 'print').map(({ name }) => name)).toEqual(['print']);
    for (const rule of ['@page{', '.site-header', '--text: 14pt', '.print-choices', '.session__answers'])
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

  it('leave to one sheet what obeys a choice of the reader, with the typeface that only a choice asks for', () => {
    const chosen = /\[data-(?:size|lines|letters|width|face|colours|pictures|motion)/;
    for (const { css, name } of sheets.all)
      // A rule for who has not chosen is for everybody.
      if (name !== 'choices') expect(css.replace(/:not\([^)]*\)/g, ''), name).not.toMatch(chosen);
    for (const rule of ['[data-colours=cream]', '[data-size^=big] .er-row', '[data-motion=off] *', '@media print'])
      expect(cssOf('choices')).toContain(rule);
    expect(cssOf('choices')).toContain('@font-face{font-family:OpenDyslexic;');
    expect(cssOf('core')).not.toContain('OpenDyslexic');
  });

  it('name fonts beside them', () => {
    const named = [...(cssOf('core') + cssOf('choices')).matchAll(/url\("?(?:\.\/)?([^")]+)"?\)/g)].map(
      ([, file]) => file,
    );
    expect(named.sort()).toEqual(sheets.fonts.map(({ name }) => name).sort());
    expect(named.length).toBeGreaterThanOrEqual(4);
  });
});

it('a typeface that is missing is named, with where it was wanted and what to try', async () => {
  const project = await mkdtemp(join(tmpdir(), 'styles-'));
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  for (const folder of ['src/styles', '_includes']) await cp(folder, join(project, folder), { recursive: true });
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  await rm(join(project, 'src/styles/fonts/plain-zero-400.woff2'));
  const failure = await makeStyleSheets(project, 'A site').catch((error: unknown) => error);
  expect((failure as Error).message).toMatch(
    /^The style sheets could not be made\.\n {3}Found: src\/styles\/fonts\.css:\d+, which names \.\/fonts\/plain-zero-400\.woff2, and no such file\n {3}Expected: [^\n]+\n {3}Try: bring the file back from git; run npm ci if it belongs to a package$/,
  );
});
