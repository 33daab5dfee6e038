/** Owns the bar at the foot of the window with which one listens: its buttons, and what it shows. */
import { make } from '../element.ts';
import type { Speed } from './speed.ts';

export interface BarActions {
  /** Pause while it reads, go on while it waits. */
  turn(): void;
  stop(): void;
  slower(): void;
  faster(): void;
}

export interface Bar {
  /** Shows the bar; the first time it also takes the focus, so that the next key can pause. */
  open(): void;
  close(): void;
  readonly hasFocus: boolean;
  /** In CSS pixels; 0 while it is closed. */
  readonly height: number;
  showReading(isReading: boolean, trouble?: string): void;
  showSpeed(speed: Speed): void;
}

/** Style sheets know by this class of the root that the bar is open. */
const OPEN = 'listening';

/** Makes the bar, closed, at the end of the page. */
export function createBar(actions: BarActions): Bar {
  const root = document.documentElement;
  const trouble = make('p', { className: 'listen-bar__trouble' });
  const speedWords = make('span', { className: 'listen-bar__speed', id: 'listen-speed' });
  const button = (textContent: string, onclick: () => void): HTMLButtonElement =>
    make('button', { type: 'button', textContent, onclick });
  const turn = button('Pause', actions.turn);
  const slower = button('Slower', actions.slower);
  const faster = button('Faster', actions.faster);
  for (const change of [slower, faster]) change.setAttribute('aria-describedby', speedWords.id);
  const bar = make('section', { className: 'listen-bar', hidden: true });
  bar.setAttribute('aria-label', 'Listen');
  bar.append(trouble, turn, button('Stop', actions.stop), slower, faster, speedWords);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') actions.stop();
  });
  document.body.append(bar);

  // Whatever gets the focus, or is the target of a link, comes to stand above the bar.
  const measure = (): void => root.style.setProperty('--listen-bar', `${bar.offsetHeight}px`);
  window.addEventListener('resize', measure);

  return {
    open() {
      if (!bar.hidden) return;
      bar.hidden = false;
      root.classList.add(OPEN);
      measure();
      turn.focus({ preventScroll: true });
    },
    close() {
      bar.hidden = true;
      root.classList.remove(OPEN);
    },
    get hasFocus() {
      return bar.contains(document.activeElement);
    },
    get height() {
      return bar.offsetHeight;
    },
    showReading(isReading, words = '') {
      turn.textContent = isReading ? 'Pause' : 'Go on';
      trouble.textContent = words;
      measure();
    },
    showSpeed({ words, isSlowest, isFastest }) {
      speedWords.textContent = words;
      // Not `disabled`, which would take the focus away from someone who has just pressed it.
      slower.setAttribute('aria-disabled', String(isSlowest));
      faster.setAttribute('aria-disabled', String(isFastest));
    },
  };
}
