import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOfflineCopy } from '../../../src/offline/build-offline-copy.ts';
import { readAssets, readCopiedPage } from '../../../src/offline/site-to-copy.ts';
import { zipOf } from '../../../src/offline/zip.ts';
import { makeSearch, type SearchBundle } from '../../../src/search/build-search.ts';
import { dataAsScripts } from '../../../src/search/data-scripts.ts';
import { fixturePages, fixtureWords, page } from '../search/fixture-site.ts';

const SITE_FILES: Record<string, string> = {
  'assets/site.css': '@font-face{font-family:x;src:url(x.woff2)}',
  'assets/search.js': 'search()',
  'assets/search.js.map': '{}',
  'data/figures.csv': 'a,b',
  'sitemap.xml': '<urlset/>',
  'assets/hosted/keep-site.js': 'keep()',
  'icons/icon-192.png': 'png',
  'manifest.webmanifest': '{}',
  'service-worker.js': 'an older worker',
  'kept-site.json': 'an older list',
  _headers: '/*',
  'index.html': 'an older page',
  'gone/index.html': 'a page that the site no longer has',
};
const facts = {
  names: { id: 'a-site', folders: 'a' },
  name: 'Tom & Co <briefings>',
  version: '1.2.0',
  released: '2024-03-09',
};

