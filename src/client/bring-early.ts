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
import { writeHtml } from './write-html.ts';

// Every page carries this: too much brought early costs less than more words here. A search for "reading" is that, too.
let isKnown = location.search.includes(CARRIED);
let early = '';
for (const { dataset, outerHTML } of document.querySelectorAll<HTMLElement>('[data-early]')) {
  try {
    isKnown ||= Boolean(localStorage[dataset['early'] ?? '']);
  } catch {
    // The browser keeps nothing.
  }
  if (isKnown) early += outerHTML.replace('defer=""', '');
}
if (early) writeHtml(early, 'early');
