/** Owns how good the answers of search are, against a golden set of queries and the pages that answer them. */
import type { DiskSearch, Found } from './open-on-disk.ts';

export interface ExpectedAnswer {
  /** As a person types it. */
  query: string;
  /** What sort of query it is: "misspelling", "question". */
  kind: string;
  /** Addresses that answer it. One without "#" stands for any place on its page. */
  right: readonly string[];
}

export interface Judged extends ExpectedAnswer {
  /** The addresses of the first three results. */
  found: string[];
  /** The place of the first right one, from 1; undefined when none of them is right. */
  place?: number;
}

export interface Quality {
  judged: Judged[];
  /** Shares, from 0 to 1, of queries whose first result is right, and that have a right one among the first three. */
  first: number;
  amongThree: number;
}

const LOOKED_AT = 3;

/** Whether a result is one that was expected. */
export const isRight = (url: string, right: readonly string[]): boolean =>
  right.some((address) => (address.includes('#') ? url === address : url.replace(/#.*/, '') === address));

/** Judges what was found for one query, given the addresses of the results in order. */
export function judge(expected: ExpectedAnswer, urls: readonly string[]): Judged {
  const found = urls.slice(0, LOOKED_AT);
  const at = found.findIndex((url) => isRight(url, expected.right));
  return { ...expected, found, ...(at < 0 ? {} : { place: at + 1 }) };
}

/** The shares of queries that were answered well. */
export function qualityOf(judged: readonly Judged[]): Quality {
  const share = (isGood: (one: Judged) => boolean): number =>
    judged.length === 0 ? 0 : judged.filter(isGood).length / judged.length;
  return {
    judged: [...judged],
    first: share(({ place }) => place === 1),
    amongThree: share(({ place }) => place !== undefined),
  };
}

/** Asks the search of a built site every query. */
export async function measureQuality(search: DiskSearch, expected: readonly ExpectedAnswer[]): Promise<Quality> {
  const judged: Judged[] = [];
  for (const one of expected) {
    const found: Found[] = await search.find(one.query, LOOKED_AT);
    judged.push(
      judge(
        one,
        found.map(({ url }) => url),
      ),
    );
  }
  return qualityOf(judged);
}
