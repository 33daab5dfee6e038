/**
 * Owns showing readers what has changed since they were last here. Pages have an element where it may say something.
 * For who was here before it runs in the head (src/client/bring-early.ts), and browsers fill the elements while they read
 * the page, so that nothing moves. On a first visit it has nothing to say, and comes late. What it knows stays in this
 * browser; where that may keep nothing, nothing is said.
 */
import { make } from './element.ts';
import { keepWords, recall } from './storage.ts';
import { writeStyles } from './write-styles.ts';
import { readVisits, STORAGE_KEY, unseen, visited, type Visit } from '../visits/visits.ts';

const known = recall(STORAGE_KEY);
const visits = readVisits(known ?? null);
let isKept = known !== undefined;

/** Whoever was here before gets this script twice. */
const isHere = customElements.get('last-visit') !== undefined;

// A reader who was here before may be told something as soon as the page shows: it cannot come late.
const late = document.querySelector<HTMLLinkElement>('link[data-late-styles]');
if (late && !isHere && Object.keys(visits).length > 0) writeStyles(late.href, 'late');

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

/** Notes this visit. Returns the day of the one before, if something has changed since then, and how much. */
function visit(briefing: string, changes: number): { since: string; count: number } | undefined {
  const noted = visited(visits[briefing], changes, today);
  keep(briefing, noted);
  [, before] = noted;
  const count = unseen(before, changes);
  return before && count > 0 ? { since: before[1], count } : undefined;
}

/** Says one sentence, and offers to forget; what was pressed is told in another one. */
function offerToForget(element: HTMLElement, words: readonly string[], press: string, forgotten: string): void {
  const told = make('p', {});
  told.setAttribute('role', 'status');
  const onclick = (): void => {
    localStorage.removeItem(STORAGE_KEY);
    told.textContent = forgotten;
  };
  element.append(...words.map((line) => make('p', {}, line)), make('button', { type: 'button', onclick }, press), told);
}

/** What an element says, by its name in the template. */
const SAYS: Record<string, (element: HTMLElement, briefing: string, changes: number) => void> = {
  /** At the top of a briefing. */
  line(element, briefing, changes) {
    const news = visit(briefing, changes);
    if (!news) return;
    const words = `${news.count} ${news.count === 1 ? 'change' : 'changes'} to this briefing`;
    element.append(`Since you were last here, ${inWords(news.since)}: `, make('a', { href: '#changes-title' }, words));
  },
  /** At the top of a briefing in Easy Read, one idea a line (rule E-1); its picture and its link stand before it. */
  row(element, briefing, changes) {
    const news = visit(briefing, changes);
    const ready = element.previousElementSibling;
    if (!news || !(ready instanceof HTMLTemplateElement)) return;
    const [picture = '', link = ''] = document.importNode(ready.content, true).children;
    const lines = [
      `You were here ${inWords(news.since)}.`,
      `We have changed ${news.count} ${news.count === 1 ? 'thing' : 'things'} since then.`,
    ].map((line) => make('p', {}, line));
    const words = make('div', { className: 'er-row__lines' }, ...lines, link);
    element.append(make('div', { className: 'er-row' }, picture, words));
  },
  /** At a change of its list; `changes` counts up to this one. */
  change(element, _briefing, changes) {
    if (unseen(before, changes) > 0) element.textContent = 'New since you were last here.';
  },
  /** At a briefing in a list of briefings. */
  mark(element, briefing, changes) {
    if (unseen(visits[briefing]?.[0], changes) > 0) element.textContent = 'Changed since you were last here';
  },
  /** Where readers can make their browser forget, once there is something to forget; in a briefing, that one. */
  forget(element, briefing) {
    if (!isKept || !(briefing ? visits[briefing] : known)) return;
    offerToForget(
      element,
      [
        'This site remembers which briefings you opened, and when, to show you what is new. Only this device knows, and nobody else sees it.',
      ],
      'Forget what I read on this device',
      'Forgotten. This device starts again with the next briefing that you open.',
    );
  },
  /** The same in Easy Read. */
  'easy-forget'(element, briefing) {
    if (!isKept || !visits[briefing]) return;
    offerToForget(
      element,
      ['This device remembers what you read here.', 'Nobody else can see that.'],
      'Forget what I read',
      'This device has forgotten what you read.',
    );
  },
};

if (!isHere)
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
