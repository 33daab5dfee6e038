import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPartCopy, partPages, type PartCopyOptions } from '../../../src/offline/build-part-copy.ts';
import { filesOfStyles, readAssets, readCopiedPage } from '../../../src/offline/site-to-copy.ts';
import { makeSearch } from '../../../src/search/build-search.ts';
import { fixturePages, fixtureWords, page } from '../search/fixture-site.ts';

const SITE_FILES: Record<string, string> = {
  'assets/site.1a.css': '@font-face{font-family:x;src:url(x.woff2)}',
  'assets/other.css': '@font-face{font-family:y;src:url(y.woff2)}',
  'assets/site.css': 'a{background:url("x.svg#a")}',
  'assets/x.woff2': 'x',
  'assets/x.svg': '<svg/>',
  'assets/y.woff2': 'y',
  'assets/search.js': 'search()',
  'assets/home.svg': '<svg/>',
  'assets/money.svg': '<svg/>',
};
const options: Omit<PartCopyOptions, 'siteDirectory' | 'assets' | 'pages' | 'search'> = {
  names: { id: 'a-site', folders: 'a' },
  name: 'Tom & Co',
  version: '1.2.0',
  released: '2024-03-09',
  briefing: { id: 'a-safe-home', title: 'A safe home & more' },
  address: null,
  originals: new Map([['/sources/law/#act', 'https://law.example/act']]),
};

/** The small site, with the pages that every copy of a briefing has, and some that none has. */
const sitePages = () => [
  ...fixturePages(),
  page(
    '/briefings/a-safe-home/print/',
    'A safe home',
    '<img src="/assets/home.svg"><p><a href="/topics/">Topics</a></p>',
  ),
  page(
    '/briefings/a-safe-home/session/',
    'A session about “A safe home”',
    '<p>What is a home to you?</p>',
    'Plain English',
  ),
  page('/briefings/health/session/', 'A session about “Health”', '<p>Talk.</p>'),
  page('/briefings/health/easy-read/', 'Health', '<p>Health.</p>', 'Easy Read'),
  page('/briefings/health/print/', 'Health', '<p>Health.</p>'),
  page('/glossary/', 'Hard words', '<p>From <a href="/sources/law/#act">the Act</a>.</p>'),
  page(
    '/glossary/a-to-c/',
    'A to C',
    '<h2 id="advocate">Advocate</h2><p>Someone who speaks up.</p>',
    'Facts and figures',
  ),
  page('/get-help/', 'Get help', '<p>Call someone.</p>', 'Facts and figures'),
  page('/status-words/', 'Status words', '<p>Yes.</p>'),
  page('/reading-settings/', 'Text and colours', '<p>Choose.</p>'),
  page('/licences/', 'Licences', '<p>Free.</p>'),
  page('/offline/', 'Offline', '<p>How.</p>'),
  page('/topics/', 'Topics', '<img src="/assets/money.svg"><p>Zebra.</p>', 'Facts and figures'),
];

let directory: string;
let assets: ReadonlyMap<string, Uint8Array>;

async function build(more: Partial<PartCopyOptions> = {}, pagesOfSite = sitePages()) {
  const { id } = more.briefing ?? options.briefing;
  const parts = partPages(pagesOfSite);
  const documents = [...parts.own(id), ...parts.shared];
  const search = await makeSearch({ documents, words: { plainWords: fixtureWords, phrases: [] } });
  const pages = documents.flatMap((page) => readCopiedPage(page) ?? []);
  return buildPartCopy({ siteDirectory: directory, assets, pages, search, ...options, ...more });
}

