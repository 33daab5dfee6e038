/**
 * Owns choosing from a long list at once: selects in the place of lists of links, and only what fits is shown. The
 * choices stand in the fragment of the address, which can be shared, works with Back, and on disk.
 */
import { fits, readChosen, readValues, without, writeChosen, type Chosen } from './choices.ts';
import { make } from './element.ts';

const NUMBERS = ['', 'this', 'both', 'all three', 'all four', 'all five'];

/** The select that stands for one list of links. */
function fieldOf(list: HTMLDetailsElement) {
  const name = list.querySelector('.choose__name')?.firstChild?.textContent ?? '';
  const all = list.querySelector('.choose__value')?.textContent ?? '';
  const options = [...list.querySelectorAll<HTMLAnchorElement>('a')].map((link) => ({
    value: link.dataset['is'] ?? '',
    words: (link.textContent ?? '').replace(/ \(\d+\)$/, ''),
  }));
  options.unshift({ value: '', words: all });
  const select = make('select', {}, ...options.map(({ words, value }) => new Option(words, value)));
  const field = make(
    'div',
    { className: 'choose__field' },
    make(
      'label',
      {},
      make('span', { className: 'choose__name' }, name),
      make('span', { className: 'choose__value' }, select),
    ),
  );
  return { id: list.dataset['field'] ?? '', name, options, select, field };
}

function choose(box: HTMLElement, noun: string): void {
  const fields = [...box.querySelectorAll('details')].map(fieldOf);
  const nav = box.querySelector('nav');
  const status = box.querySelector('.choose__status');
  if (!nav || !status) return;
  const names = fields.map(({ id }) => id);
  const known = fields.map(({ options }) => options.map(({ value }) => value));
  const items = [...document.querySelectorAll<HTMLElement>('main [data-is]:not(a)')].map((element) => ({
    element,
    values: readValues(element.dataset['is'] ?? ''),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const count = (chosen: Chosen): number => items.filter(({ values }) => fits(values, chosen)).length;
  const go = (chosen: Chosen): void => {
    location.hash = writeChosen(chosen, names);
  };
  /** A button that changes the choices and leaves the keyboard at the select to go on with. */
  const button = (words: string, chosen: Chosen, place: number): HTMLButtonElement => {
    const onclick = (): void => {
      go(chosen);
      fields[place]?.select.focus();
    };
    return make('button', { type: 'button', onclick }, words);
  };
  const none: Chosen = names.map(() => '');
  const showAll = button('Show all', none, 0);
  const nothing = make('div', { className: 'choose__nothing' });

  /** Shows what fits the choices of the address. */
  const show = (): void => {
    const chosen = readChosen(location.hash, names, known);
    for (const { element, values } of items) element.hidden = !fits(values, chosen);
    for (const group of groups) group.hidden = !group.querySelector('[data-is]:not([hidden])');
    const found = count(chosen);
    const made = chosen.filter(Boolean).length;
    status.textContent = found < items.length ? `${found} of ${items.length} ${noun}` : `${found} ${noun}`;
    showAll.hidden = made === 0;
    fields.forEach(({ select, options }, at) => {
      select.parentElement?.classList.toggle('choose__value--chosen', chosen[at] !== '');
      options.forEach(({ value, words }, row) => {
        const fitting = count(chosen.map((choice, place) => (place === at ? value : choice)));
        const option = select.options[row];
        if (option) option.text = `${words} (${fitting})`;
      });
      select.value = chosen[at] ?? '';
    });
    nothing.replaceChildren();
    nothing.hidden = found > 0;
    if (found === 0) {
      const ways = fields.flatMap(({ name, select, options }, at) => {
        const left = chosen[at] ? count(without(chosen, at)) : 0;
        const words = options[select.selectedIndex]?.words ?? '';
        return left ? [button(`${name}: ${words} (${left} would fit)`, without(chosen, at), at)] : [];
      });
      const next = ways.length ? ' Take one away:' : ' One away is not enough. You can begin again:';
      nothing.append(make('p', {}, `Nothing fits ${NUMBERS[made] ?? ''}.${next}`), ...ways);
      if (ways.length === 0) nothing.append(button(`Show all ${items.length} ${noun}`, none, 0));
    }
    // A link to a part of the list may lead to what was hidden until now.
    if (made === 0) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  // A group and no fieldset: its name is the heading that the page has already, and no legend says it twice.
  const group = make('div', { className: 'choose__fields' }, ...fields.map(({ field }) => field));
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', 'choose-title');
  const form = make('form', {}, group);
  form.onchange = () => {
    go(fields.map(({ select }) => select.value));
  };
  form.onsubmit = (event) => {
    event.preventDefault();
  };
  nav.replaceWith(form);
  status.after(showAll);
  box.append(nothing);
  addEventListener('hashchange', show);
  show();
}

const box = document.querySelector<HTMLElement>('[data-choose]');
if (box) choose(box, box.dataset['choose'] ?? '');
