/** Owns the tests of header rules: how paths match, and what two rules for one header give. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, loadHeaderRules, type HeaderRule } from '../../../src/serve/headers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function configured(toml: string, headersFile = ''): Promise<HeaderRule[]> {
  const file = join(folder, 'netlify.toml');
  writeFileSync(file, toml);
  writeFileSync(join(folder, '_headers'), headersFile);
  return loadHeaderRules(file, folder);
}

const TOML = `
[[headers]]
for = "/*"
values = { X-Everywhere = "yes", Content-Security-Policy = "default-src 'none'" }
[[headers]]
for = "/assets/*"
values = { Cache-Control = "immutable" }
[[headers]]
for = "/engine/:file"
values = { Cache-Control = "no-cache" }
[[headers]]
for = "/search/*"
values = { content-security-policy = "connect-src 'self'" }
`;

describe('headersFor', () => {
  const valuesFor = async (path: string) =>
    Object.fromEntries(headersFor(path, await configured(TOML)).map(({ name, value }) => [name, value]));

  it.each(['/', '/a/', '/a/b/c.html'])('gives %s the rule for everything', async (path) => {
    expect(await valuesFor(path)).toEqual({ 'X-Everywhere': 'yes', 'Content-Security-Policy': "default-src 'none'" });
  });

  it('matches a star with any number of parts', async () => {
    expect(await valuesFor('/assets/deep/er/a.css')).toHaveProperty('Cache-Control', 'immutable');
    expect(await valuesFor('/other/assets/a.css')).not.toHaveProperty('Cache-Control');
  });

  it('matches a placeholder with exactly one part', async () => {
    expect(await valuesFor('/engine/a.js')).toHaveProperty('Cache-Control', 'no-cache');
    expect(await valuesFor('/engine/index/a.pf')).not.toHaveProperty('Cache-Control');
  });

  it('joins what two rules say of one header, whatever its case, and tells which rules they are', async () => {
    const headers = headersFor('/search/', await configured(TOML));
    expect(headers).toContainEqual({
      name: 'Content-Security-Policy',
      value: "default-src 'none', connect-src 'self'",
      from: ['/*', '/search/*'],
    });
    expect(headers).toHaveLength(2);
  });
});

describe('loadHeaderRules', () => {
  it('reads the headers that the build wrote beside those of netlify.toml', async () => {
    const rules = await configured(TOML, "/*\n  X-Styles: 'self' 'sha256-a+b/c='\n");
    expect(headersFor('/', rules)).toContainEqual({ name: 'X-Styles', value: "'self' 'sha256-a+b/c='", from: ['/*'] });
    expect(headersFor('/', rules).map(({ name }) => name)).toContain('X-Everywhere');
  });

  it('refuses a missing file, which would serve the site without its protection', async () => {
    await configured(TOML);
    await expect(loadHeaderRules(join(folder, 'none.toml'), folder)).rejects.toThrow('ENOENT');
    await expect(loadHeaderRules(join(folder, 'netlify.toml'), join(folder, 'none'))).rejects.toThrow('ENOENT');
  });

  it('refuses what Netlify would refuse', async () => {
    await expect(configured('[[headers]]\nfor = 1\nvalues = { A = "b" }')).rejects.toThrow('"for" must be a string');
    await expect(configured('[[headers]\nfor =')).rejects.toThrow('Could not parse configuration file');
  });
});
