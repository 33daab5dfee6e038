import { describe, expect, it } from 'vitest';
import { listedPages, sitemap } from '../../../src/open-data/sitemap.ts';
import { childTexts, readXml } from './open-data.ts';

describe('the sitemap', () => {
  it('lists every page but those that ask not to be listed, and the one for wrong addresses', () => {
    const pages = [
      { url: '/timeline/', content: '<title>Timeline</title>' },
      { url: '/404.html', content: '<title>Not found</title>' },
      { url: '/style/', content: '<meta name="robots" content="noindex">' },
      { url: '/', content: '' },
    ];
    expect(listedPages(pages)).toEqual(['/', '/timeline/']);
  });

  it('has whole addresses, and the day of the release', () => {
    const root = readXml(sitemap('https://example.org', ['/', '/a&b/'], '2026-11-25'));
    expect(root.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const urls = [...root.getElementsByTagName('url')];
    expect(urls.flatMap((url) => childTexts(url, 'loc'))).toEqual(['https://example.org/', 'https://example.org/a&b/']);
    expect(urls.flatMap((url) => childTexts(url, 'lastmod'))).toEqual(['2026-11-25', '2026-11-25']);
  });
});
