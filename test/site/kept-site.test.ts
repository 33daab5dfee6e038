import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { KEPT_FOLDER, NO_INTERNET_ADDRESS, type KeptFile, type KeptList } from '../../src/offline/kept-list.ts';
import { formatBytes } from '../../src/render/bytes.ts';
import { onEveryPage, pageAt, pages, readSiteFile, siteFiles, tidy } from '../support/built-site.ts';
import { COPY_PATH, TOP_FOLDER } from '../support/downloads.ts';

const list = JSON.parse(readSiteFile('kept-site.json').toString('utf8')) as KeptList;
const listed = new Map(list.files.map((file) => [file.address, file]));
const fileOf = ({ address, from = address }: Pick<KeptFile, 'address' | 'from'>): string =>
  decodeURI(from)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');

describe('the list of the kept site', () => {
  it('has every file of the site but those that only a host or the network has a use for', () => {
    const fetched = new Set(list.files.map(fileOf));
    const inOtherForm = (file: string): boolean => fetched.has(`${KEPT_FOLDER}/${file}`);
    const left = siteFiles.filter((file) => !fetched.has(file) && !inOtherForm(file));
    expect(left.filter((file) => !/^(?:downloads|pdf|cite|share|style|feeds|data\/v1)\//.test(file)).sort()).toEqual(
      ['404.html', '_headers', 'kept-site.json', 'robots.txt', 'service-worker.js', 'sitemap.xml'].filter((file) =>
        siteFiles.includes(file),
      ),
    );
  });

  it('has the true size and SHA-256 of each file, and is the one that the worker was made for', () => {
    const wrong = list.files.filter((file) => {
      const content = readSiteFile(fileOf(file));
      return content.length !== file.bytes || createHash('sha256').update(content).digest('hex') !== file.sha256;
    });
    expect(wrong).toEqual([]);
    const fingerprint = createHash('sha256').update(readSiteFile('kept-site.json')).digest('hex');
    expect(readSiteFile('service-worker.js').toString('utf8')).toContain(fingerprint);
  });

  it('has the page for what is not kept, and its size stands on the page that offers to keep it', () => {
    expect(listed.has(NO_INTERNET_ADDRESS)).toBe(true);
    const section = pageAt('/offline/').$('.keep-site');
    expect(tidy(section.text())).toContain(`It needs ${tidy(formatBytes(list.bytes))} of room`);
    expect(section.find('#keep-site').attr('data-bytes')).toBe(String(list.bytes));
    expect(list.files.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(list.bytes);
  });
});

describe('the pages of the kept site', () => {
  it('are those of the site, with links to styles that are kept too in the place of the styles inside', () => {
    const kept = list.files.filter(({ address }) => address.endsWith('/'));
    expect(kept.length).toBeGreaterThan(pages.length - 5);
    for (const { address, from = '' } of kept) {
      const file = fileOf({ address, from });
      const html = readSiteFile(file).toString('utf8');
      const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) => href);
      expect(links.length, address).toBeGreaterThan(0);
      expect(links.filter((href) => !listed.has(href))).toEqual([]);
      const rest = html.replace(/<link rel="stylesheet" href="[^"]+">/g, '');
      expect(pageAt(address).html.replace(/<style>.*?<\/style>/s, ''), address).toBe(rest);
    }
  });
});

describe('the script of the kept site', () => {
  it('is on one page alone, so that no other page does anything for it', () => {
    expect(onEveryPage(({ $ }) => ($('script[src*="keep-site"]').length > 0 ? ['has it'] : []))).toEqual([
      '/offline/: has it',
    ]);
  });
});

describe('the downloaded copy', () => {
  it('has nothing of all this', () => {
    const files = Object.entries(unzipSync(readSiteFile(COPY_PATH)));
    const names = files.map(([name]) => name.slice(TOP_FOLDER.length + 1));
    expect(names.filter((name) => /service-worker|kept-site|hosted\/|no-internet/.test(name))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.html')).length).toBeGreaterThan(pages.length - 5);
    for (const [name, content] of files) {
      if (name.endsWith('.html')) expect(Buffer.from(content).toString('utf8'), name).not.toMatch(/keep-site|#keep"/);
    }
  });
});
