/** Owns the tests of `npm start` as a person meets it: what it prints, and how it ends. The build is a stand-in. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

const BUILD = `
import { join } from 'node:path';
import { ContentError } from '../model/problems.ts';
export async function buildSite({ root }) {
  if (process.env.BROKEN) throw new ContentError([{ file: '_data/promises.ts', found: 'nothing', expected: 'a date' }]);
  const outputDirectory = join(root, '_site');
  return {
    pages: 31,
    briefings: 8,
    milliseconds: 1234,
    outputDirectory,
    downloads: [
      { path: 'downloads/copy.zip', bytes: 1_500_000, sha256: '' },
      { path: 'downloads/one.zip', bytes: 390_000, sha256: '' },
      { path: 'downloads/two.zip', bytes: 380_000, sha256: '' },
    ],
    books: [
      { path: 'downloads/plain.epub', bytes: 230_000, sha256: '' },
      { path: 'downloads/easy.epub', bytes: 220_000, sha256: '' },
    ],
  };
}`;

let folder: string;
let blocker: Server;
let takenPort: number;
let child: ChildProcess | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  for (const name of ['scripts', 'src', 'netlify.toml'])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'src/build/build.ts'), BUILD);
  mkdirSync(join(folder, '_site'));
  writeFileSync(join(folder, '_site/index.html'), '<h1>Built</h1>');
  writeFileSync(join(folder, '_site/_headers'), '/*\n  X-Built: yes\n');
  blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  takenPort = (blocker.address() as AddressInfo).port;
});
afterEach(() => void child?.kill('SIGKILL'));
afterAll(() => {
  blocker.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it, and ends it with a signal as soon as it says where it is. */
function start(env: Record<string, string>, signal: 'SIGINT' | 'SIGTERM' = 'SIGTERM') {
  return new Promise<{ code: number | null; printed: string; page: string | undefined }>((resolve, reject) => {
    // Without npm's mark, so that it behaves the same whoever runs these tests.
    const { npm_lifecycle_event: _mark, ...inherited } = process.env;
    child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
      cwd: folder,
      env: { ...inherited, ...env },
    });
    let printed = '';
    let page: string | undefined;
    const onText = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /Open http:\/\/localhost:(\d+) in a browser/.exec(printed);
      if (!url || page !== undefined) return;
      page = '';
      void fetch(`http://127.0.0.1:${url[1]}/`)
        .then((response) => response.text())
        .then((text) => (page = text))
        .finally(() => child?.kill(signal));
    };
    child.stdout?.on('data', onText);
    child.stderr?.on('data', onText);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, printed, page }));
  });
}

// Windows has no signals to send to another program: there they end it at once.
describe.skipIf(process.platform === 'win32')('npm start', { timeout: 30_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says what it built and where it is, and ends well on %s', async (signal) => {
    const { code, printed, page } = await start({ PORT: String(takenPort) }, signal);
    expect(printed).toContain('Built 31 pages, with 8 briefings in 3 versions, into _site in 1.2 seconds.');
    expect(printed).toContain('The copy to download is _site/downloads/copy.zip (1.5\u00A0MB).');
    expect(printed).toContain('Beside it: a copy of each briefing, the largest 390\u00A0KB.');
    expect(printed).toContain(
      'The books are _site/downloads/plain.epub (230\u00A0KB) and _site/downloads/easy.epub (220\u00A0KB).',
    );
    expect(printed).toMatch(new RegExp(`Port ${takenPort} is taken by another program, so this is port \\d+\\.`));
    expect(page).toBe('<h1>Built</h1>');
    expect(code).toBe(0);
  });

  it('prints what is wrong with the content, without a stack, and serves no older site', async () => {
    const { code, printed, page } = await start({ BROKEN: '1', PORT: String(takenPort) });
    expect(printed).toContain('_data/promises.ts');
    expect(printed).toContain('Expected: a date');
    expect(printed).not.toMatch(/\n\s+at /);
    expect(page).toBeUndefined();
    expect(code).toBe(1);
  });

  it.each(['abc', '65536'])('refuses the port "%s" before it builds', async (PORT) => {
    const { code, printed } = await start({ PORT });
    expect(printed).toBe(`PORT is "${PORT}", which is not a port. Give a number from 1 to 65535, such as PORT=9000.\n`);
    expect(code).toBe(1);
  });
});
