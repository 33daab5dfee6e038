/** Owns the shape of topics and of timeline events. */
import { z } from 'zod';
import { citations, date, id, prose, ref, text } from './common.ts';

export const topicSchema = z.strictObject({
  id: id().describe('Its id.'),
  name: text().describe('Its name, as a reader would say it.'),
  summary: prose().describe('What it covers, in one sentence.'),
  picture: ref('pictures').describe('The picture that stands for it.'),
});
export type Topic = z.infer<typeof topicSchema>;

export const EVENT_KINDS = [
  'law',
  'strategy',
  'review',
  'consultation',
  'money',
  'promise',
  'debate',
  'statistics',
  'guidance',
  'programme',
  'report',
] as const;

export const timelineEventSchema = z.strictObject({
  id: id().describe('Its id.'),
  date: date().describe('When it happened, as exactly as the source says.'),
  kind: z.enum(EVENT_KINDS).describe('What kind of event it is.'),
  title: text().describe('What happened, in a few words.'),
  officialName: text().optional().describe('The official name of the law or document, when the event is about one.'),
  changed: prose().describe('What it changed for people leaving care, in one or two sentences.'),
  topics: z.array(ref('topics')).default([]).describe('The topics that it touches.'),
  cites: citations().describe('Where it can be seen.'),
});
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
