/** Owns the way back from the page of reading settings to the page that the reader came from. */

/**
 * The address to go back to, from the query of the address of the settings page; undefined when there is none, or when
 * it leads out of the site, as only an address that someone made up does.
 */
export function wayBack(settingsPage: string): string | undefined {
  const page = new URL(settingsPage);
  const from = page.searchParams.get('from');
  const root = new URL('..', page);
  if (!from || !URL.canParse(from, page.href)) return undefined;
  const back = new URL(from, page);
  return back.href.startsWith(root.href) ? back.href : undefined;
}
