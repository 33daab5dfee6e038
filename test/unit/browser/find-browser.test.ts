/** Owns the tests of where browsers are searched for, and of how Chromium is started and installed. */
import { describe, expect, it } from 'vitest';
import { installWays } from '../../../src/browser/ensure-chromium.ts';
import { findChromium, findFirefox, launchArguments } from '../../../src/browser/find-browser.ts';

/** A machine on which exactly these files exist. */
const having =
  (...files: string[]) =>
  (path: string): boolean =>
    files.includes(path);

describe('findChromium', () => {
  it('takes CHROME_PATH before anything installed', () => {
    const env = { CHROME_PATH: '/opt/my-chrome', PATH: '/usr/bin' };
    expect(findChromium(env, 'linux', having('/opt/my-chrome', '/usr/bin/chromium'))).toBe('/opt/my-chrome');
  });

  it('refuses a CHROME_PATH that names nothing, rather than testing with another browser', () => {
    const env = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findChromium(env, 'linux', having('/usr/bin/chromium'))).toThrow(
      'CHROME_PATH names "/opt/gone", and there is no such file.',
    );
  });

  it('reads an empty CHROME_PATH as none', () => {
    const env = { CHROME_PATH: '', PATH: '/usr/bin' };
    expect(findChromium(env, 'linux', having('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('prefers Chrome, then Chromium, then Edge on Linux, whatever the order of the PATH', () => {
    const env = { PATH: '/snap/bin:/usr/local/bin:/usr/bin' };
    const [edge, chromium, chrome] = ['/snap/bin/microsoft-edge', '/usr/local/bin/chromium', '/usr/bin/google-chrome'];
    expect(findChromium(env, 'linux', having(edge, chromium, chrome))).toBe(chrome);
    expect(findChromium(env, 'linux', having(edge, chromium))).toBe(chromium);
    expect(findChromium(env, 'linux', having(edge))).toBe(edge);
    expect(findChromium(env, 'linux', having())).toBeUndefined();
  });

  it('does not look into the current folder because of an empty part of the PATH', () => {
    expect(findChromium({ PATH: ':/usr/bin' }, 'linux', having('chromium'))).toBeUndefined();
  });

  it('looks into both Applications folders of macOS', () => {
    const env = { HOME: '/Users/a', PATH: '/usr/bin' };
    const own = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findChromium(env, 'darwin', having(edge, own))).toBe(own);
    expect(findChromium(env, 'darwin', having(edge, '/usr/bin/chromium'))).toBe(edge);
    expect(findChromium({}, 'darwin', having(own))).toBeUndefined();
  });

  it('looks into the Program Files folders of Windows and the one of the user', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(env, 'win32', having(edge, chrome))).toBe(chrome);
    expect(findChromium(env, 'win32', having(edge))).toBe(edge);
    expect(findChromium({}, 'win32', having(edge))).toBeUndefined();
  });
});

describe('findFirefox', () => {
  it('takes FIREFOX_PATH, else firefox, else firefox-esr', () => {
    const exists = having('/opt/ff', '/usr/bin/firefox-esr', '/usr/local/bin/firefox');
    const PATH = '/usr/bin:/usr/local/bin';
    expect(findFirefox({ FIREFOX_PATH: '/opt/ff', PATH }, 'linux', exists)).toBe('/opt/ff');
    expect(findFirefox({ PATH }, 'linux', exists)).toBe('/usr/local/bin/firefox');
    expect(findFirefox({ PATH }, 'linux', having('/usr/bin/firefox-esr'))).toBe('/usr/bin/firefox-esr');
    expect(
      findFirefox({ PATH, CHROME_PATH: '/usr/bin/chromium' }, 'linux', having('/usr/bin/chromium')),
    ).toBeUndefined();
  });

  it('knows the places of macOS and Windows', () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    expect(findFirefox({}, 'darwin', having(mac))).toBe(mac);
    expect(findFirefox({ PROGRAMFILES: 'C:\\Program Files' }, 'win32', having(windows))).toBe(windows);
  });
});

describe('launchArguments', () => {
  it('gives up the sandbox only as root on Linux', () => {
    expect(launchArguments('linux', true)).toContain('--no-sandbox');
    expect(launchArguments('linux', false)).not.toContain('--no-sandbox');
    expect(launchArguments('darwin', true)).not.toContain('--no-sandbox');
  });

  it('keeps Chromium from calling anyone by itself', () => {
    expect(launchArguments('darwin', false)).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
    );
  });
});

describe('installWays', () => {
  const names = (hasApt: boolean, asRoot: boolean) =>
    installWays(hasApt, asRoot, '/node', '/cli.js').map((way) => way.name);

  it('uses apt-get only where it exists and may be used, and Playwright after it', () => {
    expect(names(true, true)).toEqual(['apt-get', 'Playwright']);
    expect(names(true, false)).toEqual(['Playwright']);
    expect(names(false, true)).toEqual(['Playwright']);
  });

  it('refreshes the list of packages before it installs one', () => {
    const [apt] = installWays(true, true, '/node', '/cli.js');
    expect(apt?.commands.map(({ program, args }) => [program, ...args].join(' '))).toEqual([
      'apt-get update',
      'apt-get install -y chromium',
    ]);
  });

  it("runs Playwright's own command with the Node that runs the tests", () => {
    const [playwright] = installWays(false, false, '/node', '/cli.js');
    expect(playwright?.commands).toEqual([{ program: '/node', args: ['/cli.js', 'install', 'chromium'] }]);
  });
});
