/** Owns the words for what readers can choose, and the order in which the page shows it. */
import { CHOICES, SETTINGS, type Setting } from './choices.ts';

interface Words<S extends Setting> {
  legend: string;
  /** The choice to leave it as it is. */
  usual: string;
  choices: Readonly<Record<(typeof CHOICES)[S][number], string>>;
  /** What to know before choosing. */
  hint?: string;
}

const WORDS: { readonly [S in Setting]: Words<S> } = {
  size: {
    legend: 'Text size',
    usual: 'Usual size',
    choices: {
      125: 'A little bigger',
      'big-150': 'Bigger',
      'big-175': 'Much bigger',
      'big-200': 'Twice the size',
    },
  },
  lines: {
    legend: 'Space between lines',
    usual: 'Usual space',
    choices: { more: 'More space', most: 'Most space' },
  },
  letters: {
    legend: 'Space between letters and words',
    usual: 'Usual space',
    choices: { more: 'More space', most: 'Most space' },
  },
  width: {
    legend: 'Length of lines',
    usual: 'Usual length',
    choices: { short: 'Shorter lines', shortest: 'Shortest lines' },
  },
  face: {
    legend: 'Letters',
    usual: 'Atkinson Hyperlegible: made so that letters do not look alike',
    choices: { device: 'The letters of your phone or computer', dyslexic: 'OpenDyslexic' },
    hint: 'Some people with dyslexia like OpenDyslexic. Studies have not shown that it helps people read better. Try it, and see what suits you. It takes a moment to load.',
  },
  colours: {
    legend: 'Colours',
    usual: 'As on your phone or computer',
    choices: {
      light: 'Light',
      dark: 'Dark',
      cream: 'Cream',
      blue: 'Pale blue',
      contrast: 'High contrast',
    },
  },
  pictures: {
    legend: 'Pictures',
    usual: 'Usual size',
    choices: { bigger: 'Bigger', smaller: 'Smaller', none: 'No pictures' },
    hint: 'Charts stay as they are.',
  },
  motion: {
    legend: 'Movement',
    usual: 'As on your phone or computer',
    choices: { off: 'Nothing moves by itself' },
  },
};

export interface SettingView {
  id: Setting;
  legend: string;
  hint?: string;
  /** The first has the value "", and leaves it as it is. */
  choices: { value: string; name: string }[];
}

/** Every setting with its words, for the page where readers choose. */
export const settingViews = (): SettingView[] =>
  SETTINGS.map((id) => {
    const { legend, usual, hint, choices } = WORDS[id];
    const names: Readonly<Record<string, string>> = choices;
    return {
      id,
      legend,
      ...(hint === undefined ? {} : { hint }),
      choices: [{ value: '', name: usual }, ...CHOICES[id].map((value) => ({ value, name: names[value] ?? '' }))],
    };
  });
