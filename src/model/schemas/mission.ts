/** Owns the shape of missions: the numbered aims of a plan or a review. */
import { z } from 'zod';
import { citations, date, id, prose, ref, text } from './common.ts';

export const missionSchema = z.strictObject({
  id: id().describe('Its id.'),
  family: id().describe('Whose mission it is: the id of one of `missions.families` in `_data/words.ts`.'),
  number: z.int().min(1).max(9).describe('Its number in its own family. Other documents may number it differently.'),
  name: text().describe('A short name by topic; we name missions by topic first, because the numbers differ.'),
  statement: prose().describe('What it aims for, in our words.'),
  by: date().optional().describe('The date by which it should be met, when one was given.'),
  topics: z.array(ref('topics')).min(1).describe('The topics that it is about.'),
  measures: z.array(prose()).default([]).describe('How progress was to be measured, when a source says so.'),
  correspondsTo: z
    .array(ref('missions'))
    .default([])
    .describe('Missions of other families about the same thing. Give each pair once.'),
  cites: citations().describe('Where it is set out.'),
});
export type Mission = z.infer<typeof missionSchema>;
