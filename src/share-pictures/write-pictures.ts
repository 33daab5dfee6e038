/** Owns having the pictures of a library drawn, each only once for all builds, and writing them into the site. */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { madeKey, NO_CACHE, type MadeCache } from '../build/made-cache.ts';
import type { Library } from '../model/library.ts';
import { typstGround } from '../paper/edition-cache.ts';
import { checkFonts } from '../paper/typst.ts';
import type { PictureDelivery } from './picture-worker.ts';
import { SHARE_PICTURES_FOLDER, sharePictures } from './plan.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Draws the picture of the site and those of every briefing, and writes them into the site.
 *
 * @param drawings drawings as SVG, by the id of their record.
 * @param siteDirectory the top folder of the site.
 * @param cache what earlier builds drew.
 * @throws {Error} naming the title, when one cannot be drawn.
 */
export async function writeSharePictures(
  library: Library,
  drawings: ReadonlyMap<string, string>,
  siteDirectory: string,
  cache: MadeCache = NO_CACHE,
): Promise<void> {
  const wanted = sharePictures(library);
  const used = new Map([...drawings].filter(([id]) => wanted.some(({ said }) => said.picture === id)));
  checkFonts();
  const ground = typstGround(used, [HERE], ['@resvg/resvg-js']);
  await mkdir(join(siteDirectory, SHARE_PICTURES_FOLDER), { recursive: true });
  let worker: Worker | undefined;
  try {
    for (const { path, said } of wanted) {
      const key = madeKey(ground, JSON.stringify(said));
      let png = await cache.get(key);
      if (!png) {
        worker ??= new Worker(new URL('./start-picture-worker.mjs', import.meta.url), {
          workerData: { pictures: used },
        });
        worker.postMessage(said);
        const [delivery] = (await once(worker, 'message')) as [PictureDelivery];
        if ('refused' in delivery) throw new Error(delivery.refused);
        png = delivery.png;
        await cache.put(key, png);
      }
      await writeFile(join(siteDirectory, path), png);
    }
  } finally {
    await worker?.terminate();
  }
}