let directory: string;
let search: SearchBundle;
async function build(pages = fixturePages()) {
  const copy = startOfflineCopy({ siteDirectory: directory, assets: await readAssets(directory), ...facts });
  for (const page of pages.map(readCopiedPage)) if (page) copy.add(page);
  return copy.write(search);
}
const put = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), content);
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'offline-'));
  for (const [path, content] of Object.entries(SITE_FILES)) await put(path, content);
  search = await makeSearch({ documents: fixturePages(), words: { plainWords: fixtureWords, phrases: [] } });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const contents = async (): Promise<Record<string, string>> => {
  const { path } = await build();
  const files = unzipSync(await readFile(join(directory, path)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
};

describe('buildOfflineCopy', () => {
  it('holds the site in one folder, with search as scripts, and nothing that only a host needs', async () => {
    const names = Object.keys(await contents());
    expect(names.every((name) => name.startsWith('a-site/'))).toBe(true);
    const others = names.map((name) => name.replace('a-site/', '')).filter((name) => !name.includes('/data/'));
    expect(others).toEqual([
      'READ-ME.txt',
      'START-HERE.html',
      'a-to-z/index.html',
      'assets/search.js',
      'assets/site.css',
      'briefings/a-safe-home/easy-read/index.html',
      'briefings/a-safe-home/index.html',
      'briefings/health/index.html',
      'data/figures.csv',
      'index.html',
      'pagefind/engine.js',
      'pagefind/words.js',
      'search/index.html',
    ]);
    expect(names.filter((name) => name.includes('pagefind/data/'))).toHaveLength(dataAsScripts(search.data).length);
  });

  it('keeps scripts byte for byte, and takes pages from the build, not from the disk', async () => {
    const files = await contents();
    expect(files['a-site/assets/search.js']).toBe('search()');
    expect(files['a-site/index.html']).toContain('<a href="briefings/a-safe-home/index.html">A safe home</a>');
  });

  it('opens with a page that says what it is and how old, and links to files of the copy', async () => {
    const files = await contents();
    const start = files['a-site/START-HERE.html'] ?? '';
    expect(start).toContain('<h1>Tom &amp; Co &lt;briefings&gt;</h1>');
    expect(start).toContain('version 1.2.0, from <time datetime="2024-03-09">9 March 2024</time>');
    for (const [, href] of start.matchAll(/href="([^"]*)"/g)) expect(files).toHaveProperty([`a-site/${href}`]);
    expect(files['a-site/READ-ME.txt']).toContain('Version 1.2.0, 9 March 2024.');
  });

  it('is the same again, does not hold itself, and leaves no unfinished file', async () => {
    const first = await build();
    const second = await build([...fixturePages()].reverse());
    expect(second).toEqual(first);
    const bytes = await readFile(join(directory, first.path));
    expect(first.bytes).toBe(bytes.length);
    expect(first.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await readdir(join(directory, 'downloads'))).toEqual(['a-site-offline.zip']);
  });

  it('stops at links to files that it does not have, and leaves the last whole zip in place', async () => {
    const { path, sha256 } = await build();
    const broken = [
      ...fixturePages(),
      page('/x/', 'X', '<a href="/downloads/a-site-offline.zip">x</a><a href="/y">y</a>'),
    ];
    await expect(build(broken)).rejects.toThrow(
      'Offline copy: 2 links lead to files that the copy does not have:\n' +
        '  x/index.html links to downloads/a-site-offline.zip\n' +
        '  x/index.html links to y\n',
    );
    expect(
      createHash('sha256')
        .update(await readFile(join(directory, path)))
        .digest('hex'),
    ).toBe(sha256);
  });

  it('stops at a style sheet that names a file from the root', async () => {
    await put('assets/bad.css', 'a{background:url("/assets/a.svg")}');
    await expect(build()).rejects.toThrow('Offline copy: assets/bad.css has url("/assets/a.svg")');
    await rm(join(directory, 'assets/bad.css'));
  });
});

describe('zipOf', () => {
  const files = new Map([
    ['b.txt', new TextEncoder().encode('two')],
    ['a.txt', new TextEncoder().encode('one')],
  ]);

  it('is the same in every time zone and in any order of files', () => {
    const before = process.env['TZ'];
    const zips = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return {
        offset: new Date(2024, 2, 9).getTimezoneOffset(),
        zip: Buffer.from(zipOf(files, '2024-03-09')).toString('hex'),
      };
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(zips.map(({ offset }) => offset)).size).toBe(3);
    expect(new Set(zips.map(({ zip }) => zip)).size).toBe(1);
    expect(Object.keys(unzipSync(zipOf(files, '2024-03-09')))).toEqual(['a.txt', 'b.txt']);
    expect(zipOf(new Map([...files].reverse()), '2024-03-09')).toEqual(zipOf(files, '2024-03-09'));
  });

  it('gives back every file, those with letters beyond ASCII in their names too, and stores what does not shrink', () => {
    const random = createHash('sha512').update('x').digest();
    const given = new Map([
      ['Zoë/a b.txt', new TextEncoder().encode('word '.repeat(100))],
      ['empty.txt', new Uint8Array()],
      ['random.bin', new Uint8Array(random)],
    ]);
    const zip = zipOf(given, '2024-03-09');
    expect(new Map(Object.entries(unzipSync(zip)))).toEqual(given);
    expect(Buffer.from(zip).includes(random)).toBe(true);
    expect(zip.length).toBeLessThan(500);
  });

  it('is the same whether a file was compressed for an earlier zip or not', () => {
    const before = new Map();
    const first = zipOf(files, '2024-03-09', before);
    expect(before.size).toBe(2);
    expect(zipOf(files, '2024-03-09', before)).toEqual(first);
    const more = new Map([...files, ['c.txt', new TextEncoder().encode('two')]]);
    expect(zipOf(more, '2024-03-09', before)).toEqual(zipOf(more, '2024-03-09'));
    expect(before.size).toBe(2);
  });

  it('puts the file first that has to be first, as it is, however small it could be made', () => {
    const words = 'word '.repeat(100);
    const zip = Buffer.from(
      zipOf(new Map([...files, ['z.txt', new TextEncoder().encode(words)]]), '2024-03-09', new Map(), 'z.txt'),
    );
    expect(Object.keys(unzipSync(zip))).toEqual(['z.txt', 'a.txt', 'b.txt']);
    // Bytes 8 and 9 of a local header: no compression (APPNOTE.TXT 4.4.5).
    expect(zip.readUInt16LE(8)).toBe(0);
    expect(zip.subarray(35, 35 + words.length).toString()).toBe(words);
  });

  it('bears the date that it is given', () => {
    const view = new DataView(zipOf(files, '2024-03-09').buffer);
    // Bytes 12 and 13 of a local header: years since 1980 in 7 bits, month in 4, day in 5 (APPNOTE.TXT 4.4.6).
    expect(view.getUint16(12, true)).toBe(((2024 - 1980) << 9) | (3 << 5) | 9);
  });

  it.each(['2024-03', '1979-12-31', 'today'])('refuses "%s" as its date', (day) => {
    expect(() => zipOf(files, day)).toThrow(RangeError);
  });
});
