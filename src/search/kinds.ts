/** Owns the kinds of result: what each is called, and how much it weighs against the others. */
import type { CollectionName } from '../model/schemas/common.ts';

/** Kinds of page. */
export const PAGE_KINDS = { briefing: 'Briefing', session: 'Session', topic: 'Topic', other: 'Page' } as const;

/** The collections whose records are found one by one, with what a result of each is called. */
export const RECORD_KINDS = {
  glossary: 'Hard word',
  promises: 'Promise',
  recommendations: 'Request and answer',
  figures: 'Figure',
  series: 'Table of numbers',
  timeline: 'What happened',
  reactions: 'What people said',
  missions: 'Aim',
  consultations: 'Consultation',
  help: 'Help line',
  sources: 'Source',
} as const satisfies Partial<Record<CollectionName, string>>;

/** Every kind, in the order in which a reader is offered them. */
export const RESULT_KINDS: readonly string[] = [
  PAGE_KINDS.briefing,
  PAGE_KINDS.session,
  PAGE_KINDS.topic,
  ...Object.values(RECORD_KINDS),
  PAGE_KINDS.other,
];

/**
 * What the score of a result is multiplied by. A briefing answers a reader best, and a hard word next; figures are many,
 * short and alike, so that without this they would fill the top. Measured with `npm run search:quality`.
 */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  [PAGE_KINDS.briefing]: 1.4,
  [RECORD_KINDS.glossary]: 1,
  [RECORD_KINDS.help]: 1,
  [RECORD_KINDS.promises]: 0.5,
  [RECORD_KINDS.recommendations]: 0.7,
  [RECORD_KINDS.timeline]: 0.7,
  [RECORD_KINDS.missions]: 0.7,
  [RECORD_KINDS.series]: 0.6,
  [RECORD_KINDS.reactions]: 0.6,
  [RECORD_KINDS.consultations]: 0.6,
  [PAGE_KINDS.other]: 0.6,
  [RECORD_KINDS.sources]: 0.12,
  [RECORD_KINDS.figures]: 0.25,
  [PAGE_KINDS.topic]: 0.3,
  [PAGE_KINDS.session]: 0.3,
};

/** The weight of a kind of result, for a query with a number in it or without: numbers are what figures are for. */
export const weightOf = (kind: string, hasNumber: boolean): number =>
  hasNumber && kind === RECORD_KINDS.figures ? 1 : (KIND_WEIGHTS[kind] ?? 1);
