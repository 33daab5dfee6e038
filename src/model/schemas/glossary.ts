/** Owns the shape of hard words, pictures and help lines. */
import { z } from 'zod';
import { citation, date, easyReadProse, id, prose, ref, telAddress, text, webAddress } from './common.ts';

export const termSchema = z.strictObject({
  id: id().describe('Its id.'),
  term: text().describe('The word or phrase, as written in the middle of a sentence.'),
  alsoWritten: z.array(text()).default([]).describe('Other forms in our own text, such as the plural.'),
  plain: prose().describe('What it means, in plain English.'),
  easyRead: z.array(easyReadProse()).min(1).max(2).describe('What it means in Easy Read: 1 or 2 short sentences.'),
  peopleSay: z.array(text()).default([]).describe('The words people say instead. Search finds the term by them.'),
  picture: ref('pictures').optional().describe('The picture that stands for it in Easy Read.'),
  cites: z.array(citation).default([]).describe('Where the meaning is set out, when it is a term of law.'),
});
export type Term = z.infer<typeof termSchema>;

export const pictureSchema = z.strictObject({
  id: id().describe('The meaning that it stands for. One picture never has two meanings.'),
  meaning: text().describe('The meaning in words.'),
  set: z.enum(['openmoji', 'own']).describe('The set that it comes from.'),
  file: text().describe('OpenMoji: its code, such as "1F3E0". Own: the file name in src/pictures/own/.'),
  licence: ref('licences').describe('Its licence.'),
  credit: text().describe('The credit line that we print for it.'),
});
export type Picture = z.infer<typeof pictureSchema>;

export const helpSchema = z.strictObject({
  id: id().describe('Its id.'),
  name: text().describe('Who runs it.'),
  service: text().describe('The name of the help line.'),
  who: prose().describe('Who it is for.'),
  what: prose().describe('What it can help with.'),
  phone: text().describe('The number, with the digits in groups.'),
  tel: telAddress().describe('The number as a tel: address.'),
  website: webAddress().optional().describe('Its web site, as a second way to reach it.'),
  picture: ref('pictures').describe('The picture that stands for it in Easy Read.'),
  easyRead: easyReadProse().describe('Who it can help, as one Easy Read sentence.'),
  checked: date().optional().describe('When we saw the number at its own page; left out when we did not.'),
  seenOn: text().describe('Where the number was seen.'),
});
export type Help = z.infer<typeof helpSchema>;
