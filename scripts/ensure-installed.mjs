/**
 * Owns the step before everything else: a Node that is new enough, and packages that match the lock file.
 * Plain JavaScript without a dependency and without newer syntax, because it runs before anything is installed,
 * also in a Node that is too old.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What to tell a person whose Node is too old, or undefined when it will do.
 *
 * @param {string} version of the running Node, such as "20.19.0".
 * @param {string} engines the `engines.node` of package.json: ">=" and a major, or a major and a minor, number.
 * @returns {string | undefined}
 * @throws {Error} when `engines` has another form, so that the check cannot pass by accident.
 */
export function nodeVersionProblem(version, engines) {
  const wanted = /^>=\s*(\d+)(?:\.(\d+))?(?:\.0)?$/.exec(engines);
  if (!wanted) {
    throw new Error(
      `package.json asks for Node "${engines}"; scripts/ensure-installed.mjs only understands ">=20" or ">=20.19"`,
    );
  }
  const [major, minor] = version.split('.').map(Number);
  const wantedMajor = Number(wanted[1]);
  const wantedMinor = Number(wanted[2] || 0);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return [
    `This project needs Node ${wantedMajor}.${wantedMinor} or newer. You have Node ${version}.`,
    'Install a newer one from https://nodejs.org (choose LTS), open a new terminal, and run the same command again.',
  ].join('\n');
}

/**
 * Why the installed packages are not those of the lock file, or undefined when they are.
 *
 * npm writes `node_modules/.package-lock.json` at the end of every install. Comparing the two sees a lock file that
 * came with a `git pull` and an install that was cut short, and leaves alone what `npm install` has just put in place.
 * Optional packages may be absent: npm leaves out those made for other systems.
 *
 * @param {{packages: Record<string, {version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}>}} lock
 *   the content of package-lock.json.
 * @param {{packages: Record<string, {version?: string, integrity?: string}>} | undefined} installed
 *   the content of node_modules/.package-lock.json, if there is one.
 * @returns {string | undefined}
 */
export function installProblem(lock, installed) {
  if (!installed) return 'nothing is installed yet';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!found) {
      if (wanted.optional || wanted.devOptional) continue;
      return `${name} ${wanted.version} is missing`;
    }
    if (found.version !== wanted.version) return `${name} is ${found.version} and should be ${wanted.version}`;
    if (found.integrity !== wanted.integrity)
      return `${name} ${wanted.version} is not the copy that the lock file names`;
  }
  return undefined;
}

/**
 * How to start npm: the very npm that runs this script, where one does, else the `npm` on the PATH.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string} platform as in `process.platform`.
 * @param {string} node path of the Node to run npm with.
 * @returns {{command: string, args: string[], shell: boolean}}
 */
export function npmCommand(env, platform, node) {
  // npm installs the development packages only when told to, should NODE_ENV be "production".
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if (env.npm_execpath && basename(env.npm_execpath) === 'npm-cli.js') {
    return { command: node, args: [env.npm_execpath, ...args], shell: false };
  }
  // On Windows npm is a .cmd file, which only a shell can run.
  if (platform === 'win32') return { command: ['npm', ...args].join(' '), args: [], shell: true };
  return { command: 'npm', args, shell: false };
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The content of npm's own record of what it installed, or undefined when there is none that can be read.
 *
 * @param {string} path
 */
function readInstalled(path) {
  try {
    return readJson(path);
  } catch (error) {
    return undefined;
  }
}

/**
 * Installs the packages of the lock file, unless they are in place.
 *
 * @param {string} root folder of package.json.
 * @returns {number} the exit code: 0 when all is in place.
 */
function ensureInstalled(root) {
  const tooOld = nodeVersionProblem(process.versions.node, readJson(join(root, 'package.json')).engines.node);
  if (tooOld) {
    console.error(tooOld);
    return 1;
  }
  const lockFile = join(root, 'package-lock.json');
  if (!existsSync(lockFile)) {
    console.error('package-lock.json is missing, so it is not known which packages to install.');
    console.error('Get it back with "git checkout package-lock.json", or make a new one with "npm install".');
    return 1;
  }
  const problem = installProblem(readJson(lockFile), readInstalled(join(root, 'node_modules', '.package-lock.json')));
  if (!problem) return 0;

  console.log(`Installing the packages of package-lock.json (${problem}). This takes a minute or so.`);
  const { command, args, shell } = npmCommand(process.env, process.platform, process.execPath);
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (result.status === 0) return 0;
  const why = result.error ? result.error.message : `npm ended with ${result.signal || `code ${result.status}`}`;
  console.error(`The packages could not be installed: ${why}.`);
  console.error('What npm says above tells more. Where it speaks of the network, check the connection and try again.');
  console.error('Where it speaks of package-lock.json, get the file back: git checkout package.json package-lock.json');
  return 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = ensureInstalled(join(fileURLToPath(import.meta.url), '..', '..'));
}
