/** Owns the words for kinds of events and for how firm promises are, and which knot of the thread a kind of event is. */
import type { PromiseRecord } from './schemas/promise.ts';
import type { TimelineEvent } from './schemas/timeline.ts';

/** The knots of the thread: a hollow ring, a half ring, a filled one. */
export const KNOTS = ['asked', 'answered', 'happened'] as const;
export type Knot = (typeof KNOTS)[number];

/** What a knot stands for on the timeline. */
export const KNOT_WORDS: Readonly<Record<Knot, string>> = {
  asked: 'Asked, counted or looked into',
  answered: 'Planned or promised',
  happened: 'Law, money, guidance or programme',
};

export interface EventKindWords {
  words: string;
  knot: Knot;
}

/** In the order in which a reader can choose them: what changed comes first. */
export const EVENT_KIND_WORDS: Readonly<Record<TimelineEvent['kind'], EventKindWords>> = {
  law: { words: 'Law', knot: 'happened' },
  money: { words: 'Money', knot: 'happened' },
  guidance: { words: 'Guidance', knot: 'happened' },
  programme: { words: 'Programme', knot: 'happened' },
  strategy: { words: 'Strategy', knot: 'answered' },
  promise: { words: 'Promise', knot: 'answered' },
  review: { words: 'Review', knot: 'asked' },
  report: { words: 'Report', knot: 'asked' },
  debate: { words: 'Debate', knot: 'asked' },
  consultation: { words: 'Consultation', knot: 'asked' },
  statistics: { words: 'Statistics', knot: 'asked' },
};

/** How firm a promise was, firmest first. */
export const STRENGTH_WORDS: Readonly<Record<PromiseRecord['strength'], string>> = {
  'will-do': 'A promise to do it',
  'will-ask-others': 'A promise to ask or help others to do it',
  'will-consult': 'A promise to ask for views',
  'will-explore': 'Only a promise to look into it',
  'when-parliamentary-time-allows': 'A promise of a law, with no date',
};
