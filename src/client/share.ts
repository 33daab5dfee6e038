/**
 * Owns sending a page on: copying the address of a page or a section, copying a citation, and the share button of phones.
 * Without it, or where a browser cannot, the links lead to what they name, and their address stands in the browser.
 */

/** How long it is said that something was copied, in milliseconds: enough for three words. */
const SAID_FOR = 4000;

/** The address that others can open: that of the hosted site when it has one, and never a place on this disk. */
const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
const here = canonical ?? (location.protocol === 'file:' ? undefined : location.href.split('#')[0]);

const said = document.createElement('p');
said.className = 'copied';
said.setAttribute('role', 'status');
document.body.append(said);

let saying: number | undefined;

/** Copies words and says so, in sight and to screen readers; does something else when the browser refuses. */
function copy(words: string, done: string, otherwise: () => void): void {
  navigator.clipboard.writeText(words).then(() => {
    clearTimeout(saying);
    said.textContent = done;
    saying = window.setTimeout(() => (said.textContent = ''), SAID_FOR);
  }, otherwise);
}

// Browsers give pages no clipboard unless they come over https.
if (navigator.clipboard as Clipboard | undefined) {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.section-link, .share-page__link');
    if (!link || here === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    copy(here + link.hash, 'Link copied', () => location.assign(link.href));
  });
  for (const citation of document.querySelectorAll('.citations dd')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy: ${citation.previousElementSibling?.textContent ?? ''}`);
    const words = citation.textContent;
    button.addEventListener('click', () => copy(words, 'Copied', () => getSelection()?.selectAllChildren(citation)));
    citation.append(document.createElement('br'), button);
  }
}

const row = document.querySelector('.share-page__row');
if (row && here !== undefined && (navigator.share as unknown)) {
  const send = document.createElement('button');
  send.type = 'button';
  send.textContent = 'Share';
  // It fails when a reader changes their mind, which needs no words.
  send.addEventListener(
    'click',
    () => void navigator.share({ title: document.title, url: here }).catch(() => undefined),
  );
  row.append(send);
}
