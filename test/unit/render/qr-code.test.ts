import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../../src/render/qr-code.ts';
import { modulesOf, readQr } from './read-qr.ts';

const LONG = `https://tiny.example/briefings/${'what-the-town-said-'.repeat(6)}/`;

describe('a QR code', () => {
  test.each(['https://tiny.example/', LONG])('leads to %s when it is photographed', (address) => {
    expect(readQr(qrSvg(address))).toBe(address);
  });

  test('has the quiet border that cameras need, on white whatever the paper', () => {
    const svg = qrSvg('https://tiny.example/');
    const modules = modulesOf(svg);
    const isDarkRow = (at: number): boolean => modules[at]?.includes(true) ?? false;
    expect([0, 1, 2, 3].filter((at) => isDarkRow(at) || isDarkRow(modules.length - 1 - at))).toEqual([]);
    expect(modules.filter((row) => row.slice(0, 4).includes(true) || row.slice(-4).includes(true))).toEqual([]);
    expect(isDarkRow(4)).toBe(true);
    expect(svg).toContain(`<path fill="#fff" d="M0 0h${modules.length}v${modules.length}H0z"/>`);
  });

  test('is the same picture each time, and another for another address', () => {
    expect(qrSvg(LONG)).toBe(qrSvg(LONG));
    expect(qrSvg(LONG)).not.toBe(qrSvg('https://tiny.example/'));
  });
});
