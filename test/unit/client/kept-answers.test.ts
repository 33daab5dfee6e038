import { describe, expect, it } from 'vitest';
import { answerTo, isForKeptSite, leftBehind, type Generation } from '../../../src/client/kept-answers.ts';

const SITE = 'https://site.example';
const generation = (...addresses: string[]): Generation => ({
  files: new Map(addresses.map((address) => [address, 'a hash'])),
  headers: {},
});
const own = generation('/', '/glossary/', '/search/', '/assets/site.0a.css', '/pagefind/pagefind-entry.json');

describe('isForKeptSite', () => {
  const asked = { method: 'GET', url: `${SITE}/glossary/`, isForPart: false };
  const isFor = (changes: Partial<typeof asked>): boolean =>
    isForKeptSite({ ...asked, ...changes }, SITE, ['/service-worker.js', '/kept-site.json']);

  it('takes what pages ask for', () => {
    expect(isFor({})).toBe(true);
    expect(isFor({ url: `${SITE}/downloads/a.zip` })).toBe(true);
  });

  it.each([
    ['what is sent, not asked for', { method: 'POST' }],
    ['other sites', { url: 'https://elsewhere.example/glossary/' }],
    ['parts of files', { isForPart: true }],
    ['the worker', { url: `${SITE}/service-worker.js` }],
    ['the list', { url: `${SITE}/kept-site.json?x` }],
  ])('leaves %s to the browser', (_, changes) => {
    expect(isFor(changes)).toBe(false);
  });
});

describe('answerTo', () => {
  it.each([
    ['/', '/'],
    ['/?utm=x', '/'],
    ['/search/?q=council#results', '/search/'],
    ['/glossary/index.html', '/glossary/'],
    ['/assets/site.0a.css', '/assets/site.0a.css'],
    ['/pagefind/pagefind-entry.json?ts=123', '/pagefind/pagefind-entry.json'],
  ])('answers %s with the file %s', (asked, address) => {
    expect(answerTo(SITE + asked, own)).toEqual({ kind: 'file', address });
  });

  it('sends an address without its slash to the page, with its query, as the host does', () => {
    expect(answerTo(`${SITE}/search?q=home`, own)).toEqual({ kind: 'redirect', to: `${SITE}/search/?q=home` });
  });

  it.each(['/help', '/briefing/health/', '/downloads/a.zip', '/no-such-page/', '/assets/site.0b.css', '/glossary/x'])(
    'asks the network for %s, which is not kept',
    (asked) => {
      expect(answerTo(SITE + asked, own)).toEqual({ kind: 'network' });
    },
  );
});

describe('leftBehind', () => {
  const before = generation('/gone/', '/assets/site.0b.css');

  it('gives files of the version before to pages that were open', () => {
    expect(leftBehind(`${SITE}/assets/site.0b.css?x`, before)).toBe('/assets/site.0b.css');
    expect(leftBehind(`${SITE}/assets/site.0c.css`, before)).toBeUndefined();
  });

  it('never brings back a page that is gone', () => {
    expect(leftBehind(`${SITE}/gone/`, before)).toBeUndefined();
  });
});
