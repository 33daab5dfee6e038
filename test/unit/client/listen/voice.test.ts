import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../../src/client/listen/player.ts';
import { createSpeaker, pickVoice, type DeviceSpeaker, type Voice } from '../../../../src/client/listen/voice.ts';

const voice = (voiceURI: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  voiceURI,
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('the voice', () => {
  const american = voice('american', 'en-US', { default: true });
  const british = voice('british', 'en-GB');

  it.each<[string, Voice[], string | undefined]>([
    ['is a British one, wherever it stands', [american, british], 'british'],
    ['is the British one that the reader has chosen', [british, voice('chosen', 'en-GB', { default: true })], 'chosen'],
    ['is British as Android writes it', [american, voice('android', 'en_GB')], 'android'],
    [
      'is no robot of an iPhone, though it stands first',
      [voice('com.apple.eloquence.en-GB.Eddy', 'en-GB'), voice('Flo (English (UK))', 'en-GB'), british],
      'british',
    ],
    [
      'is a robot where the reader has chosen it for the device',
      [american, voice('com.apple.eloquence.en-GB.Reed', 'en-GB', { default: true }), british],
      'com.apple.eloquence.en-GB.Reed',
    ],
    ['is another English one where no British one is', [voice('french', 'fr-FR'), american], 'american'],
    ['is never one that sends words away', [voice('cloud', 'en-GB', { localService: false }), american], 'american'],
    ['is none without English', [voice('french', 'fr-FR'), voice('enets', 'enh')], undefined],
    ['is none without voices', [], undefined],
  ])('%s', (_, voices, uri) => {
    expect(pickVoice(voices)?.voiceURI).toBe(uri);
  });
});

class FakeUtterance {
  voice: Voice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

describe('speaking with the engine of a browser', () => {
  let voices: Voice[];
  let queue: FakeUtterance[];
  let engine: Record<string, unknown> & { paused: boolean };
  let calls: string[];
  let speaker: DeviceSpeaker;
  let ends: (Failure | 'end')[];
  const speak = (words: string): void => speaker.speak(words, 1.25, (failure) => ends.push(failure ?? 'end'));

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    voices = [voice('british', 'en-GB')];
    queue = [];
    calls = [];
    ends = [];
    engine = {
      paused: false,
      speaking: false,
      pending: false,
      getVoices: () => voices,
      speak: (utterance: FakeUtterance) => queue.push(utterance),
      cancel: () => calls.push('cancel'),
      resume: () => calls.push('resume'),
    };
    speaker = createSpeaker(engine as unknown as SpeechSynthesis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('begins in the moment of the press, with the voice and the speed', () => {
    speak('One.');
    expect(queue).toMatchObject([{ text: 'One.', lang: 'en-GB', rate: 1.25, voice: { voiceURI: 'british' } }]);
    queue[0]?.onend?.();
    expect(ends).toEqual(['end']);
  });

  it('waits a little after it was silenced, and tells nothing of what was silenced', () => {
    speak('One.');
    speaker.silence();
    queue[0]?.onerror?.({ error: 'interrupted' });
    speak('Two.');
    expect(queue.map(({ text }) => text)).toEqual(['One.']);
    vi.advanceTimersByTime(100);
    expect(queue.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect([ends, calls]).toEqual([[], ['cancel']]);
  });

  it('says nothing when it is silenced before it began', () => {
    speak('One.');
    speaker.silence();
    speak('Two.');
    speaker.silence();
    vi.advanceTimersByTime(1000);
    expect(queue.map(({ text }) => text)).toEqual(['One.']);
  });

  it('wakes an engine that another page left paused', () => {
    engine.paused = true;
    speak('One.');
    expect(calls).toEqual(['resume']);
  });

  it.each([
    ['interrupted', 'taken'],
    ['canceled', 'taken'],
    ['not-allowed', 'taken'],
    ['synthesis-failed', 'broken'],
    ['audio-busy', 'broken'],
  ])('tells that a sentence ended by "%s" was %s', (error, failure) => {
    speak('One.');
    queue[0]?.onerror?.({ error });
    queue[0]?.onend?.();
    expect(ends).toEqual([failure]);
  });

  it('leaves a voice that is not there any more for another one, until there is none', () => {
    voices.push(voice('american', 'en-US'));
    for (const [at, uri] of ['british', 'american'].entries()) {
      speak('One.');
      expect(queue[at]?.voice?.voiceURI).toBe(uri);
      queue[at]?.onerror?.({ error: 'voice-unavailable' });
    }
    speak('One.');
    expect([ends, speaker.hasVoice()]).toEqual([['broken', 'broken', 'no-voice'], false]);
  });

  it('has a voice as soon as one comes, and none when it goes', () => {
    voices = [];
    expect(speaker.hasVoice()).toBe(false);
    speak('One.');
    expect([queue, ends]).toEqual([[], ['no-voice']]);
    voices = [voice('late', 'en-GB')];
    expect(speaker.hasVoice()).toBe(true);
  });
});
