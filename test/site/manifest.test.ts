import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { onEveryPage, pageAt, readSiteFile, siteFiles } from '../support/built-site.ts';
import { COPY_PATH } from '../support/downloads.ts';

describe('the web manifest', () => {
  interface Manifest {
    name: string;
    start_url: string;
    scope: string;
    lang: string;
    theme_color: string;
    background_color: string;
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  }
  const manifest = JSON.parse(readSiteFile('manifest.webmanifest').toString('utf8')) as Manifest;

  it('is linked from every page, and names the site as its pages do', () => {
    expect(
      onEveryPage(({ $ }) => ($('link[rel="manifest"]').attr('href') === '/manifest.webmanifest' ? [] : ['no link'])),
    ).toEqual([]);
    expect(manifest).toMatchObject({ start_url: '/', scope: '/', lang: pageAt('/').$('html').attr('lang') });
    expect(manifest.name).toBe(pageAt('/').$('title').text());
  });

  it('has the colours of the site', async () => {
    const tokens = await readFile('src/styles/tokens.css', 'utf8');
    const token = (name: string): string | undefined =>
      new RegExp(`--${name}: var\\(--light, (#[0-9a-f]+)\\)`).exec(tokens)?.[1];
    expect([manifest.theme_color, manifest.background_color]).toEqual([token('header'), token('ground')]);
  });

  it('has icons of the sizes that it says, one of them to be cut to any shape', () => {
    const icons = [
      ...manifest.icons,
      { src: pageAt('/').$('link[rel="apple-touch-icon"]').attr('href'), sizes: '180x180' },
    ];
    const measured = icons
      .filter(({ src = '' }) => src.endsWith('.png'))
      .map(({ src = '', sizes }) => {
        const png = readSiteFile(src.slice(1));
        expect(png.subarray(1, 4).toString('latin1'), src).toBe('PNG');
        // The header of a PNG holds its width and height (PNG specification, 11.2.1).
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
        return sizes;
      });
    expect(measured.sort()).toEqual(['180x180', '192x192', '512x512', '512x512']);
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    expect(siteFiles).toContain(manifest.icons.find(({ type }) => type === 'image/svg+xml')?.src.slice(1));
  });

  it('is not in the downloaded copy, nor are its icons', () => {
    const names = Object.keys(unzipSync(readSiteFile(COPY_PATH)));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => /manifest|icons\//.test(name))).toEqual([]);
  });
});
