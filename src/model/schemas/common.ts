/** Owns the building blocks that every record schema shares: ids, dates, prose, references and citations. */
import { z } from 'zod';
import { unfitCharacter } from '../characters.ts';
import { DATE_FORMS, isRecordDate } from '../dates.ts';
import { portableProblem } from '../portable-names.ts';

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

/** The most letters of an id: addresses and names of files are made of it, some with further words. */
const LONGEST_ID = 80;

/** An id: lower-case words, digits and hyphens. It becomes part of addresses, so it must never change once published. */
export const id = () =>
  z
    .string()
    .regex(ID_PATTERN, 'an id: lower-case letters, digits and single hyphens, such as "staying-close-law"')
    .max(LONGEST_ID, `an id of ${LONGEST_ID} letters at most`)
    .superRefine((given, check) => {
      const problem = portableProblem(given);
      if (problem !== undefined)
        check.addIssue({
          code: 'custom',
          message: `an id that can name a file on every system, and not a name that ${problem}`,
          params: { try: `another word, or more than one: "${given}-1"` },
        });
    });

/** The id of a record in another collection. An unknown one stops the build. */
export const ref = (collection: CollectionName) => id().meta({ references: collection });

/** More is no line of words, but another file that was put there. */
const MOST_WORDS = 5000;

/** One line of words, of characters that a reader can see. */
const words = () =>
  z
    .string()
    .trim()
    .min(1, 'some words')
    .max(MOST_WORDS, `${MOST_WORDS} letters at most`)
    .superRefine((given, check) => {
      const unfit = unfitCharacter(given);
      if (unfit)
        check.addIssue({
          code: 'custom',
          message: `one line of characters that can be seen, without ${unfit.code} (${unfit.is})`,
          params: { try: 'delete it with the letters beside it, and type those again' },
        });
    });

/** Words for readers, on one line of meaning. May refer to records: `[[figure:id]]`, `[[date:id]]`, `[[term:id]]`. */
export const prose = () => words().meta({ prose: true });

/** Words that readers of Easy Read get as well, one sentence on one line. */
export const easyReadProse = () => words().meta({ prose: true, easyRead: true });

/** A short plain text with no references in it, such as a name or a title. */
export const text = () => words();

/** A date with its precision in its form: day, month, season or year. */
export const date = () => z.string().refine(isRecordDate, `a real date as ${DATE_FORMS}`);

/** The characters of an address, https://www.rfc-editor.org/rfc/rfc3986#section-2; others are written as "%20". */
const IN_ADDRESS = "[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]";
const WEB_ADDRESS = new RegExp(`^https?://(?![^/?#]*@)${IN_ADDRESS}+$`);
const TEL_ADDRESS = /^tel:\+?\d+$/;
const MAIL_ADDRESS = /^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** A web address, which can name no user: "https://www.gov.uk@example.org" leads to example.org. */
export const webAddress = () =>
  z
    .string()
    .refine(
      (given) => WEB_ADDRESS.test(given) && URL.canParse(given),
      'a whole address of the web, such as https://www.gov.uk/, with other characters written as in "%20"',
    );

/** A telephone number, as "tel:08001111". */
export const telAddress = () => z.string().regex(TEL_ADDRESS, 'a telephone number, such as tel:08001111');

/** An address for mail, as "mailto:name@example.org", without a subject or words of the message. */
export const mailAddress = () => z.string().regex(MAIL_ADDRESS, 'an address for mail, such as mailto:name@example.org');

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
