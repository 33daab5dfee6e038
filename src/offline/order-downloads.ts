/** Owns having search and downloads made beside the main thread. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { addPhases } from '../build/phases.ts';
import type { Download } from './downloads.ts';
import type { DownloadsDelivery } from './downloads-worker.ts';
import type { DownloadsOrder } from './make-downloads.ts';

/**
 * Has the search files and every download written into the site, by another thread.
 *
 * @returns the whole site first, then the briefings in their order.
 * @throws what `makeDownloads` throws, with its message.
 */
export async function orderDownloads(order: DownloadsOrder): Promise<Download[]> {
  const worker = new Worker(new URL('./start-downloads-worker.mjs', import.meta.url));
  try {
    worker.postMessage(order);
    const [{ downloads, times }] = (await once(worker, 'message')) as [DownloadsDelivery];
    addPhases(times);
    return downloads;
  } finally {
    await worker.terminate();
  }
}
