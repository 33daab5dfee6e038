/** Owns the shape of sources and of the licences under which we may use them. */
import { z } from 'zod';
import { PLACE_KINDS, date, id, ref, text, webAddress } from './common.ts';

export const licenceSchema = z.strictObject({
  id: id().describe('Its id.'),
  name: text().describe('Its full name.'),
  address: webAddress().optional().describe('Where its text can be read.'),
  creditLine: text().optional().describe('The line that the licence asks us to print.'),
  allows: text().describe('What it lets us do, in plain words.'),
});
export type Licence = z.infer<typeof licenceSchema>;

export const sourceSchema = z.strictObject({
  id: id().describe('Its id.'),
  title: text().describe('Its title, as published.'),
  shortTitle: text()
    .max(40, '40 characters at most')
    .optional()
    .describe('A short name for the source lines of records, when the title is long.'),
  publisher: text().describe('Who published it.'),
  published: date().optional().describe('When it was published; left out when the page shows no date.'),
  kind: z
    .enum(['law', 'government', 'parliament', 'review', 'inspection', 'statistics', 'charity', 'press'])
    .describe('What kind of document it is.'),
  licence: ref('licences').describe('The licence that it carries.'),
  credit: text().describe('The credit line that we print for it.'),
  address: webAddress().optional().describe('Where it can be read, when a source gives an address.'),
  shortAddress: text().optional().describe('A short address that can be typed from paper, when there is one.'),
  seen: z
    .enum(['directly', 'as-cited'])
    .describe('Whether we read it ourselves, or rely on another source that cites it.'),
  citedBy: ref('sources').optional().describe('The source that cites it, when we did not see it ourselves.'),
  checked: date().describe('When we last checked it.'),
  places: z
    .array(z.enum(PLACE_KINDS))
    .describe('The kinds of place that a citation of it may name. Empty for a short page.'),
  note: text().optional().describe('What a careful reader must know about it.'),
});
export type Source = z.infer<typeof sourceSchema>;
