/** Owns how fast a page is read: five speeds, and remembering the reader's one on the device. */

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

/** What keeps words on the device; browsers may refuse to give it, or to use it. */
export type GetStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The step that the reader chose before, or the usual one. */
export function keptStep(storage: GetStorage): number {
  try {
    return stepWithin(Number(storage().getItem(KEY) ?? USUAL));
  } catch {
    return USUAL;
  }
}

/** Remembers a step, where the browser allows it. */
export function keepStep(storage: GetStorage, step: number): void {
  try {
    storage().setItem(KEY, String(step));
  } catch {
    // The speed then lasts as long as the page.
  }
}
