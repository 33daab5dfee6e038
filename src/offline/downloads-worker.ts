/** Owns the thread that makes search and downloads, while the main one makes the books and writes the pages. */
import { parentPort } from 'node:worker_threads';
import { phaseTimes } from '../build/phases.ts';
import type { Download } from './downloads.ts';
import { makeDownloads, type DownloadsOrder } from './make-downloads.ts';

/** What comes back: the downloads, and how long the parts of the work took. What goes wrong ends the thread. */
export interface DownloadsDelivery {
  downloads: Download[];
  times: ReadonlyMap<string, number>;
}

parentPort?.once('message', (order: DownloadsOrder) => {
  void makeDownloads(order).then((downloads) =>
    parentPort?.postMessage({ downloads, times: phaseTimes() } satisfies DownloadsDelivery),
  );
});
