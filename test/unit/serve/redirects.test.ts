/** Owns the tests of redirect rules: matching, placeholders, queries, and rules that are refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRedirectRules, redirectFor, type RedirectRule } from '../../../src/serve/redirects.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirects-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function configured(...rules: string[]): Promise<RedirectRule[]> {
  const file = join(folder, 'netlify.toml');
  writeFileSync(file, rules.map((rule) => `[[redirects]]\n${rule}\n`).join(''));
  return loadRedirectRules(file);
}

describe('redirectFor', () => {
  const locationOf = async (path: string, query = '') => {
    const rules = await configured(
      'from = "/old/*"\nto = "/new/:splat"',
      'from = "/by/:year/:name"\nto = "/:name/in-:year/"\nstatus = 302',
      'from = "/help"\nto = "/get-help/"',
      'from = "/find"\nto = "/search/?q=all"',
      'from = "/a.b"\nto = "/dot/"',
      'from = "/help"\nto = "/never/"',
    );
    return redirectFor(path, query, rules)?.location;
  };

  it('puts the rest of the path where :splat is', async () => {
    expect(await locationOf('/old/a/b/')).toBe('/new/a/b/');
    expect(await locationOf('/old/')).toBe('/new/');
    expect(await locationOf('/old')).toBe('/new/');
    expect(await locationOf('/older')).toBeUndefined();
  });

  it('puts parts of the path where their names are, and keeps the status', async () => {
    expect(await locationOf('/by/2026/amy')).toBe('/amy/in-2026/');
    expect(await locationOf('/by/2026')).toBeUndefined();
    const rules = await configured('from = "/a"\nto = "/b"\nstatus = 302', 'from = "/c"\nto = "/d"');
    expect(redirectFor('/a', '', rules)?.status).toBe(302);
    expect(redirectFor('/c', '', rules)?.status).toBe(301);
  });

  it('lets the first matching rule win, with or without a slash at the end', async () => {
    expect(await locationOf('/help')).toBe('/get-help/');
    expect(await locationOf('/help/')).toBe('/get-help/');
    expect(await locationOf('/help/me')).toBeUndefined();
  });

  it('takes the query along, unless the rule has its own', async () => {
    expect(await locationOf('/help', '?a=1')).toBe('/get-help/?a=1');
    expect(await locationOf('/find', '?a=1')).toBe('/search/?q=all');
  });

  it('takes a dot in a rule for a dot', async () => {
    expect(await locationOf('/a.b')).toBe('/dot/');
    expect(await locationOf('/axb')).toBeUndefined();
  });

  it('leaves the path encoded', async () => {
    expect(await locationOf('/old/caf%C3%A9%0d%0aX:1')).toBe('/new/caf%C3%A9%0d%0aX:1');
  });
});

describe('loadRedirectRules', () => {
  it.each([
    ['a rewrite', 'from = "/a"\nto = "/b"\nstatus = 200'],
    ['a condition', 'from = "/a"\nto = "/b"\nconditions = { Country = ["GB"] }'],
    ['a query to match', 'from = "/a"\nto = "/b"\nquery = { id = ":id" }'],
    ['a star in the middle', 'from = "/a/*/b"\nto = "/b"'],
    ['a star after letters', 'from = "/a*"\nto = "/b"'],
  ])('refuses %s, which only the published site would do', async (_what, rule) => {
    await expect(configured(rule)).rejects.toThrow('has a redirect that the local server cannot do');
  });

  it('refuses what Netlify would refuse, and a missing file', async () => {
    await expect(configured('to = "/b"')).rejects.toThrow('Missing "from" field');
    await expect(loadRedirectRules(join(folder, 'none.toml'))).rejects.toThrow('ENOENT');
  });
});
