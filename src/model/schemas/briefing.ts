/** Owns the shape of a briefing: its facts (`briefing.ts`) and its Easy Read words (`easy-read.ts`). */
import { z } from 'zod';
import { date, id, prose, ref, text } from './common.ts';
import { sessionSchema } from './session.ts';

export const easyReadRowSchema = z
  .strictObject({
    picture: ref('pictures').optional().describe('The picture, by its meaning.'),
    people: ref('figures')
      .optional()
      .describe('In the place of a picture: a figure with `outOf`, which is drawn as people to count.'),
    lines: z.array(prose()).min(1).max(2).describe('One or two lines, one sentence each.'),
    term: ref('glossary')
      .optional()
      .describe('The hard word that the first line brings in; the next line says what it means.'),
    alt: text().max(125).optional().describe('Only when the picture adds a fact that the words do not say.'),
  })
  .refine(({ picture, people }) => (picture === undefined) !== (people === undefined), {
    path: ['picture'],
    error: 'one picture: its meaning as `picture`, or a figure as `people`, and not both',
  })
  .refine(({ people, alt }) => people === undefined || alt === undefined, {
    path: ['alt'],
    error: 'nothing beside `people`, which says itself how many are counted',
  });
export type EasyReadRow = z.infer<typeof easyReadRowSchema>;

/** The order in which an Easy Read piece must come: editorial rule E-26. */
export const EASY_READ_PARTS = ['about', 'message', 'meaning', 'action'] as const;

export const easyReadSchema = z.strictObject({
  opening: z.array(easyReadRowSchema).min(1).max(4).describe('The whole point, in 4 rows at most.'),
  sections: z
    .array(
      z.strictObject({
        id: id().describe('The same id as the section of the plain version about the same thing, when there is one.'),
        part: z.enum(EASY_READ_PARTS).describe('Which part of the order it belongs to.'),
        heading: prose().describe('The heading.'),
        picture: ref('pictures').describe('The picture beside the heading.'),
        rows: z.array(easyReadRowSchema).min(1).describe('Its rows, 4 to 6 between headings.'),
      }),
    )
    .min(1)
    .describe('The sections, in order.'),
});
export type EasyRead = z.infer<typeof easyReadSchema>;

/** The two shelves of briefings: about a reader's life, and about what governments did. */
export const SHELVES = ['your-life', 'plans-and-answers'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What someone who did not write a version can have looked at. */
export const REVIEWED = ['facts', 'words'] as const;

const reviewSchema = z.strictObject({
  version: z.enum(['plain', 'easy-read']).describe('Which version was reviewed.'),
  of: z
    .enum(REVIEWED)
    .describe('"facts": each statement against its source. "words": read aloud, by the rules for its version.'),
  by: text().describe('Who reviewed it: not the person who wrote it.'),
  on: date().describe('When.'),
});

const leftOutSchema = z.strictObject({
  section: id().describe('The section of the plain version.'),
  reason: text().describe('Why Easy Read leaves it out, or a part of it.'),
});

export const briefingSchema = z.strictObject({
  id: id().describe('Its slug: the name of its folder and the last part of its address.'),
  title: text().max(65, '65 characters at most (rule L-8)').describe('Its title, for people.'),
  easyReadTitle: text().max(65, '65 characters at most (rule L-8)').describe('Its title in Easy Read.'),
  picture: ref('pictures').describe('The picture that stands for it in lists, by its meaning.'),
  shelf: z.enum(SHELVES).describe('Which list of briefings it stands in.'),
  order: z.int().min(1).describe('Its place in that list.'),
  summary: prose().describe('The point, in one or two sentences.'),
  audience: text().describe('Who it is for.'),
  published: date().describe('The day it was first published.'),
  checkedTo: date().describe('The date up to which it was checked against the public record.'),
  checkedAgainst: z.array(ref('sources')).min(1).describe('The sources that it was checked against.'),
  topics: z.array(ref('topics')).default([]).describe('The topics that it belongs to.'),
  writtenBy: text().describe('Who wrote it.'),
  readerTest: z
    .strictObject({
      on: date().describe('When it was tested.'),
      people: z.int().min(1).describe('How many people with learning disabilities checked it.'),
      group: text().describe('The group that they belong to.'),
      changed: text().describe('What changed because of it.'),
    })
    .nullable()
    .describe(
      'The test of the Easy Read version with readers; null when there has been none, which the page then says.',
    ),
  reviews: z.array(reviewSchema).default([]).describe('Reviews by people who did not write it; none when nobody did.'),
  leftOut: z
    .array(leftOutSchema)
    .default([])
    .describe(
      'Why Easy Read leaves out what the plain version says, by section. `npm run parity` lists what has none.',
    ),
  help: z.array(ref('help')).min(2).describe('Who to turn to, most useful first.'),
  session: sessionSchema.describe('For a session with a group.'),
  changes: z
    .array(z.strictObject({ date: date().describe('When.'), text: prose().describe('What changed.') }))
    .min(1)
    .describe('Its own history of changes, newest last.'),
});
export type BriefingFacts = z.infer<typeof briefingSchema>;

/** A briefing as it is loaded: its facts, its plain English words as Markdown, and its Easy Read words. */
export interface BriefingSource {
  facts: unknown;
  easyRead: unknown;
  plain: string;
}
