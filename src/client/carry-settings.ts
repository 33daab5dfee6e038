/** Owns what links and forms bring along to the next page: the choices of the reader, where it cannot find them itself. */
import { CARRIED } from '../settings/stored.ts';
import { mustCarry, shown } from './chosen.ts';

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
