/** Owns the tests of the step before installation: the version of Node, and whether the packages are in place. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installProblem, nodeVersionProblem, npmCommand } from '../../../scripts/ensure-installed.mjs';

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('is content with Node %s', (version) => {
    expect(nodeVersionProblem(version, '>=20.19')).toBeUndefined();
  });

  it.each(['20.18.3', '18.20.8', '8.9.0'])('says in plain words what to do with Node %s', (version) => {
    expect(nodeVersionProblem(version, '>=20.19')).toBe(
      `This project needs Node 20.19 or newer. You have Node ${version}.\n` +
        'Install a newer one from https://nodejs.org (choose LTS), open a new terminal, and run the same command again.',
    );
  });

  it('refuses a form of "engines" that it cannot read', () => {
    expect(() => nodeVersionProblem('20.19.0', '^20 || ^22')).toThrow('only understands');
  });
});

describe('installProblem', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@scope/b': { version: '2.0.0', integrity: 'sha512-b' },
      'node_modules/for-mac': { version: '3.0.0', integrity: 'sha512-c', optional: true },
    },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const b = { version: '2.0.0', integrity: 'sha512-b' };
  const installed = (packages: Record<string, { version: string; integrity: string }>) => ({ packages });

  it('finds nothing to do when all but an optional package is there', () => {
    const found = installed({ 'node_modules/a': a, 'node_modules/a/node_modules/@scope/b': b });
    expect(installProblem(lock, found)).toBeUndefined();
  });

  it('sees a fresh clone', () => {
    expect(installProblem(lock, undefined)).toBe('nothing is installed yet');
  });

  it('sees a package that is new in the lock file', () => {
    expect(installProblem(lock, installed({ 'node_modules/a': a }))).toBe('@scope/b 2.0.0 is missing');
  });

  it('sees another version', () => {
    const found = installed({
      'node_modules/a': { ...a, version: '0.9.0' },
      'node_modules/a/node_modules/@scope/b': b,
    });
    expect(installProblem(lock, found)).toBe('a is 0.9.0 and should be 1.0.0');
  });

  it('sees another copy of the same version', () => {
    const found = installed({
      'node_modules/a': { ...a, integrity: 'sha512-x' },
      'node_modules/a/node_modules/@scope/b': b,
    });
    expect(installProblem(lock, found)).toBe('a 1.0.0 is not the copy that the lock file names');
  });

  it('sees an optional package that is there in another version', () => {
    const found = installed({
      'node_modules/a': a,
      'node_modules/a/node_modules/@scope/b': b,
      'node_modules/for-mac': { version: '2.9.0', integrity: 'sha512-c' },
    });
    expect(installProblem(lock, found)).toBe('for-mac is 2.9.0 and should be 3.0.0');
  });
});

describe('npmCommand', () => {
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund'];

  it('uses the npm that runs it', () => {
    const env = { npm_execpath: '/lib/npm/bin/npm-cli.js' };
    expect(npmCommand(env, 'linux', '/node')).toEqual({
      command: '/node',
      args: ['/lib/npm/bin/npm-cli.js', ...ci],
      shell: false,
    });
  });

  it('does not take another package manager for npm', () => {
    expect(npmCommand({ npm_execpath: '/lib/yarn.js' }, 'linux', '/node').command).toBe('npm');
  });

  it('needs a shell only on Windows', () => {
    expect(npmCommand({}, 'darwin', '/node')).toEqual({ command: 'npm', args: ci, shell: false });
    expect(npmCommand({}, 'win32', '/node')).toEqual({ command: `npm ${ci.join(' ')}`, args: [], shell: true });
  });
});

describe('the script itself', () => {
  let project: string;
  const script = join(import.meta.dirname, '../../../scripts/ensure-installed.mjs');

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'ensure-installed-'));
    mkdirSync(join(project, 'scripts'));
    mkdirSync(join(project, 'node_modules'));
    cpSync(script, join(project, 'scripts/ensure-installed.mjs'));
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  const write = (name: string, content: unknown) => writeFileSync(join(project, name), JSON.stringify(content));

  /** Runs it with a stand-in for npm that prints its arguments and ends with the given code. */
  function run(npmExitCode = 0) {
    const npm = join(project, 'npm-cli.js');
    writeFileSync(npm, `console.log('npm', process.argv.slice(2).join(' ')); process.exit(${npmExitCode});`);
    return spawnSync(process.execPath, [join(project, 'scripts/ensure-installed.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: npm },
    });
  }

  it('is silent when all is in place', () => {
    write('package.json', { engines: { node: '>=20.19' } });
    write('package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('installs from the lock file when it is not', () => {
    write('package.json', { engines: { node: '>=20.19' } });
    write('package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('nothing is installed yet');
    expect(stdout).toContain('npm ci --include=dev');
  });

  it('fails when npm fails, and says what to try', () => {
    write('package.json', { engines: { node: '>=20.19' } });
    write('package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    const { status, stderr } = run(3);
    expect(status).toBe(1);
    expect(stderr).toContain('npm ended with code 3');
    expect(stderr).toContain('check the connection and try again');
  });

  it('stops before anything else in a Node that is too old', () => {
    write('package.json', { engines: { node: '>=999.1' } });
    const { status, stdout, stderr } = run();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('This project needs Node 999.1 or newer.');
  });

  it('does not guess which packages to install without a lock file', () => {
    write('package.json', { engines: { node: '>=20.19' } });
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('package-lock.json is missing');
  });
});
