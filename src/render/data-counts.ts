/** Owns the counts of what the site holds, for the page about the data. */
import type { Library } from '../model/library.ts';
import type { CollectionName } from '../model/schemas/common.ts';

export interface DataCount {
  words: string;
  count: number;
  /** The page that lists them. */
  href: string;
}

const COUNTED: readonly { collection: CollectionName; words: string; href: string }[] = [
  { collection: 'briefings', words: 'briefings, each in plain English, Easy Read and print', href: '/briefings/' },
  { collection: 'recommendations', words: 'requests that someone made to the Government', href: '/recommendations/' },
  { collection: 'promises', words: 'promises', href: '/promises/' },
  { collection: 'timeline', words: 'dated events', href: '/timeline/' },
  { collection: 'figures', words: 'figures', href: '/figures/' },
  { collection: 'series', words: 'tables of numbers', href: '/figures/tables/' },
  { collection: 'reactions', words: 'reactions', href: '/reactions/' },
  { collection: 'consultations', words: 'consultations', href: '/consultations/' },
  { collection: 'missions', words: 'aims', href: '/missions/' },
  { collection: 'glossary', words: 'hard words', href: '/glossary/' },
  { collection: 'sources', words: 'sources', href: '/sources/' },
];

/** How many records of each kind the site holds. */
export const dataCounts = (library: Library): DataCount[] =>
  COUNTED.map(({ collection, words, href }) => ({
    words: collection === 'missions' ? library.words.missions.counted : words,
    href,
    count: library[collection].all.length,
  }));
