/** Owns what the page about keeping the site says, for each state and each way that saving can end. */
import type { FailureReason } from '../offline/kept-list.ts';
import { formatBytes } from '../render/bytes.ts';

/** What this browser has of the site. */
export type KeepState =
  | { kind: 'absent' }
  /** Part of it is here from a try that ended early, and is not used. */
  | { kind: 'part' }
  | { kind: 'saving'; hasOlder: boolean }
  | { kind: 'kept'; version: string; released: string; keptAt: number; bytes: number };

const day = (milliseconds: number, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', ...(timeZone ? { timeZone } : {}) }).format(milliseconds);

/** What the state is, as one short text. */
export function describeState(state: KeepState): string {
  switch (state.kind) {
    case 'absent':
      return 'The site is not saved in this browser.';
    case 'part':
      return 'Part of the site is saved. Your browser uses it only once all of it is here. Press the button to go on.';
    case 'saving':
      return state.hasOlder
        ? 'Your browser is saving a newer version. Until all of it is here, you keep the version that you have.'
        : 'Your browser is saving the site. Keep this page open until it is done.';
    case 'kept':
      return (
        `The site is saved in this browser: version ${state.version}, made on ${day(Date.parse(state.released), 'UTC')}. ` +
        `Your browser saved it on ${day(state.keptAt)}. It takes ${formatBytes(state.bytes)}.`
      );
  }
}

/** What the two buttons are called; without the second name there is nothing to remove. */
export function buttonNames(state: KeepState): { start: string; remove?: string } {
  switch (state.kind) {
    case 'absent':
      return { start: 'Keep this site on my phone' };
    case 'part':
      return { start: 'Go on saving the site', remove: 'Remove it from my phone' };
    case 'saving':
      return { start: 'Saving…', remove: state.hasOlder ? 'Remove it from my phone' : 'Stop saving' };
    case 'kept':
      return { start: 'Look for a newer version', remove: 'Remove it from my phone' };
  }
}

/** Why saving ended early, what that means for the reader, and what to try. */
export function describeFailure(reason: FailureReason, hasOlder: boolean, totalBytes: number): string {
  const kept = hasOlder ? ' You still have the version that was saved before, all of it.' : '';
  switch (reason) {
    case 'no-room':
      return `There is too little room on your phone. The site needs ${formatBytes(totalBytes)}. Delete something that you do not need, such as old videos. Then try again.${kept}`;
    case 'network':
      return `Saving stopped, because we lost the internet connection. Try again when you have internet. It goes on from where it stopped.${kept}`;
    case 'damaged':
      return `A page did not arrive as we made it, so we did not keep it. Try again in a few minutes, or with another internet connection.${kept}`;
    case 'stopped':
      return 'Saving stopped, as you asked.';
    case 'unknown':
      return `Saving stopped before the end. Try again. It goes on from where it stopped.${kept}`;
  }
}

/** How far saving is, for the eye; the line for screen readers says less often. */
export const describeAmount = (savedBytes: number, totalBytes: number): string =>
  `${formatBytes(savedBytes)} of ${formatBytes(totalBytes)}`;

export const WORDS = {
  begun: 'Your browser has begun to save the site.',
  quarters: (percent: number): string => `${percent}% is saved.`,
  kept: 'Done. The site is saved. You can now read and search it without internet.',
  removed: 'Done. The site is no longer saved in this browser.',
  looking: 'Looking for a newer version.',
  newest: 'You have the newest version.',
  notReached: 'We could not look for a newer version. Check that you have internet. Your saved site is still here.',
  notSupported:
    'This browser cannot save web sites. Try a newer browser. You can also print a briefing, or download the site on a computer.',
  refused:
    'This browser does not let us save anything. Private windows do not, and some privacy settings do not. Try again in a normal window.',
  littleRoom: (freeBytes: number): string =>
    `Your browser has only ${formatBytes(freeBytes)} of room for this site, so it may not fit.`,
} as const;
