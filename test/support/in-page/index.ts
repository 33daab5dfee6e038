/** Owns the list of what a test can measure inside a page. Bundled into one script by `test/support/browser.ts`. */
import { isShown, nameOf } from './elements.ts';
import { contrastOf, faintTexts, outlineContrast } from './contrast.ts';
import { cutTexts, longLines, setTextSpacing, sidewaysScroll, textSizes } from './fit.ts';
import { smallTargets } from './targets.ts';

export const measures = {
  contrastOf,
  cutTexts,
  faintTexts,
  isShown,
  longLines,
  nameOf,
  outlineContrast,
  setTextSpacing,
  sidewaysScroll,
  smallTargets,
  textSizes,
};

declare global {
  interface Window {
    measures: typeof measures;
  }
}

window.measures = measures;
