/**
 * Owns keeping a page from jumping when the letters that its reader chose come late. OpenDyslexic is so unlike other
 * typefaces that lines break elsewhere, whatever stands in for it: measured with letters half a second late, pages moved
 * by up to 0.3 (cumulative layout shift). So the page stays empty until they are here, as browsers keep words that wait
 * for letters (`font-display: block`). On all but the first page the browser has them already.
 */

/** In milliseconds: browsers wait three seconds. After that the page is read in our own letters, and stays so. */
const PATIENCE = 2000;
/** In milliseconds: the styles that name the letters may be on their way. */
const LOOK_AGAIN = 30;

/** Keeps the page from being seen before the letters that it shows are here. Style sheets obey `data-waits`. */
export function waitForLetters(): void {
  const root = document.documentElement;
  if (root.dataset['face'] !== 'dyslexic' || !('fonts' in document)) return;
  root.dataset['waits'] = '';
  const reveal = (): void => {
    clearTimeout(patience);
    delete root.dataset['waits'];
  };
  const patience = setTimeout(() => {
    delete root.dataset['face'];
    reveal();
  }, PATIENCE);
  const look = (): void => {
    if (root.dataset['waits'] === undefined) return;
    document.fonts
      .load('1em OpenDyslexic')
      .then(({ length }) => (length > 0 ? reveal() : setTimeout(look, LOOK_AGAIN)))
      .catch(reveal);
  };
  look();
}
