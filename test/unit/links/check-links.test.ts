import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkLinks, type LinkReport } from '../../../src/links/check-links.ts';
import { externalLinks } from '../../../src/links/external-links.ts';
import { list, tinyLibrary } from '../model/tiny.ts';

let server: Server;
let base = '';
let asked: string[] = [];
let open = 0;
let mostOpen = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => (open -= 1));
    const answer = (status: number, headers = {}): void => {
      response.writeHead(status, { connection: 'close', ...headers }).end();
    };
    if (request.url === '/silent') return;
    if (request.url === '/no-head') return answer(request.method === 'HEAD' ? 405 : 200);
    if (request.url === '/moved') return answer(301, { location: '/new' });
    if (request.url === '/for-now') return answer(302, { location: '/new' });
    if (request.url === '/round') return answer(302, { location: '/round' });
    const status = Number(request.url?.slice(1));
    answer(Number.isInteger(status) && status > 0 ? status : 200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  mostOpen = 0;
});

/** Long enough for a busy machine; only the host that says nothing is waited for in full. */
const PATIENT = 20_000;

const check = (paths: string[], done?: (report: LinkReport) => void) =>
  checkLinks(
    paths.map((path) => base + path),
    { timeout: PATIENT, pause: 0, ...(done ? { done } : {}) },
  );

test.each([
  ['a page that is there', '/page', { state: 'ok', status: 200 }],
  ['a page of a host that does not take HEAD', '/no-head', { state: 'ok', status: 200 }],
  ['a page that is elsewhere for now', '/for-now', { state: 'ok', status: 200 }],
  ['a page that is gone', '/404', { state: 'gone', status: 404 }],
  ['a page that was taken away', '/410', { state: 'gone', status: 410 }],
  ['a host that shows programs nothing', '/403', { state: 'refused', status: 403 }],
  ['a host with a fault', '/500', { state: 'failed', status: 500 }],
  ['a page that leads round in a ring', '/round', { state: 'failed', error: 'more than 8 redirects' }],
])('%s', async (_, path, expected) => {
  expect(await check([path])).toEqual([{ address: base + path, ...expected }]);
});

test('a host that says nothing has failed, in the time that was given', async () => {
  expect(await checkLinks([`${base}/silent`], { timeout: 300, pause: 0 })).toEqual([
    { address: `${base}/silent`, state: 'failed', error: 'no answer in time' },
  ]);
});

test('a page that moved for good is named with its new address', async () => {
  expect(await check(['/moved'])).toEqual([
    { address: `${base}/moved`, state: 'moved', status: 200, to: `${base}/new` },
  ]);
});

test('a host that nobody can reach has failed', async () => {
  const [report] = await checkLinks(['http://127.0.0.1:1/'], { timeout: PATIENT, pause: 0 });
  expect(report?.state).toBe('failed');
  expect(report?.error).toBeTruthy();
});

test('HEAD comes first, and GET only where it must; each address is asked once', async () => {
  await check(['/page', '/no-head', '/page']);
  expect(asked).toEqual(['HEAD /page', 'HEAD /no-head', 'GET /no-head']);
});

test('one host is asked one thing at a time, and each answer is told', async () => {
  const told: string[] = [];
  await check(['/a', '/b', '/c', '/d'], ({ address }) => told.push(address.replace(base, '')));
  expect(mostOpen).toBe(1);
  expect(told).toEqual(['/a', '/b', '/c', '/d']);
});

test('the addresses are those of the records, each once, with who gives it; telephone numbers are none', async () => {
  const library = await tinyLibrary((content) => {
    for (const source of list(content, 'sources').slice(0, 2)) source['address'] = 'https://example.org/letter';
  });
  const links = externalLinks(library);
  const letter = links.find(({ address }) => address === 'https://example.org/letter');
  expect(letter?.givenBy).toHaveLength(2);
  expect(letter?.givenBy[0]).toMatch(/^sources\/[\w-]+, field address$/);
  expect(links.every(({ address }) => /^https?:/.test(address))).toBe(true);
});
