/** Owns the building blocks that every record schema shares: ids, dates, prose, references and citations. */
import { z } from 'zod';
import { DATE_FORMS, isRecordDate } from '../dates.ts';

/** The collections of records, by the name of their file in `_data/`. Briefings live in `src/content/briefings/`. */
export const COLLECTIONS = [
  'licences',
  'sources',
  'topics',
  'timeline',
  'missions',
  'recommendations',
  'responses',
  'promises',
  'figures',
  'series',
  'reactions',
  'consultations',
  'glossary',
  'pictures',
  'help',
  'briefings',
  'exceptions',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

declare module 'zod' {
  interface GlobalMeta {
    /** The collection whose ids this field may hold. */
    references?: CollectionName;
    /** This field holds words for readers, which may contain references such as `[[figure:id]]`. */
    prose?: boolean;
    /** These words are read in Easy Read: its rules count for them, and percentages are shown in words. */
    easyRead?: boolean;
  }
}

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case words, digits and hyphens. It becomes part of addresses, so it must never change once published. */
export const id = () =>
  z.string().regex(ID_PATTERN, 'an id: lower-case letters, digits and single hyphens, such as "staying-close-law"');

/** The id of a record in another collection. An unknown one stops the build. */
export const ref = (collection: CollectionName) => id().meta({ references: collection });

/** Words for readers, on one line of meaning. May refer to records: `[[figure:id]]`, `[[date:id]]`, `[[term:id]]`. */
export const prose = () => z.string().trim().min(1, 'some words').meta({ prose: true });

/** Words that readers of Easy Read get as well, one sentence on one line. */
export const easyReadProse = () => z.string().trim().min(1, 'some words').meta({ prose: true, easyRead: true });

/** A short plain text with no references in it, such as a name or a title. */
export const text = () => z.string().trim().min(1, 'some words');

/** A date with its precision in its form: day, month, season or year. */
export const date = () => z.string().refine(isRecordDate, `a real date as ${DATE_FORMS}`);

/** A web address. Only https and http, and tel and mailto for help lines. */
export const address = () =>
  z
    .string()
    .regex(
      /^(https?:\/\/\S+|tel:\+?[\d]+|mailto:\S+@\S+)$/,
      'a whole address, such as https://www.gov.uk/, tel:08001111 or mailto:name@example.org',
    );

export const PLACE_KINDS = ['page', 'paragraph', 'section', 'table', 'column'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A source, and the place in it that says what the record says. */
export const citation = z.strictObject({
  source: ref('sources').describe('The source that says it.'),
  page: text().optional().describe('Page or pages, as printed, such as "31" or "112 to 113".'),
  paragraph: text().optional().describe('Numbered paragraph, such as "3.45".'),
  section: text().optional().describe('Heading or numbered section, such as "Mission One" or "3.2".'),
  table: text().optional().describe('Table, such as "1a".'),
  column: text().optional().describe('Column of Hansard, such as "1233".'),
});
export type Citation = z.infer<typeof citation>;

const CITED = 'at least one source, with the place in it';

/** At least one citation: a statement without a source is refused. */
export const citations = () => z.array(citation, CITED).min(1, CITED);

/** The states that the public record can show for something asked or promised. Worded for readers in `status.ts`. */
export const RECORD_STATES = [
  'law-in-force',
  'law-not-in-force',
  'money-paid',
  'published',
  'changed',
  'dropped',
  'nothing-found',
] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** One dated entry of what the public record shows. Append a new one; never edit an old one. */
export const update = z
  .strictObject({
    date: date().describe('When it happened; for "nothing-found", the date up to which we looked.'),
    state: z.enum(RECORD_STATES).describe('What the public record shows from this date on.'),
    text: prose().describe('What happened, in our words, 30 words at most.'),
    cites: z.array(citation).default([]).describe('Where it can be seen. Only "nothing-found" may leave this out.'),
  })
  .refine((u) => u.state === 'nothing-found' || u.cites.length > 0, {
    path: ['cites'],
    error: `${CITED} (only "nothing-found" needs none)`,
  });
export type Update = z.infer<typeof update>;
