import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EVIDENCE_FILE, loadEvidence } from '../../../src/load/load-evidence.ts';

async function projectWith(evidence: string | undefined): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));
  await mkdir(join(root, '_data'));
  if (evidence !== undefined) await writeFile(join(root, EVIDENCE_FILE), evidence);
  return root;
}

test('the evidence on record is as its schema says', async () => {
  const { figures } = await loadEvidence(process.cwd());
  expect(figures.pages).toBeGreaterThan(1);
  expect(figures.faults).toBe(0);
});

test('evidence that is missing or no JSON is a problem that names the command to run', async () => {
  for (const text of [undefined, '{'])
    await expect(loadEvidence(await projectWith(text))).rejects.toThrow(
      /_data\/evidence\.json\n.*Found: no such file, or no JSON[^]*Try: bring it back from git, or run "npm run evidence"/,
    );
});

test('evidence that was typed by hand is refused, with every field that is wrong', async () => {
  const root = await projectWith('{ "ran": "yesterday", "versions": {}, "figures": { "pages": 0 } }');
  await expect(loadEvidence(root)).rejects.toThrow(/ran[^]*versions\.axe[^]*figures\.pages[^]*figures\.inEveryRun/);
});
