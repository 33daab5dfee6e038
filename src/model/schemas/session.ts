/** Owns the shape of the session of a briefing: what a group talks about, and the one thing that it does together. */
import { z } from 'zod';
import { easyReadProse, prose, ref } from './common.ts';

const between = (fewest: number, most: number, what: string) => `${fewest} to ${most} ${what}`;
const STATEMENTS = between(6, 8, 'statements');
const EVENTS = between(6, 8, 'events');
const REQUESTS = between(4, 6, 'requests');
const how = () => prose().describe('How to do it, in one or two sentences.');

const trueOrFalseSchema = z.strictObject({
  kind: z.literal('true-or-false').describe('Cards with statements, of which some are true and some are false.'),
  how: how(),
  statements: z
    .array(
      z.strictObject({
        says: easyReadProse().describe('What the card says, in one short sentence that can be read in Easy Read.'),
        isTrue: z.boolean().describe('Whether it is true, by the records.'),
        because: prose().describe('What is so, with a reference to the record that says it.'),
      }),
    )
    .min(6, STATEMENTS)
    .max(8, STATEMENTS)
    .describe('The statements.'),
});

const timelineSchema = z.strictObject({
  kind: z.literal('timeline').describe('Cards with events, to put in the order of time.'),
  how: how(),
  events: z.array(ref('timeline')).min(6, EVENTS).max(8, EVENTS).describe('The events; their dates are the answers.'),
});

const matchingSchema = z.strictObject({
  kind: z
    .literal('matching')
    .describe('Cards with what was asked, what was answered and what happened, to put together.'),
  how: how(),
  requests: z
    .array(ref('recommendations'))
    .min(4, REQUESTS)
    .max(6, REQUESTS)
    .describe('The requests; their newest answers and newest news belong together.'),
});

export const activitySchema = z.discriminatedUnion('kind', [trueOrFalseSchema, timelineSchema, matchingSchema]);
export type Activity = z.infer<typeof activitySchema>;
export type ActivityKind = Activity['kind'];

/** The kinds of activity, in the order in which they are told of. */
export const ACTIVITY_KINDS = ['true-or-false', 'timeline', 'matching'] as const satisfies readonly ActivityKind[];

export const sessionSchema = z.strictObject({
  aim: prose().describe('What a session with this briefing is for.'),
  questions: z.array(prose()).min(2).max(6).describe('Questions to talk about.'),
  mayUpset: prose().describe('What may upset people in it.'),
  ifUpset: prose().describe('What to do so that it upsets nobody, and when it does.'),
  activity: activitySchema.describe('One thing to do together.'),
});
export type Session = z.infer<typeof sessionSchema>;