async function contents(more: Partial<PartCopyOptions> = {}): Promise<Record<string, string>> {
  const { path } = await build(more);
  const files = unzipSync(await readFile(join(directory, path)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'part-'));
  for (const [path, content] of Object.entries(SITE_FILES)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  assets = await readAssets(directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('buildPartCopy', () => {
  it('holds the briefing, the shared pages and the files that they use, in a folder of its own, and no more', async () => {
    const names = Object.keys(await contents());
    expect(names.every((name) => name.startsWith('a-a-safe-home/'))).toBe(true);
    expect(names.map((name) => name.replace('a-a-safe-home/', '')).filter((name) => !name.includes('/data/'))).toEqual([
      'READ-ME.txt',
      'START-HERE.html',
      'assets/home.svg',
      'assets/search.js',
      'assets/site.css',
      'assets/x.svg',
      'briefings/a-safe-home/easy-read/index.html',
      'briefings/a-safe-home/index.html',
      'briefings/a-safe-home/print/index.html',
      'briefings/a-safe-home/session/index.html',
      'get-help/index.html',
      'glossary/a-to-c/index.html',
      'glossary/index.html',
      'licences/index.html',
      'offline/index.html',
      'pagefind/engine.js',
      'pagefind/words.js',
      'reading-settings/index.html',
      'search/index.html',
      'status-words/index.html',
    ]);
  });

  it('searches its own pages only', async () => {
    const files = Object.entries(await contents());
    const fragments = files.filter(([name]) => name.includes('/data/fragment/')).map(([, text]) => text);
    const found = fragments
      .join('')
      .match(/"url":"[^"]*"/g)
      ?.sort();
    expect(found).toEqual([
      '"url":"/briefings/a-safe-home/"',
      '"url":"/briefings/a-safe-home/easy-read/"',
      '"url":"/briefings/a-safe-home/session/"',
      '"url":"/get-help/"',
      '"url":"/glossary/a-to-c/"',
    ]);
    const words = files.find(([name]) => name.endsWith('/words.js'))?.[1] ?? '';
    expect(words).toContain('tenancy');
    expect(words).not.toContain('zebra');
  });

  it('opens with a page that leads to the three versions and the session, and says what it is', async () => {
    const files = await contents();
    const start = files['a-a-safe-home/START-HERE.html'] ?? '';
    expect(start).toContain('<h1>A safe home &amp; more</h1>');
    expect(start).toContain('one briefing of the website “Tom &amp; Co”');
    const links = [...start.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, words]) => [href, words]);
    expect(links).toEqual([
      ['briefings/a-safe-home/index.html', 'Plain English'],
      ['briefings/a-safe-home/easy-read/index.html', 'Easy Read'],
      ['briefings/a-safe-home/print/index.html', 'Print it'],
      ['briefings/a-safe-home/session/index.html', 'A session: a plan, questions and cards for a group'],
      ['search/index.html', 'Search this copy'],
      ['glossary/index.html', 'Hard words'],
      ['get-help/index.html', 'Get help'],
    ]);
    for (const [href] of links) expect(files).toHaveProperty([`a-a-safe-home/${href ?? ''}`]);
    const readMe = files['a-a-safe-home/READ-ME.txt'] ?? '';
    expect(readMe).toContain('A safe home & more\r\n');
    expect(readMe.split('\r\n').filter((line) => line.length > 79)).toEqual([]);
  });

  it('says on every page that it is a part, with the way to its first page', async () => {
    const files = await contents();
    expect(files['a-a-safe-home/glossary/a-to-c/index.html']).toContain(
      '<header><p class="part-note">This is a part of the site: the briefing <a href="../../START-HERE.html">A safe home &amp; more</a>, in 3 versions. Other pages are not in it.</p>',
    );
    expect(files['a-a-safe-home/glossary/index.html']).toContain('<a href="https://law.example/act">');
  });

  it('leads to the hosted site for what it does not have, once there is one', async () => {
    const files = await contents({ address: 'https://site.example' });
    const text = files['a-a-safe-home/briefings/a-safe-home/print/index.html'] ?? '';
    expect(text).toContain('<a href="https://site.example/topics/">Topics</a>');
    expect(text).toContain('The other pages are at <span class="address">https://site.example</span>.');
    expect(files['a-a-safe-home/glossary/index.html']).toContain('href="https://site.example/sources/law/#act"');
  });

  it('is the same again, also while another is made', async () => {
    const alone = await build();
    const [again, other] = await Promise.all([build(), build({ briefing: { id: 'health', title: 'Health' } })]);
    expect(again).toEqual(alone);
    expect(other.path).toBe('downloads/health.zip');
    expect(await readdir(join(directory, 'downloads'))).toEqual(['a-safe-home.zip', 'health.zip']);
  });

  it('stops at a picture that the site does not have', async () => {
    const broken = [
      ...sitePages().filter(({ url }) => url !== '/licences/'),
      page('/reading-settings/', 'Text and colours', '<p>Choose.</p>'),
      page('/licences/', 'Licences', '<img src="/assets/none.svg">'),
    ];
    await expect(build({}, broken)).rejects.toThrow(
      'Copy of the briefing "a-safe-home": 1 links lead to files that the copy does not have:\n' +
        '  licences/index.html links to assets/none.svg\n',
    );
  });
});

describe('partPages', () => {
  it('says which page is gone, and where it is named', () => {
    expect(() => partPages(sitePages()).own('money')).toThrow(
      'Copy of the briefing "money": the site has no page at /briefings/money/, /briefings/money/easy-read/, /briefings/money/print/, /briefings/money/session/. ' +
        'If such a page has moved, change SHARED_PAGES in src/offline/build-part-copy.ts.',
    );
  });
});

describe('filesOfStyles', () => {
  it('finds files beside and above the style sheet, and no other addresses', () => {
    const css = `a{src:url(x.woff2)}b{background:url("../p/a%20b.svg#c")}c{src:url(data:x)}d{clip-path:url(#e)}`;
    expect(filesOfStyles('assets/site.css', css)).toEqual(['assets/x.woff2', 'p/a b.svg']);
  });
});
