/**
 * Owns the tests of the real netlify.toml, with the headers that a build adds: what they protect, what they let be
 * cached, and that no two rules meet.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../../src/epub/plan.ts';
import {
  CALENDAR_PATH,
  csvPath,
  feedPath,
  INDEX_PATH,
  jsonPath,
  schemaPath,
} from '../../../src/open-data/addresses.ts';
import { headersFor, loadHeaderRules, type HeaderRule } from '../../../src/serve/headers.ts';
import { HEADERS_FILE, headersFile } from '../../../src/serve/security-policy.ts';
import { loadRedirectRules, redirectFor, type RedirectRule } from '../../../src/serve/redirects.ts';
import { bookPath } from '../../support/downloads.ts';

const configFile = join(import.meta.dirname, '../../../netlify.toml');
const HASH = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const SCRIPT_HASH = 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=';
let folder: string;
let rules: HeaderRule[];
let redirects: RedirectRule[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'netlify-config-'));
  writeFileSync(join(folder, HEADERS_FILE), headersFile({ styles: [HASH], scripts: [SCRIPT_HASH] }));
  [rules, redirects] = await Promise.all([loadHeaderRules(configFile, folder), loadRedirectRules(configFile)]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that other sites may read, and the type that we name for some of them. */
const OPEN_DATA_TYPES: Readonly<Record<string, string | undefined>> = {
  [`/${INDEX_PATH}`]: undefined,
  [`/${jsonPath('promises')}`]: undefined,
  [`/${csvPath('promises')}`]: undefined,
  [`/${schemaPath('promises')}`]: 'application/schema+json',
  [`/${feedPath()}`]: 'application/atom+xml; charset=utf-8',
  [`/${feedPath('money')}`]: 'application/atom+xml; charset=utf-8',
  [`/${CALENDAR_PATH}`]: 'text/calendar; charset=utf-8',
};
const OPEN_DATA = Object.keys(OPEN_DATA_TYPES);

/** One path of every kind that the site has. */
const PATHS = [
  '/',
  '/404.html',
  '/search/',
  '/briefings/a-briefing/easy-read/',
  '/assets/site.0a1b2c3d.css',
  '/pagefind/pagefind.js',
  '/pagefind/engine.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/pagefind.en_0a1b2c3d.pf_meta',
  '/pagefind/wasm.en.pagefind',
  '/pagefind/index/en_0a1b2c3d.pf_index',
  '/pagefind/fragment/en_0a1b2c3d.pf_fragment',
  '/pagefind/filter/en_0a1b2c3d.pf_filter',
  '/downloads/',
  '/downloads/a-copy.zip',
  '/downloads/leaving-care-briefings-plain.epub',
  '/downloads/leaving-care-briefings-easy-read.epub',
  '/service-worker.js',
  '/kept-site.json',
  '/kept/briefings/a-briefing/',
  '/manifest.webmanifest',
  ...OPEN_DATA,
];

const valueOf = (path: string, header: string): string | undefined =>
  headersFor(path, rules).find(({ name }) => name.toLowerCase() === header)?.value;

