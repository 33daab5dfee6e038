import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe as group, expect, it } from 'vitest';
import { cleanCommit, npmSbom } from '../../../src/release/facts.ts';
import { billOfMaterials, SHIPPED } from '../../../src/release/sbom.ts';
import { compare, describe, readSums, sumsOf, writeSums } from '../../../src/release/sums.ts';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sums = sumsOf(
  new Map([
    ['b/index.html', bytes('b')],
    ['a.txt', bytes('')],
  ]),
);

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

group('the list of sums', () => {
  it('has a line for each file, in order, and is read back, whatever ends its lines', () => {
    const text = writeSums(sums);
    expect(text.split('\n')[0]).toBe(`${EMPTY}  a.txt`);
    expect(readSums(text, 'SHA256SUMS')).toEqual(sums);
    expect(readSums(text.replaceAll('\n', '\r\n'), 'SHA256SUMS')).toEqual(sums);
  });

  it.runIf(process.platform === 'linux')('is what sha256sum reads', () => {
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'a.txt'), '');
    writeFileSync(join(folder, 'b/index.html'), 'b');
    writeFileSync(join(folder, 'SUMS'), writeSums(sums));
    const said = execFileSync('sha256sum', ['-c', 'SUMS'], {
      cwd: folder,
      encoding: 'utf8',
      env: { LC_ALL: 'C', PATH: process.env['PATH'] },
    });
    expect(said).toBe('a.txt: OK\nb/index.html: OK\n');
  });

  it.each([
    ['a word', 'SUMS, line 2: "nonsense"', `${EMPTY}  a.txt\nnonsense\n`],
    ['a file twice', 'SUMS, line 2', `${EMPTY}  a.txt\n${EMPTY}  a.txt\n`],
    ['nothing', 'SUMS without any line', '\n'],
  ])('is refused with %s in it, by what and where', (_, words, text) => {
    expect(() => readSums(text, 'SUMS')).toThrow(words);
  });

  it('has no file whose name would break a line', () => {
    expect(() => writeSums(new Map([['a\nb', EMPTY]]))).toThrow('cannot stand in a list');
  });
});

group('a folder that is not the release', () => {
  it('is told by the files that are changed, missing and extra', () => {
    const found = new Map([
      ['b/index.html', EMPTY],
      ['new.html', EMPTY],
    ]);
    expect(describe(compare(sums, found))).toBe('changed: b/index.html\nmissing: a.txt\nextra: new.html');
    expect(describe(compare(sums, sums))).toBe('');
  });

  it('names twenty files of a kind and counts the rest', () => {
    const many = new Map(Array.from({ length: 23 }, (_, at) => [`f${String(at).padStart(2, '0')}`, EMPTY]));
    const lines = describe(compare(many, new Map())).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('missing: 3 more');
  });
});

group('the bill of materials', () => {
  const component = (name: string) => ({
    name,
    version: '1.0.0',
    scope: 'optional',
    licenses: [{ license: { id: 'MIT' } }],
  });
  const bom = (names: readonly string[], extra: object = {}): string =>
    JSON.stringify({
      serialNumber: `urn:uuid:${Math.random()}`,
      metadata: { timestamp: new Date().toISOString(), component: { name: 'a-folder', version: '1' } },
      components: names.map((name) => ({ ...component(name), ...extra })),
    });
  const project = { name: 'leaving-care-briefings', version: '2.0.0' };
  const all = [...Object.keys(SHIPPED), 'vitest'];

  it('is the same for the same packages, and says which of them reach readers', () => {
    const text = billOfMaterials(bom(all), project);
    expect(billOfMaterials(bom(all), project)).toBe(text);
    const { metadata, components } = JSON.parse(text) as {
      metadata: object;
      components: { name: string; scope: string }[];
    };
    expect(metadata).toEqual({ component: project });
    expect(components.filter(({ scope }) => scope === 'required').map(({ name }) => name)).toEqual(
      Object.keys(SHIPPED),
    );
    expect(components.find(({ name }) => name === 'vitest')?.scope).toBe('excluded');
  });

  it('is refused without a package that reaches readers, or without its licence', () => {
    expect(() => billOfMaterials(bom(['vitest']), project)).toThrow('The lock file has no "pagefind"');
    expect(() => billOfMaterials(bom(all, { licenses: [] }), project)).toThrow('does not say its licence');
  });

  it('needs npm to be made', async () => {
    await expect(npmSbom('.', '')).rejects.toThrow('a start without npm');
  });
});

group('the commit of a release', () => {
  it('is refused in words where git knows none, and where a change is in no commit', async () => {
    const clone = mkdtempSync(join(folder, 'clone-'));
    await expect(cleanCommit(clone)).rejects.toThrow('a clone of the project');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: clone });
    git('init', '-q');
    writeFileSync(join(clone, 'a.txt'), 'a');
    git('add', '.');
    git('commit', '-qm', 'a');
    await expect(cleanCommit(clone)).resolves.toMatch(/^[0-9a-f]{40}$/);
    writeFileSync(join(clone, 'a.txt'), 'b');
    await expect(cleanCommit(clone)).rejects.toThrow(/1 changes that no commit has:\n M a\.txt/);
  });
});
