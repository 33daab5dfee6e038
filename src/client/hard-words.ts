/**
 * Owns opening the meaning of a hard word where it stands. The page has all meanings at its end, and each hard word is a
 * link there: without this script, or in a browser without popovers, the link is followed.
 */
import { make } from './element.ts';
import { lateStyles } from './late-styles.ts';

/** Room between the word and its meaning, and between the meaning and the edge of the window, in CSS pixels. */
const GAP = 8;

let card: HTMLElement | undefined;
let openedBy: HTMLElement | undefined;

/** Places the card below its word, or above where there is more room; both scroll away together. */
function place(word: HTMLElement, box: HTMLElement): void {
  // A word may be broken over two lines: its last line is where the eye is.
  const [line = word.getBoundingClientRect()] = [...word.getClientRects()].slice(-1);
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - line.bottom;
  const above = [...word.getClientRects()][0]?.top ?? line.top;
  const left = Math.max(GAP, Math.min(line.left, clientWidth - box.offsetWidth - GAP));
  const top = below < box.offsetHeight + GAP && above > below ? above - box.offsetHeight - GAP : line.bottom + GAP;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${Math.max(top + scrollY, GAP)}px`;
}

/** The card with the meaning of a word, made of its entry at the end of the page. */
function makeCard(entry: Element): HTMLElement {
  const name = entry.querySelector('dt')?.textContent ?? '';
  const copies = [...(entry.querySelector('dd')?.childNodes ?? [])].map((node) => node.cloneNode(true));
  const meaning = make('div', {}, ...copies);
  const more = meaning.querySelector<HTMLElement>('.hard-words__more') ?? make('a', {});
  more.textContent = 'More about this word';
  const close = make('button', { type: 'button', onclick: () => box.hidePopover() }, 'Close');
  const box = make(
    'div',
    { className: 'word-card', popover: 'auto', tabIndex: -1 },
    make('p', { className: 'word-card__word' }, name),
    meaning,
    make('p', { className: 'word-card__actions' }, more, ' ', close),
  );
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', name);
  box.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    box.previousElementSibling?.setAttribute('aria-expanded', 'false');
    box.remove();
  });
  return box;
}

function open(word: HTMLElement, entry: Element): void {
  // A hard word inside a meaning opens where the first one stands.
  const at = (card?.contains(word) && openedBy) || word;
  card?.hidePopover();
  card = makeCard(entry);
  openedBy = at;
  // Right after its word, so that the next stop of the keyboard is inside.
  at.after(card);
  card.showPopover();
  at.setAttribute('aria-expanded', 'true');
  place(at, card);
  card.focus({ preventScroll: true });
}

const SELECTOR = 'main a.hard-word[href^="#"]';

/** The hard word that an event is about, and its entry on this page. */
function wordOf({ target }: Event): { word: HTMLAnchorElement; entry: Element } | undefined {
  const word = target instanceof Element ? target.closest<HTMLAnchorElement>(SELECTOR) : null;
  const entry = word && document.getElementById(word.hash.slice(1));
  return word && entry ? { word, entry } : undefined;
}

function offer(): void {
  for (const word of document.querySelectorAll(SELECTOR)) {
    word.setAttribute('role', 'button');
    word.setAttribute('aria-haspopup', 'dialog');
    word.setAttribute('aria-expanded', 'false');
  }
  // A press outside a popover closes it, and the click that follows would open it again.
  let wasOpen = false;
  document.addEventListener('pointerdown', (event) => {
    wasOpen = wordOf(event)?.word === openedBy && (card?.matches(':popover-open') ?? false);
  });
  document.addEventListener('click', (event) => {
    const found = wordOf(event);
    // With a key held, the reader asks for another window.
    if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!wasOpen) open(found.word, found.entry);
    wasOpen = false;
  });
  document.addEventListener('keydown', (event) => {
    const found = event.key === ' ' && wordOf(event);
    if (!found) return;
    event.preventDefault();
    open(found.word, found.entry);
  });
}

if ('popover' in HTMLElement.prototype) void lateStyles().then(offer);
