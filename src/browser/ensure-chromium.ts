/** Owns having a Chromium for the tests: the one that is there, else one that is installed now. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, isRoot } from './find-browser.ts';

/** Commands that put a Chromium in place when all of them succeed. */
export interface InstallWay {
  /** For the person who waits. */
  name: string;
  commands: { program: string; args: string[] }[];
}

/**
 * The ways to install a Chromium on such a machine, the best first.
 *
 * @param hasApt whether the machine has `apt-get`, as Debian and Ubuntu do. Its package brings the libraries that
 *   Chromium needs. It takes root, and on Ubuntu there may be no such package, so the other way comes second.
 * @param playwrightCli path of playwright-core's command.
 */
export function installWays(hasApt: boolean, asRoot: boolean, node: string, playwrightCli: string): InstallWay[] {
  const apt = {
    name: 'apt-get',
    commands: [
      { program: 'apt-get', args: ['update'] },
      { program: 'apt-get', args: ['install', '-y', 'chromium'] },
    ],
  };
  const playwright = {
    name: 'Playwright',
    commands: [{ program: node, args: [playwrightCli, 'install', 'chromium'] }],
  };
  return hasApt && asRoot ? [apt, playwright] : [playwright];
}

/** Path of the Chromium that Playwright has downloaded, or undefined when it has not. */
async function findPlaywrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Path of a Chromium that is installed, in whatever way, or undefined. */
const findInstalled = async (): Promise<string | undefined> => findChromium() ?? (await findPlaywrightChromium());

/**
 * Installs a Chromium and returns its path. Prints what it does, because it takes minutes and hundreds of megabytes.
 *
 * @throws {Error} with what to do by hand, when no way succeeds.
 */
export async function installChromium(): Promise<string> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  for (const way of installWays(existsSync('/usr/bin/apt-get'), isRoot(), process.execPath, cli)) {
    console.log(
      `No Chrome, Chromium or Edge was found. Installing Chromium with ${way.name}; this takes a few minutes.`,
    );
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const succeeded = way.commands.every(
      ({ program, args }) => spawnSync(program, args, { stdio: 'inherit', env }).status === 0,
    );
    const path = succeeded ? await findInstalled() : undefined;
    if (path) return path;
  }
  throw new Error(
    'The tests need Chrome, Chromium or Edge, and Chromium could not be installed.\n' +
      'Install one of them, or set CHROME_PATH to the program of one that you have, and try again.',
  );
}

/**
 * Path of a Chromium for the tests, installing one where there is none.
 *
 * @throws {Error} when CHROME_PATH names a file that does not exist, or when none can be installed.
 */
export async function ensureChromium(): Promise<string> {
  return (await findInstalled()) ?? (await installChromium());
}
