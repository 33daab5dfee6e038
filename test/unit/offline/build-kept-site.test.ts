import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildKeptSite, KEPT_BYTES, KEPT_SIZE, type KeptSiteReport } from '../../../src/offline/build-kept-site.ts';
import { formatBytes } from '../../../src/render/bytes.ts';
import { headersFile } from '../../../src/serve/security-policy.ts';
import type { KeptList } from '../../../src/offline/kept-list.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<h1>Home</h1>',
  'glossary/index.html': '<h1>Hard words</h1>',
  'assets/a b.css': 'a{}',
  'data/figures.csv': 'a,b',
  'manifest.webmanifest': '{}',
};
const NOT_KEPT = [
  '404.html',
  '_headers',
  '_redirects',
  'robots.txt',
  'sitemap.xml',
  'downloads/a.zip',
  'downloads/pdf/a.pdf',
  'assets/search.js.map',
  'pagefind/x.part',
];

let folder: string;
const put = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
};
const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
const list = async (): Promise<KeptList> => JSON.parse(await read('kept-site.json')) as KeptList;
const build = (configFile = join(project, 'netlify.toml')): Promise<KeptSiteReport> =>
  buildKeptSite({ siteDirectory: folder, project, configFile, version: '1.2.0', released: '2024-03-09' });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(FILES)) await put(file, content);
  await put('_headers', headersFile({ styles: ['abc='], scripts: [] }));
});

describe('buildKeptSite', () => {
  it('lists each file that a kept site needs, as browsers ask for it, with its size and its SHA-256', async () => {
    for (const file of NOT_KEPT) if (file !== '_headers') await put(file, 'not kept');
    const report = await build();
    const { files, ...facts } = await list();
    expect(files.map(({ address }) => address)).toEqual([
      '/',
      '/assets/a%20b.css',
      '/data/figures.csv',
      '/glossary/',
      '/manifest.webmanifest',
    ]);
    expect(files[0]).toEqual({
      address: '/',
      bytes: 13,
      sha256: createHash('sha256').update('<h1>Home</h1>').digest('hex'),
    });
    const bytes = Object.values(FILES).join('').length;
    expect(facts).toMatchObject({ version: '1.2.0', released: '2024-03-09', bytes });
    expect(report).toMatchObject({ files: 5, bytes });
  });

  it('names the headers that the host sends with every file', async () => {
    await build();
    const { headers } = await list();
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'.*; style-src 'self' 'sha256-abc='; /);
    expect(headers).not.toHaveProperty('Cache-Control');
  });

  it('gives the same bytes again, and other bytes of the worker for any other file or header', async () => {
    const { fingerprint } = await build();
    const worker = await read('service-worker.js');
    expect(fingerprint).toBe(
      createHash('sha256')
        .update(await read('kept-site.json'))
        .digest('hex'),
    );
    expect(worker).toContain(fingerprint);
    await build();
    expect(await read('service-worker.js')).toBe(worker);

    await put('data/figures.csv', 'a,c');
    await build();
    const changed = await read('service-worker.js');
    expect(changed).not.toBe(worker);

    const config = join(folder, '_headers.toml');
    await writeFile(config, '[[headers]]\nfor = "/*"\n[headers.values]\nX-Test = "1"\n');
    await build(config);
    const otherHeader = await read('service-worker.js');
    expect(otherHeader).not.toBe(changed);

    // Kept pages need the policy that allows the styles inside them.
    await put('_headers', headersFile({ styles: ['def='], scripts: [] }));
    await build(config);
    expect(await read('service-worker.js')).not.toBe(otherHeader);
  });

  it('fetches a page where it links its styles, and shows it at its own address', async () => {
    await put('kept/glossary/index.html', '<link><h1>Hard words</h1>');
    await build();
    const { files } = await list();
    const pages = files.filter(({ address }) => address.endsWith('/')).map(({ address, from }) => [address, from]);
    expect(pages).toEqual([
      ['/', undefined],
      ['/glossary/', '/kept/glossary/'],
    ]);
    const kept = files.find(({ address }) => address === '/glossary/');
    expect(kept?.sha256).toBe(createHash('sha256').update('<link><h1>Hard words</h1>').digest('hex'));
  });

  it('puts its size on the pages that ask for it, their own size included', async () => {
    const asks = `<p data-bytes="${KEPT_BYTES}">It needs ${KEPT_SIZE}.</p>`;
    await put('offline/index.html', asks);
    await put('kept/offline/index.html', asks);
    const { bytes } = await build();
    for (const file of ['offline/index.html', 'kept/offline/index.html'])
      expect(await read(file)).toBe(`<p data-bytes="${bytes}">It needs ${formatBytes(bytes)}.</p>`);
    const { files } = await list();
    expect(files.reduce((sum, file) => sum + file.bytes, 0)).toBe(bytes);
  });

  it('stops when there is no configuration to take headers from', async () => {
    await expect(build(join(folder, 'none.toml'))).rejects.toThrow(/none\.toml/);
  });
});
