/**
 * Owns driving WebKitGTK, the engine nearest to Safari that runs on Linux, by plain WebDriver calls
 * (https://www.w3.org/TR/webdriver2/): no library here drives it, and Playwright's build is not the one that people have.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';

type Environment = Readonly<Record<string, string | undefined>>;

export interface WebKitPrograms {
  /** Path of WebKitWebDriver. */
  driver: string;
  /** Path of Xvfb, when there is no screen to show the browser on. */
  xvfb?: string;
}

const onPath = (name: string, env: Environment, exists: (path: string) => boolean): string | undefined =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(exists);

/**
 * What it takes to drive WebKitGTK here, or in words what is missing. `WEBKIT_DRIVER_PATH` names the driver, which is
 * looked for on the PATH otherwise.
 */
export function findWebKit(
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): WebKitPrograms | string {
  const named = env['WEBKIT_DRIVER_PATH'];
  if (named && !exists(named)) return `WEBKIT_DRIVER_PATH names "${named}", and there is no such file`;
  const driver = named ?? onPath('WebKitWebDriver', env, exists);
  if (!driver) return 'WebKitWebDriver was not found (on Debian: the package webkit2gtk-driver)';
  if (env['DISPLAY'] ?? env['WAYLAND_DISPLAY']) return { driver };
  const xvfb = onPath('Xvfb', env, exists);
  return xvfb ? { driver, xvfb } : 'there is no screen and no Xvfb (on Debian: the package xvfb)';
}

export interface WebKitPage {
  /** Opens an address and waits until it has loaded. */
  goto(address: string): Promise<void>;
  /** Runs a function in the page; its arguments and its result must be JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<R>;
  /** Asks the page until the function gives true. @throws {Error} after 30 seconds. */
  waitFor(holds: () => boolean): Promise<void>;
  /** Ends the browser and everything that was started for it. */
  close(): Promise<void>;
}

/** Starts WebKitGTK with one window. @throws {Error} when it does not start. */
export async function launchWebKit({ driver, xvfb }: WebKitPrograms): Promise<WebKitPage> {
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
    }
  };
  try {
    const display = xvfb ? await startXvfb(xvfb, started) : {};
    const port = await freePort();
    started.push(
      spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env: { ...process.env, ...display }, stdio: 'ignore' }),
    );
    const base = `http://127.0.0.1:${port}`;
    await untilReady(base);
    const { sessionId } = await call<{ sessionId: string }>(base, 'POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } },
    });
    return pageOf(`${base}/session/${sessionId}`, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function pageOf(session: string, stop: () => Promise<void>): WebKitPage {
  const page: WebKitPage = {
    goto: (url) => call(session, 'POST', '/url', { url }),
    evaluate: (run, ...args) =>
      call(session, 'POST', '/execute/sync', { script: `return (${run.toString()}).apply(null, arguments)`, args }),
    async waitFor(holds) {
      const end = performance.now() + 30_000;
      while (!(await page.evaluate(holds))) {
        if (performance.now() > end)
          throw new Error(`WebKit: after 30 seconds this was still false: ${holds.toString()}`);
        await wait(20);
      }
    },
    async close() {
      await call(session, 'DELETE', '', undefined).finally(stop);
    },
  };
  return page;
}

async function call<R>(base: string, method: string, path: string, body: unknown): Promise<R> {
  const response = await fetch(base + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: R & { error?: string; message?: string } };
  if (!response.ok)
    throw new Error(`WebKit, ${method} ${path}: ${value.error ?? response.status} ${value.message ?? ''}`);
  return value;
}

/** Starts a screen that nobody sees, which picks its own number. */
async function startXvfb(xvfb: string, started: ChildProcess[]): Promise<{ DISPLAY: string }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  const number = await new Promise<string>((done, failed) => {
    (child.stdio[3] as Readable).once('data', (data: Buffer) => done(data.toString().trim()));
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Xvfb ended with code ${code}`)));
  });
  return { DISPLAY: `:${number}` };
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

async function untilReady(base: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isReady = await call<{ ready: boolean }>(base, 'GET', '/status', undefined).then(
      ({ ready }) => ready,
      () => false,
    );
    if (isReady) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not become ready in 5 seconds');
}
