/** Owns how soon an author sees an edit under `npm run dev`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { edit } from '../support/tiny-project.ts';
import { untilFileHolds } from './run.ts';

const BRIEFING = 'src/content/briefings/report-0/plain.md';
const PAGE = '.cache/dev/briefings/report-0/index.html';
const MOST = 600_000;
const EDITS = 3;

/**
 * The middle one of some edits of a briefing.
 *
 * @param folder the project.
 * @returns milliseconds from saving the file until its page is written.
 */
export async function measureEdit(folder: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: '8765', NODE_ENV: undefined },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  try {
    const ready = async (times: number): Promise<void> => {
      const started = performance.now();
      while ((printed.match(/Checks: \d+ open/g) ?? []).length < times) {
        if (performance.now() - started > MOST || child.exitCode !== null)
          throw new Error(`npm run dev did not build:\n${printed.slice(-3000)}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    await ready(1);
    // From then on it looks at files.
    while (!printed.includes('Watching')) await new Promise((done) => setTimeout(done, 50));
    const times: number[] = [];
    for (let number = 1; number <= EDITS; number++) {
      // Let it come to rest, and the watcher notice that it may look again.
      await new Promise((done) => setTimeout(done, 1500));
      const words = `We wrote ${'one more '.repeat(number)}line.`;
      await edit(folder, BRIEFING, (text) => `${text}\n\n${words}\n`);
      times.push(await untilFileHolds(join(folder, PAGE), words, MOST));
      await ready(number + 1);
    }
    return times.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? NaN;
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }
}
