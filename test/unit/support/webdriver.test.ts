import { describe, expect, it } from 'vitest';
import { findWebKit } from '../../support/webdriver.ts';

const having =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('findWebKit', () => {
  const PATH = '/usr/local/bin:/usr/bin';

  it('finds the driver on the PATH, and shows the browser where there is a screen', () => {
    expect(findWebKit({ PATH, DISPLAY: ':0' }, having('/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'))).toEqual({
      driver: '/usr/bin/WebKitWebDriver',
    });
    expect(findWebKit({ PATH, WAYLAND_DISPLAY: 'w' }, having('/usr/bin/WebKitWebDriver'))).toEqual({
      driver: '/usr/bin/WebKitWebDriver',
    });
  });

  it('takes Xvfb where there is no screen', () => {
    expect(findWebKit({ PATH }, having('/usr/bin/WebKitWebDriver', '/usr/local/bin/Xvfb'))).toEqual({
      driver: '/usr/bin/WebKitWebDriver',
      xvfb: '/usr/local/bin/Xvfb',
    });
  });

  it('takes the driver that WEBKIT_DRIVER_PATH names', () => {
    const env = { PATH, DISPLAY: ':0', WEBKIT_DRIVER_PATH: '/opt/driver' };
    expect(findWebKit(env, having('/opt/driver', '/usr/bin/WebKitWebDriver'))).toEqual({ driver: '/opt/driver' });
    expect(findWebKit(env, having('/usr/bin/WebKitWebDriver'))).toBe(
      'WEBKIT_DRIVER_PATH names "/opt/driver", and there is no such file',
    );
  });

  it('says what is missing, and the package that has it', () => {
    expect(findWebKit({ PATH }, having('/usr/bin/Xvfb'))).toContain('package webkit2gtk-driver');
    expect(findWebKit({ PATH }, having('/usr/bin/WebKitWebDriver'))).toContain('package xvfb');
  });
});
