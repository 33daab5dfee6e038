/** Owns the message that a reader begins about a page: whom it goes to, and what it says already. */
import type { Site } from '../model/schemas/site.ts';
import { formatDate } from './dates.ts';

/** The page that a message is about. */
export interface PageInMessage {
  title: string;
  /** From the root of the site. */
  url: string;
  /** The date up to which its words were checked, as a record date; null for pages that are no briefing. */
  checkedTo?: string | null;
}

/** Mail programs begin a new line at these two, and at nothing else: RFC 6068, section 5. */
const NEW_LINE = '\r\n';

/** A text inside the query of a mail address. `encodeURIComponent` leaves an apostrophe, which ends some links. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/'/g, '%27');

/**
 * A mail link that begins a message about a page, with the page and its version in it; undefined when nobody can be
 * written to. Nothing is sent, and nobody else takes part: it only opens the reader's own mail program.
 */
export function feedbackLink(
  { email, name, version, address }: Pick<Site, 'email' | 'name' | 'version' | 'address'>,
  { title, url, checkedTo }: PageInMessage,
): string | undefined {
  if (email === null) return undefined;
  const body = [
    '',
    '',
    'Please write above this line.',
    `Page: ${title}`,
    `Address: ${address ?? ''}${url}`,
    `${name}, version ${version}`,
    ...(!checkedTo ? [] : [`Checked to ${formatDate(checkedTo).replace(/\u00A0/g, ' ')}`]),
  ];
  return `${email}?subject=${encoded(`About: ${title}`)}&body=${encoded(body.join(NEW_LINE))}`;
}
