/** Owns running one step of the benchmark as a process of its own, and what that took. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What a process took. */
export interface Took {
  /** Milliseconds from its start to its end. */
  wall: number;
  /** The most memory that it held, in bytes, without its child processes; NaN when the process could not say. */
  memory: number;
  printed: string;
}

/** Says at the end of a Node process how much memory it held, in kilobytes: https://nodejs.org/api/process.html#processresourceusage */
const SAY_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.log("PEAK-MEMORY " + process.resourceUsage().maxRSS));',
)}`;

/** Flags of Node that make a process say how much memory it held. */
export const MEMORY_FLAGS = ['--import', SAY_MEMORY];

/**
 * Runs a command to its end.
 *
 * @throws {Error} with what it printed, when it fails or cannot be started.
 */
export async function run(command: string, args: readonly string[], folder: string): Promise<Took> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, NODE_ENV: undefined } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`);
  const kilobytes = /PEAK-MEMORY (\d+)/.exec(printed)?.[1];
  return { wall: performance.now() - started, memory: Number(kilobytes ?? NaN) * 1024, printed };
}

/** Waits until a file holds some words. @returns milliseconds. @throws {Error} when it does not in time. */
export async function untilFileHolds(file: string, words: string, most: number): Promise<number> {
  const started = performance.now();
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const passed = performance.now() - started;
    if (text.includes(words)) return passed;
    if (passed > most) throw new Error(`${file} did not come to hold "${words}" in ${most} ms`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
