import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/charts/text-size.ts';

test('wide letters take more room than narrow ones, and bold ones more than others', () => {
  expect(textWidth('mmm')).toBeGreaterThan(textWidth('lll') * 2);
  expect(textWidth('Children', true)).toBeGreaterThan(textWidth('Children'));
  expect(textWidth('')).toBe(0);
});

test('words are broken into lines at spaces', () => {
  expect(wrapText('Children with a child protection plan', 150)).toEqual([
    'Children with a',
    'child protection',
    'plan',
  ]);
  expect(wrapText('Children', 500)).toEqual(['Children']);
});

test('a word that is wider than a line stays whole', () => {
  expect(wrapText('a Gloucestershire b', 40)).toEqual(['a', 'Gloucestershire', 'b']);
});
