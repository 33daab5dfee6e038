/** Owns speaking with the voices of the device: which voice, and the ways of browsers' speech engines. */
import type { Failure, Speaker } from './player.ts';

/** What this needs of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'lang' | 'localService' | 'default'>;

/**
 * British voices of Apple that sound like early computers, by their addresses or, in Chrome, their names. They come first
 * in the list of an iPhone, and on some they cannot speak at all (https://github.com/dlutton/flutter_tts/pull/431).
 */
const ROBOTS = /\.eloquence\.|^(?:Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley) \(/;

/** How well a voice fits words of England: a British one first, no robot, and of two alike the reader's own choice. */
function fitness({ lang, voiceURI, default: isDefault }: Voice): number {
  // Android writes "en_GB".
  const isBritish = /^en[-_]GB/i.test(lang);
  return (isBritish ? 4 : 0) + (isDefault ? 2 : 0) + (ROBOTS.test(voiceURI) ? 0 : 1);
}

/**
 * The voice to read with; undefined when none of this device speaks English. A voice that is not on the device would
 * send what someone reads here to its maker.
 */
export function pickVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  const own = voices.filter(({ lang, localService }) => localService && /^en\b|^en_/i.test(lang));
  return own.sort((a, b) => fitness(b) - fitness(a))[0];
}

/** In milliseconds: engines lose what is said in the same moment in which they are silenced. */
const SETTLING = 60;

/** What browsers call it when something else speaks, or when nobody has pressed anything on the page. */
const TAKEN = /^(?:canceled|interrupted|not-allowed)$/;

export interface DeviceSpeaker extends Speaker {
  hasVoice(): boolean;
}

/** A speaker that uses the voices of this device, and no others. */
export function createSpeaker(synthesis: SpeechSynthesis): DeviceSpeaker {
  const broken = new Set<string>();
  /** Kept here because Chromium forgets to tell the end of an utterance that nothing holds. */
  let current: SpeechSynthesisUtterance | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let silencedAt = -Infinity;

  const voice = (): SpeechSynthesisVoice | undefined =>
    pickVoice(synthesis.getVoices().filter(({ voiceURI }) => !broken.has(voiceURI)));

  const start = (utterance: SpeechSynthesisUtterance): void => {
    // Another page may have left the engine paused.
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(utterance);
  };

  return {
    hasVoice: () => voice() !== undefined,

    speak(words, rate, ended) {
      const chosen = voice();
      if (!chosen) {
        ended('no-voice');
        return;
      }
      const utterance = new SpeechSynthesisUtterance(words);
      const finish = (failure?: Failure): void => {
        if (current !== utterance) return;
        current = undefined;
        ended(failure);
      };
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.rate = rate;
      utterance.onend = () => finish();
      utterance.onerror = ({ error }) => {
        if (/unavailable/.test(error)) broken.add(chosen.voiceURI);
        finish(TAKEN.test(error) ? 'taken' : 'broken');
      };
      current = utterance;
      // Without a wait where it can be: iOS lets a page speak only in the moment of a press.
      if (Date.now() - silencedAt < SETTLING) waiting = setTimeout(start, SETTLING, utterance);
      else start(utterance);
    },

    silence() {
      clearTimeout(waiting);
      if (!current && !synthesis.speaking && !synthesis.pending) return;
      current = undefined;
      silencedAt = Date.now();
      synthesis.cancel();
    },
  };
}
