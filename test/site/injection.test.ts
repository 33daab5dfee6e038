/** Whatever words stand in a record or a briefing: they come out as the same words, or are refused. Nothing becomes markup or code. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openingTag, chartSvg } from '../../src/charts/chart-svg.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { COLLECTIONS, webAddress } from '../../src/model/schemas/common.ts';
import { SCHEMAS } from '../../src/model/schemas/index.ts';
import { ContentError } from '../../src/model/problems.ts';
import { createLibrary, type Library } from '../../src/model/library.ts';
import type { RawContent } from '../../src/model/check-records.ts';
import { createCompiler } from '../../src/paper/typst.ts';
import { documentsOf } from '../../src/render/documents.ts';
import { escapeHtml, inlineHtml } from '../../src/render/html.ts';
import { resolveInline } from '../../src/render/inline.ts';
import { structuredData } from '../../src/render/structured-data.ts';
import { xhtmlFile } from '../../src/epub/xhtml.ts';
import { readXml } from '../unit/open-data/open-data.ts';
import { at, HOSTILE, placesOf, put, type Path } from '../support/hostile.ts';
import { tinyContent, tinyLibrary } from '../unit/model/tiny.ts';

const OPTIONS = { seed: 20_261_128, numRuns: 60 };

const hostile = fc
  .oneof(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.constantFrom(...HOSTILE, 'words', ' '), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom(...'<>&"\'/=`{}%#$@*_\\|;:()! ab£é'), minLength: 1 }),
  )
  .map((words) => words.trim())
  .filter((words) => words !== '' && !/\[\[|\]\]/.test(words));

/** What no reader can see: refused wherever words may stand. */
const UNSEEN = ['\0', '\u0007', '\u202E', '\u2066', '\u200B', '\u2028', '\uD800', '\uFFFD', '\uFDD0'];

let content: RawContent;
let places: Path[];
beforeAll(async () => {
  content = await tinyContent();
  places = placesOf(content);
});

/** The Library with words in one place; undefined when they are refused with a place and what is expected. */
function withWords(path: Path, words: string): Library | undefined {
  const changed = structuredClone(content);
  put(changed, path, words);
  try {
    const library = createLibrary(changed);
    library.briefings.all.forEach((briefing) => documentsOf(library, briefing));
    return library;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const { file, found, expected } of error.problems)
      expect([file, found, expected].every((part) => part !== '')).toBe(true);
    return undefined;
  }
}

describe('every field of every record, and every text of a briefing', () => {
  test('keeps hostile words as they are, or is refused by name', () => {
    expect(places.length).toBeGreaterThan(250);
    let kept = 0;
    let index = 0;
    const words = fc.sample(hostile, { seed: OPTIONS.seed, numRuns: places.length });
    for (const path of places) {
      const given = words[index++] ?? '';
      const library = withWords(path, given);
      if (!library) continue;
      kept += 1;
      if (path.at(-1) !== 'plain')
        expect(JSON.stringify(library), path.join('.')).toContain(JSON.stringify(given).slice(1, -1));
    }
    expect(kept).toBeGreaterThan(100);
  });

  test('refuses what no reader can see, wherever it stands', () => {
    places.forEach((path, i) => {
      const before = String(at(content, path));
      expect(withWords(path, `a${UNSEEN[i % UNSEEN.length]}b${before}`), path.join('.')).toBeUndefined();
    });
  });

  test('has no address but of the web, for mail or for a telephone', () => {
    const schema = webAddress();
    const addresses = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      '//bad.example',
      'https://',
      'https://a b',
      'https://a"onclick="x',
      "https://a'<b>",
      'https://good.example@bad.example',
      'https://a\u202Eb',
      'file:///etc/passwd',
    ];
    for (const address of addresses) expect(schema.safeParse(address).success, address).toBe(false);
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostile, (url, words) => {
        const given = fc.sample(fc.constantFrom(url, url + words, words), 1)[0] ?? '';
        if (schema.safeParse(given).success) expect(new URL(given).protocol).toMatch(/^https?:$/);
      }),
      OPTIONS,
    );
  });
});

