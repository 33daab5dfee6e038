import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { placeBelow, withSlashes } from '../../../src/build/slashes.ts';

test('a path of Windows has forward slashes, which it takes there too', () => {
  expect(withSlashes('briefings\\money\\index.html', win32)).toBe('briefings/money/index.html');
  expect(withSlashes('briefings/money/index.html', win32)).toBe('briefings/money/index.html');
});

test('elsewhere a backslash is a letter of a name', () => {
  expect(withSlashes('briefings/a\\b.html', posix)).toBe('briefings/a\\b.html');
});

test.each([
  ['C:\\Site\\_site', 'C:\\Site\\_site\\pdf\\money.pdf', win32],
  ['C:\\Site\\_site', 'c:\\site\\_site\\pdf\\money.pdf', win32],
  ['C:/Site/_site/', 'C:\\Site\\_site\\pdf\\money.pdf', win32],
  ['/home/a b/_site', '/home/a b/_site/pdf/money.pdf', posix],
  ['./_site', '_site/pdf/money.pdf', posix],
])('below %s, the place of %s is the same on every system', (folder, path, rules) => {
  expect(placeBelow(folder, path, rules)).toBe('pdf/money.pdf');
});

test('outside of a folder it begins with "..", and the folder itself is nothing', () => {
  expect(placeBelow('C:\\a\\b', 'C:\\a\\c', win32)).toBe('../c');
  expect(placeBelow('/a/b', '/a/c', posix)).toBe('../c');
  expect(placeBelow('/a/b', '/a/b', posix)).toBe('');
});
