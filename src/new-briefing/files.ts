/** Owns the three files of a new briefing: what is known filled in, what is to write marked, and guidance in comments. */
import type { Library } from '../model/library.ts';
import { TO_WRITE } from '../model/to-write.ts';
import type { Begun } from './questions.ts';

/** Words as TypeScript. */
const quoted = (words: string): string => `'${words.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;
const listed = (ids: readonly string[]): string => `[${ids.map(quoted).join(', ')}]`;
const toWrite = (what: string): string => quoted(`${TO_WRITE} ${what}`);

/** Half of the cards are true: rule of sessions, so that nobody is mostly right who says the same about each. */
const STATEMENTS = [true, false, true, false, true, false];

const statement = (isTrue: boolean, i: number): string => `
  {
    says: ${toWrite(`card ${i + 1} of ${STATEMENTS.length}, one short Easy Read sentence that is ${isTrue ? 'true' : 'false'}.`)},
    isTrue: ${String(isTrue)},
    because: ${toWrite(`what is so, for card ${i + 1}, with a reference to the record that says it.`)},
  }`;

/** `briefing.ts`: the facts, and the session. */
function factsFile(library: Library, begun: Begun, model: string): string {
  const inShelf = library.briefings.all.filter(({ shelf }) => shelf === begun.shelf);
  const order = Math.max(0, ...inShelf.map((briefing) => briefing.order)) + 1;
  return `/** The facts of the briefing “${begun.title.replaceAll('*/', '')}”. docs/content-model.md explains each field. */
import type { z } from 'zod';
import type { briefingSchema } from '${model}/schemas/briefing.ts';

export default {
  id: ${quoted(begun.slug)},
  title: ${quoted(begun.title)},
  easyReadTitle: ${quoted(begun.easyReadTitle)},
  picture: ${quoted(begun.picture)},
  shelf: ${quoted(begun.shelf)},
  // Its place on the shelf. Two briefings of a shelf may not share one.
  order: ${order},
  // Readers see it in lists and above the briefing. No digit: numbers and dates are references, [[figure:id]].
  summary: ${toWrite('the point, in one or two sentences.')},
  audience: ${quoted(begun.audience)},
  published: ${quoted(begun.published)},
  checkedTo: ${quoted(begun.checkedTo)},
  checkedAgainst: ${listed(begun.sources)},
  topics: ${listed(begun.topics)},
  writtenBy: ${quoted(begun.writtenBy)},
  // Stays null until people with learning disabilities have tested the Easy Read. The page says so.
  readerTest: null,
  // When someone who did not write it has reviewed it: { version: 'plain', of: 'facts', by: 'Name', on: 'YYYY-MM-DD' }.
  reviews: [],
  // Why Easy Read leaves out what plain English says: { section: 'not-known', reason: '…' }. See npm run parity.
  leftOut: [],
  help: ${listed(begun.help)},
  session: {
    aim: ${toWrite('what a session with this briefing is for, in one sentence.')},
    questions: [
      ${toWrite('a question to talk about.')},
      ${toWrite('another question, to which there is no wrong answer.')},
    ],
    mayUpset: ${toWrite('what may upset people in it.')},
    ifUpset: ${toWrite('what to do so that it upsets nobody, and when it does.')},
    // Two other kinds, 'timeline' and 'matching', need only ids of records. docs/content-model.md has them.
    activity: {
      kind: 'true-or-false',
      how: 'Read each card. Put it under true or under false.',
      statements: [${STATEMENTS.map(statement).join(',')}],
    },
  },
  // Its history, for readers, the newest last. Never change an old entry.
  changes: [{ date: ${quoted(begun.published)}, text: 'First published.' }],
} satisfies z.input<typeof briefingSchema>;
`;
}

/** `plain.md`: the words in plain English. */
const plainFile = (): string => `<!--
Words for readers, in plain English. Comments such as this one are never published.
Write “you”. Say who does what. 20 words a sentence at most, 800 words in all.
Never type a figure, a date or an age: refer to its record.
  [[figure:id]] [[date:id]] [[month:id]] [[year:id]] [[term:id]] [[cite:promises/id]]