describe('hostile words', () => {
  test('are the same text in HTML, in text and in attributes, with no element or attribute more', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const html = inlineHtml(
          [
            { type: 'text', text: words },
            { type: 'strong', children: [{ type: 'text', text: words }] },
            { type: 'link', href: '/x/', text: words },
          ],
          { terms: 'page' },
        );
        const $ = load(`<p title="${escapeHtml(words)}">${html}</p>`, null, false);
        expect(
          $('p, b, a, script, img, svg, style, title')
            .toArray()
            .map((element) => [element.name, Object.keys(element.attribs)]),
        ).toEqual([
          ['p', ['title']],
          ['b', []],
          ['a', ['href']],
        ]);
        expect([$('p').text(), $('p').attr('title')]).toEqual([words.repeat(3), words]);
      }),
      OPTIONS,
    );
  });

  test('are the same text in an EPUB', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const file = readXml(
          xhtmlFile({
            title: words,
            book: words,
            edition: 'plain',
            matter: 'bodymatter',
            body: `<p>${escapeHtml(words)}</p>`,
          }),
        );
        expect(file.getElementsByTagName('*')).toHaveLength(6);
        expect(file.getElementsByTagName('p')[0]?.textContent).toBe(words);
        expect(file.getElementsByTagName('title')[0]?.textContent).toBe(`${words} – ${words}`);
      }),
      OPTIONS,
    );
  });

  test('are the same text in a chart, on the screen and on paper', async () => {
    const library = await tinyLibrary();
    const [series] = library.series.all;
    if (!series) throw new Error('no series');
    fc.assert(
      fc.property(hostile, (words) => {
        const spaced = words.replace(/\s+/g, ' ');
        const drawings = drawChart({
          ...series,
          title: spaced,
          columns: [spaced, 'Winter'],
          rows: series.rows.map((row) => ({ ...row, label: spaced })),
        });
        for (const drawing of drawings)
          for (const target of ['screen', 'paper'] as const) {
            const svg = readXml(chartSvg(drawing, target));
            const elements = [...svg.getElementsByTagName('*')];
            expect(elements.filter(({ tagName }) => !['svg', 'g', 'path', 'text'].includes(tagName))).toEqual([]);
            expect(
              elements
                .flatMap((element) => [...element.attributes].map(({ name }) => name))
                .filter((name) => /^on|href|style/i.test(name)),
            ).toEqual([]);
            expect(svg.getAttribute('aria-label')).toBe(drawing.alt);
            expect(drawing.alt).toContain(spaced);
          }
        expect(
          load(openingTag({ width: 1, height: 1, alt: words }, 'screen', 'x'), null, false)('svg').attr('aria-label'),
        ).toBe(words);
      }),
      { ...OPTIONS, numRuns: 25 },
    );
  });

  test('are the same text in JSON-LD, and end no script', async () => {
    const library = await tinyLibrary();
    const [briefing] = library.briefings.all;
    if (!briefing) throw new Error('no briefing');
    fc.assert(
      fc.property(hostile, (words) => {
        const given = structuredData(
          { ...library, site: { ...library.site, publisher: words } },
          { ...briefing, title: words, audience: words, writtenBy: words },
          'plain',
        );
        const $ = load(`<script type="application/ld+json">${given}</script>`, null, false);
        expect($('*')).toHaveLength(1);
        expect(JSON.parse($('script').text())).toMatchObject({
          headline: words,
          audience: { audienceType: words },
          author: { name: words },
        });
      }),
      OPTIONS,
    );
  });

  test('are never references or Markdown of another kind', async () => {
    const library = await tinyLibrary();
    fc.assert(
      fc.property(hostile, (words) => {
        expect(resolveInline(library, words).nodes).toEqual([{ type: 'text', text: words }]);
      }),
      OPTIONS,
    );
  });

  test('are set as they are on the pictures of links: Typst runs none of it', async () => {
    const folder = fileURLToPath(new URL('../../src/share-pictures', import.meta.url));
    const compiler = createCompiler(folder, new Map());
    const { extractText, getDocumentProxy } = await import('unpdf');
    for (const words of HOSTILE.filter(({ length }) => length < 100)) {
      // A title is in large letters: a word of 30 would run off the picture.
      const title = words.length < 22 ? words : `${words.slice(0, 20)} …`;
      const said = { kind: words, title, site: words, facts: words, picture: null };
      // The letters of a picture are outlines. Those of a PDF, made of the same source, can be read back.
      const inputs = { said: JSON.stringify(said) };
      const pdf = compiler.pdf({ mainFilePath: join(folder, 'share-picture.typ'), inputs });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
      expect(text.replace(/\s+/g, '')).toBe([words, title, words, words].join('').replace(/\s+/g, ''));
    }
  });
});

test('every text of a schema is one that refuses what nobody can see, an id, an address or one of a list', () => {
  // A field that is added with a bare z.string() would let everything through.
  for (const collection of COLLECTIONS) {
    for (const [name, field] of Object.entries(SCHEMAS[collection].shape)) {
      const given = field.safeParse('a\u202Eb');
      expect(given.success, `${collection}.${name}`).toBe(false);
    }
  }
});
