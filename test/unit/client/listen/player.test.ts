import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player, type Failure, type News } from '../../../../src/client/listen/player.ts';

/** A voice that says a sentence for as long as the test lets it. */
function fakeSpeaker() {
  const said: [words: string, rate: number][] = [];
  let ended: ((failure?: Failure) => void) | undefined;
  let silences = 0;
  return {
    said,
    get silences() {
      return silences;
    },
    get isSpeaking() {
      return ended !== undefined;
    },
    /** The sentence that is being said ends. */
    end(failure?: Failure) {
      const tell = ended;
      ended = undefined;
      tell?.(failure);
    },
    /** What the voice would call later, when nobody waits for it any more. */
    get late() {
      return ended;
    },
    speak(words: string, rate: number, tell: (failure?: Failure) => void) {
      said.push([words, rate]);
      ended = tell;
    },
    silence() {
      if (ended) silences += 1;
      ended = undefined;
    },
  };
}

const PAGE = ['One.', 'Two.', 'Three.'];

let speaker: ReturnType<typeof fakeSpeaker>;
let news: News[];
let player: Player;
const words = (): string[] => speaker.said.map(([said]) => said);

beforeEach(() => {
  vi.useFakeTimers();
  speaker = fakeSpeaker();
  news = [];
  player = new Player(speaker, 1, (item) => news.push(item));
});
afterEach(() => vi.useRealTimers());

describe('a page that is read aloud', () => {
  it('says nothing before someone asks', () => {
    expect(speaker.said).toEqual([]);
    player.pause();
    player.stop();
    player.setRate(2);
    expect([speaker.said, news]).toEqual([[], []]);
  });

  it('is read to its end, a sentence at a time', () => {
    player.start(PAGE);
    for (const sentence of PAGE) {
      expect(words().pop()).toBe(sentence);
      speaker.end();
    }
    expect(words()).toEqual(PAGE);
    expect(news.map(({ phase, at }) => [phase, at])).toEqual([
      ['reading', 0],
      ['reading', 1],
      ['reading', 2],
      ['stopped', 3],
    ]);
    expect(news.pop()).toMatchObject({ why: 'end' });
  });

  it('can begin in its middle', () => {
    player.start(PAGE, 1);
    expect(words()).toEqual(['Two.']);
  });

  it('falls silent at once on pause, and goes on with the sentence that was cut', () => {
    player.start(PAGE);
    speaker.end();
    player.pause();
    expect([speaker.isSpeaking, player.phase]).toEqual([false, 'paused']);
    player.goOn();
    expect(words()).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('goes on elsewhere when asked to', () => {
    player.start(PAGE);
    player.pause();
    player.goOn(2);
    expect(words()).toEqual(['One.', 'Three.']);
  });

  it('stops for good', () => {
    player.start(PAGE);
    const late = speaker.late;
    player.stop();
    late?.();
    expect([words(), speaker.isSpeaking, player.phase]).toEqual([['One.'], false, 'stopped']);
    expect(news.pop()).toEqual({ phase: 'stopped', at: 0, why: 'asked' });
  });

  it('takes a new speed with the sentence that is being read, again from its start', () => {
    player.start(PAGE);
    player.setRate(1.5);
    speaker.end();
    expect(speaker.said).toEqual([
      ['One.', 1],
      ['One.', 1.5],
      ['Two.', 1.5],
    ]);
  });

  it('does not begin to speak when the speed changes in a pause', () => {
    player.start(PAGE);
    player.pause();
    player.setRate(0.8);
    expect([speaker.isSpeaking, player.phase]).toEqual([false, 'paused']);
    player.goOn();
    expect(speaker.said.pop()).toEqual(['One.', 0.8]);
  });

  it('pays no heed to late news of a sentence that was silenced', () => {
    player.start(PAGE);
    const late = speaker.late;
    player.goOn(2);
    late?.();
    late?.('broken');
    expect(words()).toEqual(['One.', 'Three.']);
  });

  it('has nothing to say on an empty page, and says so', () => {
    player.start([]);
    expect(news).toEqual([{ phase: 'stopped', at: 0, why: 'end' }]);
  });
});

describe('a voice that fails', () => {
  it('is tried once more, and then waits for the reader', () => {
    player.start(PAGE);
    speaker.end('broken');
    expect(words()).toEqual(['One.', 'One.']);
    speaker.end('broken');
    expect(words()).toEqual(['One.', 'One.']);
    expect(news.pop()).toEqual({ phase: 'paused', at: 0, failure: 'broken' });
    player.goOn();
    speaker.end();
    expect(words()).toEqual(['One.', 'One.', 'One.', 'Two.']);
  });

  it('gets its second chance for every sentence', () => {
    player.start(PAGE);
    for (const failure of ['broken', undefined, 'broken', undefined] as const) speaker.end(failure);
    expect(words()).toEqual(['One.', 'One.', 'Two.', 'Two.', 'Three.']);
  });

  it('is not fought for when something else took it', () => {
    player.start(PAGE);
    speaker.end('taken');
    expect([words(), player.phase]).toEqual([['One.'], 'paused']);
    expect(news.pop()).toEqual({ phase: 'paused', at: 0, failure: 'taken' });
  });

  it('ends the reading when no voice is left', () => {
    player.start(PAGE);
    speaker.end('no-voice');
    expect([player.phase, news.pop()]).toEqual(['stopped', { phase: 'stopped', at: 0, why: 'no-voice' }]);
  });

  it('is noticed when it dies without a word, but a slow one is not hurried', () => {
    player.start(PAGE);
    vi.advanceTimersByTime(5000);
    expect(words()).toEqual(['One.']);
    vi.advanceTimersByTime(10_000);
    expect([words(), speaker.silences]).toEqual([['One.', 'One.'], 1]);
    vi.advanceTimersByTime(15_000);
    expect(player.phase).toBe('paused');
    vi.advanceTimersByTime(60_000);
    expect(words()).toEqual(['One.', 'One.']);
  });
});
