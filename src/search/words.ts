/**
 * Owns what a reader's words become before they are searched for: slips of spelling put right from the words of the
 * site itself, everyday words joined by the official ones, and question words left out. It knows nothing of the engine.
 */
import { createSpeller, isLetters, mayStandFor } from './spelling.ts';

export interface SearchWords {
  /** Every word of the pages in lower case, the word on most pages first. */
  vocabulary: string[];
  /** Everyday words and phrases, each with the words that the pages use for it. */
  plainWords: Record<string, string[]>;
  /** Names of hard words of several words, which a misspelt phrase may stand for. */
  phrases?: readonly string[];
  /** English words that no page has, and that must not be taken for misspellings. */
  rightWords?: readonly string[];
}

/** The lists as they travel: the long ones are one text with a space between words. */
export type WordList = Omit<SearchWords, 'vocabulary' | 'rightWords'> & {
  vocabulary: string;
  rightWords: string;
  /** The results of each kind, by the names that the engine has for them. */
  kinds: Record<string, string>;
};

/** The lists of a site, as they arrived. */
export const wordsFrom = ({ vocabulary, rightWords, plainWords, phrases = [] }: WordList): SearchWords => ({
  plainWords,
  phrases,
  vocabulary: vocabulary.split(' '),
  rightWords: rightWords.split(' '),
});

export interface Plan {
  /** What to ask the engine for each part of the query: the words for it, the likeliest first. */
  parts: string[][];
  /** The words as typed, when they may stand together on a page; empty for a single word. */
  phrase: string;
  /** What to ask the engine, the likeliest reading first. Empty when no page has any of the words. */
  readings: string[];
  /** The same readings as the reader should see them: words that stay are written as they were typed. */
  shown: string[];
  /** Whether the readings differ from what was typed in more than the question words, so that the reader must be told. */
  altered: boolean;
  /** Words that were taken for misspellings, each with what it was read as. */
  corrected: { typed: string; as: string }[];
  /** Typed words that are left out because no page has them, nor any word like them. */
  missing: string[];
}

export type Planner = (query: string) => Plan;

/** More readings than this cost time and add only faint results. */
const MOST_READINGS = 6;
/** The engine takes an unfinished word; shorter beginnings than this say too little about the word that is meant. */
const SHORTEST_BEGINNING = 4;
/** Abbreviations: the engine would take words as short as this for the beginnings of others. */
const LONGEST_ABBREVIATION = 3;

/** Words that frame a question and say nothing of its subject. They are kept when there are no others. */
const QUESTION_WORDS = new Set(
  `a about am an and any are at be been being by can could did do does for from get gets getting give got had happen happens has have
  help how i if im in is it its ive just know many me much my need of on or our please should so some still someone tell that the their
  them there they this to us want was we what whats when where which who whos why will with would you your`.split(
    /\s+/,
  ),
);

/** Takes the words as they are: for quoted phrases, and when the reader asks for exactly what was typed. */
export const exactPlan: Planner = (query) => ({
  parts: [[query.trim()]],
  phrase: '',
  readings: [query.trim()],
  shown: [query.trim()],
  altered: false,
  corrected: [],
  missing: [],
});

/** The words of a text as they are written: "don’t", "care-experienced" and "£3,000" are one word each. */
const writtenWords = (text: string): string[] =>
  text.normalize('NFC').match(/£?[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+|[.,]\p{N}+)*/gu) ?? [];

/** An amount as people say it, "3k" or "3 grand", in digits. */
const inDigits = (query: string): string =>
  query.replace(/(\d+(?:\.\d+)?)\s*(?:k|grand)\b/gi, (_, thousands: string) => String(Number(thousands) * 1000));

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
  /** What was typed, and what it was taken for, when it was taken for a misspelling. */
  corrected?: { typed: string; as: string };
}

const asTyped = (written: string[]): Choice => ({
  ask: written.map(plainForm).join(' '),
  show: written.join(' '),
});

interface Knowledge {
  /** Whether pages have a word, a form of it, or one that begins with it. */
  isKnown(word: string): boolean;
  /** Whether pages have the very word. */
  has(word: string): boolean;
}

/** What the words of a site are, for planning searches and for finding the words that must be left alone. */
export function knowledgeOf(vocabulary: readonly string[]): Knowledge {
  const words = new Set(vocabulary);
  const roots = new Set(vocabulary.map(rootOf));
  const beginnings = new Set(
    vocabulary.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - SHORTEST_BEGINNING + 1) }, (_, at) =>
        word.slice(0, SHORTEST_BEGINNING + at),
      ),
    ),
  );
  return {
    has: (word) => words.has(word),
    isKnown: (word) => {
      if (words.has(word) || !isLetters(word)) return true;
      if (word.length < SHORTEST_BEGINNING) return words.has(word.replace(/s$/, ''));
      return roots.has(rootOf(word)) || beginnings.has(word);
    },
  };
}

