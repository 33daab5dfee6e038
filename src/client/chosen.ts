/** Owns the choices of the reader in this browser: finding them, showing them on the page, and keeping them. */
import { SETTINGS } from '../settings/choices.ts';
import { CARRIED, readChoices, STORAGE_KEY, timeOf } from '../settings/stored.ts';
import { keepWords, recall } from './storage.ts';

const root = document.documentElement;

/** The choices that the page shows, as `writeChoices` writes them; "" when there are none. */
export const shown = (): string => root.dataset['reading'] ?? '';

/** Whether the page already looks as its reader chose, if only because nothing is chosen. */
export const isShown = (): boolean => root.dataset['reading'] !== undefined;

/** Makes the page look as chosen. The style sheet obeys the attributes. Returns whether anything is chosen. */
export function show(text: string): boolean {
  const choices = readChoices(text);
  for (const setting of SETTINGS) {
    const value = choices[setting];
    if (value) root.setAttribute(`data-${setting}`, value);
    else root.removeAttribute(`data-${setting}`);
  }
  root.dataset['reading'] = text;
  return Object.keys(choices).length > 0;
}

/** What the browser keeps, or "". */
const kept = (): string => recall(STORAGE_KEY) ?? '';

/** Keeps choices. Returns whether the browser let us. */
export const keep = (text: string): boolean => keepWords(STORAGE_KEY, text);

/** The newest choices: those kept, or those that the address of the page brings. */
export function newest(): string {
  const here = kept();
  const brought = new URLSearchParams(location.search).get(CARRIED) ?? '';
  if (timeOf(brought) <= timeOf(here)) return here;
  keep(brought);
  return brought;
}

/**
 * Whether addresses must bring the choices from page to page: Firefox keeps them for each file of a copy on disk by
 * itself (file: pages have no common origin), and some browsers keep nothing.
 */
export const mustCarry = (): boolean => location.protocol === 'file:' || kept() !== shown();

/** Changes how the page looks, and scrolls so that an element stays where the reader sees it. */
export function holdingStill(element: Element | null, change: () => void): void {
  const before = element?.getBoundingClientRect().top ?? 0;
  change();
  const after = element?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: after - before, behavior: 'instant' });
}
