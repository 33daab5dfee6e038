/** Owns the choice of a port: the one asked for, or the next one that nothing else answers on. */
import type { Server } from 'node:http';
import { connect } from 'node:net';

/** How many ports are tried, the one asked for included. */
const PORTS_TO_TRY = 50;
const HIGHEST_PORT = 65535;

/**
 * Whether something answers on a port. Trying to listen does not tell: a program on the IPv6 side of "localhost", or on
 * macOS one on all addresses, leaves 127.0.0.1 free, and yet is what a browser sent to "localhost" may reach.
 */
function isAnswered(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}

/** Listens on exactly this port; false when it is taken. */
function tryToListen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen({ host, port });
  });
}

/**
 * Makes the server listen on the first free port, from the one asked for upwards, and says which one that is.
 *
 * @param firstPort 0 lets the system choose.
 * @throws {Error} when the host or the port may not be used, or when none of fifty ports is free.
 */
export async function listenOnFreePort(server: Server, host: string, firstPort: number): Promise<number> {
  const lastPort = Math.min(firstPort + PORTS_TO_TRY - 1, HIGHEST_PORT);
  const hostsToAsk = host === '127.0.0.1' ? ['127.0.0.1', '::1'] : [host];
  for (let port = firstPort; port <= lastPort; port += 1) {
    const answers = port === 0 ? [] : await Promise.all(hostsToAsk.map((each) => isAnswered(each, port)));
    if (answers.includes(true) || !(await tryToListen(server, host, port))) continue;
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error(`The server has no port on ${host}`);
    return address.port;
  }
  throw new Error(
    `The ports ${firstPort} to ${lastPort} are all taken. Close another server, or name a free port: PORT=9000 npm start`,
  );
}
