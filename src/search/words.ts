/**
 * Owns what a reader's words become before they are searched for: slips of spelling put right from the words of the
 * site itself, everyday words joined by the official ones, and question words left out. It knows nothing of the engine.
 */
import { editDistance } from './edit-distance.ts';

export interface SearchWords {
  /** Every word of the pages in lower case, the word on most pages first. */
  vocabulary: string[];
  /** Everyday words and phrases, each with the words that the pages use for it. */
  plainWords: Record<string, string[]>;
}

export interface Plan {
  /** What to ask the engine, the likeliest reading first. Empty when no page has any of the words. */
  readings: string[];
  /** The same readings as the reader should see them: words that stay are written as they were typed. */
  shown: string[];
  /** Whether the readings differ from what was typed in more than the question words, so that the reader must be told. */
  altered: boolean;
  /** Typed words that are left out because no page has them, nor any word like them. */
  missing: string[];
}

export type Planner = (query: string) => Plan;

/** More readings than this cost time and add only faint results. */
const MOST_READINGS = 6;
/** The engine takes an unfinished word; shorter beginnings than this say too little about the word that is meant. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_CORRECTED = 4;

/** Words that frame a question and say nothing of its subject. They are kept when there are no others. */
const QUESTION_WORDS = new Set(
  `a about am an and any are at be been being by can could did do does for from get gets getting give got had has have
  help how i if im in is it its ive just me much my need of on or our please should so some someone tell that the their
  them there they this to us want was we what whats when where which who whos why will with would you your`.split(
    /\s+/,
  ),
);

/** Takes the words as they are: for quoted phrases, and when the reader asks for exactly what was typed. */
export const exactPlan: Planner = (query) => ({
  readings: [query.trim()],
  shown: [query.trim()],
  altered: false,
  missing: [],
});

/** The words of a text as they are written: "don’t", "care-experienced" and "£3,000" are one word each. */
const writtenWords = (text: string): string[] =>
  text.normalize('NFC').match(/£?[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+|[.,]\p{N}+)*/gu) ?? [];

/** A written word as the engine has it: in lower case, with no punctuation but hyphens. */
const plainForm = (written: string): string => written.toLowerCase().replace(/[£'’.,]/g, '');

/** The words of a text in the form that the engine has them. */
export const wordsOf = (text: string): string[] => writtenWords(text.replace(/\u200b/g, '')).map(plainForm);

/**
 * What the forms of a word have in common: "house", "houses" and "housing" are "hous". Rougher than the stemmer of the
 * search engine on purpose: it only decides that a word is known, and so is left alone.
 */
export function rootOf(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s|e|d)$/, '');
  if (bare.length < 3) return word;
  return bare.replace(/([^aeiou])\1$/, '$1').replace(/y$/, 'i');
}

/** A word or phrase as the engine is asked for it, and as the reader sees it. */
interface Choice {
  ask: string;
  show: string;
  /** Whether its words mean what they mean only next to each other, as in "social housing". */
  isPhrase?: boolean;
}

/** One place of the query: what can stand there, the likeliest first. */
interface Slot {
  choices: Choice[];
  /** Whether what was typed is not among the choices. */
  replaced: boolean;
}

const asTyped = (written: string[]): Choice => ({
  ask: written.map(plainForm).join(' '),
  show: written.join(' '),
});

