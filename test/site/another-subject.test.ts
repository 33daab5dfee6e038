/** A site on another subject: the example library builds, and nothing of ours is in what it builds. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWords } from '../../src/cli/check-words.ts';
import { loadLibrary } from '../../src/load/load-library.ts';
import type { Library } from '../../src/model/library.ts';
import { buildExample, exampleCopy, wordsOfSite } from '../support/example-site.ts';
import { byFirstWord, phrasesIn, phrasesOf } from '../support/words-of-ours.ts';

let folder: string;
let example: Library;
let ours: Library;
let words: Map<string, string>;
const textOf = (file: string): string => {
  const text = words.get(file);
  if (text === undefined) throw new Error(`no file ${file}`);
  return text;
};

beforeAll(async () => {
  folder = await exampleCopy();
  [example, ours, words] = await Promise.all([
    loadLibrary(folder),
    loadLibrary(process.cwd()),
    buildExample(folder).then(wordsOfSite),
  ]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/**
 * What any site says that this program makes, whatever it is about, and that a name of ours happens to be too. Each is
 * the label of a kind of thing, or plain English.
 */
const OF_ANY_SITE = new Set([
  'b b',
  'in force',
  'law review',
  'new law',
  'no date',
  'people with learning disabilities have not checked our easy read yet',
  'the government',
  'the law',
  'what people said',
  'when parliamentary time allows',
  // The id of a shelf, which is part of addresses.
  'your life',
]);

