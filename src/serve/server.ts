/** Owns the local server: the built site as the public host serves it, with its headers, redirects and 404 page. */
import { existsSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor, loadHeaderRules, type HeaderRule } from './headers.ts';
import { listenOnFreePort } from './listen.ts';
import { loadRedirectRules, redirectFor } from './redirects.ts';
import { HEADERS_FILE } from './security-policy.ts';

export interface ServerOptions {
  /** The built site. */
  directory: string;
  /** The netlify.toml with the headers and redirects. */
  configFile: string;
  /** First port to try; 0 lets the system choose. */
  port?: number;
  /** Address to listen on. */
  host?: string;
}

export interface RunningServer {
  /** Address to open in a browser, without a slash at the end. */
  url: string;
  port: number;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

export const DEFAULT_PORT = 8080;
export const DEFAULT_HOST = '127.0.0.1';

/** What Netlify sends when no rule sets Cache-Control: https://docs.netlify.com/build/caching/caching-overview/ */
const DEFAULT_CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** Types that `sirv` does not know, or names without the character set that our UTF-8 files need. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

/** The path with its percent-encoding undone, or as it is when it is not well formed. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether a path of the site is a folder with an index page; never true for a path that leads out of the site. */
function isPageFolder(directory: string, path: string): boolean {
  const index = resolve(directory, `.${path}`, 'index.html');
  return index.startsWith(directory + sep) && existsSync(index);
}

/**
 * Whether a Range header asks for one plain range ("bytes=0-99", "bytes=100-"). For any other form the whole file is
 * sent, as RFC 9110 (section 14.2) allows, since `sirv` would misread it. A range under If-Range is treated the same
 * way, because `sirv` does not compare the two versions.
 */
function isPlainRange(request: IncomingMessage): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (!match || request.headers['if-range'] !== undefined) return false;
  const [, start, end] = match;
  return end === '' || (Number(end) > 0 && Number(end) >= Number(start));
}

/** The address that a browser on the same machine opens. */
function urlOf(host: string, port: number): string {
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host);
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Serves a built site on this machine, as Netlify would: header rules, redirects, `/x` sent to `/x/`, and 404.html with
 * status 404 for what is not there. Files are looked up at each request, so a build that ends meanwhile is seen, with the
 * header rules that belong to it.
 *
 * @throws {Error} when the folder or the configuration is missing or unusable, or no port is free.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const directory = resolve(options.directory);
  const host = options.host ?? DEFAULT_HOST;
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${directory} to serve. Build the site first: npm run build`);
  }
  const whenMade = (): Promise<number | undefined> =>
    stat(join(directory, HEADERS_FILE)).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
  let rulesMade = await whenMade();
  let headerRules: HeaderRule[];
  const [firstRules, redirectRules] = await Promise.all([
    loadHeaderRules(options.configFile, directory),
    loadRedirectRules(options.configFile),
  ]);
  headerRules = firstRules;

  /** Pages of a new build have other styles inside, which the policy of the build before does not allow. */
  async function renewHeaderRules(): Promise<void> {
    const made = await whenMade();
    // For a moment, while a new site takes the place of the old one, there is none.
    if (made === undefined || made === rulesMade) return;
    headerRules = await loadHeaderRules(options.configFile, directory);
    rulesMade = made;
  }

  function setHeaders(response: ServerResponse, path: string): void {
    response.setHeader('Cache-Control', DEFAULT_CACHE_CONTROL);
    const type = CONTENT_TYPES[extname(path).toLowerCase()];
    if (type) response.setHeader('Content-Type', type);
    for (const { name, value } of headersFor(path, headerRules)) response.setHeader(name, value);
  }

  async function sendNotFound(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const page = await readFile(join(directory, '404.html')).catch(() =>
      Buffer.from('<!doctype html><p>Not found</p>'),
    );
    setHeaders(response, path);
    // What is not there today may be there tomorrow, whatever the rule for its folder says.
    response.setHeader('Cache-Control', DEFAULT_CACHE_CONTROL);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
    response.end(request.method === 'HEAD' ? undefined : page);
  }

  function sendRedirect(response: ServerResponse, status: number, location: string): void {
    response.writeHead(status, { Location: location, 'Content-Length': 0 }).end();
  }

  // "dev" is sirv's word for looking at the disk at each request. Without it sirv remembers the size of every file, and
  // a rebuild under a running server would cut pages short.
  const serveFile = sirv(directory, { dev: true, etag: true, extensions: ['html'], setHeaders });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return;
    }
    const target = `http://localhost${request.url ?? '/'}`;
    if (!URL.canParse(target)) {
      response.writeHead(400, { 'Content-Length': 0 }).end();
      return;
    }
    const { pathname, search } = new URL(target);
    const path = decode(pathname);
    const redirect = redirectFor(pathname, search, redirectRules);
    if (redirect?.force) {
      sendRedirect(response, redirect.status, redirect.location);
      return;
    }
    // A Location that begins with two slashes would name another host.
    if (!path.endsWith('/') && !path.startsWith('//') && isPageFolder(directory, path)) {
      sendRedirect(response, 301, `${pathname}/${search}`);
      return;
    }
    if (path === `/${HEADERS_FILE}`) {
      void sendNotFound(request, response, path);
      return;
    }
    if (request.headers.range !== undefined && !isPlainRange(request)) delete request.headers.range;
    request.url = pathname + search;
    serveFile(request, response, () => {
      if (redirect) sendRedirect(response, redirect.status, redirect.location);
      else void sendNotFound(request, response, path);
    });
  }

  const server = createServer((request, response) => {
    // Whatever is wrong with the new rules, the old ones are better than none.
    void renewHeaderRules()
      .catch(() => undefined)
      .then(() => answer(request, response));
  });

  const port = await listenOnFreePort(server, host, options.port ?? DEFAULT_PORT);
  return {
    url: urlOf(host, port),
    port,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
