/** Owns the shape of what was asked (recommendations) and what was answered (responses). */
import { z } from 'zod';
import { citations, date, id, prose, ref, text, update } from './common.ts';

export const recommendationSchema = z.strictObject({
  id: id().describe('Its id.'),
  by: text().describe('Who asked, such as "Care Review".'),
  asked: date().describe('When it was asked.'),
  order: z.int().min(1).describe('Its place in the order of its document.'),
  mission: ref('missions').optional().describe('The mission under which it was made, when there was one.'),
  topic: ref('topics').describe('The topic that it is about.'),
  title: text().describe('A short name, 60 characters at most.'),
  text: prose().describe('What was asked, in our words, 30 words at most.'),
  cites: citations().describe('Where it was asked.'),
  updates: z.array(update).default([]).describe('What the public record shows since, oldest first.'),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** What the Government said. Worded for readers, with the rule for choosing each, in `status.ts`. */
export const ANSWERS = ['accepted', 'accepted-in-part', 'exploring', 'rejected', 'no-direct-answer'] as const;
export type Answer = (typeof ANSWERS)[number];

export const responseSchema = z.strictObject({
  id: id().describe('Its id.'),
  to: z.array(ref('recommendations')).min(1).describe('The recommendations that it answers.'),
  by: text().describe('Who answered.'),
  date: date().describe('When it was answered.'),
  answer: z.enum(ANSWERS).describe('What was said, by the rules of the status page.'),
  text: prose().describe('What was said, in our words, 40 words at most.'),
  reason: prose().optional().describe('The reason given, when one was.'),
  notAnswered: prose().optional().describe('The part of the request that the answer left out, when it did.'),
  promises: z.array(ref('promises')).default([]).describe('The promises made in this answer.'),
  cites: citations().describe('Where it was said.'),
});
export type Response = z.infer<typeof responseSchema>;
