/** Owns what every page of a downloadable copy says of the copy itself. */
import { escapeHtml } from '../render/html.ts';

/** The name of the page to open first. Capital letters put it above the folders and files in most listings. */
export const START_FILE = 'START-HERE.html';

/**
 * What a page says when it is opened inside the zip, where it has no style sheet: the style sheet hides it. It hides it
 * from screen readers too.
 */
export const UNZIP_NOTE = `<p class="unzip-first"><strong>Unzip me first.</strong> You are looking inside the zip file. Unzip it, then open ${START_FILE}.</p>`;

/**
 * What a page of a part of the site says at its top.
 *
 * @param briefing the title of the briefing.
 * @param start the address of the page to open first.
 * @param site where the whole site is; null when it has no address.
 */
export function partNote(briefing: string, start: string, site: string | null): string {
  const rest = site
    ? `The other pages are at <span class="address">${escapeHtml(site)}</span>.`
    : 'Other pages are not in it.';
  return `<p class="part-note">This is a part of the site: the briefing <a href="${escapeHtml(start)}">${escapeHtml(briefing)}</a>, in 3 versions. ${rest}</p>`;
}
