/** Owns finding the parts of a page that its script works with, and making new ones. */

/**
 * The element of a page with an id.
 *
 * @throws {Error} when the page has none, or one of another kind: its template and its script do not fit.
 */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`This page has no #${id}`);
  return found;
}

/** A new element with these properties, and what is in it. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...inside);
  return made;
}
