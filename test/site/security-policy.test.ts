import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { KeptList } from '../../src/offline/kept-list.ts';
import { headersFor, loadHeaderRules } from '../../src/serve/headers.ts';
import { onEveryPage, pages, readSiteFile, SITE_DIRECTORY } from '../support/built-site.ts';

const rules = await loadHeaderRules(resolve('netlify.toml'), SITE_DIRECTORY);
const policyOf = (url: string): string =>
  headersFor(url, rules).find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';
const allowedBy = (policy: string, directive = 'style-src'): string[] =>
  [...(new RegExp(`${directive} ([^;]+)`).exec(policy)?.[1] ?? '').matchAll(/'sha256-([^']+)'/g)].map(
    ([, hash = '']) => hash,
  );
const hashesOf = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
const hashesIn = (html: string): string[] => hashesOf(html, /<style>(.*?)<\/style>/gs);
const scriptHashesIn = (html: string): string[] => hashesOf(html, /<script data-hosted-only>(.*?)<\/script>/gs);

it('every page has its styles inside, in one element, and the policy it is sent with allows them', () => {
  expect(
    onEveryPage(function* ({ url, html }) {
      const hashes = hashesIn(html);
      if (hashes.length !== 1) yield `has ${hashes.length} style elements`;
      for (const hash of hashes) if (!allowedBy(policyOf(url)).includes(hash)) yield `its styles (${hash}) are refused`;
    }),
  ).toEqual([]);
});

it('the policy allows no styles but those, and goes with every file, so they are few', () => {
  const used = new Set(pages.flatMap(({ html }) => hashesIn(html)));
  expect(allowedBy(policyOf('/')).sort()).toEqual([...used].sort());
  expect(used.size).toBeLessThanOrEqual(20);
});

it('every page has the same script inside, once, and the policy allows that one and no other', () => {
  const hashes = new Set(pages.map(({ html }) => scriptHashesIn(html).join(' ')));
  expect([...hashes]).toEqual(allowedBy(policyOf('/'), 'script-src'));
  expect(hashes.size).toBe(1);
});

it('a kept site is shown with the same policy', () => {
  const { headers } = JSON.parse(readSiteFile('kept-site.json').toString('utf8')) as KeptList;
  expect(headers['Content-Security-Policy']).toBe(policyOf('/'));
});
