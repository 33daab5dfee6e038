/** Owns asking the engine: every word of a query and every other word for it, and putting the results in order. */
import { PAGE_KINDS, RECORD_KINDS, weightOf } from './kinds.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind-types.ts';
import { rootOf, wordsOf, type Plan } from './words.ts';

/** What a search is narrowed down to; an empty text means all. */
export interface Narrowing {
  version: string;
  kind: string;
  topic: string;
  year: string;
}

/** The engine's filters, by the names that the index has for them. */
const FILTERS = ['version', 'kind', 'topic', 'year'] as const satisfies readonly (keyof Narrowing)[];

export interface Wish extends Narrowing {
  /** The version whose results come before all others; empty for none. */
  first: string;
}

export const EVERYTHING: Wish = { version: '', kind: '', topic: '', year: '', first: '' };

/** Words of an excerpt. */
const EXCERPT_WORDS = 26;

/** The weights of what makes a result good, measured with `npm run search:quality`. */
const WEIGHTS = {
  /** Of a second word for what was typed, and again for each after it. The first one weighs as much as what was typed. */
  nextChoice: 0.7,
  /** Of the words standing together as they were typed. */
  phrase: 0.6,
  /** How fast a result falls that has only some of the words: a power of the share that it has. */
  coverage: 1.5,
  /** Of a title that is what was typed, as a share of the best score. */
  title: 0.3,
  /** How fast that falls for a title that is less like it. */
  likeness: 3,
};

/** Results that have less than this share of what the best have are left out. */
const LEAST_COVERED = 0.5;
/** Sums of fractions are seldom exactly one. */
const ALMOST_ALL = 0.999;

/** How many of the best results, and of the best of each of these kinds, are ordered anew by their loaded titles. */
const TITLES_READ = 10;
const TITLES_OF_KIND = 4;
const KINDS_WITH_SHORT_TITLES: readonly string[] = [PAGE_KINDS.briefing, RECORD_KINDS.glossary, RECORD_KINDS.help];

/** An engine whose index is open. */
export interface Index {
  engine: Pagefind;
  /** How many results there can be. */
  size: number;
  /** The kind of each result, by its id. */
  kindOf: ReadonlyMap<string, string>;
}

/**
 * Sets up an engine that has been loaded, and opens its index.
 *
 * @param kinds the results of each kind: the engine's names for them, with spaces between.
 */
export async function openIndex(engine: Pagefind, kinds: Readonly<Record<string, string>>): Promise<Index> {
  await engine.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true, excerptLength: EXCERPT_WORDS });
  await engine.init();
  // init() returns before the index is open; this waits for it, and brings the list of values that filters need.
  await engine.filters();
  const kindOf = new Map(
    Object.entries(kinds).flatMap(([kind, ids]) => ids.split(' ').map((id): [string, string] => [id, kind])),
  );
  return { engine, kindOf, size: kindOf.size };
}

export interface Results {
  /** The best first, each once. */
  results: PagefindResult[];
  /** Whether some result has every word, or another word for it. */
  hasAll: boolean;
}

type Asked = Pick<Plan, 'parts' | 'readings' | 'phrase'>;

/**
 * The results for a query, the best first, each once. A result need not have every word; the more of the rarer words it
 * has, the better it is.
 */
export async function ask(index: Index, plan: Asked, { first, ...narrowing }: Wish): Promise<Results> {
  if (first === '' || narrowing.version !== '') return inOrder(index, plan, narrowing);
  const wanted = await inOrder(index, plan, { ...narrowing, version: first });
  const all = await inOrder(index, plan, narrowing);
  const ids = new Set(wanted.results.map(({ id }) => id));
  return { ...all, results: [...wanted.results, ...all.results.filter(({ id }) => !ids.has(id))] };
}

interface Scored {
  result: PagefindResult;
  score: number;
}

/** A result with the share of the query that it has, rare words counting for more: from 0 to 1. */
interface Ranked extends Scored {
  covered: number;
}

/** The better of two scores for each result, kept with the earlier result, whose excerpt shows more of the words. */
function keepBest(best: Map<string, Scored>, results: readonly PagefindResult[], weight: number): void {
  for (const result of results) {
    const score = result.score * weight;
    const earlier = best.get(result.id);
    if (!earlier) best.set(result.id, { result, score });
    else earlier.score = Math.max(earlier.score, score);
  }
}

