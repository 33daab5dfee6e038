/** Owns reading the tokens of the look from their style sheet, so that the style page can never say what is no longer so. */
import { contrastOf } from './contrast.ts';

/** What stands on which ground, with the contrast that it needs: 7 to 1 for words, 3 to 1 for lines and shapes (rule W-5). */
export const PAIRS = [
  { token: 'ink', on: 'ground', least: 7, use: 'Words' },
  { token: 'ink', on: 'card', least: 7, use: 'Words in a card or a field' },
  { token: 'quiet', on: 'ground', least: 7, use: 'Words that matter less: dates, sources' },
  { token: 'brand', on: 'ground', least: 7, use: 'Links' },
  { token: 'on-brand', on: 'brand', least: 7, use: 'Words on a button' },
  { token: 'on-header', on: 'header', least: 7, use: 'Words in the header and the footer' },
  { token: 'yes', on: 'ground', least: 7, use: 'Status: yes, done' },
  { token: 'part', on: 'ground', least: 7, use: 'Status: in part, waiting' },
  { token: 'no', on: 'ground', least: 7, use: 'Status: no, dropped' },
  { token: 'on-tile', on: 'tile', least: 3, use: 'People to count, on the tile of pictures' },
  { token: 'knot', on: 'ground', least: 3, use: 'The thread' },
  { token: 'line', on: 'ground', least: 3, use: 'Borders that mean something' },
  { token: 'focus', on: 'ground', least: 3, use: 'The ring of what has the focus' },
] as const;

/** The sets of colours: what the device asks for, and those that readers choose (src/settings/choices.ts). */
export const SCHEMES = ['light', 'dark', 'cream', 'blue', 'contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Sets that take from the dark colours what they do not name. The others take it from the light ones. */
const DARK_BASED: readonly Scheme[] = ['dark', 'contrast'];

/** Values by the name of the token, without its dashes. */
export type Tokens = Readonly<Record<string, string>>;

const valuesIn = (css: string): Tokens =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

/** The rule that begins with these selectors, without its braces. @throws {Error} when there is none. */
function ruleOf(css: string, selectors: RegExp): string {
  const inside = new RegExp(`${selectors.source}\\s*\\{([^}]*)\\}`, 'm').exec(css)?.[1];
  if (inside === undefined) throw new Error(`tokens.css has no rule for ${selectors.source}`);
  return inside;
}

/** One colour of "var(--light, #fffbf4) var(--dark, #1b1524)", which is written in one place for both. */
function inScheme(value: string, scheme: Scheme): string {
  const side = DARK_BASED.includes(scheme) ? 'dark' : 'light';
  return new RegExp(`var\\(--${side}, ([^)]+)\\)`).exec(value)?.[1] ?? value;
}

/**
 * The colours of tokens.css in each set, with references to other tokens followed.
 *
 * @throws {Error} when the style sheet no longer has one of the sets.
 */
export function readColours(css: string): Readonly<Record<Scheme, Tokens>> {
  const shared = valuesIn(ruleOf(css, /^:root,\s*\[data-colours\]/));
  const colours = (scheme: Scheme): Tokens => {
    const isOfDevice = scheme === 'light' || scheme === 'dark';
    const own = isOfDevice
      ? {}
      : valuesIn(ruleOf(css, new RegExp(`^  \\[data-colours='${scheme}'\\](?=\\s*\\{\\s*--ground)`)));
    const all: Tokens = { ...shared, ...own };
    const resolved = (value: string): string => {
      const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
      return name === undefined ? inScheme(value, scheme) : resolved(all[name] ?? '');
    };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, resolved(value)]));
  };
  return Object.fromEntries(SCHEMES.map((scheme) => [scheme, colours(scheme)])) as Record<Scheme, Tokens>;
}

export interface ColourPair {
  token: string;
  on: string;
  use: string;
  least: number;
  schemes: { scheme: Scheme; colour: string; ground: string; contrast: number }[];
}

/**
 * Each pair of colours in both schemes, with its contrast.
 *
 * @throws {Error} when a pair names a token that is not there or is no plain colour.
 */
export function colourPairs(css: string): ColourPair[] {
  const colours = readColours(css);
  return PAIRS.map(({ token, on, use, least }) => ({
    token,
    on,
    use,
    least,
    schemes: SCHEMES.map((scheme) => {
      const { [token]: colour, [on]: ground } = colours[scheme];
      if (colour === undefined || ground === undefined) throw new Error(`tokens.css has no --${token} or no --${on}`);
      return { scheme, colour, ground, contrast: contrastOf(colour, ground) };
    }),
  }));
}

/** The tokens that are sizes, as they are for a wide window when nothing has been chosen. */
export const sizeTokens = (css: string): { name: string; value: string }[] =>
  Object.entries(valuesIn(ruleOf(css, /^:root/)))
    .filter(([, value]) => /^[\d.]+(?:rem|em|px)?$/.test(value))
    .map(([name, value]) => ({ name, value }));
