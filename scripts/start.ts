/** Owns `npm start`: builds the site, serves it on this machine, and says where. PORT and HOST change the address. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../src/build/build.ts';
import { DEFAULT_HOST, DEFAULT_PORT, startServer, type RunningServer } from '../src/serve/server.ts';
import { describeBuild } from './describe-build.ts';
import { fail } from './fail.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** The port that the environment asks for. */
function wantedPort(value: string | undefined): number {
  if (!value) return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  fail(new Error(`PORT is "${value}", which is not a port. Give a number from 1 to 65535, such as PORT=9000.`), true);
}

let server: RunningServer | undefined;
let stopping = false;

/** Ends with exit code 0. Ctrl+C may call it twice: the terminal sends the signal to every process, and npm sends it on. */
function stop(): void {
  if (stopping) return;
  stopping = true;
  const closed = server ? server.close() : Promise.resolve();
  closed.then(() => process.exit(0)).catch((error: unknown) => fail(error, false));
}

/**
 * Stops when the shell between npm and this process has gone. A SIGTERM sent to npm reaches that shell and no further,
 * and the server would live on with nobody to stop it.
 */
function stopWithShell(): void {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) stop();
  }, 250).unref();
}

async function build(): Promise<void> {
  try {
    console.log(describeBuild(await buildSite({ root }), root));
  } catch (error) {
    // An older _site is not served in its place: it would look as if the change had been made.
    fail(error);
  }
}

async function serve(port: number): Promise<void> {
  try {
    server = await startServer({
      directory: join(root, '_site'),
      configFile: join(root, 'netlify.toml'),
      port,
      host: process.env['HOST'] || DEFAULT_HOST,
    });
    if (server.port !== port) console.log(`Port ${port} is taken by another program, so this is port ${server.port}.`);
    console.log(`\nOpen ${server.url} in a browser. Press Ctrl+C here to stop.`);
  } catch (error) {
    fail(error, true);
  }
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
if (process.env['npm_lifecycle_event']) stopWithShell();
const port = wantedPort(process.env['PORT']);
await build();
await serve(port);