/** A planner for the words of one site. */
export function createPlanner({ vocabulary, plainWords }: SearchWords): Planner {
  const known = new Set(vocabulary);
  const roots = new Set(vocabulary.map(rootOf));
  const keyOf = (words: string[]): string => words.map(rootOf).join(' ');
  const official = new Map(Object.entries(plainWords).map(([phrase, words]) => [keyOf(wordsOf(phrase)), words]));
  const longestPhrase = Math.max(1, ...[...official.keys()].map((phrase) => phrase.split(' ').length));
  const spellings = [...vocabulary, ...Object.keys(plainWords).filter((phrase) => !known.has(phrase))].filter(
    (word) => word.length >= SHORTEST_CORRECTED && isLetters(word),
  );

  const isKnown = (word: string): boolean => {
    if (known.has(word) || !isLetters(word)) return true;
    if (word.length < SHORTEST_BEGINNING) return known.has(word.replace(/s$/, ''));
    return roots.has(rootOf(word)) || vocabulary.some((other) => other.startsWith(word));
  };

  /** The official words for an everyday word or phrase, less any that the site has stopped using. */
  const officialFor = (words: string[]): Choice[] =>
    (official.get(keyOf(words)) ?? [])
      .filter((phrase) => wordsOf(phrase).every(isKnown))
      .map((phrase) => ({ ask: phrase, show: phrase, isPhrase: phrase.includes(' ') }));

  const everydaySlot = (written: string[]): Slot | undefined => {
    const words = written.map(plainForm);
    const choices = officialFor(words);
    if (choices.length === 0) return undefined;
    return words.every((word) => known.has(word))
      ? { choices: [asTyped(written), ...choices], replaced: false }
      : { choices, replaced: true };
  };

  const correctedSlot = (word: string): Slot | undefined => {
    const spelling = nearestSpelling(word, spellings);
    if (spelling === undefined) return undefined;
    const own = known.has(spelling) ? [asTyped([spelling])] : [];
    const choices = [...own, ...officialFor([spelling])];
    return choices.length > 0 ? { choices, replaced: true } : undefined;
  };

  const phraseAt = (written: string[], from: number): { slot: Slot; length: number } | undefined => {
    for (let length = Math.min(longestPhrase, written.length - from); length > 1; length--) {
      const slot = everydaySlot(written.slice(from, from + length));
      if (slot) return { slot, length };
    }
    return undefined;
  };

  return (query) => {
    const written = writtenWords(query);
    if (/["“”]/.test(query) || written.length === 0) return exactPlan(query);
    const slots: Slot[] = [];
    const questionSlots: Slot[] = [];
    const missing: string[] = [];
    for (let at = 0; at < written.length;) {
      const phrase = phraseAt(written, at);
      const typed = written[at] ?? '';
      const word = plainForm(typed);
      const own: Slot = { choices: [asTyped([typed])], replaced: false };
      if (phrase) slots.push(phrase.slot);
      else if (QUESTION_WORDS.has(word)) questionSlots.push(own);
      else {
        const slot = everydaySlot([typed]) ?? (isKnown(word) ? own : correctedSlot(word));
        if (slot) slots.push(slot);
        else missing.push(typed);
      }
      at += phrase?.length ?? 1;
    }
    const used = slots.length > 0 || missing.length > 0 ? slots : questionSlots;
    const readings = readingsOf(used);
    return {
      readings: readings.map(({ ask }) => ask),
      shown: readings.map(({ show }) => show),
      altered: readings.length > 1 || used.some((slot) => slot.replaced),
      missing,
    };
  };
}

const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

/** The likeliest reading, then those that differ from it in one place; no two ask for the same. */
function readingsOf(slots: Slot[]): Choice[] {
  if (slots.length === 0) return [];
  const likeliest = slots.flatMap((slot) => slot.choices.slice(0, 1));
  const others = slots.flatMap((slot, place) =>
    slot.choices.slice(1).map((choice) => likeliest.map((other, i) => (i === place ? choice : other))),
  );
  // The engine takes a phrase as such only when it is the whole of what is asked.
  const isPhrase = (choices: Choice[]): boolean => choices.length === 1 && choices[0]?.isPhrase === true;
  const readings = [likeliest, ...others].map((choices) => ({
    ask: isPhrase(choices) ? `"${choices[0]?.ask}"` : choices.map(({ ask }) => ask).join(' '),
    show: choices.map(({ show }) => show).join(' '),
  }));
  const isFirst = ({ ask }: Choice, at: number): boolean => readings.findIndex((other) => other.ask === ask) === at;
  return readings.filter(isFirst).slice(0, MOST_READINGS);
}

/**
 * The spelling that a mistyped word most likely stands for. A right word that no page happens to have must not become
 * another, so only the longer words may be more than one slip away, and their first letter, which people seldom get
 * wrong, must be the same. Among spellings equally near, one with that letter wins, and then the commoner word.
 */
function nearestSpelling(word: string, spellings: string[]): string | undefined {
  if (word.length < SHORTEST_CORRECTED) return undefined;
  const limit = word.length <= 7 ? 1 : word.length <= 10 ? 2 : 3;
  let nearest: string | undefined;
  let least = Infinity;
  for (const spelling of spellings) {
    const startsAlike = spelling[0] === word[0];
    const most = startsAlike ? limit : 1;
    const distance = editDistance(word, spelling, most);
    if (distance > most) continue;
    const cost = distance + (startsAlike ? 0 : 0.5);
    if (cost < least) [nearest, least] = [spelling, cost];
  }
  return nearest;
}
