/** Owns sending texts as public hosts do: compressed with Brotli, which the local server does not. */
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { RunningServer } from '../../src/serve/server.ts';

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|manifest))/;

/**
 * Starts a server that gives what another one gives, compressed, in the same words but for some.
 *
 * @param edit changes a page before it is sent; `path` is what was asked for.
 */
export async function startCompressed(
  from: RunningServer,
  edit: (html: string, path: string) => string = (html) => html,
): Promise<RunningServer> {
  const sent = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    ask({ host: '127.0.0.1', port: from.port, path: url }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { 'content-length': _, ...headers } = answer.headers;
        const type = headers['content-type'] ?? '';
        const body = Buffer.concat(parts);
        if (!TEXT.test(type)) {
          response.writeHead(answer.statusCode ?? 500, headers).end(body);
          return;
        }
        const packed =
          sent.get(url) ??
          brotliCompressSync(type.startsWith('text/html') ? Buffer.from(edit(body.toString('utf8'), url)) : body);
        sent.set(url, packed);
        response
          .writeHead(answer.statusCode ?? 500, {
            ...headers,
            'content-encoding': 'br',
            'content-length': packed.length,
          })
          .end(packed);
      });
    }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
