/**
 * Owns listening to a page: the button that offers it where the device has a voice, and how the player, the bar and the
 * mark work together. Nothing is read until someone asks for it.
 */
import { element } from '../element.ts';
import { lateStyles } from '../late-styles.ts';
import { createBar } from './bar.ts';
import { addButtons, selectedRange, sentenceIn } from './from-here.ts';
import { boxOf, createMark } from './mark.ts';
import { Player, type News } from './player.ts';
import { readableIn, type Sentence } from './readable.ts';
import { spoken } from './spoken.ts';
import { keepStep, keptStep, speedAt, stepWithin } from './speed.ts';
import { createSpeaker, type DeviceSpeaker } from './voice.ts';

/** In milliseconds: some browsers find their voices late and do not say so. */
const LOOK_AGAIN = [500, 2000, 5000];

const TROUBLE = 'The voice stopped. Press Go on.';

const ENDS = {
  asked: 'Stopped.',
  end: 'That is the end of this page.',
  'no-voice': 'This device has no voice to read with.',
} as const;

function setUp(speaker: DeviceSpeaker, start: HTMLButtonElement, status: HTMLElement): void {
  const storage = (): Storage => window.localStorage;
  const main = element('main', HTMLElement);
  let sentences: Sentence[] = [];
  let step = keptStep(storage);
  /** Whether the next sentence is one that the reader has just asked for. */
  let isAsked = false;
  /** What was selected when a press began: some browsers drop the selection before the click. */
  let selectedBefore: Range | undefined;

  const player = new Player(speaker, speedAt(step).rate, hear);
  const bar = createBar({
    turn: () => (player.phase === 'reading' ? player.pause() : goOn()),
    stop: () => player.stop(),
    slower: () => changeSpeed(step - 1),
    faster: () => changeSpeed(step + 1),
  });
  const mark = createMark(() => bar.height);
  bar.showSpeed(speedAt(step));

  function hear(news: News): void {
    const sentence = sentences[news.at];
    if (news.phase === 'stopped') {
      finish(news.why, sentence ?? sentences[sentences.length - 1]);
      return;
    }
    bar.open();
    bar.showReading(news.phase === 'reading', news.phase === 'paused' && news.failure ? TROUBLE : '');
    if (news.phase === 'reading' && sentence) mark.show(sentence, isAsked);
    isAsked = false;
  }

  function finish(why: keyof typeof ENDS, last: Sentence | undefined): void {
    const hadFocus = bar.hasFocus;
    mark.clear();
    bar.close();
    status.textContent = ENDS[why];
    start.disabled = !speaker.hasVoice();
    // The next key goes on from what was heard last, not from the top of the page.
    if (!hadFocus || !last) return;
    const box = boxOf(last);
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
  }

  /** Reads from the first sentence in a range on, or from the top. */
  function read(wanted: Range | undefined): void {
    const isFirst = sentences.length === 0;
    sentences = readableIn(main);
    if (isFirst) addButtons(sentences, read);
    if (player.phase === 'stopped') status.textContent = 'Reading this page to you.';
    isAsked = true;
    player.start(
      sentences.map(({ words }) => spoken(words)),
      sentenceIn(sentences, wanted),
    );
  }

  /** What the reader has selected. It is used once, because it would hold up the next "Go on" too. */
  function takeSelected(): Range | undefined {
    const selected = selectedRange() ?? selectedBefore;
    selectedBefore = undefined;
    if (selected) getSelection()?.removeAllRanges();
    return selected;
  }

  function goOn(): void {
    isAsked = true;
    player.goOn(sentenceIn(sentences, takeSelected()));
  }

  function changeSpeed(wanted: number): void {
    if (stepWithin(wanted) === step) return;
    step = wanted;
    keepStep(storage, step);
    bar.showSpeed(speedAt(step));
    player.setRate(speedAt(step).rate);
  }

  document.addEventListener('pointerdown', () => (selectedBefore = selectedRange()));
  start.addEventListener('click', () => read(takeSelected()));
  // Also for a page that the browser keeps for the way back.
  window.addEventListener('pagehide', () => player.stop());
}

function offer(synthesis: SpeechSynthesis): void {
  const speaker = createSpeaker(synthesis);
  const start = element('listen', HTMLButtonElement);
  const status = element('listen-status', HTMLElement);
  let isSetUp = false;
  const look = (): void => {
    const hasVoice = speaker.hasVoice();
    start.disabled = !hasVoice;
    if (!hasVoice || isSetUp) return;
    isSetUp = true;
    setUp(speaker, start, status);
  };
  look();
  // The property, because the engine of older Safari has no `addEventListener`.
  synthesis.onvoiceschanged = look;
  for (const wait of LOOK_AGAIN) setTimeout(look, wait);
}

if ('speechSynthesis' in window && 'SpeechSynthesisUtterance' in window)
  void lateStyles().then(() => offer(window.speechSynthesis));
