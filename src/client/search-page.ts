/** Owns the search page: it answers the form on the page itself, and says what was found, or that search did not load. */
import type { Wish } from '../search/ask.ts';
import { element } from './element.ts';
import { choiceIn, keepChoice, WISHES, type Choice } from './search-choice.ts';
import { createSearch, type Answer } from './search-engine.ts';
import { showResult, type Site } from './search-results.ts';

const RESULTS_AT_A_TIME = 10;
/** A short wait needs no word; a longer one must not look like a page that does nothing. */
const WAIT_BEFORE_SAYING_SO = 700;

const form = element('search-form', HTMLFormElement);
const input = element('search-input', HTMLInputElement);
const status = element('search-status', HTMLElement);
const instead = element('search-instead', HTMLElement);
const list = element('search-results', HTMLOListElement);
const template = element('search-result-template', HTMLTemplateElement);
const narrow = element('search-narrow', HTMLDetailsElement);

const site: Site = {
  // This script is in the folder "assets" of the site.
  root: new URL('../', (document.currentScript as HTMLScriptElement).src),
  isCopy: document.querySelector('meta[name="offline-copy"]') !== null,
};
const search = createSearch(new URL('pagefind/', site.root), site.isCopy);
const more = moreButton();
/** Counts searches, so that a slow answer never replaces the answer to a later question. */
let turn = 0;

async function answer(choice: Choice): Promise<void> {
  const mine = ++turn;
  keepChoice(choice);
  more.hide();
  if (choice.query.trim() === '') {
    clear();
    status.textContent = 'Type a word to search for.';
    return;
  }
  const waiting = setTimeout(() => {
    if (mine === turn) status.textContent = 'Searching…';
  }, WAIT_BEFORE_SAYING_SO);
  try {
    const found = await search.find(choice.query, choice, choice.exactly);
    const show = await prepare(found.results.slice(0, RESULTS_AT_A_TIME));
    if (mine !== turn) return;
    clear();
    show();
    status.textContent = summary(choice, found);
    offerTypedWords(choice, found);
    more.offer(found.results.slice(RESULTS_AT_A_TIME));
  } catch (error) {
    if (mine !== turn) return;
    console.error(error);
    clear();
    status.textContent = failure();
  } finally {
    clearTimeout(waiting);
  }
}

function clear(): void {
  list.replaceChildren();
  instead.replaceChildren();
}

/** Reads the pages of some results; the function returned shows them after those already in the list. */
async function prepare(results: Answer['results']): Promise<() => void> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return () => list.append(...pages.map((page) => showResult(template, page, site)));
}

function summary(choice: Choice, { plan, results, hasAll }: Answer): string {
  const words = plan.shown.length > 0 ? either(plan.shown) : quote(choice.query.trim());
  const where = whereOf(choice);
  const without = plan.shown.length > 0 ? plan.missing : [];
  const left = without.length > 0 ? ` No page has ${either(without)}.` : '';
  if (results.length === 0) return `Nothing found for ${words}${where}.${left}`;
  const count = `${results.length} ${results.length === 1 ? 'result' : 'results'}`;
  const near = hasAll ? '' : ' No page has all of these words. The nearest come first.';
  const found =
    plan.corrected.length > 0 ? `Showing results for ${words}${where}: ${count}.` : `${count} for ${words}${where}.`;
  return found + near + left;
}

/** What the results are narrowed down to, in words. */
function whereOf({ version, kind, topic, year }: Wish): string {
  const chosen = [version, kind, topic, year].filter((choice) => choice !== '');
  return chosen.length > 0 ? ` in ${chosen.join(', ')}` : '';
}

const failure = (): string =>
  site.isCopy
    ? 'Search could not load. Some of its files are missing. Unzip the whole download again, then open this page from there.'
    : 'Search could not load. Check that you are online, then reload this page.';

const quote = (words: string): string => (/["“”]/.test(words) ? words : `“${words}”`);

const either = (choices: string[]): string => {
  const quoted = choices.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}`;
};

/** When the answer, as its summary says, is for other words than those typed, offers to take only those typed. */
function offerTypedWords(choice: Choice, { plan }: Answer): void {
  if (!plan.altered) return;
  const button = document.createElement('button');
  button.type = 'button';
  const typed = choice.query.trim();
  button.textContent = `Search for ${quote(typed)} ${plan.shown.includes(typed) ? 'only' : 'instead'}`;
  button.addEventListener('click', () => {
    void answer({ ...choice, exactly: true }).then(() => {
      // The button is gone, so the place in the page where it was takes the focus.
      instead.textContent = `Searched for exactly ${quote(typed)}.`;
      instead.tabIndex = -1;
      instead.focus();
    });
  });
  instead.append(button);
}

/** The button under the list that shows the next results, and puts the focus on the first of them. */
function moreButton(): { hide(): void; offer(results: Answer['results']): void } {
  const button = document.createElement('button');
  let waiting: Answer['results'] = [];
  button.type = 'button';
  button.textContent = 'Show more results';
  button.hidden = true;
  list.after(button);
  const offer = (results: Answer['results']): void => {
    waiting = results;
    button.hidden = results.length === 0;
  };
  button.addEventListener('click', () => {
    const shown = list.children.length;
    const mine = turn;
    prepare(waiting.slice(0, RESULTS_AT_A_TIME)).then(
      (show) => {
        if (mine !== turn) return;
        show();
        list.children[shown]?.querySelector('a')?.focus();
        offer(waiting.slice(RESULTS_AT_A_TIME));
      },
      (error: unknown) => {
        console.error(error);
        status.textContent = failure();
      },
    );
  });
  return { hide: () => offer([]), offer };
}

/** What the form says now. Typed words are corrected again each time the form is used. */
function choiceOfForm(): Choice {
  return choiceIn(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
}

/** Sets the form to a choice. What it has no field or value for is left out of the choice returned. */
function showChoice(choice: Choice): Choice {
  input.value = choice.query;
  const shown = { ...choice };
  for (const name of WISHES) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) {
      field.checked = choice[name] === field.value;
      if (!field.checked) shown[name] = '';
    } else if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) {
      field.value = choice[name];
      // A value that the field does not have leaves it empty.
      if (field.value !== choice[name]) field.value = shown[name] = '';
    }
  }
  narrow.open = [shown.kind, shown.topic, shown.year].some((value) => value !== '');
  return shown;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer(choiceOfForm());
});
form.addEventListener('change', (event) => {
  if (event.target !== input && input.value.trim() !== '') void answer(choiceOfForm());
});
input.addEventListener('focus', () => search.warmUp(), { once: true });
if (document.activeElement === input) search.warmUp();

const choice = showChoice(choiceIn(new URLSearchParams(location.search)));
if (choice.query.trim() !== '') void answer(choice);
