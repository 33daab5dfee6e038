/**
 * Owns showing readers what has changed since they were last here. It runs in the head, and pages have an element where
 * it may say something: browsers fill it while they read the page, so that nothing moves. What it knows stays in this
 * browser; where that may keep nothing, nothing is said.
 */
import { make } from './element.ts';
import { keepWords, recall } from './storage.ts';
import { writeStyles } from './write-styles.ts';
import { readVisits, STORAGE_KEY, unseen, visited, type Visit } from '../visits/visits.ts';

const known = recall(STORAGE_KEY);
const visits = readVisits(known ?? null);
let isKept = known !== undefined;

// A reader who was here before may be told something as soon as the page shows: it cannot come late.
const late = document.querySelector<HTMLLinkElement>('link[data-late-styles]');
if (late && Object.keys(visits).length > 0) writeStyles(late.href);

const two = (number: number): string => String(number).padStart(2, '0');
const now = new Date();
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

function keep(briefing: string, visit: Visit): void {
  if (!keepWords(STORAGE_KEY, JSON.stringify({ ...visits, [briefing]: visit }))) isKept = false;
}

/** A day in words, on one line (rule E-24): "on 3 November 2026". */
function inWords(day: string): string {
  if (day === today) return 'earlier today';
  // Noon, so that no change of the clock can make it another day.
  return `on ${new Date(`${day}T12:00`).toLocaleDateString('en-GB', { dateStyle: 'long' }).replaceAll(' ', '\u00A0')}`;
}

/** Of the briefing of this page: what its reader had seen before this visit. */
let before: Visit[1];

/** What an element says, by its name in the template. */
const SAYS: Record<string, (element: HTMLElement, briefing: string, changes: number) => void> = {
  /** At the top of a briefing. */
  line(element, briefing, changes) {
    const visit = visited(visits[briefing], changes, today);
    keep(briefing, visit);
    [, before] = visit;
    const count = unseen(before, changes);
    if (!before || count === 0) return;
    const words = `${count} ${count === 1 ? 'change' : 'changes'} to this briefing`;
    element.append(`Since you were last here, ${inWords(before[1])}: `, make('a', { href: '#changes-title' }, words));
  },
  /** At a change of its list; `changes` counts up to this one. */
  change(element, _briefing, changes) {
    if (unseen(before, changes) > 0) element.textContent = 'New since you were last here.';
  },
  /** At a briefing in a list of briefings. */
  mark(element, briefing, changes) {
    if (unseen(visits[briefing]?.[0], changes) > 0) element.textContent = 'Changed since you were last here';
  },
  /** Where readers can make their browser forget; in a briefing only after their first visit, which shows nothing. */
  forget(element, briefing) {
    if (!isKept || (briefing && !visits[briefing])) return;
    const told = make('p', {});
    told.setAttribute('role', 'status');
    const onclick = (): void => {
      localStorage.removeItem(STORAGE_KEY);
      told.textContent = 'Forgotten. This device starts again with the next briefing that you open.';
    };
    const button = make('button', { type: 'button', onclick }, 'Forget what I read on this device');
    element.append(
      'This site remembers which briefings you opened, and when, to show you what is new. Only this device knows, and nobody else sees it.',
      button,
      told,
    );
  },
};

customElements.define(
  'last-visit',
  class extends HTMLElement {
    connectedCallback(): void {
      const { says = '', briefing = '', changes } = this.dataset;
      // An element that is moved is not filled again.
      if (!this.hasChildNodes()) SAYS[says]?.(this, briefing, Number(changes));
    }
  },
);
