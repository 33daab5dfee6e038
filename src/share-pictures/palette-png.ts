/**
 * Owns writing pixels as a PNG with a palette (https://www.w3.org/TR/png-3/): our flat pictures are a third of the size
 * that they have in full colour.
 */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** As many as a byte can name. */
const MOST_COLOURS = 256;

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(data.length, 0);
  content.copy(framed, 4);
  framed.writeUInt32BE(crc32(content), content.length + 4);
  return framed;
}

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/** The colours that are kept, most used first, and the place of every colour among them, or of the one most like it. */
function paletteOf(colours: Uint32Array): { palette: number[]; placeOf: Map<number, number> } {
  const uses = new Map<number, number>();
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    while (to < colours.length && colours[to] === colour) to++;
    uses.set(colour, (uses.get(colour) ?? 0) + to - from);
  }
  const all = [...uses].sort(([a, often], [b, seldom]) => seldom - often || a - b).map(([colour]) => colour);
  const palette = all.slice(0, MOST_COLOURS);
  const placeOf = new Map(palette.map((colour, place) => [colour, place]));
  // What is left are shades at the edges of letters, a few dots each.
  for (const colour of all.slice(MOST_COLOURS)) {
    const nearest = palette.reduce((best, each) => (distance(each, colour) < distance(best, colour) ? each : best));
    placeOf.set(colour, palette.indexOf(nearest));
  }
  return { palette, placeOf };
}

/**
 * Pixels as a PNG. The same pixels give the same bytes. A picture of more than 256 colours keeps those most used.
 *
 * @param pixels red, green, blue and how opaque, a byte each, line by line. All must be opaque.
 * @param width pixels in a line.
 */
export function palettePng(pixels: Uint8Array, width: number): Uint8Array {
  const height = pixels.length / 4 / width;
  const colours = new Uint32Array(width * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.length);
  for (let at = 0; at < colours.length; at++) colours[at] = view.getUint32(at * 4) >>> 8;
  const { palette, placeOf } = paletteOf(colours);
  // Each line begins with a byte that says how it is filtered: 0, not at all, which is best for places in a palette.
  const lines = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0;
    // Most dots are as the one before them.
    if (colour !== last) place = placeOf.get(colour) ?? 0;
    last = colour;
    lines[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which name a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', zlibSync(lines, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
