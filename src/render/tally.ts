/** Owns the tally of some requests: how many were made, what each was answered, and what has happened since. */
import type { JoinedRecommendation } from '../model/library.ts';
import { RECORD_STATES, type RecordState } from '../model/schemas/common.ts';
import { ANSWERS, type Answer } from '../model/schemas/recommendation.ts';
import { ANSWER_WORDS, STATE_WORDS, type StatusWords } from '../model/status.ts';

export interface TallyLine {
  status: StatusWords;
  count: number;
}

export interface Tally {
  asked: number;
  /** By the newest answer to each, in the order of the status words; answers that nobody got are left out. */
  answered: TallyLine[];
  /** How many have no answer on record. */
  unanswered: number;
  /** By the newest entry of the public record, in the order of the status words. */
  happened: TallyLine[];
  /** How many have no entry yet. */
  unrecorded: number;
}

function lines<K extends string>(
  order: readonly K[],
  words: Readonly<Record<K, StatusWords>>,
  found: readonly (K | undefined)[],
): TallyLine[] {
  const counts = new Map<K, number>();
  for (const key of found) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return order.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ status: words[key], count }];
  });
}

const missing = (found: readonly unknown[]): number => found.filter((each) => each === undefined).length;

/** The tally of requests. What was answered and what is missing always add up to what was asked, and so do the states. */
export function tallyOf(requests: readonly JoinedRecommendation[]): Tally {
  const answers: (Answer | undefined)[] = requests.map(({ said }) => said?.answer);
  const states: (RecordState | undefined)[] = requests.map(({ since }) => since?.state);
  return {
    asked: requests.length,
    answered: lines(ANSWERS, ANSWER_WORDS, answers),
    unanswered: missing(answers),
    happened: lines(RECORD_STATES, STATE_WORDS, states),
    unrecorded: missing(states),
  };
}
