/**
 * Owns an engine that stands in for the voices of a device: Chromium has none here. The test says when voices are found
 * and when a sentence has been said, so that nothing waits for a clock.
 */
export interface FakeEngine {
  said: { text: string; rate: number; voice: string }[];
  cancels: number;
  /** The sentence that is being said ends. */
  end(): void;
  /** The voices are found. */
  find(): void;
}
declare global {
  interface Window {
    fakeEngine: FakeEngine;
  }
}

/** Puts the engine into a page, before any of its own scripts: give it to `page.evaluateOnNewDocument`. */
export function standInVoice(): void {
  let current: SpeechSynthesisUtterance | undefined;
  let voices: object[] = [];
  const engine: FakeEngine = {
    said: [],
    cancels: 0,
    end: () => {
      const ended = current;
      current = undefined;
      ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
    find: () => {
      voices = [
        { voiceURI: 'cloud', lang: 'en-GB', localService: false, default: true },
        { voiceURI: 'device', lang: 'en-GB', localService: true, default: false },
      ];
      synthesis.onvoiceschanged?.();
    },
  };
  const synthesis = {
    paused: false,
    pending: false,
    onvoiceschanged: null as (() => void) | null,
    get speaking() {
      return current !== undefined;
    },
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance;
      const { text, rate, voice } = utterance;
      engine.said.push({ text, rate, voice: voice?.voiceURI ?? '' });
    },
    cancel: () => {
      engine.cancels += 1;
      // What outlives the page: whether it fell silent before it was left.
      sessionStorage.setItem('silenced', String(current !== undefined));
      current = undefined;
    },
  };
  class Utterance {
    rate = 1;
    voice = null;
    onend = null;
    constructor(readonly text: string) {}
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  window.fakeEngine = engine;
}