/** A planner for the words of one site. */
export function createPlanner({ vocabulary, plainWords, phrases = [], rightWords = [] }: SearchWords): Planner {
  const { has, isKnown } = knowledgeOf(vocabulary);
  const right = new Set(rightWords);
  const keyOf = (words: readonly string[]): string => words.map(rootOf).join(' ');
  const official = new Map(Object.entries(plainWords).map(([phrase, words]) => [keyOf(wordsOf(phrase)), words]));
  const nearestSpelling = createSpeller([...vocabulary, ...Object.keys(plainWords).filter((phrase) => !has(phrase))]);
  const knownPhrases = [...phrases, ...Object.keys(plainWords)].map(wordsOf).filter(({ length }) => length > 1);
  const longestPhrase = Math.max(1, ...knownPhrases.map(({ length }) => length));

  /** The official words for an everyday word or phrase, less any that the site has stopped using. */
  const officialFor = (words: readonly string[]): Choice[] =>
    (official.get(keyOf(words)) ?? [])
      .filter((phrase) => wordsOf(phrase).every(isKnown))
      .map((phrase) => ({ ask: phrase, show: phrase, isPhrase: phrase.includes(' ') }));

  const everydaySlot = (written: string[]): Slot | undefined => {
    const words = written.map(plainForm);
    const choices = officialFor(words);
    if (choices.length === 0) return undefined;
    const isAbbreviation = words.length === 1 && words.every((word) => word.length <= LONGEST_ABBREVIATION);
    return words.every(has) && !isAbbreviation
      ? { choices: [asTyped(written), ...choices], replaced: false }
      : { choices, replaced: true };
  };

  /** What words that were corrected are read as: themselves where pages have them, and their official words. */
  const correctedSlot = (typed: string, words: string[]): Slot | undefined => {
    const own: Choice[] = words.every(has) ? [{ ...asTyped(words), isPhrase: words.length > 1 }] : [];
    const choices = [...own, ...officialFor(words)];
    return choices.length > 0 ? { choices, replaced: true, corrected: { typed, as: words.join(' ') } } : undefined;
  };

  const misspeltPhrase = (written: string[]): Slot | undefined => {
    const words = written.map(plainForm);
    if (words.every(has)) return undefined;
    const meant = knownPhrases.find((phrase) => mayStandFor(words, phrase));
    return meant && correctedSlot(written.join(' '), meant);
  };

  const phraseAt = (written: string[], from: number): { slot: Slot; length: number } | undefined => {
    for (let length = Math.min(longestPhrase, written.length - from); length > 1; length--) {
      const words = written.slice(from, from + length);
      const slot = everydaySlot(words) ?? misspeltPhrase(words);
      if (slot) return { slot, length };
    }
    return undefined;
  };

  const slotOf = (typed: string): Slot | undefined => {
    const word = plainForm(typed);
    const own: Slot = { choices: [asTyped([typed])], replaced: false };
    const everyday = everydaySlot([typed]) ?? (isKnown(word) ? own : undefined);
    if (everyday ?? right.has(word)) return everyday;
    const spelling = nearestSpelling(word);
    return spelling === undefined ? undefined : correctedSlot(typed, [spelling]);
  };

  return (query) => {
    const written = writtenWords(inDigits(query));
    if (/["“”]/.test(query) || written.length === 0) return exactPlan(query);
    const slots: Slot[] = [];
    const questionSlots: Slot[] = [];
    const missing: string[] = [];
    for (let at = 0; at < written.length;) {
      const phrase = phraseAt(written, at);
      const typed = written[at] ?? '';
      if (phrase) slots.push(phrase.slot);
      else if (QUESTION_WORDS.has(plainForm(typed)))
        questionSlots.push({ choices: [asTyped([typed])], replaced: false });
      else {
        const slot = slotOf(typed);
        if (slot) slots.push(slot);
        else missing.push(typed);
      }
      at += phrase?.length ?? 1;
    }
    const used = slots.length > 0 || missing.length > 0 ? slots : questionSlots;
    const readings = readingsOf(used);
    return {
      phrase: written.length > 1 ? written.map(plainForm).join(' ') : '',
      parts: used.map(({ choices }) => choices.map((choice) => askFor([choice]))),
      readings: readings.map(({ ask }) => ask),
      shown: readings.map(({ show }) => show),
      altered: readings.length > 1 || used.some((slot) => slot.replaced),
      corrected: used.flatMap(({ corrected }) => corrected ?? []),
      missing,
    };
  };
}

/** What the engine is asked for. It takes a phrase as such only when it is the whole of what is asked. */
const askFor = (choices: Choice[]): string =>
  choices.length === 1 && choices[0]?.isPhrase === true
    ? `"${choices[0].ask}"`
    : choices.map(({ ask }) => ask).join(' ');

/** The likeliest reading, then those that differ from it in one place; no two ask for the same. */
function readingsOf(slots: Slot[]): Choice[] {
  if (slots.length === 0) return [];
  const likeliest = slots.flatMap((slot) => slot.choices.slice(0, 1));
  const others = slots.flatMap((slot, place) =>
    slot.choices.slice(1).map((choice) => likeliest.map((other, i) => (i === place ? choice : other))),
  );
  const readings = [likeliest, ...others].map((choices) => ({
    ask: askFor(choices),
    show: choices.map(({ show }) => show).join(' '),
  }));
  const isFirst = ({ ask }: Choice, at: number): boolean => readings.findIndex((other) => other.ask === ask) === at;
  return readings.filter(isFirst).slice(0, MOST_READINGS);
}
