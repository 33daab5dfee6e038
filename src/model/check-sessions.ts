/** Owns the rules of sessions that one schema cannot say: whether the cards of an activity have one right answer. */
import { canOrder, compareDates } from './dates.ts';
import { findReferences, InlineSyntaxError, parseReference, type InlineReference } from './inline.ts';
import type { Problem } from './problems.ts';
import type { CollectionName } from './schemas/common.ts';
import type { Records } from './schemas/index.ts';
import { isToWrite } from './to-write.ts';
import type { Activity } from './schemas/session.ts';

type AllRecords = { readonly [C in CollectionName]: readonly Records[C][] };
type Of<K extends Activity['kind']> = Extract<Activity, { kind: K }>;
type Found = Omit<Problem, 'file' | 'record'>;

/** Fewer than this of one kind, and a group that says the same about every card is mostly right. */
const FEWEST_OF_A_KIND = 2;

/** The references of some words; malformed ones are left out, because they are reported where all words are checked. */
const referencesIn = (words: string): InlineReference[] =>
  findReferences(words).flatMap(({ raw }) => {
    try {
      return [parseReference(raw)];
    } catch (error) {
      if (!(error instanceof InlineSyntaxError)) throw error;
      return [];
    }
  });

/** The kinds of reference that lead to the sources of their record. */
const CITING: readonly InlineReference['kind'][] = ['figure', 'date', 'month', 'name', 'cite'];

function hasSource(records: AllRecords, { kind, collection, id }: InlineReference): boolean {
  if (!collection || !CITING.includes(kind)) return false;
  const record = records[collection].find((each) => each.id === id);
  // An unknown id is reported as such, and not as words without a source too.
  return record === undefined || ('cites' in record && record.cites.length > 0);
}

function trueOrFalseProblems({ statements }: Of<'true-or-false'>, records: AllRecords): Found[] {
  const counts = [true, false].map((isTrue) => ({
    word: isTrue ? 'true' : 'false',
    count: statements.filter((statement) => statement.isTrue === isTrue).length,
  }));
  return [
    ...counts
      .filter(({ count }) => count < FEWEST_OF_A_KIND)
      .map(({ word, count }) => ({
        field: 'session.activity.statements',
        found: `${count} ${word} of ${statements.length} statements`,
        expected: `at least ${FEWEST_OF_A_KIND} that are ${word}`,
        try: `change some statements so that they are ${word}, or use an activity of another kind`,
      })),
    ...statements.flatMap(({ because }, i) =>
      isToWrite(because) || referencesIn(because).some((reference) => hasSource(records, reference))
        ? []
        : [
            {
              field: `session.activity.statements[${i}].because`,
              found: 'words that lead to no source',
              expected: 'a reference to the record that says what is so, and that has a source',
              try: 'use [[figure:id]], [[date:id]], [[month:id]] or [[name:id]], or end with [[cite:promises/id]]',
            },
          ],
    ),
    ...repeats(statements, ({ says }) => says).map(([i, first]) => ({
      field: `session.activity.statements[${i}].says`,
      found: `the words of statement number ${first + 1} again`,
      expected: 'a statement that no other card makes',
    })),
  ];
}

const YEAR = /\b(?:1[89]|2[01])\d\d\b/;

function timelineProblems({ events }: Of<'timeline'>, records: AllRecords): Found[] {
  const field = (i: number): string => `session.activity.events[${i}]`;
  const known = events.flatMap((id, at) => {
    const event = records.timeline.find((each) => each.id === id);
    return event ? [{ ...event, at }] : [];
  });
  return [
    ...repeats(events, (id) => id).map(([i, first]) => ({
      field: field(i),
      found: `"${events[i]}", which is event number ${first + 1} too`,
      expected: 'an event that is on no other card',
    })),
    ...known.flatMap(({ id, date, at }, i) =>
      known.slice(0, i).flatMap((other) =>
        other.id === id || canOrder(date, other.date)
          ? []
          : [
              {
                field: field(at),
                found: `"${id}" of ${date}, and "${other.id}" of ${other.date}`,
                expected: 'dates that show which event came first',
                try: 'leave one of the two out',
              },
            ],
      ),
    ),
    ...known.flatMap(({ id, title, at }) =>
      YEAR.test(title)
        ? [
            {
              field: field(at),
              found: `"${id}", whose title is "${title}"`,
              expected: 'a title without its year, because the card shows the title',
              try: 'use another event, or give its record another title',
            },
          ]
        : [],
    ),
  ];
}

const newest = <T>(items: readonly T[], dateOf: (item: T) => string): T | undefined =>
  [...items].sort((a, b) => compareDates(dateOf(a), dateOf(b))).at(-1);

function matchingProblems({ requests }: Of<'matching'>, records: AllRecords): Found[] {
  const field = (i: number): string => `session.activity.requests[${i}]`;
  const known = requests.flatMap((id, at) => {
    const request = records.recommendations.find((each) => each.id === id);
    // A request that is named twice is reported as such, and not also for having the same cards.
    if (!request || requests.indexOf(id) < at) return [];
    const answers = records.responses.filter(({ to }) => to.includes(id));
    return [
      {
        id,
        at,
        answered: newest(answers, ({ date }) => date)?.text,
        happened: newest(request.updates, ({ date }) => date)?.text,
      },
    ];
  });
  const missing = (what: 'answered' | 'happened', words: string): Found[] =>
    known
      .filter((request) => request[what] === undefined)
      .map(({ id, at }) => ({
        field: field(at),
        found: `"${id}", which has no ${words}`,
        expected: 'a request with an answer and with news, for the three cards of a set',
        try: 'use another request',
      }));
  const same = (what: 'answered' | 'happened', words: string): Found[] =>
    repeats(known, (request) => request[what]).map(([i, first]) => ({
      field: field(known[i]?.at ?? i),
      found: `"${known[i]?.id}", with the same words for ${words} as "${known[first]?.id}"`,
      expected: 'cards that belong to one request only',
      try: 'leave one of the two out',
    }));
  return [
    ...repeats(requests, (id) => id).map(([i, first]) => ({
      field: field(i),
      found: `"${requests[i]}", which is request number ${first + 1} too`,
      expected: 'a request that no other set of cards is about',
    })),
    ...missing('answered', 'answer'),
    ...missing('happened', 'news'),
    ...same('answered', 'what was answered'),
    ...same('happened', 'what happened'),
  ];
}

/** Places of items whose key an item before them has, each with the place of that first one. */
function repeats<T>(items: readonly T[], keyOf: (item: T) => string | undefined): [number, number][] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, i): [number, number][] => {
    const first = keys.indexOf(key);
    return key !== undefined && first < i ? [[i, first]] : [];
  });
}

function problemsOf(activity: Activity, records: AllRecords): Found[] {
  switch (activity.kind) {
    case 'true-or-false':
      return trueOrFalseProblems(activity, records);
    case 'timeline':
      return timelineProblems(activity, records);
    case 'matching':
      return matchingProblems(activity, records);
  }
}

/** What is wrong with the activities of all briefings. `fileOf` gives the file of a briefing, for its author. */
export const sessionProblems = (records: AllRecords, fileOf: (briefing: string) => string): Problem[] =>
  records.briefings.flatMap(({ id, session }) =>
    problemsOf(session.activity, records).map((found) => ({ file: fileOf(id), record: id, ...found })),
  );
