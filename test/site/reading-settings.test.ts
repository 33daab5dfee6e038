import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SETTINGS, CHOICES } from '../../src/settings/choices.ts';
import { onEveryPage, pageAt, readSiteFile, tidy } from '../support/built-site.ts';

it('every page applies the choices before it is painted: by a script before its style sheet, under 1 KB', () => {
  expect(
    onEveryPage(function* ({ $ }) {
      const [first, second] = $('head :is(script[src], link[rel="stylesheet"])').toArray();
      const script = $(first).attr('src') ?? '';
      if (!script.includes('/apply-settings.')) yield 'another script or a style sheet comes first';
      else {
        if ($(first).is('[defer], [async], [type]')) yield 'the script does not wait to be run';
        if (gzipSync(readSiteFile(script.slice(1)), { level: 9 }).length >= 1000) yield 'the script is too large';
      }
      if (!$(second).is('link')) yield 'something stands between the script and the style sheet';
    }),
  ).toEqual([]);
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
