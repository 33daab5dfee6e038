/**
 * Owns making each page look as its reader chose, before anything is painted: for who has chosen something it runs in the
 * head, behind the styles of the page (src/client/bring-early.ts), and fetches those of the choices. For all others it
 * comes late. It must stay tiny (test/site/reading-settings.test.ts).
 */
import { holdingStill, isShown, newest, show, shown } from './chosen.ts';
import { READING_LINE } from './reading-line.ts';
import { waitForLetters } from './wait-for-letters.ts';
import { writeStyles } from './write-styles.ts';

/** Where the styles of the choices are; "" once they are here, or where the page has them among its own. */
let styles = document.currentScript?.dataset['choices'];

/** After "back", or when the choice was made in another tab. The line being read stays where it is. */
function showAgain(): void {
  const text = newest();
  if (text === shown()) return;
  const change = (): void =>
    holdingStill(document.elementFromPoint(innerWidth / 2, innerHeight * READING_LINE), () => show(text));
  if (!styles) change();
  else {
    const link = { rel: 'stylesheet', href: styles, onload: change };
    document.head.append(Object.assign(document.createElement('link'), link));
    styles = '';
  }
}

// Whoever has chosen gets this script twice.
if (!isShown()) {
  if (show(newest()) && styles) {
    writeStyles(styles, 'choices');
    styles = '';
  }
  waitForLetters();
  addEventListener('pageshow', ({ persisted }) => persisted && showAgain());
  addEventListener('storage', showAgain);
}
