import { expect, it } from 'vitest';
import { wayBack } from '../../../src/settings/way-back.ts';

const at = (page: string, from: string): string | undefined => wayBack(`${page}?from=${encodeURIComponent(from)}`);

it('leads to the page that the reader came from, with its search and its place', () => {
  const page = 'https://site.example/reading-settings/';
  expect(at(page, '/')).toBe('https://site.example/');
  expect(at(page, '/search/?q=a+home#main')).toBe('https://site.example/search/?q=a+home#main');
});

it('stays in a copy on disk, and in a site that is in a folder', () => {
  const copy = 'file:///home/me/a%20copy/reading-settings/index.html';
  expect(at(copy, '/home/me/a%20copy/START-HERE.html')).toBe('file:///home/me/a%20copy/START-HERE.html');
  expect(at(copy, '/home/me/secret.html')).toBeUndefined();
  expect(at('https://host.example/lcb/reading-settings/', '/other/')).toBeUndefined();
});

it.each([
  '',
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '\\\\elsewhere.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[',
  'https://site.example.elsewhere.example/',
])('leads nowhere for %j', (from) => {
  expect(at('https://site.example/reading-settings/', from)).toBeUndefined();
});

it('leads nowhere when the address does not say', () => {
  expect(wayBack('https://site.example/reading-settings/')).toBeUndefined();
});
