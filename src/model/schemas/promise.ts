/** Owns the shape of promises. */
import { z } from 'zod';
import { citations, date, id, prose, ref, text, update } from './common.ts';

export const promiseSchema = z.strictObject({
  id: id().describe('Its id.'),
  by: text().describe('Who made it.'),
  made: date().describe('When it was made.'),
  title: text().describe('A short name, 60 characters at most.'),
  text: prose().describe('What was promised, in our words. A plan, a promise and a law are told apart.'),
  strength: z
    .enum(['will-do', 'will-ask-others', 'will-consult', 'will-explore', 'when-parliamentary-time-allows'])
    .describe(
      'How firm it was: to do it, to ask or help others to do it, to consult, to explore, or to bring a law "when parliamentary time allows".',
    ),
  mission: ref('missions').optional().describe('The mission under which it was made.'),
  topic: ref('topics').describe('The topic that it is about.'),
  figures: z.array(ref('figures')).default([]).describe('The money and the numbers in it.'),
  deadline: date().optional().describe('When it was due, if a date was given.'),
  cites: citations().describe('Where it was made.'),
  updates: z.array(update).default([]).describe('What the public record shows since, oldest first.'),
});
export type PromiseRecord = z.infer<typeof promiseSchema>;
