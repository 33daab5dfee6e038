/** Owns what the reader has chosen on the search page, as the address of the page keeps it. */
import { EVERYTHING, type Wish } from '../search/ask.ts';

export interface Choice extends Wish {
  query: string;
  /** Whether to take the words exactly as they are typed. */
  exactly: boolean;
}

/** The names of the parts of a wish, which are those of the form and of the address too. */
export const WISHES = Object.keys(EVERYTHING) as (keyof Wish)[];

/** The choice in the fields of the form, or in the query part of an address, such as "?q=bursary&version=Easy+Read". */
export function choiceIn(parameters: URLSearchParams): Choice {
  const wish = Object.fromEntries(WISHES.map((name) => [name, parameters.get(name) ?? ''])) as unknown as Wish;
  return { ...wish, query: parameters.get('q') ?? '', exactly: parameters.has('exact') };
}

/** Puts the choice into the address of the page. Only the query part changes: all that a page on disk may change. */
export function keepChoice({ query, exactly, ...wish }: Choice): void {
  const address = new URL(location.href);
  const parameters = new URLSearchParams({ q: query });
  for (const name of WISHES) if (wish[name] !== '') parameters.set(name, wish[name]);
  if (exactly) parameters.set('exact', '1');
  address.search = parameters.toString();
  history.replaceState(null, '', address);
}