A line of its own shows a whole record: [[thread:id]] [[promise:id]] [[request:id]] [[series:id]]
Headings keep their id in {#…} for ever: other pages lead to it. Sections of Easy Read about the same have the same id.
The handbook has all forms of references, and good and bad examples: docs/handbook.md
-->

${TO_WRITE} what this is about and why it matters, in two or three sentences, the most important first.

## What you can ask for now {#for-you}

<!-- Only what is law or is paid today. One thing an item, six items at most. Say whom to ask. -->

- ${TO_WRITE} what a reader can ask for, and whom to ask.

## What has changed {#changed}

<!-- When, who, what. A law, a plan, a promise and an idea are never blurred. -->

${TO_WRITE} what was asked, what was answered, and what has happened since.

## What we do not know {#not-known}

<!-- What we did not read, what nobody has published, what may have changed after we checked. -->

${TO_WRITE} what we could not check.
`;

interface RowOf {
  comment: string;
  what: string;
}

const row = (picture: string, { comment, what }: RowOf): string => `
      // ${comment}
      { picture: ${quoted(picture)}, lines: [${toWrite(what)}] },`;

const SECTIONS: readonly (RowOf & { id: string; part: string; heading: string })[] = [
  {
    id: 'about',
    part: 'about',
    heading: 'What this is about',
    comment: 'Who it is for, and which country it is about. Then the hard words, each with its meaning.',
    what: 'who this page is for, and more rows.',
  },
  {
    id: 'changed',
    part: 'message',
    heading: 'What has changed',
    comment: 'The facts, in the order in which they happened. Name the person or the thing again in each row.',
    what: 'what has happened, and more rows.',
  },
  {
    id: 'for-you',
    part: 'meaning',
    heading: 'What this means for you',
    comment: 'What a reader may get now, and what not yet.',
    what: 'what a reader may get, and more rows.',
  },
  {
    id: 'do',
    part: 'action',
    heading: 'What you can do',
    comment: 'One thing a row: whom to ask, and for what.',
    what: 'one thing that a reader can do, and more rows.',
  },
];

/** `easy-read.ts`: the rows of Easy Read. */
const easyReadFile = ({ title, picture }: Begun, model: string): string => `/**
 * The Easy Read words of the briefing “${title.replaceAll('*/', '')}”.
 *
 * A row is a picture and one or two lines. A line is one sentence: one idea, 12 words at most, easy words, no short forms.
 * A hard word: the first line brings it in as [[term:id]], the second says what it means, and the row has \`term: 'id'\`.
 * Each row needs a picture that shows what its words say: choose one of _data/pictures.ts. Put 4 to 6 rows under a heading.
 */
import type { z } from 'zod';
import type { easyReadSchema } from '${model}/schemas/briefing.ts';

export default {
  // The whole point, in 4 rows at most.
  opening: [${row(picture, { comment: 'What happened, and what it means.', what: 'the whole point, in 1 to 4 rows.' })}
  ],
  sections: [${SECTIONS.map(
    (section) => `
    {
      id: ${quoted(section.id)},
      part: ${quoted(section.part)},
      heading: ${quoted(section.heading)},
      picture: ${quoted(picture)},
      rows: [${row(picture, section)}
      ],
    },`,
  ).join('')}
  ],
} satisfies z.input<typeof easyReadSchema>;
`;

/**
 * The files of a new briefing by their names, not yet formatted.
 *
 * @param model the way from its folder to src/model/.
 */
export const filesOf = (
  library: Library,
  begun: Begun,
  model: string,
): Record<'briefing.ts' | 'plain.md' | 'easy-read.ts', string> => ({
  'briefing.ts': factsFile(library, begun, model),
  'plain.md': plainFile(),
  'easy-read.ts': easyReadFile(begun, model),
});
