/** Owns the page where readers choose how the site looks. */
import { SETTINGS, type Choices, type Setting } from '../settings/choices.ts';
import { readChoices, writeChoices } from '../settings/stored.ts';
import { wayBack } from '../settings/way-back.ts';
import { holdingStill, keep, newest, show, shown } from './chosen.ts';
import { element } from './element.ts';

const form = element('reading-form', HTMLElement);
const status = element('reading-status', HTMLElement);
const putBack = element('reading-reset', HTMLButtonElement);

const radios = (setting: Setting): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${setting}"]`),
];

/** Checks in the form what the page shows. Browsers put back what was checked before a reload, which may be older. */
function fill(): void {
  const choices = readChoices(shown());
  for (const setting of SETTINGS)
    for (const radio of radios(setting)) radio.checked = radio.value === (choices[setting] ?? '');
}

/** Takes a change over: shows it, keeps it, and says so. `from` is what the reader has used, which stays in its place. */
function take(choices: Choices, from: Element, says: string): void {
  const text = writeChoices(choices, Date.now());
  holdingStill(from, () => show(text));
  const isKept = keep(text);
  status.textContent = isKept
    ? says
    : `${says} Your browser does not let us keep this. It lasts while you use links of this site.`;
}

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, value } = target;
  const legend = target.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const label = target.labels?.[0]?.textContent.trim() ?? '';
  const chosen = new URLSearchParams(shown());
  chosen.set(name, value);
  take(readChoices(chosen.toString()), target, `${legend}: ${label}.`);
});

putBack.addEventListener('click', () => {
  take({}, putBack, 'Everything is as it was at first.');
  fill();
});

addEventListener('pageshow', fill);
addEventListener('storage', () => {
  show(newest());
  fill();
});
fill();

const back = wayBack(location.href);
let isGoingBack = false;
for (const link of document.querySelectorAll<HTMLAnchorElement>('.reading-back a')) {
  if (!back) continue;
  link.href = back;
  link.textContent = 'Back to what you were reading';
  // Going back keeps the place on the page. On disk the page would not learn what was chosen.
  link.addEventListener('click', (event) => {
    if (location.protocol === 'file:' || history.length < 2) return;
    event.preventDefault();
    isGoingBack = true;
    history.back();
  });
}
// It only undid a link inside this page, such as the one that skips to the main part.
addEventListener('hashchange', () => {
  if (back && isGoingBack) location.replace(back);
});
