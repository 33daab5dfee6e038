/** Owns the threads that make search and downloads, while the main one makes the books and writes the pages. */
import { parentPort } from 'node:worker_threads';
import { phaseTimes } from '../build/phases.ts';
import type { Download } from './downloads.ts';
import {
  makePartCopies,
  makeSearchAndCopy,
  type DownloadsOrder,
  type NextBriefing,
  type PartCopy,
} from './make-downloads.ts';

/** What a thread is asked for. */
export interface DownloadsWork {
  order: DownloadsOrder;
  next: NextBriefing;
  /** What search leaves alone, when another thread made the search; without it, this one makes it, and the whole copy. */
  rightWords?: readonly string[];
}

/** What a thread says: that search is made, and at the end all that it made. What goes wrong ends the thread. */
export type DownloadsNews =
  | { said: 'search'; rightWords: readonly string[] }
  | {
      said: 'made';
      whole: Download | undefined;
      parts: PartCopy[];
      /** How long the parts of the work took, in milliseconds. */
      times: ReadonlyMap<string, number>;
    };

const say = (news: DownloadsNews): void => parentPort?.postMessage(news);

async function work({ order, next, rightWords: known }: DownloadsWork): Promise<void> {
  let rightWords = known;
  let whole: Download | undefined;
  if (rightWords === undefined) {
    whole = await makeSearchAndCopy(order, (words) => {
      rightWords = words;
      say({ said: 'search', rightWords: words });
    });
  }
  const isWanted = order.wanted === 'search and copies';
  const parts = isWanted ? await makePartCopies(order, next, rightWords ?? []) : [];
  say({ said: 'made', whole, parts, times: phaseTimes() });
}

parentPort?.once('message', (asked: DownloadsWork) => void work(asked));
