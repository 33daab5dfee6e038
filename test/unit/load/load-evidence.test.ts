import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EVIDENCE_FILE, loadEvidence } from '../../../src/load/load-evidence.ts';

async function projectWith(evidence: string | Buffer | undefined): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));
  await mkdir(join(root, '_data'));
  if (evidence !== undefined) await writeFile(join(root, EVIDENCE_FILE), evidence);
  return root;
}

test('the evidence on record is as its schema says', async () => {
  const figures = (await loadEvidence(process.cwd()))?.figures;
  expect(figures?.pages).toBeGreaterThan(1);
  expect(figures?.faults).toBe(0);
});

test('a new site has none yet', async () => {
  expect(await loadEvidence(await projectWith(undefined))).toBeUndefined();
});

test('evidence that is no JSON is a problem that names the command to run', async () => {
  for (const text of ['', '{'])
    await expect(loadEvidence(await projectWith(text))).rejects.toThrow(
      /_data\/evidence\.json\n.*Found: no JSON[^]*Try: bring it back from git, or run "npm run evidence"/,
    );
});

test('evidence saved by an editor of Windows is the same', async () => {
  const text = await readFile(EVIDENCE_FILE, 'utf8');
  expect(await loadEvidence(await projectWith(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(
    await loadEvidence(process.cwd()),
  );
});

test('evidence in another encoding is a problem, with the encoding to save it in', async () => {
  await expect(loadEvidence(await projectWith(Buffer.from('\uFEFF{}', 'utf16le')))).rejects.toThrow(
    /_data\/evidence\.json\n +Found: bytes in UTF-16[^]*Try: [^\n]*"UTF-8"/,
  );
});

test('evidence that was typed by hand is refused, with every field that is wrong', async () => {
  const root = await projectWith('{ "ran": "yesterday", "versions": {}, "figures": { "pages": 0 } }');
  await expect(loadEvidence(root)).rejects.toThrow(/ran[^]*versions\.axe[^]*figures\.pages[^]*figures\.inEveryRun/);
});