describe('nothing of ours', () => {
  it('is in any page, file of data, feed, style, PDF, book or download, or in their names', () => {
    const generic = new Set([...phrasesOf(example), ...OF_ANY_SITE]);
    const phrases = byFirstWord([...phrasesOf(ours)].filter((phrase) => !generic.has(phrase)));
    const found = [...words].flatMap(([file, text]) =>
      [...phrasesIn(`${file}\n${text}`, phrases)].map((phrase) => `${phrase}: ${file}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found: our own words are many, and the test sees them where they are', () => {
    const phrases = phrasesOf(ours);
    for (const phrase of ['care leaver', 'leaving care', 'personal adviser', 'england', 'local offer'])
      expect(phrases).toContain(phrase);
    expect(phrases.size).toBeGreaterThan(1000);
    const text = 'A <b>Care&nbsp;Leaver</b>’s /glossary/a-to-c/#personal-adviser.'.replace('&nbsp;', '\u00A0');
    expect(phrasesIn(text, byFirstWord(phrases))).toContain('personal adviser');
  });
});

describe('its own words stand where ours did', () => {
  it.each([
    ['index.html', '<title>Umberlow Bus Promises</title>'],
    ['index.html', 'What was promised for the buses.'],
    ['licences/index.html', '“Umberlow Bus Promises, CC BY 4.0”'],
    ['get-help/index.html', 'If you are in danger now, call for help.'],
    ['easy-read/index.html', 'This site is about buses.'],
    ['offline/index.html', 'Its name begins with “umberlow”'],
    ['briefings/late-buses/index.html', 'Umberlow (made up) only.'],
    ['promises/buses/index.html', 'made by the District of Umberlow on 5\u00A0March\u00A02024'],
    ['manifest.webmanifest', '"short_name": "Bus Promises"'],
    ['feeds/changes.atom', '<title>Umberlow Bus Promises: changes</title>'],
    ['feeds/dates-ahead.ics', 'Umberlow Bus Promises: dates ahead'],
    ['data/v1/index.json', '"title": "Umberlow Bus Promises: open data"'],
    ['data/v1/timeline.json', 'What happened to the buses, oldest first.'],
    ['pdf/late-buses-plain.pdf', 'Umberlow Bus Promises'],
    ['pdf/umberlow-bus-promises-easy-read.pdf', 'Umberlow Bus Promises: the book in Easy Read'],
    ['downloads/umberlow-bus-promises-plain.epub/EPUB/title.xhtml', 'Umberlow Bus Promises'],
    ['downloads/umberlow-bus-promises-easy-read.epub/EPUB/title.xhtml', 'This book is about buses.'],
    ['downloads/umberlow-bus-promises-offline.zip/umberlow-bus-promises/START-HERE.html', 'Umberlow Bus Promises'],
    ['downloads/late-buses.zip/umberlow-late-buses/START-HERE.html', 'Will there be a bus in the evening?'],
  ])('in %s: %s', (file, said) => {
    expect(textOf(file)).toContain(said);
  });

  it('on paper, at the edge of every page', () => {
    const [sheet = ''] = [...words.keys()].filter((file) => /^assets\/print\.[0-9a-f]+\.css$/.test(file));
    expect(textOf(sheet)).toContain('content:"Umberlow Bus Promises"');
  });

  it('in the index of search, which every page but lists is in', () => {
    const fragments = [...words].filter(([file]) => file.endsWith('.pf_fragment'));
    expect(fragments.length).toBeGreaterThan(5);
    expect(fragments.some(([, text]) => text.includes('Will there be a bus in the evening?'))).toBe(true);
  });
});

it('no page of it leads to a page, a file or a place on a page that does not exist', () => {
  const pages = new Map(
    [...words]
      .filter(([file]) => /^(?!kept\/|downloads\/.+\.).+\.html$/.test(file))
      .map(([file, html]) => [file, load(html)]),
  );
  const lost = [...pages].flatMap(([file, $]) =>
    $('[href], [src]')
      .toArray()
      .flatMap((element) => {
        const address = $(element).attr('href') ?? $(element).attr('src') ?? '';
        const { origin, pathname, hash } = new URL(address, `https://site.invalid/${file.replace(/index\.html$/, '')}`);
        if (origin !== 'https://site.invalid') return [];
        const target = decodeURI(pathname)
          .slice(1)
          .replace(/(^|\/)$/, '$1index.html');
        const place = decodeURIComponent(hash.slice(1));
        const isThere = words.has(target) && (place === '' || (pages.get(target)?.(`[id="${place}"]`).length ?? 0) > 0);
        return isThere ? [] : [`${file} leads to ${address}`];
      }),
  );
  expect(pages.size).toBeGreaterThan(40);
  expect(lost).toEqual([]);
});

describe('a library that lacks something is told what, where, why and what to try', () => {
  const complaint = async (change: (copy: string) => Promise<void>): Promise<string> => {
    const copy = await exampleCopy();
    try {
      await change(copy);
      const { ok, output } = await checkWords(copy, { briefings: [] });
      return ok ? 'no problem' : output;
    } finally {
      await rm(copy, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  const edited = (file: string, from: string, to: string) => async (copy: string) => {
    const text = await readFile(join(copy, file), 'utf8');
    if (!text.includes(from)) throw new Error(`no "${from}" in ${file}`);
    await writeFile(join(copy, file), text.replace(from, to));
  };

  it('passes its own check as it is', async () => {
    expect(await complaint(async () => undefined)).toBe('no problem');
  });

  it.each(['_data/site.ts', '_data/words.ts', '_data/searchWords.ts', '_data/topics.ts'])(
    'without %s',
    async (file) => {
      expect(await complaint((copy) => rm(join(copy, file)))).toMatch(
        new RegExp(`1\\. ${file.replace('.', '\\.')}\\n +Found: no such file\\n +Expected: this file\\n +Try: `),
      );
    },
  );

  it('without the words of a page', async () => {
    expect(await complaint(edited('_data/words.ts', 'heading: ', 'heeding: '))).toMatch(
      /_data\/words\.ts[^]*field `home\.heading`\n +Found: nothing\n +Expected: a text\n +Try: fill it in: The heading of the first page/,
    );
  });

  it('with a picture in them that it does not have', async () => {
    expect(await complaint(edited('_data/words.ts', "picture: 'bus'", "picture: 'buss'"))).toMatch(
      /field `easyRead\[0\]\.picture`\n +Found: the unknown id "buss"\n +Expected: [^\n]+pictures\.ts\n +Try: "bus"/,
    );
  });

  it('with folders of another name than its downloads', async () => {
    expect(await complaint(edited('_data/site.ts', "folders: 'umberlow'", "folders: 'buses'"))).toMatch(
      /_data\/site\.ts[^]*field `folders`\n +Found: "buses"\n +Expected: words with which `id` begins/,
    );
  });
});
