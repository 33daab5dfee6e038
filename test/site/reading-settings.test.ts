import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SETTINGS, CHOICES } from '../../src/settings/choices.ts';
import { STORAGE_KEY } from '../../src/settings/stored.ts';
import { onEveryPage, pageAt, readSiteFile, tidy } from '../support/built-site.ts';

/** The rules of a choice, as the build writes them. */
const CHOICE_RULE = '[data-colours=cream]{';

it('every page applies the choices before it is painted: by a script behind its styles, under 1.2 KB', () => {
  expect(
    onEveryPage(function* ({ $ }) {
      const script = $('head script[src]').first();
      const address = script.attr('src') ?? '';
      if (!address.includes('/apply-settings.')) yield 'another script comes first';
      if (script.attr('data-early') !== STORAGE_KEY) yield 'it does not come early for who has chosen';
      if (script.is(':not([defer]), [async], [type]')) yield 'it holds up who has chosen nothing';
      if (script.nextAll('script:not([src])').length === 0) yield 'nothing brings it early';
      if (gzipSync(readSiteFile(address.slice(1)), { level: 9 }).length >= 1200) yield 'the script is too large';
      // The rules of a choice must be the later ones: all weigh the same.
      if (script.nextAll('style, link[rel="stylesheet"]').length > 0) yield 'styles stand behind the script';
    }),
  ).toEqual([]);
});

it('no page waits for a script, but for a small one inside it', () => {
  expect(
    onEveryPage(function* ({ $ }) {
      for (const script of $('script[src]:not([defer])').toArray()) yield `waits for ${$(script).attr('src') ?? ''}`;
      const inside = $('script:not([src], [type])').text();
      if (inside === '' || brotliCompressSync(inside).length > 250) yield 'has too much script inside, or none';
    }),
  ).toEqual([]);
});

it('every page leaves the styles of the choices to who has chosen, but those that show choices', () => {
  const fetched = onEveryPage(function* ({ $ }) {
    const address = $('script[data-choices]').attr('data-choices');
    if (!address) yield 'does not fetch them';
    else if (!readSiteFile(address.slice(1)).toString('utf8').includes(CHOICE_RULE)) yield `${address} has no choices`;
    if ($('style').text().includes(CHOICE_RULE)) yield 'has them inside';
  });
  expect(fetched.sort()).toEqual(
    ['/reading-settings/', '/style/'].flatMap((url) => [`${url}: does not fetch them`, `${url}: has them inside`]),
  );
});

it('every page leads to the page of reading settings from its menu, wide and narrow', () => {
  expect(
    onEveryPage(function* ({ $ }) {
      for (const menu of ['.site-header__wide', '.site-header__narrow'])
        if (tidy($(`${menu} a[href="/reading-settings/"]`).text()) !== 'Text and colours') yield `not from ${menu}`;
    }),
  ).toEqual([]);
});

it('the page offers every choice as a radio button in a group with a name, and nothing is chosen', () => {
  const { $ } = pageAt('/reading-settings/');
  for (const setting of SETTINGS) {
    const group = $(`fieldset:has(input[name="${setting}"])`);
    expect(tidy(group.find('legend').text())).not.toBe('');
    const radios = group.find('input[type="radio"]').toArray();
    expect(radios.map((radio) => $(radio).attr('value'))).toEqual(['', ...CHOICES[setting]]);
    expect(radios.filter((radio) => $(radio).is('[checked]')).map((radio) => $(radio).attr('value'))).toEqual(['']);
    expect(radios.every((radio) => /\S/.test($(radio).closest('label').text()))).toBe(true);
  }
  expect($('#reading-status').attr('role')).toBe('status');
});
