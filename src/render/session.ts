/** Owns what a session shows, on the page and on paper: its plan, its questions, and its cards with their answers. */
import { createHash } from 'node:crypto';
import type { Briefing, JoinedRecommendation, Library } from '../model/library.ts';
import { compareDates } from '../model/dates.ts';
import {
  activityTitle,
  BEFORE_SESSION,
  SESSION_MINUTES,
  sessionPlan,
  type SessionStep,
} from '../model/session-plan.ts';
import type { Citation } from '../model/schemas/common.ts';
import type { Activity, ActivityKind } from '../model/schemas/session.ts';
import { ANSWER_WORDS, STATE_WORDS, type StatusWords } from '../model/status.ts';
import { citationKey } from './citations.ts';
import { formatDate, formatMonth, formatUpdateDate } from './dates.ts';
import type { Inline, Note } from './document.ts';
import { Collector, resolveInline } from './inline.ts';
import { recordPath } from './paths.ts';

/** The pile that a card lies in: one pile, or the three of a matching activity. */
export type Pile = 'statement' | 'event' | 'asked' | 'answered' | 'happened';

export interface SessionCard {
  /** What the answers call it: "A", "B" and so on, each letter once in a session. */
  label: string;
  pile: Pile;
  /** The status of an answer or of news, such as "Yes, in part", to print above the words. */
  status?: StatusWords;
  /** When it was asked or answered, or happened: the records say "that year" or "from this day" beside their date. */
  date?: string;
  words: Inline[];
}

export interface SessionAnswer {
  /** The cards that it is about: one, or the three that belong together in the order asked, answered, happened. */
  labels: string[];
  /** "True" or "False", the date of an event, or the short name of a request. */
  verdict: string;
  /** What is so; the title of an event; nothing for a request, whose cards say it. */
  words: Inline[];
  /** The sources that show it, each place once. */
  citations: Citation[];
  /** The address of the record that the cards are made from, when they are made from one: it shows the sources too. */
  href?: string;
}

export interface SessionActivity {
  kind: ActivityKind;
  title: string;
  how: Inline[];
  /** The piles with their names, in the order in which they lie on the table. */
  piles: { pile: Pile; name: string }[];
  /** By pile, shuffled in each: never in the order of the answers. */
  cards: SessionCard[];
  /** By card for statements, by date for events, by the card of what was asked for requests. */
  answers: SessionAnswer[];
}

export interface SessionView {
  aim: Inline[];
  /** How long it lasts; the minutes of `plan` add up to it. */
  minutes: number;
  /** What to do before it begins. */
  before: readonly string[];
  plan: SessionStep[];
  mayUpset: Inline[];
  ifUpset: Inline[];
  questions: Inline[][];
  activity: SessionActivity;
  /** Every source and place that it draws on, numbered in order of first use. */
  notes: Note[];
  /** Ids of the hard words used, in order of first use. */
  terms: string[];
}

const PILE_NAMES: Readonly<Record<Pile, string>> = {
  statement: 'Statements',
  event: 'Events',
  asked: 'Asked',
  answered: 'Answered',
  happened: 'What happened',
};

const MOST_TRIES = 100;

/**
 * Items in an order that looks random and is the same in every build: by a hash of their keys. An order that gives the
 * answers away is passed over for the next one.
 */
export function shuffled<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  isTelling: (order: readonly T[]) => boolean,
): T[] {
  const orders = Array.from({ length: MOST_TRIES }, (_, salt) => salt);
  let order = [...items];
  for (const salt of orders) {
    const rank = new Map(
      items.map((item) => [
        item,
        createHash('sha256')
          .update(`${salt} ${keyOf(item)}`)
          .digest('hex'),
      ]),
    );
    order = [...items].sort((a, b) => ((rank.get(a) ?? '') < (rank.get(b) ?? '') ? -1 : 1));
    if (!isTelling(order)) break;
  }
  return order;
}

/** Whether two orders have any item at the same place. */
const agree = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((item, i) => item === other[i]);

/** The letter of the card at a place: the checks of the model keep cards to fewer than there are letters. */
const letter = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

/** Citations of the same place in the same source, once. */
const once = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [citationKey(citation), citation])).values(),
];

