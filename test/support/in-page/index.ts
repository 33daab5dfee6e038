/** Owns the list of what a test can measure inside a page. Bundled into one script by `test/support/browser.ts`. */
import { isShown, nameOf } from './elements.ts';
import { contrastOf, contrastOfTexts, lostShapes, outlineContrast } from './contrast.ts';
import { brokenWords, cutTexts, longLines, setTextSpacing, sidewaysScroll, textSizes } from './fit.ts';
import { bareLinks, tabOrder, unseenFocus } from './keyboard.ts';
import { smallTargets } from './targets.ts';
import { axeColours, axeWithoutColours, sniff } from './tools.ts';

export const measures = {
  axeColours,
  axeWithoutColours,
  bareLinks,
  brokenWords,
  contrastOf,
  contrastOfTexts,
  cutTexts,
  isShown,
  longLines,
  lostShapes,
  nameOf,
  outlineContrast,
  setTextSpacing,
  sidewaysScroll,
  smallTargets,
  sniff,
  tabOrder,
  textSizes,
  unseenFocus,
};

declare global {
  interface Window {
    measures: typeof measures;
  }
}

window.measures = measures;
