import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { RawContent } from '../../../src/model/check-records.ts';
import { scriptJson, structuredData } from '../../../src/render/structured-data.ts';
import { editBriefing, tinyLibrary } from '../model/tiny.ts';

type Data = Record<string, unknown>;

/** What a machine reads of the tiny briefing. */
async function read(version: 'plain' | 'easy-read', change?: (content: RawContent) => void): Promise<Data> {
  const library = await tinyLibrary(change);
  const [briefing] = library.briefings.all;
  if (!briefing) throw new Error('no briefing');
  return JSON.parse(structuredData(library, briefing, version)) as Data;
}

describe('what a briefing says of itself to machines', () => {
  test('is what its records say', async () => {
    expect(await read('plain')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': 'https://tiny.example/briefings/tiny/',
      headline: 'What the town said about swings',
      inLanguage: 'en-GB',
      datePublished: '2025-03-04',
      dateModified: '2025-03-04',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: { '@type': 'Organization', name: 'The Tiny Team' },
      publisher: { '@type': 'Organization', name: 'The Tiny Team' },
      isAccessibleForFree: true,
      audience: { '@type': 'Audience', audienceType: 'Children and their families' },
      spatialCoverage: 'Littleton',
      accessMode: ['textual'],
      accessibilityFeature: ['tableOfContents', 'structuralNavigation', 'readingOrder', 'alternativeText'],
      workExample: { '@type': 'Article', '@id': 'https://tiny.example/briefings/tiny/easy-read/' },
      isBasedOn: ['https://tiny.example/sources/government/#town-letter'],
    });
  });

  test('of its Easy Read version leads to the briefing that it says in another way', async () => {
    const data = await read('easy-read');
    expect(data['exampleOfWork']).toEqual({ '@type': 'Article', '@id': 'https://tiny.example/briefings/tiny/' });
    expect(data['accessMode']).toEqual(['textual', 'visual']);
  });

  test('names no host when the site has none', async () => {
    const data = await read('plain', (content) => {
      content.site = { ...(content.site as object), address: null };
    });
    expect(data['@id']).toBe('/briefings/tiny/');
  });

  test('gives the day of the newest change', async () => {
    const data = await read('plain', (content) =>
      editBriefing(
        content,
        'facts',
        ['changes'],
        [
          { date: '2026-01-15', text: 'New words.' },
          { date: '2025-03-04', text: 'First published.' },
        ],
      ),
    );
    expect(data['dateModified']).toBe('2026-01-15');
  });

  test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028 & "quotes" \\'])(
    'keeps the words %j, and they cannot end or change the script',
    (hostile) => {
      const $ = load(`<head><script type="application/ld+json">${scriptJson({ hostile })}</script></head><p>after</p>`);
      expect($('script')).toHaveLength(1);
      expect($('p').text()).toBe('after');
      expect(JSON.parse($('script').text())).toEqual({ hostile });
    },
  );
});
