/** Owns drawing a picture: Typst lays it out as SVG, every letter as its outline, and resvg makes pixels of it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { createCompiler } from '../paper/typst.ts';
import { palettePng } from './palette-png.ts';
import { SHARE_PICTURE_SIZE, type SaidOnPicture } from './plan.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MAIN = join(FOLDER, 'share-picture.typ');

/** Makes a PNG of what is said on it. */
export type DrawPicture = (said: SaidOnPicture) => Uint8Array;

/**
 * What draws pictures. To start it takes some milliseconds, so one serves all.
 *
 * @param pictures drawings as SVG, by the id of their record.
 */
export function startDrawing(pictures: ReadonlyMap<string, string>): DrawPicture {
  const compiler = createCompiler(FOLDER, pictures);
  return (said) => {
    const compiled = compiler.compile({ mainFilePath: MAIN, inputs: { said: JSON.stringify(said) } });
    const pages = compiled.result?.numOfPages;
    if (!compiled.result || pages !== 1) {
      const reasons = (compiled.takeError()?.shortDiagnostics ?? []) as { message: string }[];
      throw new Error(
        `The picture for links to "${said.title}" could not be drawn: ` +
          `${reasons.map(({ message }) => message).join('; ') || `it has ${pages ?? 'no'} pages`}. ` +
          'Look at src/share-pictures/share-picture.typ, or shorten the title.',
      );
    }
    const svg = compiler.plainSvg(compiled.result);
    // Letters are outlines: no typeface of this machine has a say.
    const options = {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: SHARE_PICTURE_SIZE.width },
    } as const;
    const { pixels, width } = new Resvg(svg, options).render();
    return palettePng(pixels, width);
  };
}
