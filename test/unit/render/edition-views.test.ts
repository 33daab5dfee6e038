import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { editionViews } from '../../../src/render/edition-views.ts';

describe('a PDF beside its briefing', () => {
  const edition = {
    path: 'pdf/tiny-plain.pdf',
    kind: 'plain',
    name: 'Plain English',
    pages: 9,
    bytes: new Uint8Array(120_000),
  };

  test('says what it is, how many pages and bytes it has, and what its bytes are', () => {
    expect(editionViews([edition])).toEqual([
      {
        name: 'Plain English',
        kind: 'plain',
        href: '/pdf/tiny-plain.pdf',
        pages: '9 pages',
        size: '120\u00A0KB',
        sha256: createHash('sha256').update(edition.bytes).digest('hex'),
      },
    ]);
  });

  test('can be one page long', () => {
    expect(editionViews([{ ...edition, pages: 1 }])[0]?.pages).toBe('1 page');
  });

  test('stands in the order in which it came', () => {
    const views = editionViews([
      { ...edition, name: 'B' },
      { ...edition, name: 'A' },
    ]);
    expect(views.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(editionViews([])).toEqual([]);
  });
});
