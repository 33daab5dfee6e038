import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../../../src/share-pictures/palette-png.ts';

type Colour = [red: number, green: number, blue: number];

const pixelsOf = (colours: readonly Colour[]): Uint8Array => Uint8Array.from(colours.flatMap((rgb) => [...rgb, 255]));

/** The chunks of a PNG by type, each of them whole. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(content));
    chunks.set(content.subarray(0, 4).toString('latin1'), content.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/** The colours of a PNG, as a viewer reads them. */
function read(png: Uint8Array): { width: number; height: number; colours: Colour[] } {
  const chunks = chunksOf(png);
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0));
  if (!header || !palette || !data) throw new Error('not a whole PNG');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
  const lines = inflateSync(data);
  const colours: Colour[] = [];
  for (let y = 0; y < height; y++) {
    expect(lines[y * (width + 1)]).toBe(0);
    for (let x = 0; x < width; x++) {
      const place = (lines[y * (width + 1) + 1 + x] ?? 0) * 3;
      colours.push([palette[place] ?? -1, palette[place + 1] ?? -1, palette[place + 2] ?? -1]);
    }
  }
  return { width, height, colours };
}

test('a picture of few colours comes back as it was, pixel by pixel', () => {
  const colours: Colour[] = [
    [255, 251, 244],
    [91, 33, 96],
    [255, 194, 75],
    [0, 0, 0],
    [255, 251, 244],
    [91, 33, 97],
  ];
  expect(read(palettePng(pixelsOf(colours), 3))).toEqual({ width: 3, height: 2, colours });
});

test('of more than 256 colours those most used stay, and the others become the one most like them', () => {
  const often = Array.from({ length: 256 }, (_, at): Colour => [at, 0, 0]);
  const seldom: Colour[] = [
    [7, 2, 1],
    [250, 0, 9],
  ];
  const { colours } = read(palettePng(pixelsOf([...often, ...often, ...seldom]), 2));
  expect(colours.slice(0, 512)).toEqual([...often, ...often]);
  expect(colours.slice(512)).toEqual([
    [7, 0, 0],
    [250, 0, 0],
  ]);
});
