/** Owns a thread that draws pictures while the main one writes pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { startDrawing } from './draw.ts';
import type { SaidOnPicture } from './plan.ts';

/** What comes back for a picture: the PNG, or why it cannot be drawn. */
export type PictureDelivery = { png: Uint8Array } | { refused: string };

const draw = startDrawing((workerData as { pictures: ReadonlyMap<string, string> }).pictures);

parentPort?.on('message', (said: SaidOnPicture) => {
  let delivery: PictureDelivery;
  try {
    delivery = { png: draw(said) };
  } catch (error) {
    delivery = { refused: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(delivery);
});
