/** Owns the shape of `_data/site.ts`: what is true of the whole site. */
import { z } from 'zod';
import { date, id, mailAddress, text, webAddress } from './common.ts';

export const siteSchema = z
  .strictObject({
    name: text().describe('The name of the site.'),
    shortName: text().describe('Its name below the mark on the screen of a phone: 12 letters or so.'),
    id: id().describe(
      'What files to download are named for, and what the ids of feeds, dates and schemas are made of. Never change it, even if the site gets another name: programs would see everything as new.',
    ),
    folders: id().describe('What the folders in downloads begin with. `id` begins with it too.'),
    tagline: text().describe('One sentence that says what the site is for.'),
    audience: text().describe('Who the site is for, in one sentence.'),
    appliesTo: text().describe('The nation or place that the briefings apply to.'),
    inDanger: text().describe(
      'What someone should do who is in danger now. It stands before every list of who can help.',
    ),
    address: webAddress()
      .regex(/^[^?#]*[^/?#]$/, 'an address that others can be added to: without "/" at its end, and without "?" or "#"')
      .nullable()
      .describe(
        'Where the site is hosted, without a slash at the end; null until it has a place, which pages then say.',
      ),
    publisher: text().describe('Who writes and publishes the site.'),
    email: mailAddress()
      .nullable()
      .describe('How to write to us, as a mailto: address; null until there is one, which pages then say.'),
    repository: webAddress()
      .nullable()
      .describe('Where the code and the records can be read and problems reported; null until they are public.'),
    released: date().describe(
      'The day of this release. Every "date" of the built site comes from here, never from a clock.',
    ),
    version: text().describe('The version of this release.'),
    checkedTo: date().describe('The month up to which the public record was checked.'),
    statusWordsVersion: text().describe('The version of the rules by which we choose status words.'),
  })
  .refine(({ id: whole, folders }) => whole === folders || whole.startsWith(`${folders}-`), {
    path: ['folders'],
    message: 'words with which `id` begins, because pages say so of every folder',
  });
export type Site = z.infer<typeof siteSchema>;
