import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHOICES, SETTINGS } from '../../../src/settings/choices.ts';
import { settingViews } from '../../../src/settings/words.ts';

/** Every style sheet that obeys the choices. */
const css = ['src/styles/tokens.css', 'src/styles/choices.css', 'src/styles/base.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('offers every setting with every choice, each with its own words, and first the choice to leave it', () => {
  const views = settingViews();
  expect(views.map(({ id }) => id)).toEqual(SETTINGS);
  for (const { id, choices } of views) {
    expect(choices.map(({ value }) => value)).toEqual(['', ...CHOICES[id]]);
    const names = choices.map(({ name }) => name);
    expect(names.every((name) => /\S/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});

it('has a rule in the style sheet for every choice, and no rule for a choice that is not offered', () => {
  const offered = SETTINGS.flatMap((setting) => CHOICES[setting].map((value) => `[data-${setting}='${value}']`));
  // Light is what every set of colours begins from: `[data-colours]` by itself.
  expect(offered.filter((selector) => !css.includes(selector) && selector !== "[data-colours='light']")).toEqual([]);
  expect(css).toMatch(/^ {2}\[data-colours\] \{\n {4}--light: initial;/m);
  const ruled = [...css.matchAll(/\[data-([a-z]+)='([^']+)'\]/g)].map(([selector]) => selector);
  expect(ruled.filter((selector) => !offered.includes(selector))).toEqual([]);
});

it('gives each choice another look: no two rules for one setting are the same', () => {
  for (const setting of SETTINGS) {
    const rules = CHOICES[setting].map((value) =>
      [...css.matchAll(new RegExp(`\\[data-${setting}='${value}'\\][^{]*\\{([^}]*)\\}`, 'g'))]
        .map(([, body]) => body)
        .join(),
    );
    expect(new Set(rules).size, setting).toBe(rules.length);
  }
});
