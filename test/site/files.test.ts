import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import licences from '../../_data/licences.ts';
import pictures from '../../_data/pictures.ts';
import siteRecord from '../../_data/site.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { portableProblem, sameButForCase } from '../../src/model/portable-names.ts';
import { recordPath } from '../../src/render/paths.ts';
import { realLibrary } from '../content/library.ts';
import { pageAt, pages, readSiteFile, siteFiles, tidy } from '../support/built-site.ts';
import { COPY_PATH } from '../support/downloads.ts';

const site: Site = siteRecord;
const library = await realLibrary();

/** The names in a zip, of which nothing is unpacked. */
function namesInZip(zip: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(zip, { filter: ({ name }) => (names.push(name), false) });
  return names;
}

describe('the files of the site', () => {
  it('that pages link to are named after their content, so that they can be kept for a year', () => {
    const assets = siteFiles.filter((file) => file.startsWith('assets/'));
    expect(assets).not.toEqual([]);
    const misnamed = assets.filter((file) => {
      // esbuild names fonts by a hash of its own.
      if (file.endsWith('.woff2')) return !/\.[0-9A-Z]{8}\.woff2$/.test(file);
      const hash = createHash('sha256').update(readSiteFile(file)).digest('hex').slice(0, 10);
      return file.split('.').at(-2) !== hash;
    });
    expect(misnamed).toEqual([]);
  });

  it('have names that every system takes, in the copies and books too, once these are unpacked', () => {
    const inArchives = siteFiles
      .filter((file) => /\.(?:zip|epub)$/.test(file))
      .flatMap((file) => namesInZip(readSiteFile(file)).map((name) => `${file}!/${name}`));
    const all = [...siteFiles, ...inArchives];
    const inside = (file: string): string => file.replace(/^.*!\//, '');
    const refused = all.flatMap((file) =>
      inside(file)
        .split('/')
        .flatMap((name) => (portableProblem(name) === undefined ? [] : [`${file}: ${portableProblem(name)}`])),
    );
    expect(refused).toEqual([]);
    // Windows takes 260 letters for the whole path. The folder that people unpack a copy into takes some of them.
    expect(all.filter((file) => inside(file).length > 160)).toEqual([]);
    // Macs keep names in one form of Unicode, and give them back in another.
    expect(all.filter((file) => /[^\x20-\x7E]/.test(file))).toEqual([]);
    expect(sameButForCase(all)).toEqual([]);
  });

  it('name no folder of this machine and no local server, inside the zip neither', () => {
    const inZip = Object.entries(unzipSync(readSiteFile(COPY_PATH)));
    const everything = [
      ...siteFiles.map((file) => [file, readSiteFile(file)] as const),
      ...inZip.map(([file, content]) => [`zip: ${file}`, Buffer.from(content)] as const),
    ];
    const traces = ['localhost', '127.0.0.1', `${process.cwd()}/`, 'file:///'];
    expect(
      everything.flatMap(([file, content]) =>
        traces.filter((trace) => content.includes(trace)).map((t) => `${file}: ${t}`),
      ),
    ).toEqual([]);
  });

  it('tell robots nothing that is not true', () => {
    const base = `${site.address ?? 'https://no-address.invalid'}/`;
    if (siteFiles.includes('robots.txt')) {
      const maps = [
        ...readSiteFile('robots.txt')
          .toString('utf8')
          .matchAll(/^Sitemap:\s*(\S+)/gim),
      ];
      for (const [, address = ''] of maps) {
        expect(address.startsWith(base), address).toBe(true);
        expect(siteFiles).toContain(address.slice(base.length));
      }
    }
    if (siteFiles.includes('sitemap.xml')) {
      const listed = [
        ...readSiteFile('sitemap.xml')
          .toString('utf8')
          .matchAll(/<loc>([^<]+)<\/loc>/g),
      ]
        .map(([, address = '']) => address.replace(base, '/'))
        .sort();
      expect(listed).toEqual(
        pages
          .map(({ url }) => url)
          .filter((url) => url !== '/404.html' && url !== '/style/')
          .sort(),
      );
    }
  });
});

describe('the credits', () => {
  const licencePage = tidy(pageAt('/licences/').$('main').text());

  it('of every licence are on the licence page', () => {
    for (const { name, ...licence } of licences) {
      expect(licencePage).toContain(name);
      if ('creditLine' in licence && licence.creditLine) expect(licencePage).toContain(licence.creditLine);
    }
  });

  it('of every source stand beside it, with its licence', () => {
    for (const source of library.sources.all) {
      const { $ } = pageAt(recordPath('sources', source).replace(/#.*/, ''));
      const card = $(`#${source.id}`).closest('article');
      expect(tidy(card.text()), source.id).toContain(source.credit);
      expect(card.find(`a[href="/licences/#${source.licence}"]`).length, source.id).toBe(1);
    }
  });

  it('of the pictures name their maker and their licence, in the words that OpenMoji asks for', () => {
    expect(licencePage).toContain(
      'All emojis designed by OpenMoji – the open-source emoji and icon project. License: CC BY-SA 4.0',
    );
  });

  it('of every picture in use are on the licence page: those of our own one by one', () => {
    const used = siteFiles.flatMap((file) => /^assets\/pictures\/(.+)\.[0-9a-f]{10}\.svg$/.exec(file)?.[1] ?? []);
    expect(used).not.toEqual([]);
    const { $ } = pageAt('/licences/');
    for (const id of used) {
      const picture = pictures.find((each) => each.id === id);
      expect(picture?.credit, id).toMatch(/\bCC BY-SA 4\.0\b/);
      if (picture?.set !== 'own') continue;
      const credit = $(`img[src*="/pictures/${id}."]`).closest('li').text();
      expect(tidy(credit), id).toContain(picture.credit);
    }
  });
});
