/** Owns what the reader has chosen on the search page, as the address of the page keeps it. */

export interface Choice {
  query: string;
  /** The version of pages to look in; empty for all. */
  version: string;
  /** Whether to take the words exactly as they are typed. */
  exactly: boolean;
}

/** The choice in the query part of an address, such as "?q=bursary&version=Easy+Read". */
export function choiceIn(search: string): Choice {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q') ?? '',
    version: parameters.get('version') ?? '',
    exactly: parameters.has('exact'),
  };
}

/** Puts the choice into the address of the page. Only the query part changes: all that a page on disk may change. */
export function keepChoice({ query, version, exactly }: Choice): void {
  const address = new URL(location.href);
  const parameters = new URLSearchParams({ q: query });
  if (version) parameters.set('version', version);
  if (exactly) parameters.set('exact', '1');
  address.search = parameters.toString();
  history.replaceState(null, '', address);
}
