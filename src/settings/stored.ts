/**
 * Owns how the choices of a reader are written down: as "size=big-150&colours=dark&at=1764331200000". The last part is when
 * they were made, because a copy on disk may find two: those that this page knows, and those that its address brings.
 */
import { CHOICES, SETTINGS, type Choices } from './choices.ts';

/** Where the choices stand in the storage of the browser. Another form of them gets another number. */
export const STORAGE_KEY = 'reading-settings-1';

/** The name of the choices in the query of an address. */
export const CARRIED = 'reading';

const TIME = 'at';

/** The choices in a text. What is not a choice of today, or not written by us, is passed over. */
export function readChoices(text: string): Choices {
  const parameters = new URLSearchParams(text);
  const choices: Partial<Record<string, string>> = {};
  for (const setting of SETTINGS) {
    const value = parameters.get(setting) ?? '';
    if ((CHOICES[setting] as readonly string[]).includes(value)) choices[setting] = value;
  }
  return choices as Choices;
}

/** When the choices in a text were made, in milliseconds since 1970; 0 when it does not say. */
export const timeOf = (text: string): number => Number(new URLSearchParams(text).get(TIME)) || 0;

/** Choices as a text. @param time when they were made, in milliseconds since 1970. */
export const writeChoices = (choices: Choices, time: number): string =>
  new URLSearchParams({ ...choices, [TIME]: String(time) }).toString();
