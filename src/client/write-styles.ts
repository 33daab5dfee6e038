/** Owns styles that the first paint has to wait for, but only for some readers. */
import { writeHtml } from './write-html.ts';

/**
 * Links a style sheet right behind the script that is running in the head, so that the page is not painted without it. A
 * deferred script comes too late for that: it can only add the sheet.
 *
 * @param address from our own page, never from a reader.
 * @param policy as for `writeHtml`.
 */
export function writeStyles(address: string, policy: string): void {
  if (document.readyState === 'loading') writeHtml(`<link rel="stylesheet" href="${address}">`, policy);
  else document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
}
