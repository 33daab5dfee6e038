/** Owns the tests of the local server, over real connections to a small made-up site. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/serve/server.ts';

const TOML = `
[[headers]]
for = "/*"
values = { Referrer-Policy = "no-referrer" }
[[headers]]
for = "/assets/*"
values = { Cache-Control = "public, max-age=31536000, immutable" }
[[redirects]]
from = "/briefing/*"
to = "/briefings/:splat"
[[redirects]]
from = "/assets/*"
to = "/nowhere/:splat"
[[redirects]]
from = "/forced.txt"
to = "/other/"
force = true
`;

const FILES: Record<string, string> = {
  'site/index.html': '<h1>Home £</h1>',
  'site/_headers': '/*\n  X-Build: one\n',
  'site/404.html': '<h1>Not here</h1>',
  'site/briefings/index.html': '<h1>Briefings</h1>',
  'site/assets/a.css': 'body{}',
  'site/assets/ten.txt': '0123456789',
  'site/forced.txt': 'forced',
  'site/pagefind/index/en.pf_index': 'index',
  'site/pagefind/engine.wasm': 'wasm',
  'site/downloads/book.epub': 'book',
  'site-secret/index.html': 'secret',
  'secret.txt': 'secret',
  'netlify.toml': TOML,
};

let folder: string;
let site: string;
let configFile: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  site = join(folder, 'site');
  configFile = join(folder, 'netlify.toml');
  server = await startServer({ directory: site, configFile, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for exactly this path. `fetch` would tidy it first, and follow redirects. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('files', () => {
  it('serves the index page of a folder, with the rules of netlify.toml', async () => {
    const { status, headers, body } = await ask('/briefings/?a=1');
    expect([status, body]).toEqual([200, '<h1>Briefings</h1>']);
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('lets a rule replace the usual caching', async () => {
    const { headers } = await ask('/assets/a.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('names a type for the files of the search engine', async () => {
    expect((await ask('/pagefind/index/en.pf_index')).headers['content-type']).toBe('application/octet-stream');
    expect((await ask('/pagefind/engine.wasm')).headers['content-type']).toBe('application/wasm');
  });

  it('sends a book as a book', async () => {
    expect((await ask('/downloads/book.epub')).headers['content-type']).toBe('application/epub+zip');
  });

  it('answers HEAD with the headers and no body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(headers['content-length']).toBe(String(Buffer.byteLength('<h1>Home £</h1>')));
  });

  it('says "not changed" to a browser that has the file', async () => {
    const { headers } = await ask('/assets/a.css');
    const again = await ask('/assets/a.css', { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('sees a file that was built anew under the running server', async () => {
    writeFileSync(join(site, 'news.txt'), 'short');
    expect((await ask('/news.txt')).body).toBe('short');
    // As a build does: a new file takes the place of the old one, which may still be read.
    writeFileSync(join(folder, 'news.txt'), 'much longer');
    renameSync(join(folder, 'news.txt'), join(site, 'news.txt'));
    expect((await ask('/news.txt')).body).toBe('much longer');
  });

  it('takes no other method', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=7-99', 206, '789'],
    ['bytes=10-', 416, ''],
    // Forms that sirv misreads: the whole file is a lawful answer.
    ['bytes=-3', 200, '0123456789'],
    ['bytes=5-2', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ])('answers %s with %i', async (range, status, body) => {
    expect(await ask('/assets/ten.txt', { headers: { Range: range } })).toMatchObject({ status, body });
  });

  it('sends the whole file under If-Range', async () => {
    const headers = { Range: 'bytes=2-4', 'If-Range': '"an-older-one"' };
    expect(await ask('/assets/ten.txt', { headers })).toMatchObject({ status: 200, body: '0123456789' });
  });
});

describe('redirects', () => {
  it('adds the slash that a folder needs, and keeps the query', async () => {
    const { status, headers } = await ask('/briefings?q=a%20b');
    expect([status, headers.location]).toEqual([301, '/briefings/?q=a%20b']);
  });

  it('follows the rules of netlify.toml where there is no file', async () => {
    const { status, headers } = await ask('/briefing/a-safe-home/');
    expect([status, headers.location]).toEqual([301, '/briefings/a-safe-home/']);
    expect((await ask('/assets/gone.css')).headers.location).toBe('/nowhere/gone.css');
  });

  it('lets a file win over a rule, unless the rule is forced', async () => {
    expect((await ask('/assets/a.css')).status).toBe(200);
    expect((await ask('/forced.txt')).headers.location).toBe('/other/');
  });

  it('never sends anyone to another host', async () => {
    expect((await ask('//briefings')).headers.location).toBeUndefined();
  });
});

describe('what is not there', () => {
  it('gets the 404 page with status 404, protected and not cached for long', async () => {
    const { status, headers, body } = await ask('/nothing/here.css');
    expect([status, body]).toEqual([404, '<h1>Not here</h1>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('sends no body to HEAD', async () => {
    expect(await ask('/nothing', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/..%2fsite-secret',
    '/../site-secret/',
    '/../netlify.toml',
    '/%00',
    '/%E0%A4%A',
    `/${'a'.repeat(5000)}`,
  ])('refuses to leave the site for %.40s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, '<h1>Not here</h1>']);
  });
});

describe('startServer', () => {
  /** A program of somebody else on a port that the system chose. */
  const occupy = (host: string): Promise<{ other: Server; port: number }> =>
    new Promise((resolve, reject) => {
      const other = createServer((_request, response) => response.end('somebody else'));
      other.once('error', reject);
      other.listen(0, host, () => resolve({ other, port: (other.address() as AddressInfo).port }));
    });

  it('moves from a taken port to the next free one', async () => {
    const { other, port } = await occupy('127.0.0.1');
    const moved = await startServer({ directory: site, configFile, port });
    expect(moved.port).toBeGreaterThan(port);
    expect(moved.url).toBe(`http://localhost:${moved.port}`);
    expect(await (await fetch(`http://127.0.0.1:${moved.port}/`)).text()).toBe('<h1>Home £</h1>');
    await moved.close();
    other.close();
  });

  const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

  it.runIf(hasIpv6)('also moves when "localhost" would reach another program over IPv6', async () => {
    const { other, port } = await occupy('::1');
    const moved = await startServer({ directory: site, configFile, port });
    expect(moved.port).toBeGreaterThan(port);
    await moved.close();
    other.close();
  });

  it('sends the headers of the build that is there now, and never the file of them', async () => {
    expect((await ask('/')).headers['x-build']).toBe('one');
    writeFileSync(join(site, '_headers'), '/*\n  X-Build: two\n');
    utimesSync(join(site, '_headers'), 1, 1);
    expect((await ask('/')).headers['x-build']).toBe('two');
    const gone = await ask('/_headers');
    expect([gone.status, gone.body]).toEqual([404, '<h1>Not here</h1>']);
    // Between two builds there may be none.
    rmSync(join(site, '_headers'));
    expect((await ask('/')).headers['x-build']).toBe('two');
    writeFileSync(join(site, '_headers'), FILES['site/_headers'] ?? '');
  });

  it('frees its port when it is closed, also under an open connection', async () => {
    const first = await startServer({ directory: site, configFile, port: 0 });
    await (await fetch(`http://127.0.0.1:${first.port}/`)).text();
    await first.close();
    const second = await startServer({ directory: site, configFile, port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('says what to do when the site has not been built', async () => {
    await expect(startServer({ directory: join(folder, 'none'), configFile, port: 0 })).rejects.toThrow(
      'Build the site first: npm run build',
    );
  });

  it('does not start without its rules', async () => {
    await expect(startServer({ directory: site, configFile: join(folder, 'none.toml'), port: 0 })).rejects.toThrow(
      'ENOENT',
    );
  });
});
