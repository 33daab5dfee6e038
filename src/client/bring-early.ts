/**
 * Owns which scripts the first paint waits for. It stands inside the head of every page, with the same text, so that the
 * security policy allows it by one hash. Scripts that may change how a page looks are deferred, and name where they keep
 * what they know of a reader (`data-early`). Where something is kept there, or the address brings choices, they are
 * brought at once: a page must not be painted before it looks as its reader chose. For all others nothing is waited for.
 *
 * Such a script runs a second time in its deferred place, and must do nothing there. Copies on disk are without this:
 * there, a script costs no time (src/offline/offline-page.ts).
 */
import { CARRIED } from '../settings/stored.ts';
import { recall } from './storage.ts';
import { writeHtml } from './write-html.ts';

const isBrought = location.search.includes(`${CARRIED}=`);
let early = '';
for (const script of document.querySelectorAll<HTMLElement>('[data-early]'))
  if (isBrought || recall(script.dataset['early'] ?? '')) early += script.outerHTML.replace('defer=""', '');
if (early) writeHtml(early, 'early');