async function inOrder({ engine, size, kindOf }: Index, plan: Asked, narrowing: Narrowing): Promise<Results> {
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (narrowing[name] === '' ? [] : [[name, narrowing[name]]])),
  );
  const search = async (words: string): Promise<PagefindResult[]> => (await engine.search(words, { filters })).results;

  const together = new Map<string, Scored>();
  if (plan.parts.length > 1)
    for (const [rank, reading] of plan.readings.entries())
      keepBest(together, await search(reading), WEIGHTS.nextChoice ** rank);
  const asTyped = new Map<string, Scored>();
  if (plan.phrase !== '') keepBest(asTyped, await search(`"${plan.phrase}"`), WEIGHTS.phrase);

  const parts: { found: Map<string, Scored>; rarity: number }[] = [];
  for (const choices of plan.parts) {
    const found = new Map<string, Scored>();
    for (const [rank, words] of choices.entries())
      keepBest(found, await search(words), WEIGHTS.nextChoice ** Math.max(0, rank - 1));
    parts.push({ found, rarity: Math.log(1 + size / Math.max(1, found.size)) });
  }

  const rarities = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const results = new Map<string, PagefindResult>();
  // The order here decides between results with the same score. A result of a whole reading shows the most words.
  for (const found of [together, ...parts.map((part) => part.found), asTyped])
    for (const [id, { result }] of [...found].reverse()) results.set(id, together.get(id)?.result ?? result);

  const hasNumber = plan.parts.some((choices) => choices.some((words) => /\d/.test(words)));
  const ranked = [...results].map(([id, result]): Ranked => {
    const having = parts.filter(({ found }) => found.has(id));
    const covered = having.reduce((sum, { rarity }) => sum + rarity, 0) / (rarities || 1);
    const words = having.reduce((sum, { found }) => sum + (found.get(id)?.score ?? 0), 0);
    const score = words + (together.get(id)?.score ?? 0) + (asTyped.get(id)?.score ?? 0);
    const weight = covered ** WEIGHTS.coverage * weightOf(kindOf.get(id) ?? '', hasNumber);
    return { result, covered, score: score * weight };
  });
  const most = Math.max(0, ...ranked.map(({ covered }) => covered));
  const kept = ranked.filter(({ covered }) => covered >= most * LEAST_COVERED).sort((a, b) => b.score - a.score);
  const ordered = await byTitle(kept, plan, kindOf);
  return { results: ordered.map(({ result }) => result), hasAll: most > ALMOST_ALL };
}

/** The same results in order anew: those whose titles are like the query rise by a share of the best score. */
async function byTitle(ranked: readonly Scored[], plan: Asked, kindOf: ReadonlyMap<string, string>): Promise<Scored[]> {
  const ofKind = KINDS_WITH_SHORT_TITLES.flatMap((kind) =>
    ranked.filter(({ result }) => kindOf.get(result.id) === kind).slice(0, TITLES_OF_KIND),
  );
  const candidates = [...new Set([...ranked.slice(0, TITLES_READ), ...ofKind])];
  const readings = plan.readings.map((reading) => new Set(wordsOf(reading).map(rootOf)));
  const pages = await Promise.all(candidates.map(({ result }) => result.data()));
  const bonus = WEIGHTS.title * (ranked[0]?.score ?? 0);
  const risen = candidates.map(({ result, score }, at) => ({
    result,
    score: score + bonus * likeness(readings, pages[at]?.meta.title ?? '') ** WEIGHTS.likeness,
  }));
  const rest = ranked.filter((entry) => !candidates.includes(entry));
  return [...risen, ...rest].sort((a, b) => b.score - a.score);
}

/** How like a title is to a query, from 0 to 1: half for the share of the query that it has, half for its own share. */
function likeness(readings: readonly ReadonlySet<string>[], title: string): number {
  const words = new Set(wordsOf(title).map(rootOf));
  return Math.max(
    0,
    ...readings.map((reading, rank) => {
      const shared = [...reading].filter((word) => words.has(word)).length;
      const share = (shared / Math.max(1, reading.size) + shared / Math.max(1, words.size)) / 2;
      return share * WEIGHTS.nextChoice ** Math.max(0, rank - 1);
    }),
  );
}

/** The place that a result leads to. */
export interface Place {
  /** Address on the site, with an anchor where a section answers best: "/briefings/money/#rent". */
  url: string;
  title: string;
  /** The heading of the section, unless the whole page is meant. */
  section?: string;
  /** Text in which only `<mark>`, `&lt;` and `&gt;` are markup. */
  excerpt: string;
}

/** The section of a page that answers best, or the page where it has no sections. */
export function placeOf({ url, meta, excerpt, sub_results: sections }: PagefindPage): Place {
  const title = meta.title ?? url;
  const best = sections.reduce<(typeof sections)[number] | undefined>(
    (found, section) => (!found || weight(section) > weight(found) ? section : found),
    undefined,
  );
  if (!best) return { url, title, excerpt };
  return { url: best.url, title, ...(best.title === title ? {} : { section: best.title }), excerpt: best.excerpt };
}

const weight = ({ weighted_locations: places }: PagefindPage['sub_results'][number]): number =>
  places.reduce((sum, place) => sum + place.balanced_score, 0);
