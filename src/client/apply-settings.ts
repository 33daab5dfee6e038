/**
 * Owns making each page look as its reader chose, before anything is painted: it runs in the head, before the style
 * sheet. So it must stay tiny (test/site/reading-settings.test.ts).
 */
import { CARRIED } from '../settings/stored.ts';
import { holdingStill, mustCarry, newest, show, shown } from './chosen.ts';
import { READING_LINE } from './reading-line.ts';

show(newest());

/** After "back", or when the choice was made in another tab. The line being read stays where it is. */
function showAgain(): void {
  const text = newest();
  if (text !== shown())
    holdingStill(document.elementFromPoint(innerWidth / 2, innerHeight * READING_LINE), () => show(text));
}
addEventListener('pageshow', ({ persisted }) => persisted && showAgain());
addEventListener('storage', showAgain);

/** Lets a link to another page of the site bring along what it must: the choices, and to their page the way back. */
function equip({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  const query = new URLSearchParams(link.search);
  if (shown() && mustCarry() && /(?:\/|\.html)$/.test(link.pathname)) query.set(CARRIED, shown());
  if (/\/reading-settings\//.test(link.pathname))
    query.set('from', location.pathname + location.search + location.hash);
  const search = query.toString();
  if (search) link.search = search;
}
for (const way of ['click', 'auxclick']) addEventListener(way, equip, true);

addEventListener('formdata', ({ formData }) => {
  if (shown() && mustCarry()) formData.set(CARRIED, shown());
});
