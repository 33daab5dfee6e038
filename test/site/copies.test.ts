import { createHash } from 'node:crypto';
import { load } from 'cheerio/slim';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import siteRecord from '../../_data/site.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { UNZIP_NOTE } from '../../src/offline/copy-notes.ts';
import { partPath } from '../../src/offline/downloads.ts';
import { COPY_POLICY } from '../../src/offline/offline-page.ts';
import { formatBytes } from '../../src/render/bytes.ts';
import { briefings, pageAt, pages, readSiteFile, siteFiles, tidy } from '../support/built-site.ts';
import { COPY_PATH, TOP_FOLDER, partFolder } from '../support/downloads.ts';

const site: Site = siteRecord;

/** Mail services of today take far larger files; those of schools and councils often not. */
const MOST_BYTES_TO_MAIL = 1_000_000;

interface CopyPage {
  file: string;
  html: string;
  ids: Set<string>;
  /** Every address on the page, as written. */
  addresses: string[];
}

interface Copy {
  path: string;
  folder: string;
  zip: Buffer;
  /** The names of its files below its top folder. */
  names: Set<string>;
  pages: CopyPage[];
}

/** The attributes of our pages that hold an address. */
const ADDRESSES = ['href', 'src', 'action'] as const;

function readCopy(path: string, folder: string): Copy {
  const zip = readSiteFile(path);
  const files = Object.entries(unzipSync(zip)).map(([name, content]) => {
    expect(name.startsWith(`${folder}/`), `${path}: ${name}`).toBe(true);
    return [name.slice(folder.length + 1), content] as const;
  });
  const copyPages = files
    .filter(([name]) => name.endsWith('.html'))
    .map(([file, content]): CopyPage => {
      const html = new TextDecoder().decode(content);
      const $ = load(html);
      const all = $('*').toArray();
      return {
        file,
        html,
        ids: new Set(all.flatMap((element) => $(element).attr('id') ?? [])),
        addresses: all.flatMap((element) => ADDRESSES.flatMap((name) => $(element).attr(name) ?? [])),
      };
    });
  return { path, folder, zip, names: new Set(files.map(([name]) => name)), pages: copyPages };
}

const whole = readCopy(COPY_PATH, TOP_FOLDER);
const parts = briefings.map(({ id }) => ({ id, ...readCopy(partPath(id), partFolder(id)) }));
const copies: readonly Copy[] = [whole, ...parts];

const onEveryCopyPage = (check: (page: CopyPage, copy: Copy) => Iterable<string>): string[] =>
  copies.flatMap((copy) =>
    copy.pages.flatMap((page) => [...check(page, copy)].map((problem) => `${copy.path}, ${page.file}: ${problem}`)),
  );

/** Why an address of a page leads nowhere in its copy, or undefined when it leads somewhere or out of it. */
function fault(address: string, page: CopyPage, copy: Copy): string | undefined {
  if (/^(?:https?|tel|mailto):/.test(address)) return undefined;
  if (address.startsWith('/')) return `"${address}" begins at the top of the disk`;
  const target = new URL(address, `https://site.invalid/${page.file}`);
  const file = decodeURI(target.pathname.slice(1));
  if (!copy.names.has(file)) return `"${address}" leads to ${file}, which is not in the copy`;
  const fragment = decodeURIComponent(target.hash.slice(1));
  const found = copy.pages.find((other) => other.file === file);
  return fragment !== '' && !found?.ids.has(fragment) ? `"${address}": ${file} has no id "${fragment}"` : undefined;
}

