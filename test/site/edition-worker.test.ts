import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { EditionDelivery, EditionOrder } from '../../src/paper/edition-worker.ts';
import { tinyLibrary } from '../unit/model/tiny.ts';
import { TINY_PICTURES, wantedOf } from '../unit/paper/tiny-paper.ts';

function startWorker(): Worker {
  const worker = new Worker(new URL('../../src/paper/start-edition-worker.mjs', import.meta.url));
  onTestFinished(async () => void (await worker.terminate()));
  return worker;
}

async function deliver(worker: Worker, order: EditionOrder): Promise<EditionDelivery> {
  worker.postMessage(order);
  const [delivery] = (await once(worker, 'message')) as [EditionDelivery];
  return delivery;
}

describe('a thread that makes PDFs', () => {
  test('delivers what is made, nothing for what is too long, and why one is refused; then goes on', async () => {
    const library = await tinyLibrary();
    const worker = startWorker();
    worker.postMessage({ pictures: TINY_PICTURES } satisfies EditionOrder);
    const sheet = wantedOf(library, 'one-sheet');
    const made = await deliver(worker, { wanted: sheet });
    expect(made).toMatchObject({ made: { path: 'pdf/tiny-one-sheet.pdf', briefing: 'tiny' } });
    expect(await deliver(worker, { wanted: { ...sheet, mostPages: 0 } })).toEqual({ made: undefined });
    const refused = { ...sheet, lengths: sheet.lengths.map((length) => ({ ...length, title: '' })) };
    expect(await deliver(worker, { wanted: refused })).toEqual({
      refused: expect.stringContaining('The PDF "tiny-one-sheet" could not be made') as string,
    });
    expect(await deliver(worker, { wanted: sheet })).toEqual(made);
  });

  test('stops with what is known of it when the fault is ours', async () => {
    const worker = startWorker();
    worker.postMessage({ wanted: wantedOf(await tinyLibrary(), 'plain') } satisfies EditionOrder);
    const [error] = (await once(worker, 'error')) as [Error];
    expect(error.message).toBe('an edition was ordered before the pictures came');
  });
});
