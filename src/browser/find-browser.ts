/** Owns where browsers are: the search for a Chromium and a Firefox on this machine, and how the tests start Chromium. */
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The usual places of one browser. */
interface Places {
  /** Environment variable that names the program and beats every other place. */
  variable: string;
  /** Names on the PATH, on systems other than macOS and Windows; the first that is found wins. */
  commands: readonly string[];
  /** Programs inside an Applications folder of macOS. */
  macOs: readonly string[];
  /** Programs inside a Program Files folder of Windows. */
  windows: readonly string[];
}

const CHROMIUM: Places = {
  variable: 'CHROME_PATH',
  commands: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  macOs: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX: Places = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  macOs: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/** Every place to look in, the likeliest first. */
function candidates(places: Places, env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return places.windows.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    return places.macOs.flatMap((program) => roots.map((root) => posix.join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(posix.delimiter).filter(Boolean);
  return places.commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function find(
  places: Places,
  env: Environment,
  platform: NodeJS.Platform,
  exists: (path: string) => boolean,
): string | undefined {
  const named = env[places.variable];
  if (named) {
    if (exists(named)) return named;
    throw new Error(
      `${places.variable} names "${named}", and there is no such file.\n` +
        `Correct it, or unset it to have the browser searched for in the usual places.`,
    );
  }
  return candidates(places, env, platform).find(exists);
}

/**
 * Path of a Chromium: the one that CHROME_PATH names, else an installed Chrome, Chromium or Edge, in that order;
 * undefined when there is none.
 *
 * @throws {Error} when CHROME_PATH names a file that does not exist.
 */
export function findChromium(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  return find(CHROMIUM, env, platform, exists);
}

/**
 * Path of a Firefox: the one that FIREFOX_PATH names, else an installed one; undefined when there is none.
 *
 * @throws {Error} when FIREFOX_PATH names a file that does not exist.
 */
export function findFirefox(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  return find(FIREFOX, env, platform, exists);
}

/** Whether this process is root; always false on systems without users of that kind. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The arguments to start Chromium with in tests: quiet, with no request of its own to anyone.
 * The choice of headless is left to the library that starts it.
 */
export function launchArguments(platform: NodeJS.Platform = process.platform, asRoot: boolean = isRoot()): string[] {
  return [
    // Chromium refuses to start as root with its sandbox, as in most containers.
    ...(platform === 'linux' && asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
  ];
}