describe('every copy', () => {
  it('has no link that leads nowhere', () => {
    expect(
      onEveryCopyPage((page, copy) => page.addresses.flatMap((address) => fault(address, page, copy) ?? [])),
    ).toEqual([]);
    const [page] = whole.pages;
    if (!page) throw new Error('the copy has no page');
    expect(fault('no-such.html', page, whole)).toContain('which is not in the copy');
    expect(fault('/index.html', page, whole)).toContain('the top of the disk');
    expect(fault('START-HERE.html#no-such', { ...page, file: 'index.html' }, whole)).toContain('has no id "no-such"');
  });

  it('forbids on every page every request to a network, and says unzip me first', () => {
    expect(
      onEveryCopyPage(function* ({ html }) {
        if (!html.includes(`<meta http-equiv="Content-Security-Policy" content="${COPY_POLICY}">`)) yield 'no policy';
        if (html.split(UNZIP_NOTE).length !== 2) yield 'not one note for those who look inside the zip';
        if (/<(?:script|link|img|source)\b[^>]*\s(?:src|href|srcset)="?(?:https?:)?\/\//.test(html))
          yield 'asks a host';
      }),
    ).toEqual([]);
    expect(COPY_POLICY).toContain("default-src 'none'");
    expect(COPY_POLICY).toContain("connect-src 'none'");
  });

  it('has nothing that only the hosted site has', () => {
    expect(
      onEveryCopyPage(function* ({ html, file }) {
        if (html.includes('data-hosted-only') || /[\uFDD0\uFDD1]/.test(html)) yield 'a part of the hosted site';
        if (/^(?:404|downloads)\b/.test(file)) yield 'a page of the hosted site';
      }),
    ).toEqual([]);
    expect(copies.flatMap(({ names }) => [...names]).filter((name) => /\.(?:zip|epub|map|part)$/.test(name))).toEqual(
      [],
    );
  });

  it('opens at START-HERE, and has every file that its pages use and no picture more', () => {
    for (const { path, names, pages: copyPages, folder } of copies) {
      expect([...names], path).toEqual(expect.arrayContaining(['START-HERE.html', 'READ-ME.txt']));
      if (folder === TOP_FOLDER) continue;
      const used = new Set(
        copyPages.flatMap(({ addresses, file }) =>
          addresses.map((address) => new URL(address, `https://site.invalid/${file}`).pathname.slice(1)),
        ),
      );
      expect(
        [...names].filter((name) => /\.(?:svg|css)$/.test(name) && !used.has(name)),
        path,
      ).toEqual([]);
    }
  });
});

describe('the copy of the whole site', () => {
  it('has every page but those that only the hosted site has', () => {
    const expected = pages.filter(({ $, file }) => $('body[data-hosted-only]').length === 0 && file !== '404.html');
    expect(whole.pages.map(({ file }) => file).sort()).toEqual(
      [...expected.map(({ file }) => file), 'START-HERE.html'].sort(),
    );
  });
});

describe('the copy of each briefing', () => {
  it('has the PDFs of the briefing', () => {
    for (const { id, path, names } of parts) {
      const pdfs = siteFiles.filter((file) => file.startsWith(`pdf/${id}-`));
      expect(pdfs.length, path).toBeGreaterThan(2);
      expect([...names].filter((name) => name.endsWith('.pdf')).sort(), path).toEqual(pdfs.sort());
    }
  });

  it(`is smaller than ${MOST_BYTES_TO_MAIL / 1000} KB, so that it can be mailed`, () => {
    expect(parts.length).toBeGreaterThan(0);
    expect(
      parts.filter(({ zip }) => zip.length > MOST_BYTES_TO_MAIL).map(({ path, zip }) => `${path}: ${zip.length}`),
    ).toEqual([]);
  });

  it('has the briefing in three versions, its session, the hard words and the pages that help to read it, and no other briefing', () => {
    const glossary = pages.filter(({ url }) => url.startsWith('/glossary/')).map(({ file }) => file);
    for (const { id, path, pages: copyPages } of parts) {
      expect(copyPages.map(({ file }) => file).sort(), path).toEqual(
        [
          'START-HERE.html',
          `briefings/${id}/easy-read/index.html`,
          `briefings/${id}/index.html`,
          `briefings/${id}/print/easy-read/index.html`,
          `briefings/${id}/print/index.html`,
          `briefings/${id}/session/index.html`,
          'get-help/index.html',
          ...glossary,
          'licences/index.html',
          'offline/index.html',
          'reading-settings/index.html',
          'search/index.html',
          'status-words/index.html',
        ].sort(),
      );
    }
  });

  it('leads from its first page to the three versions and the session, and says on every other page that it is a part', () => {
    for (const { id, path, pages: copyPages } of parts) {
      const start = copyPages.find(({ file }) => file === 'START-HERE.html');
      expect(start?.addresses, path).toEqual(
        expect.arrayContaining(
          ['', 'easy-read/', 'print/', 'session/'].map((page) => `briefings/${id}/${page}index.html`),
        ),
      );
      for (const { file, html } of copyPages)
        if (file !== 'START-HERE.html')
          expect(html, `${path}, ${file}`).toContain('<p class="part-note">This is a part of the site: the briefing ');
    }
  });

  it('has no empty list, and no menu item or letter without a page', () => {
    for (const { path, pages: copyPages } of parts) {
      for (const { file, html } of copyPages) {
        const $ = load(html);
        const empty = $('ul, ol, nav').filter((_, list) => $(list).children().length === 0 && !$(list).attr('id'));
        expect(empty.length, `${path}, ${file}: an empty list`).toBe(0);
        const idle = $('nav li').filter((_, item) => $(item).find('a[href]').length === 0);
        expect(
          idle.toArray().map((item) => tidy($(item).text())),
          `${path}, ${file}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the page of downloads', () => {
  const page = pageAt('/downloads/');
  const main = page.$('main');

  it('lists every copy with its size, its day and its SHA-256', () => {
    const listed = main
      .find('article.record')
      .toArray()
      .map((article) => {
        const card = page.$(article);
        return {
          path: (card.find('a[download][href$=".zip"]').attr('href') ?? '').slice(1),
          link: tidy(card.find('a[download][href$=".zip"]').text()),
          day: tidy(card.find('dd').first().text()),
          sha256: card.find('dd code').text(),
        };
      })
      .filter(({ path }) => path.endsWith('.zip'));
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(site.released),
    );
    expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(copies.map(({ path }) => path)));
    expect(listed[0]?.path).toBe(COPY_PATH);
    expect(listed.length).toBe(copies.length);
    expect(siteFiles.filter((file) => file.endsWith('.zip')).sort()).toEqual(copies.map(({ path }) => path).sort());
    for (const { path, link, day: shown, sha256 } of listed) {
      const zip = readSiteFile(path);
      expect(tidy(link), path).toContain(tidy(`(zip, ${formatBytes(zip.length)})`));
      expect(shown, path).toBe(day);
      expect(sha256, path).toBe(createHash('sha256').update(zip).digest('hex'));
    }
  });

  it('lists every PDF with its pages, its size and its SHA-256', () => {
    const listed = main.find('a[download][href^="/pdf/"]').toArray();
    expect(listed.map((link) => (page.$(link).attr('href') ?? '').slice(1)).sort()).toEqual(
      siteFiles.filter((file) => file.endsWith('.pdf')).sort(),
    );
    for (const link of listed) {
      const file = (page.$(link).attr('href') ?? '').slice(1);
      const pdf = readSiteFile(file);
      expect(tidy(page.$(link).text()), file).toMatch(/\(PDF, \d+ pages?, /);
      expect(tidy(page.$(link).text()), file).toContain(tidy(formatBytes(pdf.length)));
      expect(page.$(link).closest('li').find('code').text(), file).toBe(createHash('sha256').update(pdf).digest('hex'));
    }
  });

  it('is reached from every page of the hosted site and from each page of a briefing to read on screen', () => {
    for (const { url, $ } of pages) expect($('footer a[href="/downloads/"]').length, url).toBe(1);
    for (const { id, plain, easyRead, session } of briefings) {
      const size = tidy(formatBytes(readSiteFile(partPath(id)).length));
      for (const version of [plain, easyRead, session])
        expect(tidy(version.$(`main a[download][href="/${partPath(id)}"]`).text()), version.url).toContain(size);
    }
  });
});