/** Resolves the words of one session, and gathers their sources and hard words. */
class SessionWords {
  readonly collector = new Collector();
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Words with the citations that back them, which are noted. */
  resolve(text: string, easyRead = false): { nodes: Inline[]; citations: Citation[] } {
    const { nodes, citations } = resolveInline(this.#library, text, this.collector, { easyRead });
    this.note(citations);
    return { nodes, citations };
  }

  /** Words alone; their citations are noted. */
  show(text: string): Inline[] {
    return this.resolve(text).nodes;
  }

  /** Words of a card. Its citations are left out, because what a card says may be false. */
  card(text: string, easyRead = false): Inline[] {
    return resolveInline(this.#library, text, this.collector, { easyRead }).nodes;
  }

  note(citations: readonly Citation[]): void {
    for (const citation of citations) this.collector.citeSilently(citation);
  }
}

type Cards = Pick<SessionActivity, 'cards' | 'answers'> & { piles: Pile[] };
type Of<K extends ActivityKind> = Extract<Activity, { kind: K }>;

function statementCards({ statements }: Of<'true-or-false'>, words: SessionWords): Cards {
  const laid = shuffled(
    statements,
    ({ says }) => says,
    // All the true ones in a row would be a pattern to guess.
    (order) => order.filter(({ isTrue }, i) => isTrue !== order[i + 1]?.isTrue).length <= 2,
  );
  const cards = laid.map(({ says }, i): SessionCard => ({
    label: letter(i),
    pile: 'statement',
    words: words.card(says, true),
  }));
  const answers = laid.map(({ isTrue, because }, i): SessionAnswer => {
    const { nodes, citations } = words.resolve(because);
    return { labels: [letter(i)], verdict: isTrue ? 'True' : 'False', words: nodes, citations };
  });
  return { piles: ['statement'], cards, answers };
}

function eventCards({ events }: Of<'timeline'>, words: SessionWords, library: Library): Cards {
  const known = events.flatMap((id) => library.timeline.byId[id] ?? []).sort((a, b) => compareDates(a.date, b.date));
  const laid = shuffled(
    known,
    ({ id }) => id,
    (order) => order.some((event, i) => known.indexOf(event) + 1 === known.indexOf(order[i + 1] ?? event)),
  );
  const cards = laid.map(({ title }, i): SessionCard => ({
    label: letter(i),
    pile: 'event',
    words: [{ type: 'text', text: title }],
  }));
  const answers = known.map((event): SessionAnswer => {
    const citations = once(event.cites);
    words.note(citations);
    return {
      labels: [letter(laid.indexOf(event))],
      verdict: formatDate(event.date),
      words: [{ type: 'text', text: event.title }],
      citations,
      href: recordPath('timeline', event),
    };
  });
  return { piles: ['event'], cards, answers };
}

const PARTS = ['asked', 'answered', 'happened'] as const;

function requestCards({ requests }: Of<'matching'>, words: SessionWords, library: Library): Cards {
  const known = requests.flatMap((id) => library.recommendations.byId[id] ?? []);
  const orders: JoinedRecommendation[][] = [];
  for (const part of PARTS)
    orders.push(
      shuffled(
        known,
        ({ id }) => `${part} ${id}`,
        (order) => orders.some((other) => agree(order, other)),
      ),
    );
  const shown = (
    { asked, text, said, since }: JoinedRecommendation,
    part: (typeof PARTS)[number],
  ): { text: string; date: string; status?: StatusWords } => {
    if (part === 'asked') return { text, date: formatMonth(asked) };
    if (part === 'answered' && said)
      return { text: said.text, date: formatMonth(said.date), status: ANSWER_WORDS[said.answer] };
    if (part === 'happened' && since) {
      return { text: since.text, date: formatUpdateDate(since), status: STATE_WORDS[since.state] };
    }
    // The checks of the model refuse such a request.
    throw new Error(`request "${text}" has no card for "${part}"`);
  };
  const cards = PARTS.flatMap((part, p) =>
    (orders[p] ?? []).map((request, i): SessionCard => {
      const { text, ...when } = shown(request, part);
      return { label: letter(p * known.length + i), pile: part, ...when, words: words.card(text) };
    }),
  );
  const answers = (orders[0] ?? []).map((request): SessionAnswer => {
    const { title, cites, said, since } = request;
    const citations = once([...cites, ...(said?.cites ?? []), ...(since?.cites ?? [])]);
    words.note(citations);
    return {
      labels: orders.map((order, p) => letter(p * known.length + order.indexOf(request))),
      verdict: title,
      words: [],
      citations,
      href: recordPath('recommendations', request),
    };
  });
  return { piles: [...PARTS], cards, answers };
}

function cardsOf(activity: Activity, words: SessionWords, library: Library): Cards {
  switch (activity.kind) {
    case 'true-or-false':
      return statementCards(activity, words);
    case 'timeline':
      return eventCards(activity, words, library);
    case 'matching':
      return requestCards(activity, words, library);
  }
}

/** What the session of a briefing is called. */
export const sessionTitle = ({ title }: Pick<Briefing, 'title'>): string => `A session about “${title}”`;

/**
 * Everything that the session of a briefing shows: the same for the page and for paper, and the same in every build.
 *
 * @throws {RenderError} when its words use something that cannot be shown in them.
 */
export function sessionView(library: Library, { session }: Briefing): SessionView {
  const words = new SessionWords(library);
  const { aim, mayUpset, ifUpset, questions, activity } = session;
  const start = {
    aim: words.show(aim),
    mayUpset: words.show(mayUpset),
    ifUpset: words.show(ifUpset),
    questions: questions.map((question) => words.show(question)),
  };
  const how = words.show(activity.how);
  const { piles, cards, answers } = cardsOf(activity, words, library);
  return {
    ...start,
    minutes: SESSION_MINUTES,
    before: BEFORE_SESSION,
    plan: sessionPlan(activity.kind),
    activity: {
      kind: activity.kind,
      title: activityTitle(activity.kind),
      how,
      piles: piles.map((pile) => ({ pile, name: PILE_NAMES[pile] })),
      cards,
      answers,
    },
    notes: words.collector.notes,
    terms: words.collector.terms,
  };
}
