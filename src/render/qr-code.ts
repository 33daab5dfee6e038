/** Owns an address as a picture to photograph. */
import { encodeQR } from 'qr';

/** A QR code as SVG in black, with the quiet border that readers of such codes need. `address` is what it says. */
export function qrSvg(address: string): string {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const size = modules.length;
  const runs = modules.flatMap((row, y) => {
    const dark = row.map((on) => (on ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`
  );
}
