import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import siteRecord from '../../_data/site.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { CALENDAR_PATH, FEEDS_FOLDER, feedPath } from '../../src/open-data/addresses.ts';
import { dataFiles } from '../../src/open-data/data-files.ts';
import { dataSetsOf } from '../../src/open-data/data-sets.ts';
import { formatBytes } from '../../src/render/bytes.ts';
import { realLibrary } from '../content/library.ts';
import { onEveryPage, pageAt, pages, readSiteFile, siteFiles, tidy } from '../support/built-site.ts';
import { COPY_PATH, TOP_FOLDER } from '../support/downloads.ts';
import words from '../../_data/words.ts';

const DATA_SETS = dataSetsOf(words);

const site: Site = siteRecord;
const library = await realLibrary();
const files = dataFiles(library);
const isFeed = (path: string): boolean => path.startsWith(`${FEEDS_FOLDER}/`);

describe('the files of open data', () => {
  it('are all in the site, byte for byte', () => {
    expect(siteFiles.filter((file) => /^(?:data\/v\d|feeds\/)/.test(file))).toEqual(
      files.map(({ path }) => path).sort(),
    );
    for (const { path, text } of files) expect(readSiteFile(path).toString('utf8') === text, path).toBe(true);
  });

  it('are in the downloaded copy, but for what a program would come back to', () => {
    const names = Object.keys(unzipSync(readSiteFile(COPY_PATH), { filter: () => true })).map((name) =>
      name.slice(TOP_FOLDER.length + 1),
    );
    expect(names.filter((name) => /^(?:data\/v\d|feeds\/)/.test(name)).sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => !isFeed(path))
        .sort(),
    );
  });
});

describe.each(DATA_SETS)('the page of the set "$id"', ({ id, list, fields }) => {
  const { $ } = pageAt(`/data/${id}/`);
  const main = tidy($('main').text());

  it('explains every field', () => {
    const explained = $('dl.facts dt > code').toArray();
    expect(explained.map((name) => $(name).text()).slice(0, Object.keys(fields).length)).toEqual(Object.keys(fields));
    for (const { description } of Object.values(fields)) expect(main).toContain(tidy(description));
  });

  it('has a record of the set as an example in JSON and CSV, its files with their true sizes, and the credit', () => {
    const [json = '', csv = ''] = $('pre.example')
      .toArray()
      .map((example) => $(example).text());
    const { records } = JSON.parse(readSiteFile(`data/v1/${id}.json`).toString('utf8')) as { records: unknown[] };
    expect(records).toContainEqual(JSON.parse(json));
    for (const line of csv.split(/\r?\n/)) expect(readSiteFile(`data/v1/${id}.csv`).toString('utf8')).toContain(line);
    for (const kind of ['json', 'csv']) {
      const link = $(`a[download][href="/data/v1/${id}.${kind}"]`);
      expect(tidy(link.text())).toContain(tidy(formatBytes(readSiteFile(`data/v1/${id}.${kind}`).length)));
    }
    expect($(`a[href="/data/v1/schemas/${id}.json"]`).length).toBe(1);
    expect(main).toContain('Credit: Leaving Care Briefings, CC BY 4.0');
  });

  it('leads to the list that it is the data of', () => {
    expect($(`main a[href="${list}"]`).length).toBe(1);
    expect(pageAt('/data/').$(`a[href="/data/${id}/"]`).length).toBe(1);
  });
});

describe('lists of records', () => {
  it('lead to the same as data, but not on paper, in books or in search', () => {
    const lines = pages
      .filter(({ url }) => url !== '/style/')
      .flatMap(({ url, $ }) =>
        $('.as-data')
          .toArray()
          .map((line) => {
            const { 'data-pagefind-ignore': unsought, 'data-web-only': webOnly } = $(line).attr() ?? {};
            expect([unsought, webOnly], url).toEqual(['', '']);
            return [$(line).find('a').attr('href'), url] as const;
          }),
      );
    const listed = DATA_SETS.filter(({ id }) => id !== 'topics' && id !== 'licences');
    expect(lines.map(([href]) => href).sort()).toEqual(listed.map(({ id }) => `/data/${id}/`).sort());
    for (const { id, list } of listed) expect(lines).toContainEqual([`/data/${id}/`, list]);
  });
});

describe('feeds and the calendar', () => {
  it('are named in the heads of the pages whose changes they tell, on the hosted site', () => {
    const named = onEveryPage(({ $ }) =>
      $('link[rel="alternate"][type="application/atom+xml"][data-hosted-only]')
        .toArray()
        .map((link) => $(link).attr('href') ?? ''),
    );
    expect(named.sort()).toEqual(
      [
        ...['/', '/data/', '/data/follow/'].map((url) => `${url}: /${feedPath()}`),
        ...library.topics.all.map(({ id }) => `/topics/${id}/: /${feedPath(id)}`),
      ].sort(),
    );
  });

  it('are all linked from the page about following the site', () => {
    const { $ } = pageAt('/data/follow/');
    for (const path of [feedPath(), ...library.topics.all.map(({ id }) => feedPath(id)), CALENDAR_PATH])
      expect($(`main a[href="/${path}"]`).length, path).toBe(1);
  });
});

describe('the sitemap', () => {
  it('is there, and named to robots, exactly when the site has an address', () => {
    const robots = readSiteFile('robots.txt').toString('utf8');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    expect(siteFiles.includes('sitemap.xml')).toBe(site.address !== null);
    expect(robots.includes('Sitemap:')).toBe(site.address !== null);
  });
});
