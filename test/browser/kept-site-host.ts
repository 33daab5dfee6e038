/** Owns the host in the tests of a kept site: the real server, which can be stopped, counted, and made to fail. */
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, request as ask, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildKeptSite, type KeptSiteReport } from '../../src/offline/build-kept-site.ts';
import { KEPT_FOLDER } from '../../src/offline/kept-list.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { CONFIG_FILE, serve, SITE_DIRECTORY } from './search-helpers.ts';

/** What readers can search for in a small site. */
const SEARCHED = /bursar|prescription/i;
const SMALL_SITE =
  /^(?:kept\/)?(?:[^/]+|(?:briefings|search|offline|glossary|no-internet)\/(?:.+\/)?index\.html|(?:assets|icons|pagefind)\/.*)$/;

/**
 * Whether a file is part of a small site: the briefings and what they look like, and of the sections that search finds
 * only those with some words. To keep the whole site, which same-answers.test.ts does, takes ten times as long.
 */
async function isOfSmallSite(path: string): Promise<boolean> {
  const file = relative(SITE_DIRECTORY, path).split(sep).join('/');
  if ((await stat(path)).isDirectory()) return file === '' || !/^(?:downloads|pdf|data)$/.test(file);
  if (!SMALL_SITE.test(file)) return false;
  return !file.endsWith('.pf_fragment') || SEARCHED.test(gunzipSync(await readFile(path)).toString());
}

export class Host {
  /** The address of every request that came, in order. */
  readonly requests: string[] = [];
  /** What is done with the answer for an address; undefined sends it on as it is. */
  fault: ((address: string) => 'change a byte' | 'break off' | 'never answer' | undefined) | undefined;
  /** The folder with the copy of the site that is served. */
  readonly folder: string;
  /** How many files the site has that is published now, as far as browsers keep them. */
  files = 0;
  #port = 0;
  #server: RunningServer | undefined;
  #front: Server | undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A host of a copy of the built site, or of a small part of it, in which `bursary` and `prescriptions` can be searched for. */
  static async start(size: 'small' | 'whole'): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'kept-'));
    const host = new Host(folder);
    await cp(SITE_DIRECTORY, folder, { recursive: true, ...(size === 'small' ? { filter: isOfSmallSite } : {}) });
    if (size === 'small') await host.publish({}, '1.1.1');
    await host.resume();
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Nothing answers any more at this address; nothing is done if it was so already. */
  async stop(): Promise<void> {
    const front = this.#front;
    if (!front) return;
    this.#front = undefined;
    front.closeAllConnections();
    await new Promise((done) => front.close(done));
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Answers again, at the same address, if it was stopped. */
  async resume(): Promise<void> {
    if (this.#front) return;
    this.#server = await serve(this.folder);
    const { port } = this.#server;
    const front = createServer((incoming, answer) => {
      const address = incoming.url ?? '';
      this.requests.push(address);
      const fault = this.fault?.(address);
      if (fault === 'never answer') return;
      if (fault === 'break off') {
        incoming.socket.destroy();
        return;
      }
      const headers = fault ? { ...incoming.headers, 'if-none-match': '' } : incoming.headers;
      ask({ port, host: '127.0.0.1', path: address, method: incoming.method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 500, response.headers);
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts);
          if (fault === 'change a byte' && body.length > 0) body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
          answer.end(body);
        });
      })
        .on('error', () => incoming.socket.destroy())
        .end();
    });
    await new Promise<void>((listening) => front.listen(this.#port, '127.0.0.1', listening));
    const bound = front.address();
    if (bound === null || typeof bound === 'string') throw new Error('the host has no port');
    this.#port = bound.port;
    this.#front = front;
  }

  /**
   * Publishes the site with changed words, if any: each file by its path, with the words to replace and the new ones. A page
   * changes in both its forms.
   */
  async publish(
    changes: Readonly<Record<string, readonly [RegExp, string]>> = {},
    version = '9.9.9',
  ): Promise<KeptSiteReport> {
    const forms = ([file, change]: [string, readonly [RegExp, string]]) =>
      [file, `${KEPT_FOLDER}/${file}`].map((form) => [form, change] as const);
    for (const [file, [words, others]] of Object.entries(changes).flatMap(forms)) {
      const path = join(this.folder, file);
      const before = await readFile(path, 'utf8');
      const after = before.replace(words, others);
      if (after === before) throw new Error(`${file} has no ${String(words)}`);
      await writeFile(path, after);
    }
    const report = await buildKeptSite({
      siteDirectory: this.folder,
      project: resolve('.'),
      configFile: CONFIG_FILE,
      version,
      released: '2030-01-02',
    });
    this.files = report.files;
    return report;
  }

  /** The addresses asked for since the last time. */
  takeRequests(): string[] {
    return this.requests.splice(0);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
