/** Owns the shape of figures and of number series: every number, amount and age that we print. */
import { z } from 'zod';
import { citations, id, prose, ref, text } from './common.ts';

export const FIGURE_UNITS = ['pounds', 'percent', 'people', 'years-old', 'years', 'count'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** How exact a figure is in its source. */
export const PRECISIONS = ['exactly', 'about', 'more-than', 'at-least', 'less-than', 'up-to'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Groups of people that a reader can count in a picture: a few, in rows of five, and in rows of ten. */
const GROUP_SIZES: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100];

const outOfSchema = z.strictObject({
  count: z.int().min(1).describe('How many of them are counted.'),
  of: z
    .int()
    .refine((size) => GROUP_SIZES.includes(size), `the size of a group that can be counted: ${GROUP_SIZES.join(', ')}`)
    .describe('How many people the picture shows.'),
});
export type OutOf = z.infer<typeof outOfSchema>;

export const figureSchema = z.strictObject({
  id: id().describe('Its id.'),
  value: z.number().describe('The number itself: whole pounds, percent as 40 for 40%, people, years.'),
  unit: z.enum(FIGURE_UNITS).describe('What the number counts.'),
  precision: z
    .enum(PRECISIONS)
    .default('exactly')
    .describe('How exact the source is, such as "more-than". Words that use the figure must say so too.'),
  noun: text().optional().describe('The word after the number when it is a count, such as "jobs".'),
  about: prose().describe('What it measures, in one sentence.'),
  period: text().describe('The time that it covers, such as "from April 2023" or "year to 31 March 2025".'),
  who: text().describe('Who or what is counted.'),
  where: text().describe('The place that it covers, such as "England".'),
  release: text().optional().describe('The release of statistics that it comes from.'),
  inWords: text().optional().describe('A plainer way to say it, such as "about 1 in 4".'),
  outOf: outOfSchema
    .optional()
    .describe(
      'The share as people that a reader can count, such as 4 out of 10. Only for a percentage of people, rounded truly, and the same as `inWords`.',
    ),
  topics: z
    .array(ref('topics'), 'at least one topic')
    .min(1, 'at least one topic')
    .describe('The topics that it belongs to; the page of the first shows it.'),
  doNotCompareWith: z
    .array(ref('figures'))
    .default([])
    .describe('Figures that look alike but count something else. Give each pair once.'),
  cites: citations().describe('Where it is given.'),
});
export type Figure = z.infer<typeof figureSchema>;

export const seriesSchema = z.strictObject({
  id: id().describe('Its id.'),
  title: text().describe('What the numbers show.'),
  shows: prose().describe('One sentence: what this shows.'),
  unit: z.enum(FIGURE_UNITS).describe('What the numbers count.'),
  scale: z
    .enum(['ones', 'millions', 'billions'])
    .default('ones')
    .describe('What one unit of a number in the table stands for, as in the source: "millions" for £ million.'),
  columns: z.array(text()).min(1).describe('The headings of the columns of numbers.'),
  rows: z
    .array(
      z.strictObject({
        label: text().describe('What the row is about, such as a year.'),
        values: z.array(z.number().nullable()).describe('One number a column; null where the source has none.'),
        breakBefore: z.boolean().default(false).describe('Whether the rows above cannot be compared with this one.'),
      }),
    )
    .min(2)
    .describe('The rows, in order.'),
  chartRow: text()
    .optional()
    .describe('The label of the one row that the chart draws, when all the rows are too many for a chart.'),
  rowLabel: text().default('Item').describe('The heading of the column of labels, such as "Year".'),
  who: text().optional().describe('Who or what is counted, when the title does not say it.'),
  where: text().optional().describe('The place that it covers; without one, where the site applies.'),
  topics: z.array(ref('topics')).default([]).describe('The topics that it belongs to.'),
  breakNote: prose().optional().describe('Why numbers before and after a break cannot be compared.'),
  signNote: prose().optional().describe('What a minus sign means here, when there is one.'),
  cites: citations().describe('Where the numbers are given.'),
});
export type Series = z.infer<typeof seriesSchema>;
