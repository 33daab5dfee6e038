/** Owns the shape of reactions and consultations. */
import { z } from 'zod';
import { citations, date, id, prose, ref, text, webAddress } from './common.ts';

export const reactionSchema = z.strictObject({
  id: id().describe('Its id.'),
  who: text().describe('The person or organisation.'),
  about: text().describe('Who they are, in a few words.'),
  date: date().describe('When they said it.'),
  to: ref('timeline').describe('The event that they reacted to.'),
  welcomed: prose().optional().describe('What they welcomed, in our words.'),
  said: prose().optional().describe('What they said beside that, such as an explanation or a promise, in our words.'),
  missing: prose().optional().describe('What they said was missing or wrong, in our words.'),
  topics: z.array(ref('topics')).default([]).describe('The topics that it is about.'),
  cites: citations().describe('Where they said it.'),
});
export type Reaction = z.infer<typeof reactionSchema>;

export const consultationSchema = z
  .strictObject({
    id: id().describe('Its id.'),
    name: text().describe('Its name.'),
    by: text().describe('Who asked.'),
    asked: prose().describe('What it asked about, in our words.'),
    planned: date().optional().describe('When it was planned to open, when no source says that it did.'),
    opened: date().optional().describe('When it opened; left out when no source says so.'),
    closed: date().optional().describe('When it closed; left out when no source says so.'),
    outcome: prose().optional().describe('What came of it, when a source says so.'),
    outcomeDate: date().optional().describe('When the outcome was published.'),
    address: webAddress().optional().describe('Its page.'),
    topics: z.array(ref('topics')).default([]).describe('The topics that it is about.'),
    cites: citations().describe('Where it is described.'),
  })
  .refine((c) => c.planned ?? c.opened ?? c.closed ?? c.outcomeDate, {
    path: ['opened'],
    error: 'at least one date: planned, opened, closed or outcomeDate',
  });
export type Consultation = z.infer<typeof consultationSchema>;