describe('netlify.toml', () => {
  it.each(PATHS)('has no two rules that set the same header for %s', (path) => {
    const metTwice = headersFor(path, rules).filter(({ from }) => from.length > 1);
    expect(metTwice).toEqual([]);
  });

  it.each(PATHS)('protects %s', (path) => {
    const policy = valueOf(path, 'content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    for (const directive of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
      expect(policy.split('; ')).toContain(directive);
    }
    expect(valueOf(path, 'referrer-policy')).toBe('no-referrer');
    expect(valueOf(path, 'x-content-type-options')).toBe('nosniff');
    expect(valueOf(path, 'cross-origin-opener-policy')).toBe('same-origin');
    expect(valueOf(path, 'cross-origin-resource-policy')).toBe('same-origin');
    expect(valueOf(path, 'strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  });

  it('names no other host, allows nothing inline but styles and the script of the build, and lets no text run as script', () => {
    const policy = valueOf('/', 'content-security-policy') ?? '';
    const directives = policy.split('; ').filter((directive) => !/trusted-types/.test(directive));
    const sources = directives.flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources)).toEqual(
      new Set(["'none'", "'self'", "'wasm-unsafe-eval'", `'sha256-${HASH}'`, `'sha256-${SCRIPT_HASH}'`]),
    );
    expect(policy.split('; ')).toContain(`style-src 'self' 'sha256-${HASH}'`);
    expect(policy.split('; ')).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${SCRIPT_HASH}'`);
  });

  it('asks leave by name of whatever would make text HTML or a script, and names every policy of our scripts', async () => {
    const policy = (valueOf('/', 'content-security-policy') ?? '').split('; ');
    expect(policy).toContain("require-trusted-types-for 'script'");
    const named = policy
      .find((directive) => directive.startsWith('trusted-types '))
      ?.split(' ')
      .slice(1);
    const sources = await Promise.all(
      (await readdir('src/client', { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    );
    const used = sources.flatMap((source) => [
      ...[...source.matchAll(/\bwrite(?:Html|Styles)\([^()]*, '([a-z-]+)'\)/g)].map(([, name]) => name),
      ...[...source.matchAll(/\bscriptAddresses\('([a-z-]+)'/g)].map(([, name]) => name),
    ]);
    expect(named?.sort()).toEqual([...new Set(used)].sort());
  });

  it('denies every feature that it names, in one line', () => {
    const features = (valueOf('/', 'permissions-policy') ?? '').split(', ');
    expect(features).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'payment=()']));
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
  });

  it('lets files with a hash in their name be kept, and nothing else', () => {
    const kept = PATHS.filter((path) => valueOf(path, 'cache-control')?.includes('immutable'));
    expect(kept).toEqual([
      '/assets/site.0a1b2c3d.css',
      '/pagefind/index/en_0a1b2c3d.pf_index',
      '/pagefind/fragment/en_0a1b2c3d.pf_fragment',
      '/pagefind/filter/en_0a1b2c3d.pf_filter',
    ]);
    expect(valueOf('/pagefind/pagefind.js', 'cache-control')).toBe('no-cache');
    expect(valueOf('/downloads/a-copy.zip', 'cache-control')).toBe('no-cache');
    expect(valueOf('/service-worker.js', 'cache-control')).toBe('no-cache');
    expect(valueOf('/kept-site.json', 'cache-control')).toBe('no-cache');
    expect(valueOf('/briefings/', 'cache-control')).toBeUndefined();
  });

  it('sends books and feeds as what they are, and leaves the type of all else to the host', () => {
    const books = EDITIONS.map((edition) => `/${bookPath(edition)}`);
    const others = PATHS.filter((path) => !books.includes(path) && !OPEN_DATA.includes(path));
    for (const path of books) expect(valueOf(path, 'content-type')).toBe('application/epub+zip');
    for (const path of OPEN_DATA) expect(valueOf(path, 'content-type'), path).toBe(OPEN_DATA_TYPES[path]);
    expect(others.filter((path) => valueOf(path, 'content-type') !== undefined)).toEqual([]);
  });

  it('lets the scripts of other sites read our data and feeds, and nothing else', () => {
    const open = PATHS.filter((path) => valueOf(path, 'access-control-allow-origin') !== undefined);
    expect(open).toEqual(OPEN_DATA);
    for (const path of open) expect(valueOf(path, 'access-control-allow-origin')).toBe('*');
    expect(valueOf('/data/promises/', 'access-control-allow-origin')).toBeUndefined();
  });

  it.each([
    ['/briefing/a-safe-home/', '/briefings/a-safe-home/'],
    ['/briefing', '/briefings/'],
    ['/answers/', '/recommendations/'],
    ['/help', '/get-help/'],
  ])('sends %s to %s', (from, to) => {
    expect(redirectFor(from, '', redirects)).toEqual({ location: to, status: 301, force: false });
  });
});
