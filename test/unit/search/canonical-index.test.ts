/** Owns the tests of an index that is the same bytes for the same pages. */
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalIndex } from '../../../src/search/canonical-index.ts';
import type { SearchFile } from '../../../src/search/vocabulary.ts';

const text = new TextEncoder();
const packed = (value: unknown): Uint8Array =>
  gzipSync(Uint8Array.from([...text.encode('pagefind_dcd'), ...encode(value)]));

/** The files of an index as Pagefind writes them, with the values of its filter in some order. */
function files(values: [string, number[]][], filter: string, meta: string): SearchFile[] {
  return [
    { path: `filter/${filter}.pf_filter`, content: packed(['version', values]) },
    { path: 'fragment/en_1.pf_fragment', content: text.encode('a page') },
    { path: `pagefind.${meta}.pf_meta`, content: packed(['1.5.2', [], [], [['version', filter]]]) },
    { path: 'pagefind-entry.json', content: text.encode(JSON.stringify({ languages: { en: { hash: meta } } })) },
  ];
}

describe('canonicalIndex', () => {
  const one = canonicalIndex(
    files(
      [
        ['Plain', [0]],
        ['Easy Read', [1]],
      ],
      'en_aaaaaaa',
      'en_1111111111',
    ),
  );
  const other = canonicalIndex(
    files(
      [
        ['Easy Read', [1]],
        ['Plain', [0]],
      ],
      'en_bbbbbbb',
      'en_2222222222',
    ),
  );

  it('gives the same names and bytes, in whatever order the values of a filter came', () => {
    expect(other).toEqual(one);
  });

  it('lets every file be found by the name that the file above it gives', () => {
    const entry = one.find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
      languages: { en: { hash: string } };
    };
    const meta = one.find(({ path }) => path === `pagefind.${languages.en.hash}.pf_meta`);
    const [, , , [[, filter]]] = decode(gunzipSync(meta?.content ?? new Uint8Array()).subarray(12)) as [
      string,
      unknown,
      unknown,
      [[string, string]],
    ];
    const found = one.find(({ path }) => path === `filter/${filter}.pf_filter`);
    expect(decode(gunzipSync(found?.content ?? new Uint8Array()).subarray(12))).toEqual([
      'version',
      [
        ['Easy Read', [1]],
        ['Plain', [0]],
      ],
    ]);
  });

  it('gives the same names and bytes, in whatever order the filters came', () => {
    const withTwo = (names: [string, string][]): SearchFile[] => [
      ...names.map(([filter, file]) => ({ path: `filter/${file}.pf_filter`, content: packed([filter, [['A', [0]]]]) })),
      { path: 'pagefind.en_1111111111.pf_meta', content: packed(['1.5.2', [], [], names, [], ['title']]) },
      { path: 'pagefind-entry.json', content: text.encode('{"hash":"en_1111111111"}') },
    ];
    const kind: [string, string] = ['kind', 'en_aaaaaaa'];
    const year: [string, string] = ['year', 'en_bbbbbbb'];
    expect(canonicalIndex(withTwo([year, kind]))).toEqual(canonicalIndex(withTwo([kind, year])));
  });

  it('says what is wrong when the index does not name its files', () => {
    const broken = files([['Plain', [0]]], 'en_aaaaaaa', 'en_1111111111').map((file) =>
      file.path === 'pagefind-entry.json' ? { ...file, content: text.encode('{}') } : file,
    );
    expect(() => canonicalIndex(broken)).toThrow('the index does not name its file "en_1111111111"');
    expect(() => canonicalIndex(broken.slice(0, 3))).toThrow('Pagefind gave no pagefind-entry.json');
  });
});
