/** Owns a thread that makes PDFs while the main one writes pages. */
import { parentPort } from 'node:worker_threads';
import type { WantedEdition } from './editions.ts';
import { makeEdition, type MadeEdition } from './make-edition.ts';
import { PaperError } from './paper-error.ts';
import { startTypst, type MakePdf } from './typst.ts';

/** First the pictures of a build, then one edition after the other. */
export type EditionOrder = { pictures: ReadonlyMap<string, string> } | { wanted: WantedEdition };

/** What comes back for an edition: the PDF, nothing when it is too long in every length, or why it cannot be made. */
export type EditionDelivery = { made: MadeEdition | undefined } | { refused: string };

let typst: MakePdf | undefined;

function deliver(wanted: WantedEdition): EditionDelivery {
  if (!typst) throw new Error('an edition was ordered before the pictures came');
  try {
    return { made: makeEdition(typst, wanted) };
  } catch (error) {
    if (error instanceof PaperError) return { refused: error.message };
    throw error;
  }
}

parentPort?.on('message', (order: EditionOrder) => {
  if ('pictures' in order) typst = startTypst(order.pictures);
  else parentPort?.postMessage(deliver(order.wanted));
});
