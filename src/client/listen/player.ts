/** Owns reading sentences one after the other: start, pause, go on, stop, faster, and what happens when a voice fails. */

/**
 * Why a sentence was not heard to its end: the browser or the device took the voice away, no voice is there that reads
 * English, or it broke down.
 */
export type Failure = 'taken' | 'no-voice' | 'broken';

/** What says one sentence at a time. */
export interface Speaker {
  /** Says a sentence, and then tells how that ended, once; never, when it was silenced. */
  speak(words: string, rate: number, ended: (failure?: Failure) => void): void;
  /** Stops at once. */
  silence(): void;
}

export type News =
  | { readonly phase: 'reading'; readonly at: number }
  | { readonly phase: 'paused'; readonly at: number; readonly failure: Failure | undefined }
  | { readonly phase: 'stopped'; readonly at: number; readonly why: 'asked' | 'end' | 'no-voice' };

/** In milliseconds: a voice that has not finished by then has died without a word, as some do when a phone sleeps. */
const patience = (words: string, rate: number): number => 8000 + (250 * words.length) / rate;

/**
 * Reads with a speaker. Engines resume badly (Android ends the sentence, Chromium may stay silent), so that going on
 * says the sentence again from its start. That helps someone who lost the thread, too.
 */
export class Player {
  readonly #speaker: Speaker;
  readonly #tell: (news: News) => void;
  #sentences: readonly string[] = [];
  #at = 0;
  #rate: number;
  #phase: News['phase'] = 'stopped';
  #hasFailedOnce = false;
  /** Counts what was said, so that late news of what was silenced changes nothing. */
  #turn = 0;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(speaker: Speaker, rate: number, tell: (news: News) => void) {
    this.#speaker = speaker;
    this.#rate = rate;
    this.#tell = tell;
  }

  get phase(): News['phase'] {
    return this.#phase;
  }

  /** Begins to read, wherever it was before. */
  start(sentences: readonly string[], at = 0): void {
    this.#sentences = sentences;
    this.goOn(at);
  }

  pause(): void {
    if (this.#phase === 'reading') this.#hold();
  }

  /** Reads from the start of the sentence where it paused, or from another one. */
  goOn(at = this.#at): void {
    this.#at = at;
    this.#hasFailedOnce = false;
    this.#say();
  }

  stop(): void {
    if (this.#phase !== 'stopped') this.#finish('asked');
  }

  /** From the next sound on. */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#phase === 'reading') this.goOn();
  }

  #quiet(): void {
    this.#turn += 1;
    clearTimeout(this.#watch);
    this.#speaker.silence();
  }

  #finish(why: 'asked' | 'end' | 'no-voice'): void {
    this.#quiet();
    this.#phase = 'stopped';
    this.#tell({ phase: 'stopped', at: this.#at, why });
  }

  #hold(failure?: Failure): void {
    this.#quiet();
    this.#phase = 'paused';
    this.#tell({ phase: 'paused', at: this.#at, failure });
  }

  #say(): void {
    this.#quiet();
    const words = this.#sentences[this.#at];
    if (words === undefined) {
      this.#finish('end');
      return;
    }
    const mine = this.#turn;
    const ended = (failure?: Failure): void => {
      if (mine === this.#turn) this.#next(failure);
    };
    this.#phase = 'reading';
    this.#tell({ phase: 'reading', at: this.#at });
    this.#watch = setTimeout(() => ended('broken'), patience(words, this.#rate));
    this.#speaker.speak(words, this.#rate, ended);
  }

  #next(failure: Failure | undefined): void {
    if (failure === 'no-voice') {
      this.#finish('no-voice');
    } else if (failure === 'broken' && !this.#hasFailedOnce) {
      this.#hasFailedOnce = true;
      this.#say();
    } else if (failure) {
      this.#hold(failure);
    } else {
      this.#at += 1;
      this.#hasFailedOnce = false;
      this.#say();
    }
  }
}
