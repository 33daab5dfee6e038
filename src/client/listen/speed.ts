/** Owns how fast a page is read: five speeds, and remembering the reader's one on the device. */
import { keepWords, recall, type GetStorage } from '../storage.ts';

/** As parts of the voice's own speed. Twice is too fast to follow; half makes most voices hard to understand. */
const RATES = [0.6, 0.8, 1, 1.25, 1.5] as const;
const USUAL = 2;
const KEY = 'listen-speed';

export interface Speed {
  readonly rate: number;
  /** "Speed 3 of 5". */
  readonly words: string;
  readonly isSlowest: boolean;
  readonly isFastest: boolean;
}

/** The speed at a step, counted from 0. Steps past the ends are the ends; what is no step is the usual speed. */
export function speedAt(step: number): Speed {
  const at = stepWithin(step);
  return {
    rate: RATES[at] ?? 1,
    words: `Speed ${at + 1} of ${RATES.length}`,
    isSlowest: at === 0,
    isFastest: at === RATES.length - 1,
  };
}

/** The nearest step that there is. */
export const stepWithin = (step: number): number =>
  Number.isInteger(step) ? Math.min(Math.max(step, 0), RATES.length - 1) : USUAL;

/** The step that the reader chose before, or the usual one. */
export const keptStep = (storage: GetStorage): number => stepWithin(Number(recall(KEY, storage) ?? USUAL));

/** Remembers a step, where the browser allows it; otherwise the speed lasts as long as the page. */
export function keepStep(storage: GetStorage, step: number): void {
  keepWords(KEY, String(step), storage);
}
