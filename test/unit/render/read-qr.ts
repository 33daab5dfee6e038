/** Owns reading a QR code of our sheets as a telephone does, from the picture. */
import decodeQR from 'qr/decode.js';

/** Pixels to a module: a camera sees each as several. */
const SCALE = 4;

/** The dark modules of a code that qrSvg made, row by row. */
export function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const dark = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, run] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return modules;
}

/** What a code says. @throws {Error} when it cannot be read. */
export function readQr(svg: string): string {
  const modules = modulesOf(svg);
  const side = modules.length * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}
